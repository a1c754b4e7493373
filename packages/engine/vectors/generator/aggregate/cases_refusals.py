"""What cannot be added up: other rules and rows, no result, no summary (rule 5)."""

from ..scoring.samples import FORTY
from .samples import CONDITION, CRITERION, ERRORS, ITEM, NOTHING, add, good, merge, poor, put, result, summary

FILE = 'refusals'
ALLOWED = {'item': '2.1.1', 'stages': ['primary'], 'treatment': 'zero'}


def with_rule(**changes):
    return [{**ALLOWED, **changes}]


def mismatches():
    one = good()
    items = one['groups']['2']['criteria']['2.1']['items']
    first, second = 'groups/2/criteria/2.1/items/2.1.1', 'groups/2/criteria/2.1/items/2.1.2'
    others = (
        ('another catalog', result({}, {}, FORTY)),
        ('another version of the catalog', put(one, 'stamp/catalog/version', '1.0.1')),
        ('another digest of the catalog', put(one, 'stamp/catalog/digest', 'sha256-x')),
        ('a guidance', put(one, 'stamp/guidance', {'id': 'sample-guidance', 'version': '1'})),
        ('another policy', good(policies={'overall': 'per-group'})),
        ('another rule for what is not applicable', good(policies={'notApplicable': [ALLOWED]})),
        ('a group more', put(one, 'groups/4', one['groups']['2'])),
        ('a group less', put(one, 'groups/2')),
        ('a criterion less', put(one, CRITERION)),
        ('a condition less', put(one, CONDITION)),
        ('a condition that has become a criterion', put(one, CONDITION, one['groups']['1']['criteria']['1.2'])),
        ('an item less', put(one, first)),
        ('an item more', put(one, 'groups/2/criteria/2.1/items/2.1.3', items['2.1.1'])),
        ('an item of another code', put(one, 'groups/2/criteria/2.1/items', {'2.1.1': items['2.1.1'], '2.1.3': items['2.1.2']})),
    )
    for name, other in others:
        yield add(FILE, '5', f'another stamp or rows: {name}', other, ERRORS['mismatch'], to=summary(one))
    for name, other in (others[0], others[4], others[7], others[11]):
        yield merge(FILE, '5', f'parts by another stamp or rows: {name}', summary(one), summary(other), ERRORS['mismatch'])
        yield merge(FILE, '5', f'parts by another stamp or rows: {name}, the other way round', summary(other), summary(one), ERRORS['mismatch'])
    guided = [put(one, 'stamp/guidance', {'id': 'sample-guidance', 'version': version}) for version in ('1', '2')]
    yield add(FILE, '5', 'another version of the guidance', guided[0], ERRORS['mismatch'], to=summary(guided[1]))
    rules = [ALLOWED, {**ALLOWED, 'item': '2.1.2'}]
    turned = [good(policies={'notApplicable': one}) for one in (rules, rules[::-1])]
    yield add(FILE, '5', 'rules for what is not applicable in another order', turned[0], ERRORS['mismatch'], to=summary(turned[1]))
    shuffled = put(one, 'stamp', dict(reversed(one['stamp'].items())))
    yield add(FILE, '5', 'the keys of a stamp in another order are no other stamp', shuffled, {'all/institutions': 2, 'stamp': summary(one)['stamp']}, to=summary(one))
    keyed = summary(one, keys={'commune': 'A'})
    yield merge(FILE, '5', 'a tally under a key has other rows than all', put(keyed, f'by/commune/A/{second}'), summary(), ERRORS['mismatch'])


def results():
    one = good()
    for value in (None, True, 5, 'text', [], {}):
        yield add(FILE, '5', f'no result: {value!r}', value, ERRORS['result'])
    for path, *values in (
        ('schemaVersion', NOTHING, 2, '1', True),
        ('stamp', NOTHING, None, 'x'),
        ('stamp/catalog', '4725-2022', None),
        ('stamp/catalog/id', NOTHING, 4725),
        ('stamp/catalog/version', NOTHING),
        ('stamp/catalog/digest', None),
        ('stamp/guidance', NOTHING, 'quang-ninh-2023'),
        ('stamp/guidance', {'id': 'x'}, {'id': 'x', 'version': 1}),
        ('stamp/policies', NOTHING, []),
        ('stamp/policies/overall', NOTHING, 'average'),
        ('stamp/policies/newer', 'x'),
        ('stamp/policies/notApplicable', None, [None], with_rule(item=5), with_rule(stages='primary'), with_rule(stages=['university']), with_rule(treatment='double')),
        ('complete', NOTHING, 'yes', 1),
        ('level', NOTHING, 0, -1, 1.5, '2', 'none', 2**53, {}),
        ('groups', NOTHING, None, []),
        ('groups/1', None, []),
        ('groups/1/level', NOTHING, False),
        ('groups/1/levelByPoints', NOTHING, None),
        ('groups/1/points', NOTHING, None, -1, 0.001, '6', 90071992547410),
        ('groups/1/holds', NOTHING, 'invalid', ['wrong'], ['invalid', 'invalid'], [5]),
        ('groups/1/criteria', 'x', NOTHING),
        (CONDITION, None),
        (f'{CONDITION}/kind', 'other', NOTHING),
        (f'{CONDITION}/state', 'maybe', 'scored', NOTHING),
        (f'{CRITERION}/points', None, 1.234),
        (f'{CRITERION}/band', 0, NOTHING, '1'),
        (f'{CRITERION}/items', None, []),
        (ITEM, 5),
        (f'{ITEM}/state', 'met', NOTHING),
        (f'{ITEM}/points', None, NOTHING, 0.125),
        (f'{ITEM}/maxPoints', '10', NOTHING),
        ('issues', NOTHING, {}, ['unknown-code'], [None]),
        ('issues', [{'code': 5}], [{}]),
    ):
        for value in values:
            yield add(FILE, '5', f'no result: {path} {say(value)}', put(one, path, value), ERRORS['result'])
    for path, value in (('groups/1/points', 90071992547409), ('groups/1/points', 1000), ('level', 2**53 - 1), ('groups/1/maxPoints', 'x'), (f'{ITEM}/maxPoints', 0), ('stamp/engine', None)):
        yield add(FILE, '5', f'a result all the same: {path} {say(value)}', put(one, path, value), {'all/institutions': 1})


def say(value):
    return 'is missing' if value is NOTHING else f'is {value!r}'


def summaries():
    keyed = summary(good(), poor(), keys={'commune': 'A'})
    tally = f'all/{ITEM}'
    for value in (None, True, 5, 'text', [], {}):
        yield merge(FILE, '5', f'no summary: {value!r}', keyed, value, ERRORS['summary'])
        yield add(FILE, '5', f'no summary to add to: {value!r}', good(), ERRORS['summary'], to=value)
    for path, *values in (
        ('schemaVersion', NOTHING, 2),
        ('stamp', NOTHING, None, {}),
        ('stamp/policies/evidence', 'maybe'),
        ('stamp/policies/newer', 'x'),
        ('all', NOTHING, []),
        ('all/institutions', NOTHING, -1, 0.5, '1', 2**53, None),
        ('all/levels', NOTHING, 1, [], {'0': 1}, {'01': 1}, {'-1': 1}, {'1.5': 1}, {'1e3': 1}, {'': 1}, {'null': 1}, {'9007199254740992': 1}, {'1': {}}),
        ('all/groups', None, []),
        ('all/groups/1', None),
        ('all/groups/1/levelsByPoints', {'none': 1}),
        ('all/groups/1/holds', {'wrong': 1}),
        ('all/groups/1/histogram', {'-1': 1}, {'1.5': 1}),
        ('all/groups/1/conditions/1.1', {'scored': 1}, 1),
        ('all/groups/1/criteria', []),
        (f'{tally}/states', {'met': 1}, {'scored': '1'}),
        (f'{tally}/full', NOTHING, -1),
        (f'{tally}/hundredths', 1.5),
        (f'all/{CRITERION}/bands', {'none': 1}),
        ('all/issues', [], {'x': -1}),
        ('by', NOTHING, []),
        ('by/commune', None),
        ('by/commune/A', None, {}),
        ('by/commune/A/complete', '1'),
    ):
        for value in values:
            yield merge(FILE, '5', f'no summary: {path} {say(value)}', put(keyed, path, value), keyed, ERRORS['summary'])
    nothing = summary()
    for path, value in (('all/institutions', 1), ('by/commune', {}), ('all/levels', {'2': 0}), ('note', 'x')):
        yield merge(FILE, '5', f'without a stamp only what is empty is a summary: {path} {say(value)}', put(nothing, path, value), keyed, ERRORS['summary'])
    for path, value in (('note', 'x'), ('all/note', 'x'), ('stamp/engine', '1'), ('all/complete', 5), ('all/levels', {'7': 0})):
        yield merge(FILE, '5', f'a summary all the same: {path} {say(value)}', put(keyed, path, value), nothing, {'all/institutions': 2})


def cases():
    yield from mismatches()
    yield from results()
    yield from summaries()
