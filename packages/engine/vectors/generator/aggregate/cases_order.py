"""In which order keys stand, whatever came first (rule 4)."""

from .samples import GOOD, ITEM, add, add_each, good, merge, merge_each, put, result, summary

FILE = 'order'
ROWS = 'groups/2/criteria/2.1/items'


def counts():
    # 10 is level 5, 5 is 4, 4.99 is 2; without the condition none.
    many = [result(GOOD, {'3.1': True}), *(result({**GOOD, '1.2.1': one}) for one in (10, 5, 4.99))]
    for name, given in (('forwards', many), ('backwards', many[::-1])):
        order = {'all/levels': ['2', '4', '5', 'none'], 'all/groups/1/levels': ['2', '4', '5', 'none'], 'all/groups/1/levelsByPoints': ['2', '4', '5'], 'all/groups/1/histogram': ['4', '5', '10']}
        yield add_each(FILE, '4', f'levels and points rise, none comes last: {name}', given, {'all/levels': {'2': 1, '4': 1, '5': 1, 'none': 1}}, order)
    # Beyond the numbers that objects put first by themselves.
    large = [put(put(good(), 'level', level), 'groups/1/points', points) for level, points in ((None, 5e9), (6000000000, 7), (5000000000, 40000000000), (10000000000, 6e9))]
    order = {'all/levels': ['5000000000', '6000000000', '10000000000', 'none'], 'all/groups/1/histogram': ['7', '5000000000', '6000000000', '40000000000']}
    yield add_each(FILE, '4', 'levels and points rise, large ones too', large, {}, order)
    states = ['scored', 'unanswered', 'not-applicable', 'invalid', 'evidence-missing']
    each = [put(good(), f'{ITEM}/state', one) for one in states]
    yield add_each(FILE, '4', 'states of items', each[::-1], {}, {f'all/{ITEM}/states': states})
    conditions = ['met', 'unmet', 'unanswered']
    each = [put(good(), 'groups/1/criteria/1.1/state', one) for one in conditions]
    yield add_each(FILE, '4', 'states of conditions', each[::-1], {}, {'all/groups/1/conditions/1.1': conditions})
    holds = ['invalid', 'condition-unmet', 'condition-unanswered']
    yield add(FILE, '4', 'holds', put(good(), 'groups/1/holds', holds[::-1]), {'all/groups/1/holds': dict.fromkeys(holds, 1)}, order={'all/groups/1/holds': holds})
    codes = [{'code': code} for code in ('unknown-code', 'b', 'a', 'ă', 'B', 'b', '10', '9')]
    yield add(FILE, '4', 'issues by code', put(good(), 'issues', codes), {'all/issues/b': 2}, order={'all/issues': ['9', '10', 'B', 'a', 'b', 'unknown-code', 'ă']})


def zeros():
    sound = summary(good(), keys={'commune': 'A'})
    padded = put(put(put(sound, 'all/levels/2', 0), 'by/stage', {}), f'all/{ITEM}/states/invalid', 0)
    hand = {'all': sound['all'], 'by': sound['by']}
    yield merge(FILE, '4', 'counts of zero and names without values are left out', padded, summary(), hand, {'by': ['commune'], 'all/levels': ['5']})
    nobody = put(sound, 'by/commune/B', put(sound, 'all/institutions', 0)['all'])
    yield merge(FILE, '4', 'a value that nobody has stays', nobody, summary(), {'by/commune/B/institutions': 0}, {'by/commune': ['A', 'B']})


def turned(whole, path, codes):
    """The same rows in another order."""
    rows = whole
    for key in path.split('/'):
        rows = rows[key]
    return put(whole, path, {code: rows[code] for code in codes})


def rows():
    one = good()
    other = turned(one, ROWS, ['2.1.2', '2.1.1'])
    least = {f'all/{ROWS}': ['2.1.1', '2.1.2']}
    for name, given in (('first', [other, one]), ('last', [one, other])):
        yield add_each(FILE, '4', f'rows in two orders: the lesser stays, the greater came {name}', given, {'all/institutions': 2}, least)
    yield add(FILE, '4', 'rows in one order keep it', other, {}, order={f'all/{ROWS}': ['2.1.2', '2.1.1']})
    yield merge(FILE, '4', 'rows in two orders: of parts', summary(other), summary(one), {'all/institutions': 2}, least)
    yield add(FILE, '4', 'rows in two orders: under keys as in all', one, {}, to=summary(other, keys={'commune': 'A'}), order={**least, f'by/commune/A/{ROWS}': ['2.1.1', '2.1.2']})
    # The first has the lesser items in group 2, the second the lesser criteria in group 3.
    third = 'groups/3/criteria'
    left = turned(one, third, ['3.1', '3.3', '3.2'])
    right = turned(other, third, ['3.1', '3.2', '3.3'])
    for name, given in (('forwards', [left, right]), ('backwards', [right, left])):
        yield add_each(FILE, '4', f'rows in two orders: each list for itself, {name}', given, {}, {**least, f'all/{third}': ['3.2', '3.3']})
    parts = [summary(one) for one in (left, right, other)]
    yield merge_each(FILE, '4', 'rows in several orders', parts, {'all/institutions': 3}, {**least, f'all/{third}': ['3.2', '3.3']})
    # '["1.10"' is less than '["1.2"', and '["a!"' than '["a"', as ! is less than the quotation mark.
    for codes in (['1.10', '1.2'], ['a!', 'a'], ['A', 'a'], ['\U0001f600', '\uffee']):
        given = [put(one, ROWS, {code: one['groups']['2']['criteria']['2.1']['items']['2.1.1'] for code in order}) for order in (codes[::-1], codes)]
        yield add_each(FILE, '4', f'rows in two orders: {" before ".join(codes)}', given, {}, {f'all/{ROWS}': codes})
    numbered = put(one, ROWS, {code: one['groups']['2']['criteria']['2.1']['items']['2.1.1'] for code in ('b', '10', '9', 'a')})
    yield add(FILE, '4', 'rows whose codes are whole numbers come first', numbered, {}, order={f'all/{ROWS}': ['9', '10', 'b', 'a']})
    mixed = turned(one, 'groups/3/criteria', ['3.3', '3.1', '3.2'])
    yield add(FILE, '4', 'conditions and criteria are lists of their own', mixed, {}, order={'all/groups/3/conditions': ['3.1'], 'all/groups/3/criteria': ['3.3', '3.2']})


def parts_of_a_tally():
    order = {
        '': ['schemaVersion', 'stamp', 'all', 'by'],
        'all': ['institutions', 'complete', 'levels', 'groups', 'issues'],
        'all/groups': ['1', '2', '3'],
        'all/groups/1': ['levels', 'levelsByPoints', 'holds', 'hundredths', 'histogram', 'conditions', 'criteria'],
        'all/groups/1/criteria/1.2': ['hundredths', 'histogram', 'bands', 'items'],
        f'all/{ITEM}': ['states', 'full', 'hundredths', 'histogram'],
        'stamp': ['catalog', 'guidance', 'policies'],
        'stamp/catalog': ['id', 'version', 'digest'],
        'stamp/guidance': ['id', 'version'],
        'stamp/policies': ['conditions', 'overall', 'notApplicable', 'evidence'],
        'stamp/policies/notApplicable/0': ['item', 'stages', 'treatment'],
    }
    policies = {'notApplicable': [{'item': '1.2.1', 'stages': ['primary'], 'treatment': 'zero'}]}
    sound = good(policies=policies)
    sound = put(sound, 'stamp/guidance', {'id': 'sample-guidance', 'version': '1'})
    yield add(FILE, '4', 'the keys of every part', reverse(sound), {'all/institutions': 1}, order=order)


def reverse(value):
    """The same value, the keys of its parts the other way round, but not the rows."""
    if isinstance(value, list):
        return [reverse(one) for one in value]
    if not isinstance(value, dict):
        return value
    rows = all(isinstance(one, dict) and ({'state', 'kind', 'holds'} & set(one)) for one in value.values())
    keys = list(value) if rows else list(value)[::-1]
    return {key: reverse(value[key]) for key in keys}


def cases():
    yield from counts()
    yield from zeros()
    yield from rows()
    yield from parts_of_a_tally()
