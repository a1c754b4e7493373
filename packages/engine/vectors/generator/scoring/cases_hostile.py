"""Rule 13: input that tries to do harm, and a whole realistic file."""

from .samples import FORTY, THREE, all_conditions, assess, case, full_marks

PROTOTYPE = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__']


def prototype_keys():
    for key in PROTOTYPE:
        given = assess({'1.5.1': 6, key: 100}, {key: True})
        hand = {
            'groups/1/points': 6,
            'issues': [
                ('unknown-code', 'error', f'conditions/{key}', {'code': key}),
                ('unknown-code', 'error', f'items/{key}', {'code': key}),
            ],
        }
        yield case('hostile', '13', f'hostile: the code {key}', given, hand)
    given = {**assess({'1.5.1': 6}), '__proto__': {'items': {'1.5.2': {'points': 5}}}, 'constructor': {'prototype': {'points': 1}}}
    yield case('hostile', '13', 'hostile: prototype keys at the top are no answers', given, {'groups/1/points': 6, 'issues': []})
    given = assess({'1.5.1': {'__proto__': {'points': 15}}, '1.5.2': {'points': 5, '__proto__': {'notApplicable': 'x'}}})
    hand = {'groups/1/criteria/1.5/items/1.5.1/state': 'unanswered', 'groups/1/points': 5, 'issues': []}
    yield case('hostile', '13', 'hostile: a prototype key inside an answer is no answer', given, hand)
    given = assess({}, {'1.1': {'__proto__': {'met': True}}, '1.2': True})
    hand = {'groups/1/criteria/1.1/state': 'unanswered', 'issues': []}
    yield case('hostile', '13', 'hostile: a prototype key inside a condition is no answer', given, hand)
    given = assess({'1.5.1': {'points': 6, 'evidence': ['__proto__', 'constructor']}})
    hand = {
        'issues': [
            ('evidence-unknown', 'error', 'items/1.5.1', {'evidence': '__proto__'}),
            ('evidence-unknown', 'error', 'items/1.5.1', {'evidence': 'constructor'}),
        ]
    }
    yield case('hostile', '13', 'hostile: prototype keys as evidence ids do not exist', given, hand)
    given = assess({'1.5.1': {'points': 6, 'evidence': ['__proto__']}}, evidence=[{'id': '__proto__', 'kind': 'plan'}])
    yield case('hostile', '13', 'hostile: evidence may even be called __proto__', given, {'issues': []})


def bulk():
    text = 'ký tự ' * 2000
    given = assess({'1.5.1': {'points': 6, 'note': text}, '1.5.2': {'points': text}})
    hand = {'groups/1/points': 6, 'issues': [('points-invalid', 'error', 'items/1.5.2', {'points': text[:80]})]}
    yield case('hostile', '13', 'hostile: long text is cut where it is repeated', given, hand)
    deep = {}
    for _ in range(200):
        deep = {'deeper': [deep]}
    given = assess({'1.5.1': {'points': 6, 'measure': {'count': deep}}, '1.5.2': {'points': deep}, '1.4': {'points': 1, 'note': deep}})
    hand = {
        'groups/1/points': 7,
        'issues': [
            ('measure-invalid', 'error', 'items/1.5.1', {}),
            ('points-invalid', 'error', 'items/1.5.2', {'points': 'object'}),
        ],
    }
    yield case('hostile', '13', 'hostile: deep nesting where a value should be', given, hand)
    given = assess({f'x{number:03}': number for number in range(300)})
    hand = {'issues': [('unknown-code', 'error', f'items/x{number:03}', {'code': f'x{number:03}'}) for number in range(300)]}
    yield case('hostile', '13', 'hostile: three hundred unknown codes', given, hand)
    given = assess({'1.5.1': {'points': 6, 'evidence': ['E'] * 500}}, evidence=[{'id': 'E', 'kind': 'plan'}] * 50)
    yield case('hostile', '13', 'hostile: one piece of evidence named many times', given, {'groups/1/points': 6, 'issues': []})


def foreign():
    given = assess({'1.5.1': 6}, surprise={'a': 1}, institution={'stages': ['primary'], 'x': 1})
    given['items']['1.5.1']['weight'] = 10
    yield case('hostile', '13', 'foreign: keys that nobody knows change nothing', given, {'groups/1/points': 6, 'issues': []})
    given = assess({'1.5.1': {'points': 6, 'note': '<script>alert(1)</script>'}}, institution={'name': '"><img src=x>', 'stages': ['primary']})
    yield case('hostile', '13', 'foreign: markup in texts changes nothing', given, {'groups/1/points': 6, 'issues': []})
    given = assess({'1.5.1': 6, '1.1.1': 7.25}, catalog=FORTY['id'])
    hand = {'groups/1/points': 7.25, 'issues': [('unknown-code', 'error', 'items/1.5.1', {'code': '1.5.1'})]}
    yield case('hostile', '10', 'foreign: the codes of one index are unknown to another', given, hand, catalog=FORTY)
    given = assess(full_marks(THREE), all_conditions(THREE), catalog=THREE['id'])
    hand = {'level': 5, 'complete': True, 'groups/3/points': 10, 'issues': []}
    yield case('hostile', '10', 'foreign: a third index with three groups and levels 2, 4 and 5', given, hand, catalog=THREE)


def dossier():
    """A file as a school keeps it; every figure below was added up by hand."""
    given = {
        'schemaVersion': 1,
        'catalog': '4725-2022',
        'schoolYear': '2025-2026',
        'institution': {
            'name': 'Trường THCS&THPT Mẫu',
            'id': '22000000',
            'stages': ['lower-secondary', 'upper-secondary'],
            'province': 'Quảng Ninh',
            'portal': 'https://truongmau.edu.vn',
            'authority': 'Sở Giáo dục và Đào tạo Quảng Ninh',
        },
        'conditions': {
            '1.1': {'met': True, 'evidence': ['H1-1.1-01'], 'note': 'Lồng ghép trong kế hoạch năm học'},
            '1.2': {'met': True, 'evidence': ['H1-1.2-01']},
            '2.1': {'met': True, 'evidence': ['H2-2.1-01']},
            '2.2': {'met': False, 'note': 'Đang trình phê duyệt'},
        },
        'items': {
            '1.3.1': {'points': 6, 'evidence': ['H1-1.3-01']},
            '1.3.2': {'points': 4.5, 'evidence': ['H1-1.3-01']},
            '1.3.3': {'points': 3, 'evidence': ['H1-1.3-01']},
            '1.3.4': {'points': 6},
            '1.3.5': {'points': 0, 'note': 'Chưa triển khai'},
            '1.4': {'points': 7.25, 'measure': {'count': 58}},
            '1.5.1': {'points': 15},
            '1.5.2': {'points': 2.5},
            '1.6.1': {'points': 6.53, 'measure': {'part': 42, 'whole': 45}},
            '1.6.2': {'points': 7, 'measure': {'part': 45, 'whole': 45}},
            '1.6.3': {'points': 4, 'measure': {'part': 30, 'whole': 45}},
            '1.7.1': {'points': 5.6, 'measure': {'part': 14, 'whole': 20}},
            '1.7.2': {'points': 5},
            '1.7.3': {},
            '2.3.1': {'points': 8},
            '2.3.2': {'points': 8},
            '2.3.3': {'points': 10},
            '2.3.4': {'points': 8},
            '2.3.5': {'points': 5.5},
            '2.3.6': {'points': 10},
            '2.3.7': {'points': 8.5},
            '2.3.8': {'points': 6},
            '2.4.1': {'points': 8},
            '2.4.2': {'points': 9},
            '2.4.3': {'points': 10},
        },
        'evidence': [
            {'id': 'H1-1.1-01', 'kind': 'plan', 'title': 'Kế hoạch dạy học trực tuyến', 'number': '12/KH-THPT', 'date': '2025-09-05', 'url': 'https://truongmau.edu.vn/kh12.pdf'},
            {'id': 'H1-1.2-01', 'kind': 'regulation', 'title': 'Quy chế dạy học trực tuyến'},
            {'id': 'H1-1.3-01', 'kind': 'contract', 'title': 'Hợp đồng phần mềm'},
            {'id': 'H2-2.1-01', 'kind': 'decision', 'title': 'Quyết định thành lập tổ công tác'},
        ],
    }
    hand = {
        'complete': False,
        'level': None,
        'groups/1/criteria/1.3/points': 19.5,
        'groups/1/criteria/1.3/band': 2,
        'groups/1/criteria/1.4/points': 7.25,
        'groups/1/criteria/1.5/points': 17.5,
        'groups/1/criteria/1.6/points': 17.53,
        'groups/1/criteria/1.7/points': 10.6,
        'groups/1/points': 72.38,
        'groups/1/level': 2,
        'groups/1/holds': [],
        'groups/2/criteria/2.3/points': 64,
        'groups/2/criteria/2.4/points': 27,
        'groups/2/points': 91,
        'groups/2/levelByPoints': 3,
        'groups/2/level': None,
        'groups/2/holds': ['condition-unmet'],
        'issues': [('points-above-unverified-maximum', 'warning', 'items/2.3.7', {'points': 8.5, 'maxPoints': 8})],
    }
    yield case('dossier', '5', 'dossier: a school in the middle of its work', given, hand)
    held = {**hand, 'level': 1, 'groups/2/level': 1}
    yield case('dossier', '6', 'dossier: the same, held at the lowest level', given, held, policies={'conditions': 'lowest-level'})
    free = {**hand, 'level': 2, 'groups/2/level': 3, 'groups/2/holds': []}
    yield case('dossier', '6', 'dossier: the same, conditions ignored', given, free, policies={'conditions': 'ignore'})
    alone = {**hand, 'level': None}
    yield case('dossier', '7', 'dossier: the same, each group for itself', given, alone, policies={'overall': 'per-group'})


def cases(catalog):
    yield from prototype_keys()
    yield from bulk()
    yield from foreign()
    yield from dossier()
