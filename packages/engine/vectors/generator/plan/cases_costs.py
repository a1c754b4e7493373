"""What raising costs, and which of several sets is the one."""

from .samples import case, dossier, group

FILE = 'costs'
SAME = {'low': 1, 'medium': 1, 'high': 1}
EFFORT = {'low': 2, 'medium': 5, 'high': 9}


def one(rule, name, hand, cost, items=None, target=2, **rest):
    return case(FILE, rule, name, dossier(items), target, hand, group='1', cost=cost, **rest)


def models():
    yield case(
        FILE, '6', 'cost: by default per point, low 1, medium 2, high 3', dossier(), 3,
        {**group('1', cost=19, steps=['1.2.1', '1.2.2', '1.3.1', '1.3.2']), 'groups/1/steps/0/cost': 3, 'groups/1/steps/1/cost': 6, 'groups/1/steps/1/effort': 'medium'},
        group='1',
    )
    yield case(
        FILE, '6', 'cost: much work costs three a point', dossier(), 2,
        {**group('1', steps=['1.2.3', '1.3.1'], cost=18), 'groups/1/steps/0/cost': 12, 'groups/1/steps/0/effort': 'high'},
        group='1', locked=['1.2.1', '1.2.2', '1.3.2'],
    )
    yield one('6', 'cost: per item, by effort', group('1', steps=['1.3.1', '1.3.2'], cost=4), {'per': 'item', 'effort': EFFORT})
    yield one(
        '6', 'cost: per item, however little is gained', {**group('1', steps=['1.3.2'], cost=2), 'groups/1/steps/0/gain': 0.01},
        {'per': 'item', 'effort': EFFORT}, {'1.3.1': 6, '1.3.2': 3.99}, locked=['1.2.1'],
    )
    yield one('6', 'cost: an item without a tag is of medium effort', {**group('1', steps=['1.2.2'], cost=5), 'groups/1/steps/0/effort': 'medium'}, {'per': 'item', 'effort': EFFORT}, {'1.2.1': 3, '1.2.3': 4}, locked=['1.3.1', '1.3.2'])
    # 3 × 0.05 + 3 × 0.05 + 4 × 0.1
    yield one(
        '6', 'cost: that of the item goes before that of its effort', {**group('1', steps=['1.2.1', '1.2.2', '1.2.3'], cost=0.7), 'groups/1/steps/2/cost': 0.4},
        {'per': 'point', 'effort': SAME, 'items': {'1.2.1': 0.05, '1.2.2': 0.05, '1.2.3': 0.1, '1.3.1': 5}},
    )
    yield one(
        '6', 'cost: 0 of the item goes before that of its effort', {**group('1', steps=['1.2.3', '1.3.1'], cost=6), 'groups/1/steps/0/cost': 0},
        {'per': 'point', 'effort': SAME, 'items': {'1.2.3': 0}},
    )
    yield one(
        '6', 'cost: what the model does not name takes the default effort', group('1', steps=['1.2.1', '1.2.3', '1.3.2'], cost=7),
        {'per': 'point', 'items': {'1.2.3': 0, '1.3.1': 2}},
    )


def exactness():
    # As binary fractions 0.7 + 0.1 is less than 0.8: the two items would win over the one.
    fractions = {'1.2.1': 0.7, '1.2.2': 0.1, '1.3.1': 0.8, '1.3.2': 9}
    yield one('6', 'exact: 0.7 and 0.1 cost as much as 0.8', group('1', steps=['1.3.1'], cost=0.8), {'per': 'item', 'items': fractions}, {'1.2.3': 4})
    yield one('6', 'exact: 0.1 and 0.2 cost 0.3', group('1', steps=['1.3.1', '1.3.2'], cost=0.3), {'per': 'item', 'effort': EFFORT, 'items': {'1.3.1': 0.1, '1.3.2': 0.2}})
    yield one(
        '6', 'exact: a hundredth a point for a hundredth of a point', {**group('1', steps=['1.3.2'], cost=0.0001), 'groups/1/steps/0/cost': 0.0001},
        {'per': 'point', 'effort': {'low': 0.01, 'medium': 1, 'high': 1}}, {'1.3.1': 6, '1.3.2': 3.99},
    )
    yield one(
        '6', 'exact: a million a point, and a ten-thousandth decides', group('1', steps=['1.2.3', '1.3.1'], cost=9999999.96),
        {'per': 'point', 'effort': {'low': 1000000, 'medium': 1000000, 'high': 999999.99}},
    )
    yield one('6', 'exact: everything costs nothing', group('1', steps=['1.2.3', '1.3.1'], cost=0), {'per': 'point', 'effort': {'low': 0, 'medium': 0, 'high': 0}})


def choices():
    yield one('7', 'choice: least cost before fewest items', group('1', steps=['1.2.1', '1.2.2', '1.2.3'], cost=3), {'per': 'item', 'effort': SAME, 'items': {'1.3.1': 3, '1.3.2': 2}})
    yield one('7', 'choice: of equal cost the fewest items', group('1', steps=['1.2.3', '1.3.1'], cost=4), {'per': 'item', 'items': {'1.2.1': 1, '1.2.2': 1, '1.2.3': 2, '1.3.1': 2, '1.3.2': 2}})
    yield one('7', 'choice: of equal cost and size the first item in dispute', group('1', steps=['1.2.3', '1.3.1'], cost=2), {'per': 'item', 'effort': SAME})
    yield one(
        '7', 'choice: the first item in dispute, however the set goes on', group('1', steps=['1.2.1', '1.2.2', '1.2.3'], cost=3),
        {'per': 'item', 'effort': SAME}, locked=['1.3.1'],
    )
    yield one('7', 'choice: more than is missing where that is cheaper', {**group('1', steps=['1.3.1'], cost=1), 'groups/1/steps/0/groupPoints': 15}, {'per': 'item', 'effort': SAME, 'items': {'1.2.2': 3, '1.2.3': 3}}, {'1.2.1': 3, '1.2.2': 2, '1.3.2': 4})
    yield one('7', 'choice: what costs nothing is not taken along', group('1', steps=['1.2.3', '1.3.1'], cost=2), {'per': 'item', 'effort': SAME, 'items': {'1.2.1': 0}})
    yield one(
        '7', 'choice: one dear item or two, at equal cost', group('1', steps=['1.2.3'], cost=4), {'per': 'item', 'items': {'1.2.1': 2, '1.2.2': 2, '1.2.3': 4, '1.3.2': 5}},
        {'1.3.1': 6},
    )


def steps():
    yield case(
        FILE, '9', 'steps: points and level after each, in catalog order', dossier({'1.2.2': 1.5}), 3,
        {
            **group('1', points=1.5, missingPoints=13.51, steps=['1.2.1', '1.2.2', '1.3.1', '1.3.2'], cost=16),
            'groups/1/steps/0/groupPoints': 4.5, 'groups/1/steps/1/groupPoints': 6, 'groups/1/steps/2/groupPoints': 12, 'groups/1/steps/3/groupPoints': 16,
            'groups/1/steps/0/groupLevelByPoints': 1, 'groups/1/steps/2/groupLevelByPoints': 2, 'groups/1/steps/3/groupLevelByPoints': 3,
            'groups/1/steps/0/criterion': '1.2', 'groups/1/steps/3/criterion': '1.3',
        },
        group='1',
    )
    # Group 1 costs 10, group 2 gives 12 for 24, group 3 gives 16 for 48.
    yield case(
        FILE, '11', 'the plan: the sum of its groups, changes in catalog order', dossier(), 2,
        {'cost': 82, 'possible': True, 'reached': False, 'changes/items': {'1.3.1': {'points': 6}, '1.3.2': {'points': 4}, '2.1.2': {'points': 12}, '3.3': {'points': 16}}},
    )
    yield case(
        FILE, '11', 'the plan: a group without conditions alone', dossier(), 3,
        {'cost': 40, **group('2', steps=['2.1.1', '2.1.2'], cost=40, blockers=[])}, group='2',
    )


def cases(data):
    for part in (models, exactness, choices, steps):
        yield from part()
