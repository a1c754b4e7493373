"""Rules 1 to 4: points, maxima of items, criteria, bands."""

from decimal import Decimal

from .samples import FORTY, THREE, all_items, assess, case
from .values import decimal

CENT = Decimal('0.01')

VALID = [0, 0.01, 0.1, 0.29, 0.57, 1.1, 1.15, 4.35, 8.2, 9.95, 14.99, 15, 15.0, -0.0]

# The value, and what the issue repeats of it.
INVALID = [
    ('a negative hundredth', -0.01, -0.01),
    ('a negative number', -1, -1),
    ('three decimals', 0.001, 0.001),
    ('an exact half of a hundredth', 0.125, 0.125),
    ('half a hundredth that binary arithmetic rounds down', 1.005, 1.005),
    ('three decimals close to the maximum', 14.999, 14.999),
    ('the floating-point sum of 0.1 and 0.2', 0.1 + 0.2, 0.30000000000000004),
    ('a whole number and a rounding error', 6.000000000000001, 6.000000000000001),
    ('a very small number', 1e-7, 1e-7),
    ('the smallest double', 5e-324, 5e-324),
    ('a number as text', '6', '6'),
    ('a number with a decimal comma as text', '6,5', '6,5'),
    ('a word', 'sáu', 'sáu'),
    ('empty text', '', ''),
    ('blank text', '  ', '  '),
    ('text of 81 characters', '7' * 81, '7' * 80),
    ('text of 80 characters', '8' * 80, '8' * 80),
    ('null', None, 'null'),
    ('true', True, 'boolean'),
    ('false', False, 'boolean'),
    ('an empty list', [], 'array'),
    ('a list of one number', [6], 'array'),
    ('an object', {}, 'object'),
    ('an object with points', {'points': 6}, 'object'),
]

HUGE = [15.01, 16, 999, 1e21, 1e300, 1.7976931348623157e308, 4503599627370495.5, 90071992547409.91]


def invalid_points():
    for name, value, repeated in INVALID:
        path = 'groups/1/criteria/1.5/items/1.5.1'
        hand = {
            f'{path}/state': 'invalid',
            f'{path}/points': 0,
            'groups/1/criteria/1.5/points': 2,
            'groups/1/holds': ['invalid', 'condition-unanswered'],
            'issues': [('points-invalid', 'error', 'items/1.5.1', {'points': repeated})],
        }
        yield case('points', '1', f'points: refuses {name}', assess({'1.5.1': {'points': value}, '1.5.2': 2}), hand)


def points():
    path = 'groups/1/criteria/1.5/items/1.5.1'
    for number, value in enumerate(VALID):
        hand = {f'{path}/state': 'scored', f'{path}/points': abs(value), 'groups/1/points': abs(value), 'issues': []}
        yield case('points', '1', f'points: accepts {value} (case {number})', assess({'1.5.1': value}), hand)
    yield from invalid_points()
    for value in HUGE:
        params = {'points': value, 'maxPoints': 15}
        hand = {
            f'{path}/state': 'invalid',
            'groups/1/points': 0,
            'issues': [('points-above-maximum', 'error', 'items/1.5.1', params)],
        }
        name = f'points: {value!r} is a number of points, and above the maximum'
        yield case('points', '1', name, assess({'1.5.1': value}), hand)
    yield case(
        'points',
        '0',
        'points: neither points nor a reason is unanswered, not zero',
        assess({'1.5.1': {}, '1.5.2': 0}),
        {f'{path}/state': 'unanswered', 'groups/1/criteria/1.5/items/1.5.2/state': 'scored', 'complete': False, 'issues': []},
    )
    yield case(
        'points',
        '1',
        'points: adds 0.1 and 0.2 to exactly 0.3',
        assess({'1.5.1': 0.1, '1.5.2': 0.2}),
        {'groups/1/criteria/1.5/points': 0.3, 'groups/1/points': 0.3},
    )
    yield case(
        'points',
        '1',
        'points: adds fourteen times 0.07 to exactly 0.98',
        assess({item: 0.07 for item in ITEMS_OF_GROUP_1}),
        {'groups/1/points': 0.98, 'groups/1/criteria/1.3/points': 0.35, 'groups/1/criteria/1.6/points': 0.21},
    )
    yield case(
        'points',
        '1',
        'points: adds amounts that drift in binary',
        assess({'1.3.1': 1.1, '1.3.2': 2.2, '1.3.3': 3.3, '1.5.1': 4.35, '2.4.2': 10.01, '2.4.3': 0.09}),
        {'groups/1/criteria/1.3/points': 6.6, 'groups/1/points': 10.95, 'groups/2/points': 10.1},
    )


ITEMS_OF_GROUP_1 = '1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4 1.5.1 1.5.2 1.6.1 1.6.2 1.6.3 1.7.1 1.7.2 1.7.3'.split()

# By hand, from the facts: maximum and status of each of the 25 items.
MAXIMA = {
    **dict.fromkeys(['1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5', '1.6.3'], 6),
    **dict.fromkeys(['1.4', '2.3.3', '2.3.5', '2.3.6', '2.4.3'], 10),
    **dict.fromkeys(['1.5.2', '1.7.3'], 5),
    **dict.fromkeys(['1.6.1', '1.6.2', '1.7.2'], 7),
    **dict.fromkeys(['1.7.1', '2.3.1', '2.3.2', '2.3.4', '2.3.7', '2.3.8', '2.4.1'], 8),
    '1.5.1': 15,
    '2.4.2': 12,
}


def item_maximum(catalog):
    assert {item['code']: item['maxPoints']['value'] for item, _ in all_items(catalog)} == MAXIMA
    for item, criterion in all_items(catalog):
        code, group = item['code'], item['code'][0]
        path = f"groups/{group}/criteria/{criterion['code']}/items/{code}"
        maximum = decimal(MAXIMA[code])

        def one(name, value, state, issues, code=code, path=path, group=group):
            counted = value if state == 'scored' else 0
            hand = {f'{path}/state': state, f'{path}/points': counted, f'groups/{group}/points': counted, 'issues': issues}
            return case('item-maximum', '2', f'item {code}: {name}', assess({code: value}), hand)

        yield one('zero is an answer', 0, 'scored', [])
        yield one('its maximum counts', maximum, 'scored', [])
        above = {'points': maximum + CENT, 'maxPoints': maximum}
        if code.startswith('2.3'):
            warning = ('points-above-unverified-maximum', 'warning', f'items/{code}', above)
            yield one('a hundredth above its unverified maximum counts with a warning', maximum + CENT, 'scored', [warning])
        else:
            error = ('points-above-maximum', 'error', f'items/{code}', above)
            yield one('a hundredth above its maximum is invalid', maximum + CENT, 'invalid', [error])
    path = 'groups/2/criteria/2.3/items/2.3.1'
    warning = ('points-above-unverified-maximum', 'warning', 'items/2.3.1', {'points': 70, 'maxPoints': 8})
    error = ('points-above-maximum', 'error', 'items/2.3.1', {'points': 70.01, 'maxPoints': 70})
    yield case(
        'item-maximum',
        '2',
        'item 2.3.1: an unverified item may reach the maximum of its criterion',
        assess({'2.3.1': 70}),
        {f'{path}/state': 'scored', 'groups/2/points': 70, 'groups/2/levelByPoints': 2, 'issues': [warning]},
    )
    yield case(
        'item-maximum',
        '2',
        'item 2.3.1: an unverified item above the maximum of its criterion is invalid',
        assess({'2.3.1': 70.01, '2.3.2': 8}),
        {f'{path}/state': 'invalid', 'groups/2/points': 8, 'issues': [error]},
    )
    yield case(
        'item-maximum',
        '2',
        'another index: a decimal maximum with status documented',
        assess({'1.1.1': 7.26, '1.1.2': 5.25}, catalog=FORTY['id']),
        {
            'groups/1/points': 5.25,
            'issues': [('points-above-maximum', 'error', 'items/1.1.1', {'points': 7.26, 'maxPoints': 7.25})],
        },
        catalog=FORTY,
    )
    yield case(
        'item-maximum',
        '2',
        'another index: an unverified item up to the maximum of a small criterion',
        assess({'3.2.1': 6, '3.2.2': 6.01}, catalog=THREE['id']),
        {
            'groups/3/points': 6,
            'groups/3/criteria/3.2/items/3.2.2/state': 'invalid',
            'issues': [
                ('points-above-unverified-maximum', 'warning', 'items/3.2.1', {'points': 6, 'maxPoints': 2}),
                ('points-above-maximum', 'error', 'items/3.2.2', {'points': 6.01, 'maxPoints': 6}),
            ],
        },
        catalog=THREE,
    )


TENS = {f'2.3.{number}': 10 for number in range(1, 9)}
WARNED = [
    ('points-above-unverified-maximum', 'warning', f'items/2.3.{number}', {'points': 10, 'maxPoints': 8})
    for number in (1, 2, 4, 7, 8)
]


def criterion():
    above = ('criterion-above-maximum', 'error', 'criteria/2.3', {'points': 80, 'maxPoints': 70})
    yield case(
        'criterion',
        '3',
        'criterion: above its maximum it counts its maximum, says so, and holds the group',
        assess(TENS, {'2.1': True, '2.2': True}),
        {
            'groups/2/criteria/2.3/points': 70,
            'groups/2/criteria/2.3/items/2.3.1/points': 10,
            'groups/2/points': 70,
            'groups/2/holds': ['invalid'],
            'groups/2/level': None,
            'groups/1/holds': ['condition-unanswered'],
            'issues': [above, *WARNED],
        },
    )
    yield case(
        'criterion',
        '3',
        'criterion: exactly its maximum, reached above unverified maxima, stands',
        assess({**TENS, '2.3.8': 0}, {'2.1': True, '2.2': True}),
        {'groups/2/criteria/2.3/points': 70, 'groups/2/holds': [], 'groups/2/level': 2, 'issues': WARNED[:4]},
    )
    hundredth = ('criterion-above-maximum', 'error', 'criteria/2.3', {'points': 70.01, 'maxPoints': 70})
    yield case(
        'criterion',
        '3',
        'criterion: a hundredth above its maximum',
        assess({**TENS, '2.3.8': 0.01}, {'2.1': True, '2.2': True}),
        {
            'groups/2/points': 70,
            'groups/2/criteria/2.3/items/2.3.8/points': 0.01,
            'groups/2/holds': ['invalid'],
            'issues': [hundredth, *WARNED[:4]],
        },
    )
    yield case(
        'criterion',
        '3',
        'criterion: an item above the maximum of the criterion counts nothing in the sum',
        assess({**TENS, '2.3.8': 71}),
        {'groups/2/criteria/2.3/points': 70, 'groups/2/holds': ['invalid', 'condition-unanswered']},
    )
    yield case(
        'criterion',
        '3',
        'criterion: adds only the items that are scored',
        assess({'1.3.1': 6, '1.3.2': 6.5, '1.3.3': 'sáu', '1.3.5': 0.25}),
        {'groups/1/criteria/1.3/points': 6.25, 'groups/1/criteria/1.3/items/1.3.4/state': 'unanswered'},
    )
    yield case(
        'criterion',
        '3',
        'criterion: one that is above its maximum leaves an otherwise answered file complete',
        assess({'3.2.1': 6, '3.2.2': 1, '3.3.1': 4, '1.2.1': 8, '2.1.1': 4, '2.1.2': 6}, {'1.1': True, '3.1': True}, catalog=THREE['id']),
        {
            'complete': True,
            'level': None,
            'groups/3/points': 10,
            'groups/3/levelByPoints': 5,
            'groups/3/criteria/3.2/band': 3,
            'groups/3/holds': ['invalid'],
        },
        catalog=THREE,
    )


def band():
    fives = ['1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5']
    for total, wanted in [('0', 1), ('9.99', 1), ('10', 2), ('10.01', 2), ('15.5', 2), ('19.99', 2), ('20', 2), ('20.01', 3), ('30', 3)]:
        left, answers = Decimal(total), {}
        for code in fives:
            answers[code] = min(left, Decimal(6))
            left -= answers[code]
        hand = {'groups/1/criteria/1.3/band': wanted, 'groups/1/criteria/1.3/points': Decimal(total), 'issues': []}
        yield case('band', '4', f'band of 1.3: {total} points give {wanted}', assess(answers), hand)
    yield case(
        'band',
        '4',
        'band: an unanswered criterion falls in the lowest band, others have none',
        assess(),
        {
            'groups/1/criteria/1.3/band': 1,
            'groups/1/criteria/1.4/band': None,
            'groups/1/criteria/1.7/band': None,
            'groups/2/criteria/2.3/band': None,
        },
    )
    yield case(
        'band',
        '4',
        'band: an invalid item does not lift the criterion',
        assess({'1.3.1': 6, '1.3.2': 6, '1.3.3': 6, '1.3.4': 6.01}),
        {'groups/1/criteria/1.3/band': 2, 'groups/1/criteria/1.3/points': 18},
    )
    for total, wanted in [(6.25, 1), (6.26, 2)]:
        hand = {'groups/1/criteria/1.1/band': wanted, 'groups/1/criteria/1.2/band': None}
        name = f'band of another index: {total} points give {wanted}'
        yield case('band', '4', name, assess({'1.1.1': total}, catalog=FORTY['id']), hand, catalog=FORTY)
    for first, second, wanted in [(0, 2.99, 1), (1, 2, 2), (1.99, 4, 2), (2, 4, 3)]:
        hand = {'groups/3/criteria/3.2/band': wanted}
        name = f'band of a third index: {first} and {second} give {wanted}'
        answers = assess({'3.2.1': first, '3.2.2': second}, catalog=THREE['id'])
        yield case('band', '4', name, answers, hand, catalog=THREE)


def cases(catalog):
    yield from points()
    yield from item_maximum(catalog)
    yield from criterion()
    yield from band()
