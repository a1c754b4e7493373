"""The order of findings, rules that are left out, and a whole file of the real index."""

from .samples import case, checks, dossier, entry

FILE = 'order'
YEAR = ('school-year-malformed', 'error', 'schoolYear', {'schoolYear': 'x'})
NAME = ('institution-unnamed', 'warning', 'institution', {})


def mixed():
    entries = [entry(f'E{index}') for index in range(11)]
    entries[2] = {'id': 'E2', 'kind': 'plan'}
    entries[10] = {'id': 'E10', 'kind': 'plan'}
    used = [f'E{index}' for index in range(11) if index not in (2, 10)]
    items = {'2.1': {'points': 1, 'evidence': used}, '1.2.1': 6, '1.2.2': {'note': 'x'}}
    return dossier(items, {'2.2': True, '1.1': True}, entries, schoolYear='x', institution={})


def findings():
    return [
        ('evidence-unnamed', 'info', 'evidence/2', {'id': 'E2'}),
        ('evidence-unused', 'info', 'evidence/2', {'id': 'E2'}),
        ('evidence-unnamed', 'info', 'evidence/10', {'id': 'E10'}),
        ('evidence-unused', 'info', 'evidence/10', {'id': 'E10'}),
        NAME,
        YEAR,
        ('condition-without-evidence', 'warning', 'conditions/1.1', {}),
        ('base-not-claimed', 'warning', 'items/1.2.1', {'check': 'd', 'rows': '1.2.2'}),
        ('full-without-evidence', 'warning', 'items/1.2.1', {'points': 6}),
        ('solution-unnamed', 'warning', 'items/1.2.1', {'check': 's'}),
        ('row-forgotten', 'info', 'items/1.2.2', {}),
        ('condition-without-evidence', 'warning', 'conditions/2.2', {}),
    ]


def order():
    both = checks([('d', '1.2.1', ['1.2.2'])], [('s', ['1.2.1'])])
    yield case(FILE, '1', 'order: paths, then rows of the catalog, then rules', mixed(), *findings(), checks=both)
    left = {'evidence-unnamed', 'full-without-evidence', 'school-year-malformed'}
    rest = [one for one in findings() if one[0] not in left]
    yield case(FILE, '3', 'order: rules that are left out', mixed(), *rest, checks=both, **{'except': sorted(left)})
    yield case(FILE, '3', 'order: no rule is left out', mixed(), *findings(), checks=both, **{'except': []})
    two = checks([('b', '1.2.1', ['2.1']), ('a', '1.2.1', ['1.2.2'])])
    yield case(
        FILE, '1', 'order: two checks of one rule, in their own order', dossier({'1.2.1': 1}),
        ('base-not-claimed', 'warning', 'items/1.2.1', {'check': 'b', 'rows': '2.1'}),
        ('base-not-claimed', 'warning', 'items/1.2.1', {'check': 'a', 'rows': '1.2.2'}),
        checks=two,
    )


def real(data):
    """A dossier of the real index with the checks of the project; every finding was found by reading."""
    evidence = [
        {'id': 'H1-1.1-01', 'kind': 'plan', 'title': 'Kế hoạch chuyển đổi số', 'number': '12/KH-THPT', 'issuer': 'Trường THPT Mẫu', 'date': '2025-09-05', 'url': 'https://thpt-mau.edu.vn/ke-hoach'},
        {'id': 'H1-1.2-01', 'kind': 'regulation', 'title': 'Quy chế', 'number': '3/QC', 'issuer': 'Trường THPT Mẫu', 'date': '2023-09-15', 'url': 'http://192.168.1.5/quy-che.pdf'},
        {'id': 'H1-1.6-01', 'kind': 'report', 'number': '7/BC', 'date': '2025-05-20'},
        {'id': 'H2-2.3-01', 'kind': 'plan', 'title': 'Kế hoạch', 'number': ' 12/KH-THPT', 'issuer': 'Trường THPT Mẫu', 'date': '2025-13-05'},
    ]
    file = {
        'schemaVersion': 1,
        'catalog': '4725-2022',
        'schoolYear': '2025-2026',
        'institution': {'name': 'Trường THPT Mẫu', 'stages': ['upper-secondary']},
        'conditions': {
            '1.1': {'met': True, 'evidence': ['H1-1.1-01']},
            '1.2': {'met': True, 'evidence': ['H1-1.2-01']},
            '2.1': {'met': True},
        },
        'items': {
            '1.3.3': {'points': 6, 'evidence': []},
            '1.5.2': {'points': 2.5},
            '1.6.1': {'points': 7, 'measure': {'part': 44, 'whole': 45}, 'evidence': ['H1-1.6-01']},
            '1.6.2': {'points': 3, 'measure': {'part': 20, 'whole': 45}, 'evidence': ['H1-1.6-01']},
            '1.6.3': {'points': 2, 'measure': {'part': 10, 'whole': 46}, 'evidence': ['H1-1.6-01']},
            '2.3.1': {'points': 8.5, 'note': 'VNEDU'},
            '2.4.1': {'note': 'Đang triển khai'},
        },
        'evidence': evidence,
    }
    modules = '2.3.2, 2.3.3, 2.3.4, 2.3.5, 2.3.6, 2.3.7'
    hand = [
        ('evidence-before-school-year', 'warning', 'evidence/2', {'date': '2025-05-20', 'from': '2025-08-01'}),
        ('evidence-date-malformed', 'warning', 'evidence/3', {'date': '2025-13-05'}),
        ('evidence-repeated', 'info', 'evidence/3', {'id': 'H2-2.3-01', 'other': 'H1-1.1-01'}),
        ('evidence-unused', 'info', 'evidence/3', {'id': 'H2-2.3-01'}),
        ('portal-missing', 'warning', 'institution', {}),
        ('school-year-over', 'info', 'schoolYear', {'schoolYear': '2025-2026', 'on': '2026-09-01'}),
        ('link-not-public', 'warning', 'conditions/1.2', {'requirement': '1.2-regulation', 'id': 'H1-1.2-01'}),
        ('base-not-claimed', 'warning', 'items/1.3.3', {'check': '1.3.3-lms', 'rows': '1.3.2'}),
        ('full-without-evidence', 'warning', 'items/1.3.3', {'points': 6}),
        ('solution-unnamed', 'warning', 'items/1.3.3', {'check': 'lms'}),
        ('base-not-claimed', 'warning', 'items/1.5.2', {'check': '1.5.2-test-software', 'rows': '1.5.1'}),
        ('base-not-claimed', 'warning', 'items/1.5.2', {'check': '1.5.2-administration', 'rows': modules}),
        ('solution-unnamed', 'warning', 'items/1.5.2', {'check': 'tests'}),
        ('full-with-part', 'warning', 'items/1.6.1', {'part': 44, 'whole': 45}),
        ('whole-differs', 'warning', 'items/1.6.3', {'check': 'teachers', 'whole': 46, 'other': 45, 'row': '1.6.1'}),
        ('condition-without-evidence', 'warning', 'conditions/2.1', {}),
        ('base-not-claimed', 'warning', 'items/2.3.1', {'check': '2.3.1-modules', 'rows': modules}),
        ('full-without-evidence', 'warning', 'items/2.3.1', {'points': 8.5}),
        ('row-forgotten', 'info', 'items/2.4.1', {}),
    ]
    yield case(
        FILE, '1', 'order: a dossier of the real index', file, *hand,
        catalog='4725-2022', guidance='quang-ninh-2023', checks='checks-4725', on='2026-09-01',
    )


def cases(data):
    yield from order()
    yield from real(data)
