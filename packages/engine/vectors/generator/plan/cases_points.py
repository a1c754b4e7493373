"""Who is to reach the level, which points are missing, which items can be raised."""

from ..scoring.samples import HALVES, assess
from .samples import NOT_HERE, PLAN, PRIMARY, case, dossier, group, left_out

FILE = 'points'


def whole():
    empty = assess()
    first = group(
        '1', missingPoints=50, cost=87, possible=True, reached=False, neededPoints=50,
        steps=['1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5', '1.6.1', '1.6.2', '1.6.3'],
        blockers=[('condition-unanswered', 'conditions/1.1'), ('condition-unanswered', 'conditions/1.2')],
    )
    second = group(
        '2', missingPoints=50, cost=84, steps=['2.3.1', '2.3.2', '2.3.3', '2.3.4', '2.3.7', '2.4.1'],
        blockers=[('condition-unanswered', 'conditions/2.1'), ('condition-unanswered', 'conditions/2.2')],
    )
    yield case(FILE, '1', 'groups: every one is to reach level 2', empty, 2, {**first, **second, 'cost': 171}, '4725-2022')
    yield case(FILE, '1', 'groups: only the second is to', empty, 2, {**second, 'cost': 84}, '4725-2022', group='2')
    # 13 points of little work, 47 of some, 15.01 of much: of 15, 5, 8, 7, 5 at least 15.01 are missing.
    yield case(
        FILE, '1', 'groups: level 3 wants more than 75', empty, 3,
        {**group('1', missingPoints=75.01, neededPoints=75.01, possible=True), **group('2', missingPoints=75.01)}, '4725-2022',
    )
    yield case(FILE, '1', 'groups: the policy for the whole changes nothing', empty, 2, {'cost': 171}, '4725-2022', policies={'overall': 'per-group'})


def reached():
    full = {'1.2.1': 3, '1.2.2': 3, '1.2.3': 4}
    yield case(
        FILE, '2', 'reached: exactly the least points', dossier(full), 2,
        {'reached': True, 'cost': 0, 'changes/items': {}, **group('1', reached=True, possible=True, points=10, missingPoints=0, cost=0, blockers=[], steps=[])},
        group='1',
    )
    yield case(
        FILE, '2', 'reached: a higher level', dossier({**full, '1.3.1': 6}), 2,
        {'reached': True, **group('1', points=16, neededPoints=10, missingPoints=0, steps=[])}, group='1',
    )
    yield case(
        FILE, '2', 'reached: nothing more is wanted, even above an unverified maximum', dossier({'2.1.1': 10}), 2,
        {'reached': True, 'cost': 0, 'changes/items': {}, **group('2', points=10, blockers=[])}, group='2',
    )
    yield case(
        FILE, '2', 'reached: level 1 without points', dossier(), 1,
        {'reached': True, **group('1', neededPoints=0, points=0, missingPoints=0), **group('3', neededPoints=0)},
    )
    yield case(
        FILE, '2', 'reached: one group is, the others are not', dossier({'2.1.2': 12}), 2,
        {'reached': False, 'possible': True, **group('1', reached=False), **group('2', reached=True, cost=0), **group('3', reached=False)},
    )
    yield case(
        FILE, '2', 'not reached: level 1 is withheld, and nothing is missing', dossier(conditions={'1.1': False}), 1,
        {'reached': False, 'possible': True, 'cost': 0, **group('1', missingPoints=0, steps=[], blockers=[('condition-unmet', 'conditions/1.1')])},
        group='1',
    )


def raising():
    yield case(
        FILE, '4', 'raise: an item that has some points gains the rest', dossier({'1.2.2': 2.99, '1.2.1': 3, '1.2.3': 4}), 2,
        {**group('1', points=9.99, missingPoints=0.01, steps=['1.2.2'], cost=0.02), 'groups/1/steps/0/from': 2.99, 'groups/1/steps/0/gain': 0.01, 'groups/1/steps/0/groupPoints': 10, 'groups/1/steps/0/groupLevelByPoints': 2},
        group='1',
    )
    yield case(
        FILE, '4', 'raise: not what is locked', dossier(), 2,
        # Without 1.3.1: low 3 and 4, then 3 of some work: 3 + 4 + 6.
        group('1', steps=['1.2.1', '1.2.2', '1.3.2'], cost=13), group='1', locked=['1.3.1'],
    )
    yield case(
        FILE, '4', 'raise: locking an item of another group changes nothing', dossier(), 2, group('1', steps=['1.3.1', '1.3.2'], cost=10),
        group='1', locked=['2.1.1', '2.1.1'],
    )
    yield case(
        FILE, '4', 'raise: not what is left out as zero', dossier({'1.3.1': NOT_HERE}, institution=PRIMARY), 2,
        group('1', missingPoints=10, steps=['1.2.1', '1.2.2', '1.3.2'], cost=13), group='1', policies=left_out('1.3.1', treatment='zero'),
    )
    yield case(
        FILE, '4', 'raise: what is left out without leave, once that is settled', dossier({'1.3.1': NOT_HERE}, institution=PRIMARY), 2,
        group('1', steps=['1.3.1', '1.3.2'], cost=10, blockers=[('row-invalid', 'items/1.3.1')]), group='1',
    )
    yield case(
        FILE, '4', 'raise: an item with invalid points, from 0', dossier({'1.3.1': 7}), 2,
        {**group('1', points=0, missingPoints=10, steps=['1.3.1', '1.3.2'], blockers=[('row-invalid', 'items/1.3.1')]), 'groups/1/steps/0/from': 0, 'groups/1/steps/0/gain': 6},
        group='1',
    )


def missing():
    for points, needs in ((3.99, 0.01), (4, 0), (4.01, 0)):
        items = {'1.3.1': 6, '1.3.2': min(points, 4), '1.2.1': 0.01 if points > 4 else 0}
        yield case(
            FILE, '5', f'missing: {needs} to level 2 at {6 + points:.2f}', dossier(items), 2,
            group('1', missingPoints=needs, reached=needs == 0), group='1',
        )
    for points, needs in ((4.99, 0.02), (5, 0.01), (5.01, 0)):
        items = {'1.2.1': 3, '1.2.2': 3, '1.2.3': 4, '1.3.1': points}
        yield case(
            FILE, '5', f'missing: {needs} to level 3 at {10 + points:.2f}', dossier(items), 3,
            group('1', missingPoints=needs, neededPoints=15.01, reached=needs == 0), group='1',
        )
    yield case(
        FILE, '5', 'missing: points that hold nothing back are not', dossier({'1.3.1': 6, '1.3.2': 4}, {'1.4': None}), 2,
        group('1', missingPoints=0, reached=False, possible=True, cost=0, blockers=[('condition-unanswered', 'conditions/1.4')]), group='1',
    )


def rescaled():
    # 17 of 20 are left: 8.5 of 17 is 10 of 20.
    small = left_out('1.2.1')
    out = {'1.2.1': NOT_HERE}
    yield case(
        FILE, '5', 'rescaled: 8.5 of 17 is 10 of 20', dossier(out, institution=PRIMARY), 2,
        {**group('1', points=0, neededPoints=10, missingPoints=8.5, steps=['1.3.1', '1.3.2'], cost=10), 'groups/1/steps/0/groupPoints': 7.06, 'groups/1/steps/1/groupPoints': 11.76},
        group='1', policies=small,
    )
    yield case(
        FILE, '5', 'rescaled: 12.76 of 17 is above 15 of 20', dossier({**out, '1.3.1': 6}, institution=PRIMARY), 3,
        {**group('1', points=7.06, neededPoints=15.01, missingPoints=6.76, steps=['1.2.2', '1.3.2'], cost=10), 'groups/1/steps/1/groupPoints': 15.29},
        group='1', policies=small,
    )
    yield case(
        FILE, '5', 'rescaled: 8.49 of 17 wants a hundredth', dossier({**out, '1.3.1': 5.99, '1.2.2': 2.5}, institution=PRIMARY), 2,
        {**group('1', points=9.99, missingPoints=0.01, steps=['1.3.1'], cost=0.01), 'groups/1/steps/0/groupPoints': 10}, group='1', policies=small,
    )
    # 1.19 of 2 is 12.495 of 21, which is rounded up to 12.5.
    halves = left_out('1.1.2')
    for points, needs, cost in ((0, 1.19, 4), (1.18, 0.01, 1.64), (1.19, 0, 0)):
        yield case(
            FILE, '5', f'rescaled: {points} of 2 wants {needs} for an exact half that is rounded up',
            dossier({'1.1.1': points, '1.1.2': NOT_HERE}, catalog=HALVES, institution=PRIMARY), 2,
            group('1', missingPoints=needs, possible=True, cost=cost), HALVES, policies=halves,
        )
    yield case(
        FILE, '5', 'rescaled: nothing of the group is left', dossier({'1.1.1': NOT_HERE, '1.1.2': NOT_HERE}, catalog=HALVES, institution=PRIMARY), 2,
        {**group('1', points=0, neededPoints=12.5, missingPoints=12.5, shortPoints=12.5, possible=False, cost=None, steps=[]), 'cost': None},
        HALVES, policies=left_out('1.1.1', '1.1.2'),
    )
    yield case(
        FILE, '5', 'rescaled: level 1 is there when nothing is left', dossier({'1.1.1': NOT_HERE, '1.1.2': NOT_HERE}, catalog=HALVES, institution=PRIMARY), 1,
        group('1', reached=True, missingPoints=0, neededPoints=0, cost=0), HALVES, policies=left_out('1.1.1', '1.1.2'),
    )
    yield case(
        FILE, '5', 'rescaled: what is left out as zero stays in the whole', dossier({'1.2.1': NOT_HERE, '1.3.2': NOT_HERE}, institution=PRIMARY), 2,
        # 17 of 20 are left, of which 3 + 4 + 6 can be had.
        group('1', missingPoints=8.5, steps=['1.2.2', '1.3.1'], cost=12), group='1',
        policies={'notApplicable': left_out('1.2.1')['notApplicable'] + left_out('1.3.2', treatment='zero')['notApplicable']},
    )


def impossible():
    every = ['1.2.1', '1.2.2', '1.2.3', '1.3.1', '1.3.2']
    yield case(
        FILE, '8', 'not possible: everything is locked', dossier({'1.3.1': 2.5}), 2,
        {'possible': False, 'cost': None, 'changes/items': {}, **group('1', possible=False, missingPoints=7.5, shortPoints=7.5, cost=None, steps=[])},
        group='1', locked=every,
    )
    yield case(
        FILE, '8', 'not possible: a hundredth is short', dossier({'1.3.1': 5.99}), 2,
        group('1', missingPoints=4.01, shortPoints=0.01, possible=False, cost=None, steps=[]), group='1', locked=every[:4],
    )
    yield case(
        FILE, '8', 'possible: to the hundredth', dossier({'1.3.1': 6}), 2,
        group('1', missingPoints=4, shortPoints=0, possible=True, cost=4, steps=['1.3.2']), group='1', locked=every[:4],
    )
    yield case(
        FILE, '8', 'not possible: one group is not, the others keep their steps', dossier(), 2,
        {'possible': False, 'cost': None, **group('1', possible=True, cost=10), **group('2', possible=False, shortPoints=2, cost=None, steps=[]), **group('3', possible=True, cost=48), 'changes/items': {'1.3.1': {'points': 6}, '1.3.2': {'points': 4}, '3.3': {'points': 16}}},
        locked=['2.1.2'],
    )
    yield case(
        FILE, '8', 'possible: locking what is there already', dossier({'1.3.1': 6, '1.3.2': 4}), 2, {'reached': True, **group('1', possible=True)},
        group='1', locked=every,
    )


def cases(data):
    for part in (whole, reached, raising, missing, rescaled, impossible):
        yield from part()
