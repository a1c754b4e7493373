"""Rules 5 to 8: levels, holds, the institution's level, not applicable."""

from decimal import Decimal

from .samples import FORTY, HALVES, THREE, all_conditions, assess, case, fill, full_marks

EDGES = [
    ('0', 1),
    ('0.01', 1),
    ('49.5', 1),
    ('49.99', 1),
    ('50', 2),
    ('50.01', 2),
    ('62.5', 2),
    ('74.99', 2),
    ('75', 2),
    ('75.01', 3),
    ('75.5', 3),
    ('99.99', 3),
    ('100', 3),
]


def levels(catalog):
    met = all_conditions(catalog)
    for group, other in (('1', '2'), ('2', '1')):
        for total, level in EDGES:
            answers = {**full_marks(catalog, other), **fill(catalog, group, total)}
            hand = {
                'complete': True,
                'level': level,
                f'groups/{group}/points': Decimal(total),
                f'groups/{group}/levelByPoints': level,
                f'groups/{group}/level': level,
                f'groups/{group}/holds': [],
                f'groups/{other}/points': 100,
                f'groups/{other}/level': 3,
                'issues': [],
            }
            name = f'level of group {group}: {total} points give {level}'
            yield case('levels', '5', name, assess(answers, met), hand)
    for total, level in [(0, 1), (9.99, 1), (10, 2), (20.49, 2), (20.5, 3), (30, 3), (30.01, 4), (40, 4)]:
        hand = {'groups/1/points': total, 'groups/1/levelByPoints': level, 'groups/1/level': level, 'level': level}
        name = f'level of another index: {total} of 40 points give {level}'
        answers = assess(fill(FORTY, '1', total), {'1.3': True}, catalog=FORTY['id'])
        yield case('levels', '5', name, answers, hand, catalog=FORTY)
    for total, level in [(4.99, 2), (5, 4), (7.99, 4), (8, 5)]:
        hand = {'groups/2/level': level, 'groups/2/holds': [], 'groups/1/levelByPoints': 2}
        name = f'level of a third index: {total} of 10 points give {level}'
        answers = assess(fill(THREE, '2', total), catalog=THREE['id'])
        yield case('levels', '5', name, answers, hand, catalog=THREE)


# Answers to 1.1 and 1.2, the holds they give, and the level of 80 points under each policy.
CONDITIONS = [
    ('both met', {'1.1': True, '1.2': True}, [], (3, 3, 3)),
    ('one unmet', {'1.1': False, '1.2': True}, ['condition-unmet'], (None, 1, 3)),
    ('the other unmet', {'1.1': True, '1.2': False}, ['condition-unmet'], (None, 1, 3)),
    ('both unmet', {'1.1': False, '1.2': False}, ['condition-unmet'], (None, 1, 3)),
    ('one unanswered', {'1.1': True}, ['condition-unanswered'], (None, 1, 3)),
    ('both unanswered', {}, ['condition-unanswered'], (None, 1, 3)),
    ('one answered with a note only', {'1.1': True, '1.2': {'note': 'đang soạn'}}, ['condition-unanswered'], (None, 1, 3)),
    ('one unmet, one unanswered', {'1.2': False}, ['condition-unmet', 'condition-unanswered'], (None, 1, 3)),
]


def holds(catalog):
    for name, answers, wanted, by_policy in CONDITIONS:
        for policy, level in zip(('withhold', 'lowest-level', 'ignore'), by_policy):
            items = {**full_marks(catalog, '2'), **fill(catalog, '1', 80)}
            hand = {
                'groups/1/levelByPoints': 3,
                'groups/1/level': level,
                'groups/1/holds': [] if policy == 'ignore' else wanted,
                'groups/2/level': 3,
                'level': level,
                'complete': 'unanswered' not in name and 'note only' not in name,
            }
            given = assess(items, {**answers, '2.1': True, '2.2': True})
            full = f'holds: {name}, conditions {policy}'
            yield case('holds', '6', full, given, hand, policies={'conditions': policy})
    spoilt = {**full_marks(catalog), '1.5.1': 15.01}
    for policy in ('withhold', 'lowest-level', 'ignore'):
        for name, answers, listed in [
            ('alone', all_conditions(catalog), []),
            ('with an unmet condition', {'1.1': False, '1.2': True, '2.1': True, '2.2': True}, ['condition-unmet']),
        ]:
            hand = {
                'groups/1/points': 85,
                'groups/1/levelByPoints': 3,
                'groups/1/level': None,
                'groups/1/holds': ['invalid', *([] if policy == 'ignore' else listed)],
                'groups/2/level': 3,
                'level': None,
                'complete': False,
            }
            full = f'holds: an invalid item {name}, conditions {policy}'
            yield case('holds', '6', full, assess(spoilt, answers), hand, policies={'conditions': policy})
    yield case(
        'holds',
        '6',
        'holds: unanswered items count zero and hold nothing',
        assess(full_marks(catalog, '2'), all_conditions(catalog)),
        {'groups/1/points': 0, 'groups/1/level': 1, 'groups/1/holds': [], 'level': 1, 'complete': False},
    )
    yield case(
        'holds',
        '6',
        'holds: all three in their order',
        assess({'1.4': -1, '2.4.1': 8}, {'1.1': False}),
        {
            'groups/1/holds': ['invalid', 'condition-unmet', 'condition-unanswered'],
            'groups/2/holds': ['condition-unanswered'],
            'level': None,
        },
    )
    yield case(
        'holds',
        '6',
        'holds: an empty file',
        assess(),
        {'groups/1/level': None, 'groups/1/levelByPoints': 1, 'groups/2/points': 0, 'level': None, 'complete': False, 'issues': []},
    )
    yield case(
        'holds',
        '6',
        'holds: an item left unanswered in a file with all else makes it incomplete, the level stands',
        assess({**full_marks(catalog), '2.4.3': {}}, all_conditions(catalog)),
        {'complete': False, 'groups/2/points': 90, 'groups/2/level': 3, 'level': 3},
    )
    yield case(
        'holds',
        '6',
        'holds: lowest-level is the lowest level of the catalog, not 1',
        assess(full_marks(THREE), {'1.1': False, '3.1': True}, catalog=THREE['id']),
        {'groups/1/level': 2, 'groups/2/level': 5, 'groups/3/level': 5, 'level': 2},
        catalog=THREE,
        policies={'conditions': 'lowest-level'},
    )
    yield case(
        'holds',
        '6',
        'holds: a condition that stands after the scored criteria holds too',
        assess({'1.1.1': 7.25, '1.1.2': 5.25, '1.2': 27.5}, {'1.3': False}, catalog=FORTY['id']),
        {'groups/1/points': 40, 'groups/1/levelByPoints': 4, 'groups/1/level': None, 'groups/1/holds': ['condition-unmet']},
        catalog=FORTY,
    )


def overall(catalog):
    met = all_conditions(catalog)
    for first, second, level in [(100, 40, 1), (40, 100, 1), (60, 80, 2), (80, 60, 2), (75, 75.01, 2), (80, 90, 3), (10, 20, 1)]:
        items = {**fill(catalog, '1', first), **fill(catalog, '2', second)}
        for policy, wanted in (('lowest-group', level), ('per-group', None)):
            name = f'overall: {first} and {second} points, {policy}'
            yield case('overall', '7', name, assess(items, met), {'level': wanted, 'complete': True}, policies={'overall': policy})
    for policy in ('lowest-group', 'per-group'):
        yield case(
            'overall',
            '7',
            f'overall: one group without a level, {policy}',
            assess(full_marks(catalog), {**met, '2.2': False}),
            {'level': None, 'groups/1/level': 3, 'groups/2/level': None},
            policies={'overall': policy},
        )
    yield case(
        'overall',
        '7',
        'overall: a group held at the lowest level lowers the institution',
        assess(full_marks(catalog), {**met, '2.2': False}),
        {'level': 1, 'groups/1/level': 3, 'groups/2/level': 1, 'groups/2/levelByPoints': 3},
        policies={'conditions': 'lowest-level'},
    )
    yield case(
        'overall',
        '7',
        'overall: never the level of an average, three groups',
        assess({**full_marks(THREE), '2.1.2': 0}, all_conditions(THREE), catalog=THREE['id']),
        {'groups/1/level': 5, 'groups/2/level': 2, 'groups/3/level': 5, 'level': 2},
        catalog=THREE,
    )


def allow(item, treatment, *stages):
    return {'item': item, 'stages': list(stages or ('continuing',)), 'treatment': treatment}


def not_applicable(catalog):
    met = all_conditions(catalog)
    reason = {'notApplicable': 'Trung tâm không tuyển sinh đầu cấp'}
    items = {**full_marks(catalog, '1'), **fill(catalog, '2', 70), '2.4.2': reason}
    path = 'groups/2/criteria/2.4/items/2.4.2'
    refused = [('not-applicable-not-allowed', 'error', 'items/2.4.2', {})]

    def one(name, stages, rules, hand, answers=items, institution=None):
        given = institution if institution is not None else {'stages': stages}
        policies = {'notApplicable': rules} if rules is not None else {}
        return case('not-applicable', '8', f'not applicable: {name}', assess(answers, met, institution=given), hand, policies=policies)

    invalid = {f'{path}/state': 'invalid', 'groups/2/level': None, 'groups/2/holds': ['invalid'], 'complete': False, 'issues': refused}
    zero = {f'{path}/state': 'not-applicable', f'{path}/points': 0, 'groups/2/points': 70, 'groups/2/level': 2, 'complete': True, 'issues': []}
    yield one('no policy allows it', ['continuing'], None, invalid)
    yield one('an entry for another item does not allow it', ['continuing'], [allow('2.4.1', 'zero')], invalid)
    yield one('an entry for another stage does not allow it', ['primary'], [allow('2.4.2', 'zero')], invalid)
    yield one('an entry for one of two stages does not allow it', ['primary', 'continuing'], [allow('2.4.2', 'zero')], invalid)
    yield one('two entries for one stage each do not allow an institution with both', ['primary', 'continuing'], [allow('2.4.2', 'zero'), allow('2.4.2', 'zero', 'primary')], invalid)
    yield one('an institution without stages is not allowed', [], [allow('2.4.2', 'zero')], invalid)
    yield one('an institution that states nothing is not allowed', None, [allow('2.4.2', 'zero')], invalid, institution={})
    yield one('zero counts nothing and is an answer', ['continuing'], [allow('2.4.2', 'zero')], zero)
    yield one('an entry with more stages than the institution allows it', ['continuing'], [allow('2.4.2', 'zero', 'primary', 'continuing')], zero)
    yield one('an entry for both stages of the institution', ['lower-secondary', 'primary'], [allow('2.4.2', 'zero', 'primary', 'lower-secondary')], zero)
    yield one('a second entry serves where the first does not', ['continuing'], [allow('2.4.2', 'rescale', 'primary'), allow('2.4.2', 'zero')], zero)
    yield one('the first entry that serves wins', ['continuing'], [allow('2.4.2', 'zero'), allow('2.4.2', 'rescale')], zero)
    yield one('an allowed item with points is scored as usual', ['continuing'], [allow('2.4.2', 'zero')], {f'{path}/state': 'scored', 'groups/2/points': 82, 'issues': []}, {**items, '2.4.2': 12})
    rescaled = [('group-rescaled', 'info', 'groups/2', {'excluded': 12, 'maxPoints': 88})]
    # 100 / 88 is 25 / 22: 0.11 gives 0.125 and 44.11 gives 50.125, exact halves of a hundredth.
    for total, points, level in [
        ('70', '79.55', 3),
        ('0', '0', 1),
        ('0.11', '0.13', 1),
        ('0.10', '0.11', 1),
        ('44.11', '50.13', 2),
        ('43.99', '49.99', 1),
        ('44', '50', 2),
        ('66', '75', 2),
        ('66.01', '75.01', 3),
        ('66.11', '75.13', 3),
    ]:
        answers = {**items, **fill(catalog, '2', total), '2.4.2': reason}
        hand = {
            'groups/2/points': Decimal(points),
            'groups/2/maxPoints': 100,
            'groups/2/levelByPoints': level,
            'groups/2/level': level,
            'groups/2/criteria/2.4/maxPoints': 30,
            f'{path}/maxPoints': 12,
            f'{path}/points': 0,
            'issues': rescaled,
            'complete': True,
        }
        yield one(f'rescale, {total} of 88 become {points}', ['continuing'], [allow('2.4.2', 'rescale')], hand, answers)
    full = {**full_marks(catalog), '2.4.2': reason}
    yield one('rescale, everything else full gives 100', ['continuing'], [allow('2.4.2', 'rescale')], {'groups/2/points': 100, 'groups/2/criteria/2.4/points': 18, 'level': 3}, full)
    two = {**full, '2.4.3': {'notApplicable': 'Không thu phí'}, '2.4.1': 0.5}
    yield one(
        'rescale takes two items out of one group',
        ['continuing'],
        [allow('2.4.2', 'rescale'), allow('2.4.3', 'rescale')],
        # 70.5 of 78.
        {'groups/2/points': 90.38, 'issues': [('group-rescaled', 'info', 'groups/2', {'excluded': 22, 'maxPoints': 78})]},
        two,
    )
    yield one(
        'zero beside rescale in one group',
        ['continuing'],
        [allow('2.4.2', 'rescale'), allow('2.4.3', 'zero')],
        # 70.5 of 88.
        {'groups/2/points': 80.11, 'issues': rescaled},
        two,
    )
    both = {**full, '1.5.1': {'notApplicable': 'Không có phòng máy'}, '1.5.2': 0.01}
    yield one(
        'rescale in both groups',
        ['continuing'],
        [allow('2.4.2', 'rescale'), allow('1.5.1', 'rescale')],
        # 80.01 of 85 is 94.1294…
        {
            'groups/1/points': 94.13,
            'groups/2/points': 100,
            'groups/1/criteria/1.5/points': 0.01,
            'issues': [('group-rescaled', 'info', 'groups/1', {'excluded': 15, 'maxPoints': 85}), *rescaled],
        },
        both,
    )
    yield from overflow(catalog, one, met)
    yield from more_not_applicable(catalog, reason)


def overflow(catalog, one, met):
    """Unverified maxima make it possible to have more than what is left after rescaling."""
    answers = {**full_marks(catalog), '2.3.1': {'notApplicable': 'Dùng chung'}, '2.3.2': 16}
    warning = ('points-above-unverified-maximum', 'warning', 'items/2.3.2', {'points': 16, 'maxPoints': 8})
    yield one(
        'a rescaled group above its maximum counts its maximum and is held',
        ['continuing'],
        [allow('2.3.1', 'rescale')],
        {
            'groups/2/points': 100,
            'groups/2/level': None,
            'groups/2/levelByPoints': 3,
            'groups/2/holds': ['invalid'],
            'groups/2/criteria/2.3/points': 70,
            'complete': True,
            'issues': [
                # 100 of 92 is 108.695…
                ('group-above-maximum', 'error', 'groups/2', {'points': 108.7, 'maxPoints': 100}),
                ('group-rescaled', 'info', 'groups/2', {'excluded': 8, 'maxPoints': 92}),
                warning,
            ],
        },
        answers,
    )


def more_not_applicable(catalog, reason):
    everything = {code: {'notApplicable': 'sample'} for code in full_marks(catalog, '1')}
    rules = [allow(code, 'rescale') for code in everything]
    yield case(
        'not-applicable',
        '8',
        'not applicable: a group with nothing left has no points',
        assess(everything, all_conditions(catalog), institution={'stages': ['continuing']}),
        {
            'groups/1/points': 0,
            'groups/1/level': 1,
            'groups/1/holds': [],
            'issues': [('group-rescaled', 'info', 'groups/1', {'excluded': 100, 'maxPoints': 0})],
        },
        policies={'notApplicable': rules},
    )
    # Before rounding 12.495 is below 12.5; the level goes by the rounded points.
    for answer, points, level in [(1.19, 12.5, 2), (1.18, 12.39, 1), (2, 21, 2), (0.01, 0.11, 1)]:
        yield case(
            'not-applicable',
            '8',
            f'not applicable: {answer} of 2 become {points} of 21, level {level}',
            assess({'1.1.1': answer, '1.1.2': reason}, catalog=HALVES['id'], institution={'stages': ['primary']}),
            {'groups/1/points': points, 'groups/1/levelByPoints': level, 'level': level, 'complete': True},
            catalog=HALVES,
            policies={'notApplicable': [allow('1.1.2', 'rescale', 'primary')]},
        )
    yield case(
        'not-applicable',
        '8',
        'not applicable: an invalid answer elsewhere does not stop the rescaling',
        assess({'2.4.1': 9, '2.4.2': reason, '2.4.3': 10}, all_conditions(catalog), institution={'stages': ['continuing']}),
        # 10 of 88.
        {'groups/2/points': 11.36, 'groups/2/holds': ['invalid'], 'groups/2/level': None},
        policies={'notApplicable': [allow('2.4.2', 'rescale')]},
    )
    yield case(
        'not-applicable',
        '8',
        'not applicable: a capped criterion is rescaled from its maximum',
        assess({'2.3.1': 70, '2.3.2': 1, '2.4.2': reason}, all_conditions(catalog), institution={'stages': ['continuing']}),
        # 70 of 88, not 71.
        {'groups/2/points': 79.55, 'groups/2/holds': ['invalid']},
        policies={'notApplicable': [allow('2.4.2', 'rescale')]},
    )


def cases(catalog):
    yield from levels(catalog)
    yield from holds(catalog)
    yield from overall(catalog)
    yield from not_applicable(catalog)
