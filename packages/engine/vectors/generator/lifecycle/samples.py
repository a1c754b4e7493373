"""Short ways to write events, logs and what comes of them."""

from ..scoring.samples import both
from .reference import SETS_ASSESSMENT, entry_of

FILE_1 = 'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o='
FILE_2 = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='
SCHOOL, HEAD, DISTRICT, COMMUNE = 'school', 'head', 'district', 'commune'
ACTORS = {
    'create': SCHOOL,
    'revise': SCHOOL,
    'correct': SCHOOL,
    'approve': HEAD,
    'submit': HEAD,
    'recall': HEAD,
}
NEEDS = {'recall': 'reason', 'return': 'reason', 'refuse': 'reason', 'correct': 'reason', 'recognise': 'level'}


def period(reviewer, start, end=None, may=None, due=None):
    everyone = {action: [role] for action, role in ACTORS.items()}
    reviews = {action: [reviewer] for action in ('start-review', 'return', 'recognise', 'refuse', 'publish')}
    one = {
        'from': start,
        'roles': [{'id': role, 'title': both(role)} for role in (SCHOOL, HEAD, reviewer)],
        'may': {**everyone, **reviews} if may is None else may,
        'due': {'approve': '--05-31', 'recognise': '--06-20'} if due is None else due,
        'status': 'documented',
        'clause': both('sample clause'),
    }
    return {**one, 'to': end} if end else one


def procedure(*periods):
    return {'id': 'sample', 'version': '1.0.0', 'title': both('Sample'), 'periods': list(periods)}


# The district reviews until the end of June 2025, the commune from July to the end of 2026.
SAMPLE = procedure(period(DISTRICT, '2024-01-01', '2025-06-30'), period(COMMUNE, '2025-07-01', '2026-12-31'))


def event(action, at='2026-05-01T08:00:00+07:00', assessment=FILE_1, **rest):
    """An event that has what its action needs; a field that is `None` is left out."""
    one = {'action': action, 'at': at, 'by': by(ACTORS.get(action, COMMUNE)), 'assessment': assessment}
    need = NEEDS.get(action)
    given = {**one, **({need: 2 if need == 'level' else 'Vì sao'} if need else {}), **rest}
    return {key: value for key, value in given.items() if value is not None}


def by(role, name='Nguyễn Thị An', **rest):
    return {'role': role, 'name': name, **rest}


def chain(*events):
    """A log of events, or of the names of actions, as it has to be; nothing is checked."""
    log = []
    for one in events:
        given = event(one) if isinstance(one, str) else one
        log.append(entry_of(given, len(log) + 1, log[-1]['hash'] if log else None))
    return log


SUBMITTED = ('create', 'approve', 'submit')
REVIEWED = (*SUBMITTED, 'start-review')
RECOGNISED = (*REVIEWED, 'recognise')
# By stage, actions that lead to it.
PATHS = {
    'none': (),
    'draft': ('create',),
    'approved': ('create', 'approve'),
    'submitted': SUBMITTED,
    'returned': (*SUBMITTED, 'return'),
    'under-review': REVIEWED,
    'recognised': RECOGNISED,
    'not-recognised': (*REVIEWED, 'refuse'),
    'published': (*RECOGNISED, 'publish'),
}


def case(file, rule, name, call, given, hand, procedure=SAMPLE, **options):
    """Options that are `None` are left out."""
    given_options = {'procedure': procedure, **options}
    kept = {key: one for key, one in given_options.items() if one is not None}
    return {'file': file, 'rule': rule, 'name': name, 'call': call, 'input': {**given, 'options': kept}, 'hand': hand}


def append(file, rule, name, log, one, hand, **options):
    return case(file, rule, name, 'appendEvent', {'log': log, 'event': one}, hand, **options)


def verify(file, rule, name, log, hand, **options):
    return case(file, rule, name, 'verifyLog', {'log': log}, hand, **options)


def read(file, rule, name, log, hand, **options):
    return case(file, rule, name, 'readDossier', {'log': log}, hand, **options)


def issue(code, path, params=None, severity='error'):
    return {'code': code, 'severity': severity, 'path': path, 'params': params or {}}


def refused(log, *issues):
    return {'ok': False, 'log': log, 'issues': list(issues)}


def taken(place, *issues):
    """Figures of an event that was appended at a place."""
    return {'ok': True, f'log/{place - 1}/sequence': place, 'issues': list(issues)}


def sets(action):
    return action in SETS_ASSESSMENT
