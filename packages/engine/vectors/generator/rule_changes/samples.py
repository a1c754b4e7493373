"""A small index that can be bent, and short ways to say what comes of it."""

from copy import deepcopy

from ..scoring.samples import assess, both, make_catalog, make_condition, make_criterion, make_group, make_item

LEVELS = [{'level': 1, 'below': 10}, {'level': 2, 'from': 10, 'to': 15}, {'level': 3, 'above': 15}]


def small(name='sample-small', levels=None, groups=None, **rest):
    """Group 1 of 20: condition 1.1, criterion 1.2 with 1.2.1 of 8 and 1.2.2 of 12; group 2 of 20: 2.1 with 2.1.1."""
    own = groups or [
        make_group('1', 20, [make_condition('1.1'), make_criterion('1.2', 20, [make_item('1.2.1', 8), make_item('1.2.2', 12)])]),
        make_group('2', 20, [make_criterion('2.1', 20, [make_item('2.1.1', 20)])]),
    ]
    sources = {key: {'title': both(f'Source {key}')} for key in ('sample', 'other')}
    return seal({**make_catalog(name, own, levels or LEVELS), 'sources': sources, **rest})


def seal(catalog):
    """With the digest of what it has become."""
    from ..canonical import digest

    data = {key: one for key, one in catalog.items() if key != 'digest'}
    return {**data, 'digest': digest(data)}


def bend(catalog, path, value):
    """A copy with another value at a path; `None` takes it away."""
    copy = deepcopy(catalog)
    place = copy
    *way, last = path.split('/')
    for key in way:
        place = place[int(key) if isinstance(place, list) else key]
    if value is None:
        del place[last]
    else:
        place[int(last) if isinstance(place, list) else last] = value
    return seal(copy)


def named(row, code, **rest):
    """A row under another code, with the title that it had."""
    return {**row, 'code': code, **rest}


def case(file, rule, name, call, given, hand):
    return {'file': file, 'rule': rule, 'name': name, 'call': call, 'input': given, 'hand': hand}


def diff(name, before, after, *expected, rule='1', **rest):
    hand = {str(place): one for place, one in enumerate(expected)}
    given = {'before': before, 'after': after, **rest}
    return {**case('diff', rule, name, 'diffCatalogs', given, hand), 'count': len(expected)}


def impact(file, rule, name, before, after, assessments, hand, **rest):
    return case(file, rule, name, 'impactOf', {'before': before, 'after': after, 'assessments': assessments, **rest}, hand)


def dossier(items=None, conditions=None, catalog='sample-small', **rest):
    return assess(items, {'1.1': True} if conditions is None else conditions, catalog, **rest)


def reasons(*listed):
    keys = ('cause', 'code', 'gain')
    return [dict(zip(keys, one)) for one in listed]
