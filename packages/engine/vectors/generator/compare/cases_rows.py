"""Which row is which, in which order, with which results."""

from ..scoring.samples import THREE, both, make_catalog, make_condition, make_criterion, make_group, make_guidance, make_item
from .samples import LATER, MAP, codes, compare, side

FILE = 'rows'
OPTION = {'error': 'ERR_DDS_OPTION_INVALID'}
MET = {'1.1': True, '3.1': True}
LATER_MET = {'2.2': True, '4.1': True}


def results(data):
    before = side({'1.2.1': 4.99, '2.1.1': 3.3, '2.1.2': 5}, MET, schoolYear='2024-2025')
    after = side({'1.2.1': 5, '2.1.1': 3.4, '2.1.2': 4.75, '3.3.1': 4}, MET, schoolYear='2025-2026')
    hand = {
        'catalog': {key: {'id': 'sample-three', 'version': '1.0.0'} for key in ('before', 'after')},
        'schoolYear': {'before': '2024-2025', 'after': '2025-2026'},
        'complete': {'before': False, 'after': False},
        'level': {'before': 2, 'after': 2},
        'groups/0/gain': 0.01,
        'groups/0/result/before/level': 2,
        'groups/0/result/after/level': 4,
        'groups/0/fate': 'kept',
        'groups/0/title': {'before': both('Group 1'), 'after': both('Group 1')},
        'criteria/1/gain': -0.15,
        'items/1/gain': 0.1,
        'items/2/gain': -0.25,
        'items/5/gain': 4,
        'items/5/result': {'before': {'state': 'unanswered', 'points': 0, 'maxPoints': 4}, 'after': {'state': 'scored', 'points': 4, 'maxPoints': 4}},
        'conditions/0/result/before': {'kind': 'condition', 'state': 'met'},
        **codes('items', *((one, one) for one in ('1.2.1', '2.1.1', '2.1.2', '3.2.1', '3.2.2', '3.3.1'))),
    }
    yield compare(FILE, '3', 'two years by one index', before, after, hand)
    full = {'1.2.1': 10, '2.1.1': 4, '2.1.2': 6, '3.2.1': 2, '3.2.2': 4, '3.3.1': 4}
    yield compare(FILE, '3', 'all answered', side({}, {}), side(full, MET), {'complete': {'before': False, 'after': True}, 'level': {'before': None, 'after': 5}, 'schoolYear': {'before': None, 'after': None}, 'criteria/2/result/after/band': 3, 'criteria/2/result/before/band': 1, 'groups/2/gain': 10})
    for value in (5, None, [], {}):
        yield compare(FILE, '3', f'a school year that is {value!r}', side(schoolYear=value), side(schoolYear='x'), {'schoolYear': {'before': None, 'after': 'x'}})
    invalid = side({'2.1.1': 5, '1.2.1': 'x'}, MET)
    yield compare(FILE, '3', 'what is invalid counts nothing', side({'2.1.1': 4}, MET), invalid, {'items/1/gain': -4, 'items/1/result/after/state': 'invalid', 'groups/1/result/after/holds': ['invalid']})
    lowest = {'policies': {'conditions': 'lowest-level'}}
    yield compare(FILE, '3', 'each side by its own policies', side(full, {}), side(full, {}, options=lowest), {'level': {'before': None, 'after': 2}, 'groups/0/gain': 0})
    index = {'catalog': '4725-2022', 'assessment': {'schemaVersion': 1, 'catalog': '4725-2022', 'items': {'1.3.1': {'points': 6}}}}
    other = {'catalog': '4725-2022', 'assessment': {'schemaVersion': 1, 'catalog': '4725-2022', 'items': {'1.3.1': {'points': 5.5}}}}
    yield compare(FILE, '3', 'the index of Decision 4725', index, other, {'groups/0/gain': -0.5, 'items/0/code': {'before': '1.3.1', 'after': '1.3.1'}, 'items/0/gain': -0.5, 'catalog/after/id': '4725-2022'})


def fates():
    old = {'1.2.1': 6, '2.1.1': 3, '2.1.2': 5, '3.2.1': 1, '3.2.2': 3, '3.3.1': 2}
    new = {'4.2.1': 6, '2.1.1': 5.5, '2.1.2': 3.5, '1.1.1': 2, '1.1.2': 4, '1.3.1': 1}
    before, after = side(old, MET), side(new, LATER_MET, LATER)
    hand = {
        **codes('groups', ('3', '1'), ('2', '2'), ('1', '4')),
        **codes('conditions', (None, '2.2'), ('1.1', '4.1'), ('3.1', None)),
        **codes('criteria', ('3.2', '1.1'), (None, '1.3'), ('2.1', '2.1'), ('1.2', '4.2'), ('3.3', None)),
        **codes('items', ('3.2.1', '1.1.1'), ('3.2.2', '1.1.2'), (None, '1.3.1'), ('2.1.2', '2.1.1'), ('2.1.1', '2.1.2'), ('1.2.1', '4.2.1'), ('3.3.1', None)),
        'criteria/2/fate': 'kept',
        'items/0/fate': 'renamed',
        'items/2/fate': 'added',
        'items/2/gain': None,
        'items/2/title': {'before': None, 'after': both('Item 1.3.1')},
        'items/2/result': {'before': None, 'after': {'state': 'scored', 'points': 1, 'maxPoints': 4}},
        'items/3/fate': 'renamed',
        'items/3/gain': 0.5,
        'items/3/title': {'before': both('Item 2.1.2'), 'after': both('Item 2.1.1')},
        'items/4/gain': 0.5,
        'items/6/fate': 'retired',
        'items/6/gain': None,
        'items/6/title': {'before': both('Item 3.3.1'), 'after': None},
        'items/6/result/before/points': 2,
        'conditions/2/result': {'before': {'kind': 'condition', 'state': 'met'}, 'after': None},
        'groups/0/fate': 'renamed',
        'groups/0/gain': 1,
        'level': {'before': 4, 'after': 2},
        'catalog/after/id': 'sample-later',
    }
    yield compare(FILE, '1', 'renamed, changed places, added, retired', before, after, hand, codeMap=MAP)
    hand = {
        **codes('groups', ('1', '1'), ('2', '2'), (None, '4'), ('3', None)),
        **codes('conditions', (None, '2.2'), (None, '4.1'), ('1.1', None), ('3.1', None)),
        **codes('criteria', (None, '1.1'), (None, '1.3'), ('2.1', '2.1'), (None, '4.2'), ('1.2', None), ('3.2', None), ('3.3', None)),
        **codes('items', (None, '1.1.1'), (None, '1.1.2'), (None, '1.3.1'), ('2.1.1', '2.1.1'), ('2.1.2', '2.1.2'), (None, '4.2.1'), ('1.2.1', None), ('3.2.1', None), ('3.2.2', None), ('3.3.1', None)),
        'items/3/gain': 2.5,
    }
    yield compare(FILE, '1', 'without a code map each code is itself', before, after, hand)
    yield compare(FILE, '1', 'an empty code map is none', before, after, hand, codeMap={})
    yield compare(FILE, '1', 'empty parts of a code map too', before, after, hand, codeMap={'groups': {}, 'criteria': {}, 'items': {}})
    gone = {'items': {'2.1.1': None}, 'criteria': {'2.1': None}, 'groups': {'2': None}}
    hand = {
        **codes('groups', ('1', '1'), (None, '2'), (None, '4'), ('2', None), ('3', None)),
        'items/3': {'fate': 'added', 'code': {'before': None, 'after': '2.1.1'}, 'title': {'before': None, 'after': both('Item 2.1.1')}, 'result': {'before': None, 'after': {'state': 'scored', 'points': 5.5, 'maxPoints': 6}}, 'gain': None, 'evidenceGained': [], 'evidenceLost': []},
        'items/4/fate': 'kept',
        'items/7/code': {'before': '2.1.1', 'after': None},
    }
    yield compare(FILE, '1', 'a code may be retired and given anew', before, after, hand, codeMap=gone)
    itself = {'items': {'2.1.1': '2.1.1'}}
    yield compare(FILE, '1', 'a code that is named after itself is kept', before, after, {'items/3/fate': 'kept'}, codeMap=itself)
    kinds = make_catalog('sample-kinds', [make_group('1', 10, [make_criterion('1.1', 10, [make_item('1.1', 10)]), make_condition('1.2')])], [{'level': 1}])
    hand = {**codes('conditions', (None, '1.2'), ('1.1', None), ('3.1', None)), 'criteria/0/fate': 'added', 'items/0/fate': 'added'}
    yield compare(FILE, '1', 'a code of another kind is another row', side(), side(catalog=kinds), hand)
    onto = {'criteria': {'3.1': '2.2'}}
    yield compare(FILE, '1', 'a condition renamed', before, after, {'conditions/0': {'fate': 'renamed', 'code': {'before': '3.1', 'after': '2.2'}, 'title': {'before': both('Condition 3.1'), 'after': both('Condition 2.2')}, 'result': {key: {'kind': 'condition', 'state': 'met'} for key in ('before', 'after')}, 'evidenceGained': [], 'evidenceLost': []}}, codeMap=onto)


def misuse():
    before, after = side(), side(catalog=LATER)
    for name, code_map in (
        ('an item that there was not', {'items': {'9.9': None}}),
        ('an item that there is not', {'items': {'3.3.1': '9.9'}}),
        ('two items to one', {'items': {'3.3.1': '1.3.1', '3.2.1': '1.3.1'}}),
        ('an item to one that keeps its code', {'items': {'3.3.1': '2.1.1'}}),
        ('a group that there was not', {'groups': {'4': '4'}}),
        ('a group that there is not', {'groups': {'3': '3'}}),
        ('two groups to one', {'groups': {'3': '1'}}),
        ('a criterion that there is not', {'criteria': {'3.3': '3.3'}}),
        ('a condition to a criterion', {'criteria': {'3.1': '1.3'}}),
        ('a criterion to a condition', {'criteria': {'3.3': '2.2'}}),
        ('two conditions to one', {'criteria': {'1.1': '4.1', '3.1': '4.1'}}),
        ('two criteria to one', {'criteria': {'3.2': '2.1'}}),
        ('an item among the criteria', {'criteria': {'3.3.1': '1.3.1'}}),
        ('a criterion among the items', {'items': {'3.3': '1.3'}}),
        ('a number', {'items': {'3.3.1': 5}}),
        ('a list', {'items': {'3.3.1': ['1.3.1']}}),
        ('a prototype', {'items': {'__proto__': '1.3.1'}}),
        ('to a prototype', {'items': {'3.3.1': 'toString'}}),
        ('a part that there is not', {'conditions': {'3.1': '2.2'}}),
        ('a part named after a prototype', {'__proto__': {}}),
        ('items that are no object', {'items': 5}),
        ('items that are a list', {'items': []}),
        ('criteria that are null', {'criteria': None}),
        ('groups that are a text', {'groups': 'x'}),
    ):
        yield compare(FILE, '5', f'code map: {name}', before, after, OPTION, codeMap=code_map)
    for value in (5, 'x', [], True):
        yield compare(FILE, '5', f'code map: {value!r}', before, after, OPTION, codeMap=value)
    for value in (None, 5, 'x', []):
        wrong = {'catalog': THREE, 'assessment': value}
        for name, sides in (('before', (wrong, after)), ('after', (before, wrong))):
            yield compare(FILE, '5', f'{name}: an assessment that is {value!r}', *sides, {'error': 'ERR_DDS_ASSESSMENT_INVALID'})
    yield compare(FILE, '5', 'an assessment of the other side', before, {**after, 'catalog': THREE}, {'error': 'ERR_DDS_CATALOG_MISMATCH'})
    yield compare(FILE, '5', 'a guidance for another catalog', {**before, 'guidance': make_guidance()}, after, {'error': 'ERR_DDS_CATALOG_MISMATCH'})


def cases(data):
    yield from results(data)
    yield from fates()
    yield from misuse()
