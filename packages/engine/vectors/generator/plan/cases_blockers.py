"""What has to be settled before points help."""

from .samples import NOT_HERE, PRIMARY, case, dossier, group, left_out

FILE = 'blockers'


def issues(path, *pairs):
    return {f'{path}/{index}/{key}': one for index, pair in enumerate(pairs) for key, one in zip(('code', 'severity'), pair)}


def conditions():
    yield case(
        FILE, '3', 'conditions: unmet and unanswered, in catalog order', dossier(conditions={'1.1': None, '1.4': False}), 2,
        {**group('1', blockers=[('condition-unanswered', 'conditions/1.1'), ('condition-unmet', 'conditions/1.4')], cost=10), 'groups/1/blockers/0/issues': [], 'groups/1/blockers/0/evidence': []},
        group='1',
    )
    unsound = {'1.1': {'met': 'có', 'evidence': ['x']}}
    yield case(
        FILE, '3', 'conditions: with the issues that are errors', dossier(conditions=unsound), 2,
        {**group('1', blockers=[('condition-unanswered', 'conditions/1.1')]), **issues('groups/1/blockers/0/issues', ('answer-malformed', 'error'), ('evidence-unknown', 'error'))},
        group='1',
    )
    yield case(
        FILE, '3', 'conditions: none where they are ignored', dossier(conditions={'1.1': None, '1.4': False}), 2,
        group('1', blockers=[], reached=False, cost=10), group='1', policies={'conditions': 'ignore'},
    )
    enough = {'1.3.1': 6, '1.3.2': 4}
    yield case(
        FILE, '2', 'conditions: a group that has the points is reached where they are ignored', dossier(enough, {'1.1': False}), 2,
        group('1', blockers=[], reached=True, cost=0), group='1', policies={'conditions': 'ignore'},
    )
    for target, reached in ((1, True), (2, False)):
        yield case(
            FILE, '3', f'conditions: under the lowest level, target {target}', dossier(enough, {'1.1': False}), target,
            group('1', reached=reached, missingPoints=0, cost=0, blockers=[] if reached else [('condition-unmet', 'conditions/1.1')]),
            group='1', policies={'conditions': 'lowest-level'},
        )
    yield case(FILE, '3', 'conditions: those of other groups block nothing', dossier(conditions={'3.2': False}), 2, group('1', blockers=[]), group='1')


def rows():
    for name, answer, code in (
        ('above a maximum', {'points': 3.01}, 'points-above-maximum'),
        ('no number', {'points': '3'}, 'points-invalid'),
        ('points and a reason', {'points': 3, **NOT_HERE}, 'answer-ambiguous'),
        ('left out without leave', NOT_HERE, 'not-applicable-not-allowed'),
        ('no object', 3, 'answer-malformed'),
    ):
        yield case(
            FILE, '3', f'row: {name}', {**dossier(), 'items': {'1.2.1': answer}}, 2,
            {**group('1', blockers=[('row-invalid', 'items/1.2.1')], missingPoints=10, cost=10), **issues('groups/1/blockers/0/issues', (code, 'error'))},
            group='1',
        )
    several = {'points': 99, 'measure': {'part': 3, 'whole': 2}, 'evidence': ['x']}
    yield case(
        FILE, '3', 'row: every error of it', dossier({'1.2.1': several}), 2,
        issues('groups/1/blockers/0/issues', ('evidence-unknown', 'error'), ('measure-invalid', 'error'), ('points-above-maximum', 'error')), group='1',
    )
    sound = {'points': 3, 'measure': {'part': 3, 'whole': 2}, 'evidence': ['x']}
    yield case(FILE, '3', 'row: errors that do not make it invalid block nothing', dossier({'1.2.1': sound}), 2, group('1', blockers=[], points=3), group='1')
    yield case(
        FILE, '3', 'row: invalid where no points are missing', dossier({'1.2.1': 9, '1.3.1': 6, '1.3.2': 4}), 2,
        {**group('1', blockers=[('row-invalid', 'items/1.2.1')], reached=False, missingPoints=0, steps=[], cost=0), 'changes/items': {}}, group='1',
    )
    yield case(
        FILE, '3', 'row: above the unverified maximum and that of the criterion', dossier({'3.1.1': 4.01}), 2,
        {**group('3', blockers=[('row-invalid', 'items/3.1.1')], points=0, steps=['3.3'], cost=48), **issues('groups/3/blockers/0/issues', ('points-above-maximum', 'error'))},
        group='3',
    )


def above():
    # 3.1.1 has 4 of 2 that no source states, 3.1.2 has 2: 6 of 4. The criterion counts 4, the plan 2 and 2.
    both = {'3.1.1': 4, '3.1.2': 2}
    yield case(
        FILE, '3', 'above: a criterion first, then its items', dossier(both), 2,
        {
            **group('3', points=4, missingPoints=6, cost=48, steps=['3.3'], blockers=[('criterion-above-maximum', 'criteria/3.1'), ('above-unverified-maximum', 'items/3.1.1')]),
            **issues('groups/3/blockers/0/issues', ('criterion-above-maximum', 'error')),
            **issues('groups/3/blockers/1/issues', ('points-above-unverified-maximum', 'warning')),
            'groups/3/steps/0/groupPoints': 20,
            'changes/items': {'3.1.1': {'points': 2}, '3.3': {'points': 16}},
        },
        group='3',
    )
    yield case(
        FILE, '3', 'above: the criterion alone where no points are missing', dossier({**both, '3.3': 16}), 3,
        {**group('3', points=20, missingPoints=0, steps=[], cost=0, reached=False, blockers=[('criterion-above-maximum', 'criteria/3.1')]), 'changes/items': {}}, group='3',
    )
    # 9 counts as 8: the plan wants 12 more for level 3, where 9 and 12 would give it as well.
    yield case(
        FILE, '3', 'above: an unverified maximum counts as the law', dossier({'2.1.1': 9}), 3,
        {
            **group('2', points=9, missingPoints=7.01, steps=['2.1.2'], cost=24, blockers=[('above-unverified-maximum', 'items/2.1.1')]),
            'groups/2/steps/0/groupPoints': 20, 'changes/items': {'2.1.1': {'points': 8}, '2.1.2': {'points': 12}},
        },
        group='2',
    )
    yield case(
        FILE, '3', 'above: by a hundredth', dossier({'2.1.1': 8.01}), 2,
        {**group('2', points=8.01, missingPoints=2, blockers=[('above-unverified-maximum', 'items/2.1.1')]), 'changes/items': {'2.1.1': {'points': 8}, '2.1.2': {'points': 12}}},
        group='2',
    )
    yield case(FILE, '3', 'above: not at the maximum', dossier({'2.1.1': 8}), 2, group('2', points=8, missingPoints=2, blockers=[]), group='2')
    yield case(
        FILE, '11', 'above: the change stands where the level is not possible', dossier({'2.1.1': 9}), 3,
        {**group('2', possible=False, shortPoints=7.01, steps=[]), 'changes/items': {'2.1.1': {'points': 8}}}, group='2', locked=['2.1.2'],
    )
    yield case(
        FILE, '11', 'above: the change stands for a locked item', dossier({'2.1.1': 9}), 3, {'changes/items': {'2.1.1': {'points': 8}, '2.1.2': {'points': 12}}},
        group='2', locked=['2.1.1'],
    )
    warned = {'points': 9, 'evidence': ['x']}
    yield case(
        FILE, '3', 'above: with the warning, not with other errors of the row', dossier({'2.1.1': warned}), 3,
        {'groups/2/blockers/0/issues/0/code': 'points-above-unverified-maximum', 'groups/2/blockers/0/issues/0/severity': 'warning'}, group='2',
    )
    # 9 of 8 that are left is 22.5 of 20.
    yield case(
        FILE, '3', 'above: a group that is rescaled above its maximum', dossier({'2.1.1': 9, '2.1.2': NOT_HERE}, institution=PRIMARY), 2,
        {
            **group('2', points=20, missingPoints=0, reached=False, possible=True, cost=0, steps=[], blockers=[('group-above-maximum', 'groups/2')]),
            'groups/2/blockers/0/issues': [{'code': 'group-above-maximum', 'severity': 'error', 'path': 'groups/2', 'params': {'points': 22.5, 'maxPoints': 20}}],
            'changes/items': {},
        },
        group='2', policies=left_out('2.1.2'),
    )
    # 4 + 2 + 16 of 18 that are left; the criterion counts 4: 20 of 18 is 22.22 of 20.
    over = {'3.1.1': NOT_HERE, '3.1.2': 4, '3.3': 16}
    yield case(
        FILE, '3', 'above: the group, then a condition', dossier(over, {'3.2': False}, institution=PRIMARY), 3,
        group('3', points=20, blockers=[('group-above-maximum', 'groups/3'), ('condition-unmet', 'conditions/3.2')]), group='3', policies=left_out('3.1.1'),
    )


def cases(data):
    for part in (conditions, rows, above):
        yield from part()
