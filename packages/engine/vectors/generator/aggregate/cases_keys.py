"""Under which keys a result is counted (rule 3)."""

from .samples import ERRORS, add, add_each, good, merge, poor, summary

FILE = 'keys'


def counts(**expected):
    """`stage={'primary': 2}` as paths to how many institutions stand there."""
    return {f'by/{name}/{value}/institutions': one for name, values in expected.items() for value, one in values.items()}


def counting():
    one = good()
    alone = summary(one)['all']
    yield add(FILE, '3', 'no keys', one, {'by': {}}, keys={})
    yield add(FILE, '3', 'a text: under it, and in all', one, {'by': {'commune': {'Hạ Long': alone}}, 'all': alone}, keys={'commune': 'Hạ Long'})
    yield add(FILE, '3', 'a list: under each value', one, {'by': {'stage': {'lower-secondary': alone, 'primary': alone}}}, keys={'stage': ['primary', 'lower-secondary']})
    yield add(FILE, '3', 'a value given twice: once', one, {'by/stage': {'primary': alone}, 'all': alone}, keys={'stage': ['primary', 'primary']})
    yield add(FILE, '3', 'two names', one, {'by': {'commune': {'A': alone}, 'stage': {'primary': alone}}}, keys={'stage': ['primary'], 'commune': 'A'})
    yield add(FILE, '3', 'an empty list: under none', one, {'by': {'commune': {'A': alone}}, 'all': alone}, keys={'stage': [], 'commune': 'A'})
    yield add(FILE, '3', 'empty texts are names and values as well', one, {'by': {'': {'': alone}}}, keys={'': ''})
    yield add(FILE, '3', 'no white space is cut off, no letter changed', one, {'by': {'xã': {' a': alone, 'A ': alone, 'a': alone}}}, keys={'xã': ['a', 'A ', ' a']})
    # Ạ as one character, and as A with a dot below.
    yield add(FILE, '3', 'texts are compared exactly', one, {'by': {'xã': {'\u1ea0': alone, 'A\u0323': alone}}}, keys={'xã': ['\u1ea0', 'A\u0323']})
    names = ['__proto__', 'hasOwnProperty', 'toString', 'valueOf']
    yield add(FILE, '3', 'parts of a prototype are ordinary names', one, {'by': {**{name: {name: alone} for name in names}, 'x': dict.fromkeys(names, alone)}}, keys={**{name: name for name in names}, 'x': names})
    each = [(good(), {'commune': 'A', 'stage': ['primary']}), (poor(), {'commune': ['B', 'A']}), (poor(), {})]
    hand = {**counts(commune={'A': 2, 'B': 1}, stage={'primary': 1}), 'all/institutions': 3, 'by/commune/A/levels': {'5': 1, 'none': 1}, 'by/commune/B/levels': {'none': 1}}
    yield add_each(FILE, '3', 'results with different keys', each, hand)
    start = summary(good(), keys={'commune': 'A'})
    yield add(FILE, '3', 'added to what was there, under another name', poor(), {**counts(commune={'A': 1}, stage={'primary': 1}), 'all/institutions': 2}, to=start, keys={'stage': 'primary'})
    hostile = {'__proto__': '__proto__'}
    yield merge(FILE, '3', 'parts of a prototype are added up', summary(good(), keys=hostile), summary(poor(), keys=hostile), {**counts(__proto__={'__proto__': 2}), 'all/institutions': 2})


def orders():
    one = good()
    # F001 is less than FFFD as a unit, 1F600 begins with D83D.
    for name, values, expected in (
        ('letters by code unit', ['ă', 'b', 'a', 'B', ''], ['', 'B', 'a', 'b', 'ă']),
        ('beyond the basic plane by the first of two units', ['\ufffd', '\U0001f600', '\uf001', 'z'], ['z', '\U0001f600', '\uf001', '\ufffd']),
        ('whole numbers first, rising', ['a', '10', '9', '!', '0', '100'], ['0', '9', '10', '100', '!', 'a']),
        ('only those that are written so', ['01', '1', '-1', '1.0', '+1', ' 1', '1e1', '10'], ['1', '10', ' 1', '+1', '-1', '01', '1.0', '1e1']),
        ('the last of the numbers is 4294967294', ['4294967295', '4294967294', '5', '10000000000', '\uff15'], ['5', '4294967294', '10000000000', '4294967295', '\uff15']),
        ('longer texts after their beginnings', ['ab', 'a', 'b', 'aa'], ['a', 'aa', 'ab', 'b']),
    ):
        # Each is a name of its own value, and the first is a name of all.
        keys = {value: values if value == values[0] else value for value in values}
        yield add(FILE, '4', f'order of names and values: {name}', one, {}, keys=keys, order={'by': expected, f'by/{values[0]}': expected})


def refusals():
    for keys in (None, True, 5, 'Hạ Long', [], ['commune']):
        yield add(FILE, '5', f'keys are no object: {keys!r}', good(), ERRORS['keys'], keys=keys)
    for value in (None, False, 5, {}, {'0': 'a'}, [5], ['a', None], ['a', ['b']]):
        yield add(FILE, '5', f'the value of a key is {value!r}', good(), ERRORS['keys'], keys={'stage': 'primary', 'commune': value})


def cases():
    yield from counting()
    yield from orders()
    yield from refusals()
