"""Short ways to write a result, a summary and what is wrong with one."""

from copy import deepcopy

from ..scoring.reference import score
from ..scoring.samples import THREE, assess
from ..vector import plain
from .reference import add_all

# Of THREE: 1.2.1 of 10, 2.1.1 of 4 and 2.1.2 of 6, 3.2.1 of 2 and 3.2.2 of 4 that no source states,
# 3.3.1 of 4; conditions 1.1 and 3.1. Below 5 level 2, below 8 level 4, from 8 level 5. Bands of 3.2:
# below 3, below 6, from 6.
MET = {'1.1': True, '3.1': True}
GOOD = {'1.2.1': 10, '2.1.1': 3.99, '2.1.2': 5, '3.2.1': 2, '3.2.2': 4, '3.3.1': 3.5}
POOR = {'1.2.1': 4.99, '2.1.1': 0, '2.1.2': 0.29, '3.2.1': 0, '3.2.2': 1}
WRONG = {'1.2.1': 10.01, '9.9': 1, '8.8': 1, '3.2.1': 2.5}

# Where things stand in a result and in a summary.
ITEM = 'groups/1/criteria/1.2/items/1.2.1'
CRITERION = 'groups/1/criteria/1.2'
CONDITION = 'groups/1/criteria/1.1'

ERRORS = {
    'result': {'error': 'ERR_DDS_RESULT_INVALID'},
    'summary': {'error': 'ERR_DDS_SUMMARY_INVALID'},
    'mismatch': {'error': 'ERR_DDS_SUMMARY_MISMATCH'},
    'keys': {'error': 'ERR_DDS_OPTION_INVALID'},
}
NOTHING = object()


def score_row(catalog, assessment, guidance=None, policies=None):
    """A result, stamped as an implementation does, but for the engine's version."""
    result = score(catalog, assessment, guidance, policies)
    stamp = {key: catalog[key] for key in ('id', 'version', 'digest')}
    return plain({**result, 'stamp': {**result['stamp'], 'catalog': stamp}})


def result(items, conditions=MET, catalog=THREE, engine='1.0.0', guidance=None, policies=None, **rest):
    scored = score_row(catalog, assess(items, conditions, catalog['id'], **rest), guidance, policies)
    return {**scored, 'stamp': {**scored['stamp'], 'engine': engine}}


def good(**options):
    return result(GOOD, **options)


def poor(**options):
    return result(POOR, {'1.1': False, '3.1': True}, **options)


def wrong(**options):
    return result(WRONG, {'3.1': True}, **options)


def summary(*results, keys=None):
    return add_all([{'result': one, 'keys': keys or {}} for one in results])


def put(whole, path, value=NOTHING):
    """The value with another part at a path of keys, or without it."""
    copy = deepcopy(whole)
    *holders, last = path.split('/')
    holder = copy
    for key in holders:
        holder = holder[int(key) if isinstance(holder, list) else key]
    if value is NOTHING:
        del holder[last]
    else:
        holder[int(last) if isinstance(holder, list) else last] = value
    return copy


def at(place, given):
    """Figures of an item, a criterion and the like, with the path before each."""
    return {f'{place}/{key}': value for key, value in given.items()}


def case(file, rule, name, call, given, hand, order=None):
    """`order` is that of the keys at a path, worked out by hand as well."""
    return {'file': file, 'rule': rule, 'name': name, 'call': call, 'input': given, 'hand': hand, 'order': order or {}}


def add(file, rule, name, given, hand, to=NOTHING, order=None, **keys):
    start = summary() if to is NOTHING else to
    return case(file, rule, name, 'add', {'summary': start, 'result': given, **keys}, hand, order)


def add_each(file, rule, name, results, hand, order=None):
    """Results, or pairs of a result and its keys."""
    pairs = [one if isinstance(one, tuple) else (one, {}) for one in results]
    given = [{'result': one, **({'keys': keys} if keys else {})} for one, keys in pairs]
    return case(file, rule, name, 'addAll', {'results': given}, hand, order)


def merge(file, rule, name, one, other, hand, order=None):
    return case(file, rule, name, 'merge', {'one': one, 'other': other}, hand, order)


def merge_each(file, rule, name, parts, hand, order=None):
    return case(file, rule, name, 'mergeAll', {'parts': list(parts)}, hand, order)
