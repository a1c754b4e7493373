"""Which version a file is of."""

from .samples import CATALOG, case, old, refusal

FILE = 'versions'


def present():
    file = {'schemaVersion': 1, **old(items={'1.3.1': {'points': '6,5'}, '1.3.2.': {'points': 1}}, conditions={'1.1': {'met': 'có'}}, evidence=[{'id': 'E', 'date': '05/09/2025'}])}
    yield case(FILE, '1', 'present: a copy, and no step', file, {'ok': True, 'assessment': file, 'steps': []})
    yield case(FILE, '1', 'present: as little as a file can hold', {'catalog': '', 'schemaVersion': 1}, {'ok': True, 'assessment': {'schemaVersion': 1, 'catalog': ''}, 'steps': []})
    odd = {'schemaVersion': 1, **old(items=[], conditions=None, evidence='x', other={'deep': [[{}]]})}
    yield case(FILE, '1', 'present: what does not belong there stays', odd, {'assessment': odd, 'steps': []})


def zero():
    lifted = {'schemaVersion': 1, 'catalog': CATALOG}
    steps = [{'from': 0, 'to': 1, 'changes': []}]
    yield case(FILE, '2', 'version 0: states none', old(), {'ok': True, 'assessment': lifted, 'steps': steps})
    yield case(FILE, '2', 'version 0: states 0', old(schemaVersion=0), {'ok': True, 'assessment': lifted, 'steps': steps})
    yield case(FILE, '2', 'version 0: states -0', old(schemaVersion=-0.0), {'ok': True, 'assessment': lifted})
    yield case(FILE, '2', 'version 0: of any catalog', {'catalog': 'x'}, {'assessment': {'schemaVersion': 1, 'catalog': 'x'}, 'steps': steps})
    more = old(schoolYear='2025-2026', institution={'name': 'Trường', 'stages': ['primary']}, other=[1, 'x', None, {'points': '6'}])
    yield case(FILE, '2', 'version 0: everything else stays', more, {'assessment': {'schemaVersion': 1, **more}})
    for part, value in (('items', []), ('items', None), ('items', 'x'), ('conditions', 5), ('conditions', ['có']), ('evidence', {'0': {'date': '05/09/2025'}}), ('evidence', None)):
        yield case(FILE, '2', f'version 0: {part} that is {value!r} stays', old(**{part: value}), {f'assessment/{part}': value})
    rows = {'items': {'1.3.1': '6', '1.3.2': None, '1.4': ['6']}, 'conditions': {'1.1': 'có'}, 'evidence': ['05/09/2025', None, []]}
    yield case(FILE, '2', 'version 0: rows that are none stay', old(**rows), {f'assessment/{key}': one for key, one in rows.items()})


def others():
    for version in (2, 3, 10, 1e21, 9007199254740993):
        yield case(FILE, '3', f'newer: version {version}', old(schemaVersion=version), refusal('schema-version-newer', 'schemaVersion', found=version, supported=1))
    unknown = ((0.5, 0.5), (1.5, 1.5), (-1, -1), ('1', '"1"'), ('', '""'), ('x' * 90, '"' + 'x' * 39), (None, 'null'), (True, 'true'), (False, 'false'), ([1, 'x'], '[1,"x"]'), ({'v': {}}, '{"v":{}}'))
    for version, found in unknown:
        yield case(FILE, '3', f'unknown: version {version!r}', old(schemaVersion=version), refusal('schema-version-unknown', 'schemaVersion', found=found, supported=1))
    for value in (None, True, 5, 'x', '', [], [{'catalog': CATALOG}], {}, {'items': {}}, {'catalog': 5}, {'catalog': None}, {'catalog': [CATALOG]}, {'schemaVersion': 1}):
        yield case(FILE, '3', f'none: {value!r}', value, refusal('not-an-assessment'))


def cases(data):
    for part in (present, zero, others):
        yield from part()
