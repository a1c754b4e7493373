"""How far the scores of schools run above those of reviewers."""

from ..scoring.samples import FORTY, assess
from .reference import REASONS, compare_review
from .samples import MARKS, THREE, case, dossier, sheet, why

FILE = 'drift'
ROW = 'items/2.1.1'


def drift(rule, name, comparisons, hand):
    return case(FILE, rule, name, 'reviewDrift', {'comparisons': comparisons}, hand)


def reviewed(items=None, conditions=None, marks=None, met=None, reason='points-too-high', **options):
    """A comparison of THREE, every change with a reason."""
    self = dossier(marks, met)
    changed = [f'items/{code}' for code in items or ()] + [f'conditions/{code}' for code in conditions or ()]
    given = sheet(self, items, conditions, {path: why(reason) for path in changed})
    return compare_review(THREE, self, given, **options)


def counts(compared, higher, equal, lower, missing=0):
    keys = ('compared', 'selfHigher', 'equal', 'selfLower', 'notCompared')
    return dict(zip(keys, (compared, higher, equal, lower, missing)))


def points(compared, higher, equal, lower, missing, total, mean, high, low, histogram):
    return {**counts(compared, higher, equal, lower, missing), 'totalGap': total, 'meanGap': mean, 'highestGap': high, 'lowestGap': low, 'histogram': histogram}


def figures():
    nothing = {'dossiers': 0, 'level': counts(0, 0, 0, 0), 'groups': {}, 'conditions': {}, 'items': {}, 'reasons': dict.fromkeys(REASONS, 0)}
    yield drift('5', 'no comparison', [], nothing)
    same = reviewed()
    hand = {'dossiers': 1, 'level': counts(1, 0, 1, 0), ROW: points(1, 0, 1, 0, 0, 0, 0, 0, 0, {'0': 1}), 'groups/2': points(1, 0, 1, 0, 0, 0, 0, 0, 0, {'0': 1}), 'conditions/1.1': counts(1, 0, 1, 0)}
    yield drift('5', 'one that agrees', [same], hand)
    # Self 3.5 beside 2, 3.5, 4 and 3.49: gaps of 1.5, 0, -0.5 and 0.01; the mean is 0.2525.
    many = [reviewed({'2.1.1': one}) for one in (2, 3.5, 4, 3.49)]
    row = points(4, 2, 1, 1, 0, 1.01, 0.25, 1.5, -0.5, {'2': 1, '0': 1, '-1': 1, '1': 1})
    yield drift('5', 'above, equal, below', many, {ROW: row, 'groups/2': row, 'dossiers': 4, 'groups/1': points(4, 0, 4, 0, 0, 0, 0, 0, 0, {'0': 4})})
    yield drift('5', 'in another order the same', many[::-1], {ROW: row, 'groups/2': row})
    for name, marks, mean in (
        ('half a hundredth, upwards', (3.49, 3.5), 0.01),
        ('half a hundredth, downwards', (3.51, 3.5), -0.01),
        ('a third of one', (3.49, 3.5, 3.5), 0),
        ('two thirds of one', (3.49, 3.49, 3.5), 0.01),
        ('two thirds of one, downwards', (3.51, 3.51, 3.5), -0.01),
        ('one and a half, downwards', (3.51, 3.52), -0.02),
    ):
        yield drift('5', f'mean: {name}', [reviewed({'2.1.1': one}) for one in marks], {f'{ROW}/meanGap': mean})
    for mark, key in ((3.49, '1'), (3.51, '-1'), (2.5, '1'), (2.49, '2'), (1.5, '2'), (1.51, '2'), (3.5, '0'), (4, '-1'), (0, '4')):
        yield drift('5', f'histogram: 3.5 beside {mark}', [reviewed({'2.1.1': mark})], {f'{ROW}/histogram': {key: 1}})
    yield drift('5', 'highest and lowest: only upwards', [reviewed({'2.1.1': 2}), reviewed({'2.1.1': 3})], {f'{ROW}/highestGap': 1.5, f'{ROW}/lowestGap': 0})
    yield drift('5', 'highest and lowest: only downwards', [reviewed({'2.1.1': 4})], {f'{ROW}/highestGap': 0, f'{ROW}/lowestGap': -0.5})


def states():
    missing = {f'{ROW}/compared': 0, f'{ROW}/notCompared': 1, f'{ROW}/meanGap': None, f'{ROW}/histogram': {}, f'{ROW}/totalGap': 0}
    yield drift('5', 'items: the reviewer has none', [reviewed({'2.1.1': None})], {**missing, 'groups/2/compared': 1, 'groups/2/totalGap': 3.5})
    without = {code: one for code, one in MARKS.items() if code != '2.1.1'}
    yield drift('5', 'items: the school has none', [reviewed({'2.1.1': 3}, marks=without)], {**missing, 'groups/2/totalGap': -3})
    yield drift('5', 'items: neither has one', [reviewed(marks=without)], {**missing, 'groups/2/compared': 1, 'groups/2/equal': 1})
    yield drift('5', 'items: an invalid one', [reviewed({'2.1.1': 'x'})], missing)
    yield drift('5', 'items: some compared, some not', [reviewed({'2.1.1': None}), reviewed({'2.1.1': 1})], {ROW: points(1, 1, 0, 0, 1, 2.5, 2.5, 2.5, 0, {'3': 1})})
    for own, other, expected in (
        (True, True, counts(1, 0, 1, 0)),
        (True, False, counts(1, 1, 0, 0)),
        (False, True, counts(1, 0, 0, 1)),
        (False, False, counts(1, 0, 1, 0)),
        (None, True, counts(0, 0, 0, 0, 1)),
        (True, None, counts(0, 0, 0, 0, 1)),
        (None, None, counts(0, 0, 0, 0, 1)),
    ):
        met = {'3.1': True, **({} if own is None else {'1.1': own})}
        one = reviewed(conditions={'1.1': other}, met=met)
        yield drift('5', f'conditions: {own!r} beside {other!r}', [one], {'conditions/1.1': expected, 'conditions/3.1': counts(1, 0, 1, 0)})
    # By the lowest group: 6 is level 4, 4.99 level 2, 10 level 5 while the others have 5.
    yield drift('5', 'level: self higher', [reviewed({'1.2.1': 4.99})], {'level': counts(1, 1, 0, 0)})
    yield drift('5', 'level: self lower', [reviewed({'1.2.1': 10})], {'level': counts(1, 0, 0, 1)})
    yield drift('5', 'level: the reviewer gives none', [reviewed(conditions={'1.1': False})], {'level': counts(0, 0, 0, 0, 1)})
    yield drift('5', 'level: the school has none', [reviewed(conditions={'1.1': True}, met={'3.1': True})], {'level': counts(0, 0, 0, 0, 1)})
    yield drift('5', 'level: neither side has one', [reviewed(policies={'overall': 'per-group'})], {'level': counts(0, 0, 0, 0, 1)})


def reasons():
    many = [reviewed({'2.1.1': 2, '2.1.2': 1}, reason='not-in-use'), reviewed({'2.1.1': 2}), reviewed(conditions={'1.1': False}, reason='condition-not-shown')]
    expected = {**dict.fromkeys(REASONS, 0), 'not-in-use': 2, 'points-too-high': 1, 'condition-not-shown': 1}
    yield drift('5', 'reasons: of items and conditions', many, {'reasons': expected})
    self = dossier()
    given = sheet(self, {'2.1.1': 2}, reasons={'items/2.1.1': why('x'), 'items/9.9': why('other')})
    yield drift('5', 'reasons: a fault and a row that nobody has count nothing', [compare_review(THREE, self, given)], {'reasons': dict.fromkeys(REASONS, 0)})


def misuse():
    fine = reviewed()
    other = assess({}, {}, FORTY['id'])
    apart = compare_review(FORTY, other, sheet(other))
    yield drift('5', 'misuse: another catalog', [fine, apart], {'error': 'ERR_DDS_SUMMARY_MISMATCH'})
    rendered = {**fine, 'catalog': {**fine['catalog'], 'digest': 'sha256-x'}}
    yield drift('5', 'misuse: another rendering of the catalog', [fine, fine, rendered], {'error': 'ERR_DDS_SUMMARY_MISMATCH'})
    for value in (None, 5, 'x', [], {}, {**fine, 'items': None}, {**fine, 'groups': []}, {**fine, 'catalog': {}}):
        yield drift('5', f'misuse: {value!r}'[:40] + f' {len(str(value))}', [fine, value], {'error': 'ERR_DDS_RESULT_INVALID'})


def cases(data):
    yield from figures()
    yield from states()
    yield from reasons()
    yield from misuse()
