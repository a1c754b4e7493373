"""What is misuse, and what comes from a stranger."""

from ..scoring.samples import make_guidance
from .samples import MET, THREE, case, dossier, issue, nothing

FILE = 'hostile'
OPTION = 'ERR_DDS_OPTION_INVALID'


def misuse():
    for changes in (None, [], 'x', 5, True):
        yield case(FILE, '6', f'misuse: changes that are {changes!r}', dossier(), changes, {'error': OPTION})
    for part in ('items', 'conditions', 'evidence'):
        for value in (None, 'x', 5, {} if part == 'evidence' else []):
            yield case(FILE, '6', f'misuse: {part} that is {value!r}', dossier(), {part: value}, {'error': OPTION})
    for value in (3, [], 'x', True):
        for part in ('items', 'conditions'):
            yield case(FILE, '6', f'misuse: an answer of {part} that is {value!r}', dossier(), {part: {'1.1': {}, '2.1.1': value}}, {'error': OPTION})
    for value in (3, [], 'E', None):
        yield case(FILE, '6', f'misuse: an entry that is {value!r}', dossier(), {'evidence': [{'id': 'E', 'kind': 'plan'}, value]}, {'error': OPTION})
    for value in (None, [], 'x', 5):
        yield case(FILE, '6', f'misuse: an assessment that is {value!r}', value, {}, {'error': 'ERR_DDS_ASSESSMENT_INVALID'})
    yield case(FILE, '6', 'misuse: an assessment for another catalog', {**dossier(), 'catalog': 'x'}, {}, {'error': 'ERR_DDS_CATALOG_MISMATCH'})
    yield case(FILE, '6', 'misuse: a guidance for another catalog', dossier(), {}, {'error': 'ERR_DDS_CATALOG_MISMATCH'}, guidance=make_guidance())
    yield case(FILE, '6', 'no misuse: a part that files do not have', dossier(), {'catalog': 'x', 'schoolYear': 5}, nothing())


def strangers():
    def unknown(section, code):
        return issue('unknown-code', f'{section}/{code}', {'code': code})

    yield case(FILE, '6', 'codes: one that the catalog does not have', dossier(), {'items': {'9.9': {'points': 1}}, 'conditions': {'9.8': {'met': True}}}, {**nothing(), 'issuesGained': [unknown('conditions', '9.8'), unknown('items', '9.9')]})
    yield case(FILE, '6', 'codes: a condition among the items', dossier(), {'items': {'1.1': {'points': 1}}}, {**nothing(), 'issuesGained': [unknown('items', '1.1')]})
    names = ('__proto__', 'constructor', 'toString')
    prototype = {name: {'points': 1} for name in names}
    yield case(FILE, '6', 'codes: names of a prototype are codes like others', dossier(), {'items': prototype, 'conditions': prototype}, {**nothing(), 'issuesGained': [unknown(part, name) for part in ('conditions', 'items') for name in names]})
    file = {'catalog': THREE['id'], 'conditions': MET, 'items': prototype}
    yield case(FILE, '1', 'codes: names of a prototype can be taken away', file, {'items': dict.fromkeys(names)}, {**nothing(), 'issuesLost': [unknown('items', name) for name in names]})
    inside = {'items': {'2.1.1': {'__proto__': {'points': 3}, 'constructor': 5}}}
    yield case(FILE, '1', 'fields: a prototype gives no points', dossier(), inside, nothing())
    yield case(FILE, '1', 'fields: a prototype takes none away', dossier({'2.1.1': 3}), {'items': {'2.1.1': {'__proto__': None, 'note': 'x'}}}, nothing())
    own = {'catalog': THREE['id'], 'conditions': MET, '__proto__': {'items': {'2.1.1': {'points': 3}}}}
    yield case(FILE, '1', 'files: a prototype answers nothing', own, {'items': {}, '__proto__': {'conditions': 5}}, {**nothing(), 'groups/2/points/after': 0})
    entry = {'id': '__proto__', 'kind': 'plan'}
    yield case(FILE, '2', 'register: an entry may be called __proto__', dossier({'2.1.1': {'points': 3, 'evidence': ['__proto__']}}), {'evidence': [entry, entry]}, {**nothing(), 'issuesLost': [issue('evidence-unknown', 'items/2.1.1', {'evidence': '__proto__'})]})
    deep = {}
    for _ in range(200):
        deep = {'deeper': [deep]}
    yield case(FILE, '6', 'files: deep nesting on both sides', {**dossier(), 'items': {'2.1.1': {'points': deep, 'x': deep}}}, {'items': {'2.1.1': {'measure': deep, 'note': deep}, '2.1.2': deep}}, {'items': [], 'issuesGained': [], 'issuesLost': []})
    long = 'x' * 5000
    yield case(FILE, '6', 'codes: a long one is cut', dossier(), {'items': {long: {'points': 1}}}, {**nothing(), 'issuesGained': [unknown('items', long[:80])]})


def cases(data):
    yield from misuse()
    yield from strangers()
