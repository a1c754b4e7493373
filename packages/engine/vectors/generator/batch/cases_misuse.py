"""What stops a batch before its first line (rules 6 and 7)."""

from ..scoring.samples import make_guidance
from .samples import GOOD_FILE, GOOD_LINE, case

FILE = 'misuse'
OPTION = {'error': 'ERR_DDS_OPTION_INVALID'}
POLICY = {'error': 'ERR_DDS_POLICY_INVALID'}
MISMATCH = {'error': 'ERR_DDS_CATALOG_MISMATCH'}
CALLS = ('scoreBatch', 'summariseBatch')
ALLOWED = {'item': '2.1.1', 'stages': ['primary'], 'treatment': 'zero'}


def misuse(name, source, hand, **options):
    for call in CALLS:
        yield case(FILE, '6', f'{call}: {name}', call, source, hand, **options)


def cases():
    for source in (None, True, 5, '', GOOD_LINE, {}, GOOD_FILE):
        yield from misuse(f'the source is {str(source)[:40]!r} {type(source).__name__}', source, OPTION)
    for name, policies in (
        ('a policy that does not exist', {'average': 'mean'}),
        ('a value that a policy cannot have', {'evidence': 'maybe'}),
        ('a value that another policy has', {'overall': 'require'}),
        ('no list of what is not applicable', {'notApplicable': {}}),
        ('an item that the catalog has not', {'notApplicable': [{**ALLOWED, 'item': '9.9'}]}),
        ('a stage that does not exist', {'notApplicable': [{**ALLOWED, 'stages': ['university']}]}),
        ('a treatment that does not exist', {'notApplicable': [{**ALLOWED, 'treatment': 'double'}]}),
        ('policies that are a list', []),
        ('policies that are a text', 'require'),
    ):
        yield from misuse(f'{name}, without a line', [], POLICY, policies=policies)
    yield from misuse('a policy that does not exist, though no line could be read', ['{', 'null'], POLICY, policies={'average': 'mean'})
    guidance = make_guidance(catalog='sample-forty')
    for name, source in (('without a line', []), ('with a sound line', [GOOD_LINE]), ('though no line could be read', ['{'])):
        yield from misuse(f'a guidance for another catalog, {name}', source, MISMATCH, guidance=guidance)
    for keep in (-1, 1.5, '5', None, True, []):
        for name, source in (('without a line', []), ('with a sound line', [GOOD_LINE])):
            yield case(FILE, '6', f'keepIssues is {keep!r}, {name}', 'summariseBatch', source, OPTION, keepIssues=keep)
