"""What is misuse, and parts of a file that are not what they should be."""

from .samples import case, checks, dossier, guide

FILE = 'errors'
OPTION = 'ERR_DDS_OPTION_INVALID'
MISMATCH = 'ERR_DDS_CATALOG_MISMATCH'


def misuse():
    for on in ('2025-02-29', '01/09/2025', '2025-9-1', '', 'today', 20250901, {}):
        yield case(FILE, '4', f'misuse: {on!r} is no day', dossier(), error=OPTION, on=on)
    for left in (['no-rule'], ['evidence-unused', 'x'], 'evidence-unused', [5], ['__proto__'], {}):
        yield case(FILE, '4', f'misuse: {left!r} is no list of rules', dossier(), error=OPTION, **{'except': left})
    yield case(FILE, '4', 'misuse: checks for another catalog', dossier(), error=MISMATCH, checks=checks(catalog='4725-2022'))
    yield case(FILE, '4', 'misuse: a guidance for another catalog', dossier(), error=MISMATCH, guidance={**guide(), 'catalog': 'x'})
    yield case(FILE, '4', 'misuse: an assessment for another catalog', dossier(catalog='x'), error=MISMATCH)
    for value in (None, [], 'x', 5):
        yield case(FILE, '4', f'misuse: {value!r} is no assessment', value, error='ERR_DDS_ASSESSMENT_INVALID')


def malformed():
    for value in (None, [], 'x', 5):
        file = dossier(items=None)
        file = {**file, 'items': value, 'conditions': value}
        yield case(FILE, '4', f'malformed: answers that are {value!r} count as absent', file)
    hostile = {**dossier(), 'items': {'__proto__': {'points': 6}, 'constructor': {'note': 'x'}, 'toString': {'evidence': ['E']}}}
    yield case(FILE, '4', 'malformed: prototype keys are no rows', hostile)
    inside = dossier({'1.2.1': {'__proto__': {'points': 6, 'note': 'x'}}})
    yield case(FILE, '4', 'malformed: a prototype key inside an answer is no answer', inside)
    deep = {}
    for _ in range(200):
        deep = {'deeper': [deep]}
    file = dossier({'1.2.1': {'points': deep, 'note': deep, 'measure': deep, 'evidence': deep}}, {'1.1': {'met': deep}}, [{'id': 'E', 'title': deep, 'url': deep, 'date': deep}])
    findings = [('evidence-unnamed', 'info', 'evidence/0', {'id': 'E'}), ('evidence-unused', 'info', 'evidence/0', {'id': 'E'})]
    yield case(FILE, '4', 'malformed: deep nesting where a value should be', file, *findings)


def cases(data):
    yield from misuse()
    yield from malformed()
