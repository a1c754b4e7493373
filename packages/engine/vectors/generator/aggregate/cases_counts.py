"""What results come to: counts and sums (rule 2)."""

from ..scoring.samples import FORTY, make_catalog, make_criterion, make_group, make_guidance, make_item, requirement
from .samples import CRITERION, GOOD, ITEM, THREE, add, add_each, at, case, good, poor, put, result, summary, wrong

FILE = 'counts'
FIRST = f'all/{ITEM}'
# A criterion whose items, of 3 each, can pass its 5.
PASSED = make_catalog(
    'sample-passed',
    [make_group('1', 10, [make_criterion('1.1', 5, [make_item('1.1.1', 3), make_item('1.1.2', 3)]), make_criterion('1.2', 5, [make_item('1.2.1', 5)])])],
    [{'level': 1, 'below': 5}, {'level': 2, 'from': 5}],
)


def tally_item(states, full, hundredths, histogram):
    return {'states': states, 'full': full, 'hundredths': hundredths, 'histogram': histogram}


def tally_criterion(hundredths, histogram, bands, items):
    return {'hundredths': hundredths, 'histogram': histogram, 'bands': bands, 'items': items}


def whole_figures():
    """Good: 10; 3.99 and 5; 2, 4 and 3.5. Poor: 4.99; 0 and 0.29; 0 and 1. Wrong: 10.01; none; 2.5."""
    levels = {'2': 2, '5': 1}
    first = {
        'levels': {'5': 1, 'none': 2},
        'levelsByPoints': levels,
        'holds': {'invalid': 1, 'condition-unmet': 1, 'condition-unanswered': 1},
        'hundredths': 1499,
        'histogram': {'0': 1, '4': 1, '10': 1},
        'conditions': {'1.1': {'met': 1, 'unmet': 1, 'unanswered': 1}},
        'criteria': {
            '1.2': tally_criterion(
                1499,
                {'0': 1, '4': 1, '10': 1},
                {},
                {'1.2.1': tally_item({'scored': 2, 'invalid': 1}, 1, 1499, {'4': 1, '10': 1})},
            )
        },
    }
    two_of_three = {'scored': 2, 'unanswered': 1}
    second = {
        'levels': levels,
        'levelsByPoints': levels,
        'holds': {},
        'hundredths': 928,
        'histogram': {'0': 2, '8': 1},
        'conditions': {},
        'criteria': {
            '2.1': tally_criterion(
                928,
                {'0': 2, '8': 1},
                {},
                {
                    '2.1.1': tally_item(two_of_three, 0, 399, {'0': 1, '3': 1}),
                    '2.1.2': tally_item(two_of_three, 0, 529, {'0': 1, '5': 1}),
                },
            )
        },
    }
    third = {
        'levels': levels,
        'levelsByPoints': levels,
        'holds': {},
        'hundredths': 1300,
        'histogram': {'1': 1, '2': 1, '9': 1},
        'conditions': {'3.1': {'met': 3}},
        'criteria': {
            '3.2': tally_criterion(
                950,
                {'1': 1, '2': 1, '6': 1},
                {'1': 2, '3': 1},
                {
                    '3.2.1': tally_item({'scored': 3}, 2, 450, {'0': 1, '2': 2}),
                    '3.2.2': tally_item(two_of_three, 1, 500, {'1': 1, '4': 1}),
                },
            ),
            '3.3': tally_criterion(
                350, {'0': 2, '3': 1}, {}, {'3.3.1': tally_item({'scored': 1, 'unanswered': 2}, 0, 350, {'3': 1})}
            ),
        },
    }
    return {
        'institutions': 3,
        'complete': 1,
        'levels': {'5': 1, 'none': 2},
        'groups': {'1': first, '2': second, '3': third},
        'issues': {'points-above-maximum': 1, 'points-above-unverified-maximum': 1, 'unknown-code': 2},
    }


def wholes():
    nothing = {'institutions': 0, 'complete': 0, 'levels': {}, 'groups': {}, 'issues': {}}
    yield case(FILE, '1', 'empty: nothing counted, by no rules', 'empty', {}, {'schemaVersion': 1, 'stamp': None, 'all': nothing, 'by': {}})
    yield add_each(FILE, '2', 'three results: every figure', [good(), poor(), wrong()], {'all': whole_figures(), 'by': {}})
    yield add_each(FILE, '2', 'no result', [], {'stamp': None, 'all': nothing})
    one = good()
    stamp = {key: one['stamp'][key] for key in ('catalog', 'guidance', 'policies')}
    yield add(FILE, '5', 'the stamp is that of the result without the version of the engine', one, {'stamp': stamp}, order={'stamp': ['catalog', 'guidance', 'policies']})
    yield add_each(FILE, '5', 'results of different versions of the engine are added', [one, good(engine='2.7.0')], {'stamp': stamp, 'all/institutions': 2})


def points():
    for marks, total, histogram in (
        ((0,), 0, {'0': 1}),
        ((0.99,), 99, {'0': 1}),
        ((1,), 100, {'1': 1}),
        ((1.01, 1.99), 300, {'1': 2}),
        ((9.99, 10), 1999, {'9': 1, '10': 1}),
        ((0.1, 0.2), 30, {'0': 2}),
        ((0.29, 0.29, 0.29), 87, {'0': 3}),
        ((2.3, 4.35, 8.2, 1.15), 1600, {'1': 1, '2': 1, '4': 1, '8': 1}),
    ):
        hand = {**at(FIRST, {'hundredths': total, 'histogram': histogram}), **at(f'all/{CRITERION}', {'hundredths': total, 'histogram': histogram})}
        yield add_each(FILE, '2', f'points: {", ".join(map(str, marks))}', [result({'1.2.1': one}) for one in marks], hand)
    for mark, full in ((9.99, 0), (10, 1)):
        yield add_each(FILE, '2', f'full: {mark} of 10', [result({'1.2.1': mark})], {f'{FIRST}/full': full})
    # No source states the 4 of 3.2.2, so that 5 of the criterion's 6 stand.
    above = at('all/groups/3/criteria/3.2/items/3.2.2', tally_item({'scored': 1}, 1, 500, {'5': 1}))
    yield add_each(FILE, '2', 'full: above a maximum that no source states', [result({'3.2.2': 5})], above)
    # 3 and 3 of a criterion of 5 count 5, and its items keep their 3.
    over = {
        'all/groups/1/criteria/1.1/hundredths': 500,
        'all/groups/1/criteria/1.1/histogram': {'5': 1},
        'all/groups/1/criteria/1.1/items/1.1.1/hundredths': 300,
        'all/groups/1/holds': {'invalid': 1},
        'all/groups/1/hundredths': 500,
        'all/issues': {'criterion-above-maximum': 1},
    }
    yield add_each(FILE, '2', 'a criterion above its maximum counts that, its items their own', [result({'1.1.1': 3, '1.1.2': 3}, {}, PASSED)], over)
    # 7.25 and 5.25 are 12.5: band 2; 6.25 alone is band 1. 12.5 is level 2, 6.25 level 1.
    halves = [result({'1.1.1': 7.25, '1.1.2': 5.25}, {}, FORTY), result({'1.1.1': 6.25}, {}, FORTY)]
    hand = {'hundredths': 1875, 'histogram': {'6': 1, '12': 1}, 'bands': {'1': 1, '2': 1}}
    yield add_each(FILE, '2', 'bands of a criterion with decimal maxima', halves, {**at('all/groups/1/criteria/1.1', hand), 'all/groups/1/levelsByPoints': {'1': 1, '2': 1}, 'all/groups/1/criteria/1.2/bands': {}})
    bands = [result({'3.2.1': one, '3.2.2': other}) for one, other in ((1, 1.99), (1, 2), (2, 3.99), (2, 4), (0, 0))]
    yield add_each(FILE, '2', 'bands: 2.99, 3, 5.99, 6 and 0', bands, {'all/groups/3/criteria/3.2/bands': {'1': 2, '2': 2, '3': 1}})


def states():
    rest = {code: one for code, one in GOOD.items() if code != '1.2.1'}
    guidance = make_guidance(requirement('plan', ['1.2.1'], 'plan'), catalog=THREE['id'])
    allowed = [{'item': '1.2.1', 'stages': ['primary'], 'treatment': 'zero'}]
    institution = {'stages': ['primary']}
    none = {'full': 0, 'hundredths': 0, 'histogram': {}}
    for name, one, state, complete in (
        ('unanswered', result(rest), 'unanswered', 0),
        ('invalid', result({**rest, '1.2.1': '10'}), 'invalid', 0),
        ('not applicable', result({**rest, '1.2.1': {'notApplicable': 'x'}}, policies={'notApplicable': allowed}, institution=institution), 'not-applicable', 1),
        ('without its evidence', result({**rest, '1.2.1': 10}, guidance=guidance, policies={'evidence': 'require'}), 'evidence-missing', 1),
    ):
        # The group and the criterion count a zero, as they do every institution.
        hand = {
            **at(FIRST, {'states': {state: 1}, **none}),
            **at(f'all/{CRITERION}', {'hundredths': 0, 'histogram': {'0': 1}}),
            'all/groups/1/histogram': {'0': 1},
            'all/complete': complete,
        }
        yield add_each(FILE, '2', f'an item that is {name} is no zero', [one], hand)
    zero = {**at(FIRST, tally_item({'scored': 1}, 0, 0, {'0': 1})), 'all/complete': 1}
    yield add_each(FILE, '2', 'an item with zero points is a zero', [result({**rest, '1.2.1': 0})], zero)
    for name, spoilt in (
        ('points that are a text', put(put(good(), f'{ITEM}/state', 'invalid'), f'{ITEM}/points', 'x')),
        ('points', put(good(), f'{ITEM}/state', 'invalid')),
        ('no points', put(put(good(), f'{ITEM}/state', 'unanswered'), f'{ITEM}/points')),
        ('no maximum', put(put(good(), f'{ITEM}/state', 'unanswered'), f'{ITEM}/maxPoints')),
    ):
        yield add(FILE, '2', f'an item that is not scored counts no points: it has {name}', spoilt, at(FIRST, none))
    both = [result(GOOD), result(GOOD, {'1.1': False, '3.1': True}), result(GOOD, {'3.1': True}), result(GOOD, {'1.1': False, '3.1': False})]
    hand = {'all/groups/1/conditions/1.1': {'met': 1, 'unmet': 2, 'unanswered': 1}, 'all/groups/3/conditions/3.1': {'met': 3, 'unmet': 1}}
    yield add_each(FILE, '2', 'conditions by state', both, hand)


def levels():
    unmet = {'1.1': False, '3.1': True}
    for name, one, level, first, by_points, holds in (
        ('every group has one', good(), '5', '5', '5', {}),
        ('the lowest group', result({**GOOD, '1.2.1': 5}), '4', '4', '4', {}),
        ('a condition withholds it', result(GOOD, unmet), 'none', 'none', '5', {'condition-unmet': 1}),
        ('a condition makes it the lowest', result(GOOD, unmet, policies={'conditions': 'lowest-level'}), '2', '2', '5', {'condition-unmet': 1}),
        ('conditions are ignored', result(GOOD, unmet, policies={'conditions': 'ignore'}), '5', '5', '5', {}),
        ('each group for itself', good(policies={'overall': 'per-group'}), 'none', '5', '5', {}),
    ):
        hand = {'all/levels': {level: 1}, **at('all/groups/1', {'levels': {first: 1}, 'levelsByPoints': {by_points: 1}, 'holds': holds})}
        yield add_each(FILE, '2', f'level: {name}', [one], hand)
    many = [result({**GOOD, '1.2.1': one}) for one in (4.99, 5, 7.99, 8, 9)]
    yield add_each(FILE, '2', 'levels are counted, never averaged', many, {'all/levels': {'2': 1, '4': 2, '5': 2}, 'all/groups/1/levels': {'2': 1, '4': 2, '5': 2}})
    # 2.1.2 of 4.5 in the 6 that are left of 10 is 7.5; the criterion keeps its 4.5.
    policies = {'notApplicable': [{'item': '2.1.1', 'stages': ['primary'], 'treatment': 'rescale'}]}
    scaled = result({**GOOD, '2.1.1': {'notApplicable': 'x'}, '2.1.2': 4.5}, policies=policies, institution={'stages': ['primary']})
    hand = {
        **at('all/groups/2', {'hundredths': 750, 'histogram': {'7': 1}, 'levels': {'4': 1}, 'criteria/2.1/hundredths': 450, 'criteria/2.1/histogram': {'4': 1}}),
        'all/issues': {'group-rescaled': 1},
        'stamp/policies': {'conditions': 'withhold', 'overall': 'lowest-group', **policies, 'evidence': 'advise'},
    }
    yield add_each(FILE, '2', 'a group that was rescaled counts those points, its criteria their own', [scaled], hand)


def issues():
    guidance = make_guidance(requirement('plan', ['1.2.1'], 'plan'), requirement('list', ['1.2'], 'list', 'recommended'), catalog=THREE['id'])
    one = good(guidance=guidance)
    named = {'id': 'sample-guidance', 'version': '1.2.3'}
    yield add_each(FILE, '2', 'issues by code, warnings and infos as well', [one, one], {'all/issues': {'evidence-missing': 4}, 'stamp/guidance': named})
    yield add(FILE, '5', 'a code of a newer version is counted', put(wrong(), 'issues', [{'code': code} for code in ('newer', 'newer', '__proto__', 'constructor')]), {'all/issues': {'__proto__': 1, 'constructor': 1, 'newer': 2}})
    loud = {**good(), 'note': 'x', 'groups': {code: {**group, 'share': 1} for code, group in good()['groups'].items()}}
    yield add(FILE, '5', 'what nobody counts is left out', loud, {'all/levels': {'5': 1}}, order={'all/groups/1': ['levels', 'levelsByPoints', 'holds', 'hundredths', 'histogram', 'conditions', 'criteria']})
    yield add(FILE, '1', 'added to what was there', poor(), {'all/institutions': 2, 'all/complete': 1, 'all/levels': {'5': 1, 'none': 1}}, to=summary(good()))


def cases():
    yield from wholes()
    yield from points()
    yield from states()
    yield from levels()
    yield from issues()
