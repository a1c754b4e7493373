"""What differs between the two results."""

from ..scoring.samples import assess, make_guidance, requirement
from .samples import MET, NOT_HERE, THREE, case, dossier, issue, item, nothing

FILE = 'differences'


def groups():
    yield case(
        FILE, '3', 'groups: all of them, changed or not', dossier(), {'items': {'2.1.2': {'points': 5}}},
        {
            'groups/1/gain': 0, 'groups/1/points': {'before': 0, 'after': 0}, 'groups/1/level': {'before': 2, 'after': 2}, 'groups/1/holdsGained': [], 'groups/1/holdsLost': [],
            'groups/2/gain': 5, 'groups/2/points': {'before': 0, 'after': 5}, 'groups/2/levelByPoints': {'before': 2, 'after': 4}, 'groups/3/gain': 0,
        },
    )
    for before, after, gain in ((0.1, 0.3, 0.2), (0.3, 0.1, -0.2), (4.35, 9.99, 5.64), (8, 8, 0), (7.99, 8, 0.01)):
        rows = [] if before == after else [item('1.2.1', ('scored', before, 10), ('scored', after, 10), gain)]
        yield case(
            FILE, '3', f'gain: from {before} to {after}, exact', dossier({'1.2.1': before}), {'items': {'1.2.1': {'points': after}}},
            {'groups/1/gain': gain, 'items': rows, 'groups/1/points': {'before': before, 'after': after}},
        )
    yield case(FILE, '3', 'gain: 0.1 and 0.2 more are 0.3', dossier({'2.1.1': 0, '2.1.2': 0}), {'items': {'2.1.1': {'points': 0.1}, '2.1.2': {'points': 0.2}}}, {'groups/2/gain': 0.3, 'groups/2/points/after': 0.3})
    both = dossier({'1.2.1': 11}, {'1.1': False, '3.1': True})
    yield case(FILE, '3', 'holds: one lost, one kept', both, {'items': {'1.2.1': {'points': 10}}}, {'groups/1/holdsLost': ['invalid'], 'groups/1/holdsGained': [], 'groups/1/level': {'before': None, 'after': None}})
    yield case(FILE, '3', 'holds: two lost, in the order of holds', both, {'conditions': {'1.1': {'met': True}}, 'items': {'1.2.1': {'points': 10}}}, {'groups/1/holdsLost': ['invalid', 'condition-unmet'], 'groups/1/level': {'before': None, 'after': 5}})
    yield case(FILE, '3', 'holds: one for another', both, {'conditions': {'1.1': None}}, {'groups/1/holdsLost': ['condition-unmet'], 'groups/1/holdsGained': ['condition-unanswered']})
    yield case(FILE, '3', 'holds: two gained', dossier(), {'items': {'1.2.1': {'points': 11}}, 'conditions': {'1.1': {'met': False}}}, {'groups/1/holdsGained': ['invalid', 'condition-unmet'], 'level': {'before': 2, 'after': None}})
    out = {'notApplicable': [{'item': '2.1.1', 'stages': ['primary'], 'treatment': 'rescale'}]}
    # 3 of 6 that are left is 5 of 10.
    yield case(
        FILE, '3', 'gain: on the rescaled points', dossier({'2.1.2': 3}, institution={'stages': ['primary']}), {'items': {'2.1.1': NOT_HERE}},
        {'groups/2/points': {'before': 3, 'after': 5}, 'groups/2/gain': 2, 'items': [item('2.1.1', ('unanswered', 0, 4), ('not-applicable', 0, 4), 0)], 'issuesGained': [issue('group-rescaled', 'groups/2', {'excluded': 4, 'maxPoints': 6}, 'info')]},
        policies=out,
    )


def rows():
    every = {'1.2.1': {'points': 1}, '2.1.1': {'points': 1}, '2.1.2': {'points': 1}, '3.2.1': {'points': 1}, '3.2.2': {'points': 1}, '3.3.1': {'points': 1}}
    backwards = dict(reversed(every.items()))
    full = {'complete': {'before': False, 'after': True}, 'groups/3/gain': 3}
    for name, items in (('as they stand', every), ('from the last to the first', backwards)):
        places = {f'items/{place}/code': code for place, code in enumerate(every)}
        yield case(FILE, '4', f'rows: in catalog order, given {name}', dossier(), {'items': items}, {**full, **places})
    met = [{'code': code, 'before': 'unanswered', 'after': 'met'} for code in MET]
    yield case(FILE, '4', 'rows: conditions in catalog order', dossier(conditions={}), {'conditions': {'3.1': {'met': True}, '1.1': {'met': True}}}, {'conditions': met, 'items': []})
    yield case(FILE, '4', 'rows: from unanswered to no points differs', dossier(), {'items': {'2.1.1': {'points': 0}}}, {'items': [item('2.1.1', ('unanswered', 0, 4), ('scored', 0, 4), 0)]})
    yield case(FILE, '4', 'rows: from one invalid answer to another does not', dossier({'2.1.1': 5}), {'items': {'2.1.1': {'points': 6}}}, {'items': [], 'issuesGained': [issue('points-above-maximum', 'items/2.1.1', {'points': 6, 'maxPoints': 4})], 'issuesLost': [issue('points-above-maximum', 'items/2.1.1', {'points': 5, 'maxPoints': 4})]})
    yield case(FILE, '4', 'rows: a note alone changes nothing', dossier({'2.1.1': 3}), {'items': {'2.1.1': {'note': 'x'}}, 'conditions': {'1.1': {'note': 'x'}}}, nothing())
    yield case(FILE, '4', 'rows: nothing is tried out', dossier({'2.1.1': 3}), {}, {**nothing(), 'complete': {'before': False, 'after': False}, 'level': {'before': 2, 'after': 2}})
    guide = make_guidance(requirement('r', ['2.1.1', '1.1'], 'plan'), catalog=THREE['id'])
    shown = {'items': {'2.1.1': {'evidence': ['E']}}, 'conditions': {'1.1': {'evidence': ['E']}}, 'evidence': [{'id': 'E', 'kind': 'plan'}]}
    wanting = [issue('evidence-missing', path, {'requirement': 'r', 'kind': 'plan'}, 'warning') for path in ('conditions/1.1', 'items/2.1.1')]
    yield case(FILE, '4', 'rows: evidence that is required makes both count', dossier({'2.1.1': 3}), shown, {'conditions': [{'code': '1.1', 'before': 'unmet', 'after': 'met'}], 'items': [item('2.1.1', ('evidence-missing', 0, 4), ('scored', 3, 4), 3)], 'issuesLost': wanting}, guidance=guide, policies={'evidence': 'require'})
    yield case(FILE, '4', 'rows: evidence that is advised takes warnings away', dossier({'2.1.1': 3}), shown, {**nothing(), 'issuesLost': wanting}, guidance=guide)


def issues():
    twice = dossier({'2.1.1': {'points': 3, 'evidence': ['x', 'x']}})

    def unknown(name):
        return issue('evidence-unknown', 'items/2.1.1', {'evidence': name})

    yield case(FILE, '5', 'issues: of equal ones as many as there are fewer', twice, {'items': {'2.1.1': {'evidence': ['x']}}}, {'issuesLost': [unknown('x')], 'issuesGained': []})
    yield case(FILE, '5', 'issues: of equal ones as many as there are more', twice, {'items': {'2.1.1': {'evidence': ['x', 'x', 'x', 'x']}}}, {'issuesLost': [], 'issuesGained': [unknown('x'), unknown('x')]})
    yield case(FILE, '5', 'issues: another order is no difference', dossier({'2.1.1': {'evidence': ['x', 'y']}}), {'items': {'2.1.1': {'evidence': ['y', 'x']}}}, nothing())
    yield case(FILE, '5', 'issues: of equal ones the last are those more', dossier({'2.1.1': {'evidence': ['x']}}), {'items': {'2.1.1': {'evidence': ['x', 'y', 'x']}}}, {'issuesGained': [unknown('y'), unknown('x')]})
    yield case(FILE, '5', 'issues: of equal ones the last are those fewer', dossier({'2.1.1': {'evidence': ['x', 'y', 'x']}}), {'items': {'2.1.1': {'evidence': ['x']}}}, {'issuesLost': [unknown('y'), unknown('x')]})
    yield case(
        FILE, '5', 'issues: those outside rows come first', dossier(), {'items': {'1.2.1': {'points': 11}, '9.9': {'points': 1}}, 'evidence': [{}]},
        {'issuesGained': [issue('answer-malformed', 'evidence/0'), issue('unknown-code', 'items/9.9', {'code': '9.9'}), issue('points-above-maximum', 'items/1.2.1', {'points': 11, 'maxPoints': 10})]},
    )
    yield case(
        FILE, '5', 'issues: of another severity', dossier({'3.2.1': 3}), {'items': {'3.2.1': {'points': 6.01}}},
        {'issuesLost': [issue('points-above-unverified-maximum', 'items/3.2.1', {'points': 3, 'maxPoints': 2}, 'warning')], 'issuesGained': [issue('points-above-maximum', 'items/3.2.1', {'points': 6.01, 'maxPoints': 6})]},
    )


def published():
    before = assess({'1.3.1': 6, '1.3.2': 6, '1.4': 10, '1.5.1': 15, '1.6.1': 7, '1.6.2': 5.99}, {'1.1': True, '1.2': True})
    after = {'items': {'1.6.2': {'points': 6}}}
    yield case(
        FILE, '3', '4725: 49.99 and one hundredth', before, after,
        {'groups/1/points': {'before': 49.99, 'after': 50}, 'groups/1/gain': 0.01, 'groups/1/level': {'before': 1, 'after': 2}, 'level': {'before': None, 'after': None}, 'items': [item('1.6.2', ('scored', 5.99, 7), ('scored', 6, 7), 0.01)]},
        '4725-2022',
    )
    yield case(FILE, '3', '4725: the same under Quảng Ninh’s guidance, with its warnings', before, {'items': {'1.4': {'points': 0}}}, {'groups/1/gain': -10, 'issuesGained': [], 'issuesLost/0/path': 'items/1.4', 'issuesLost/2/params/requirement': '1.4-list'}, '4725-2022', guidance='quang-ninh-2023')


def cases(data):
    for part in (groups, rows, issues, published):
        yield from part()
