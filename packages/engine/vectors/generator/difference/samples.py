"""Short ways to write a file, what is tried out, and what it comes to."""

from ..scoring.samples import THREE, assess

# Of THREE: 1.2.1 of 10, 2.1.1 of 4 and 2.1.2 of 6, 3.2.1 of 2 and 3.2.2 of 4 that no source states,
# 3.3.1 of 4; conditions 1.1 and 3.1. Below 5 level 2, below 8 level 4, from 8 level 5.
MET = {'1.1': True, '3.1': True}
NOT_HERE = {'notApplicable': 'Không có'}


def dossier(items=None, conditions=None, **rest):
    return assess(items, MET if conditions is None else conditions, THREE['id'], **rest)


def case(file, rule, name, assessment, changes, hand, catalog=THREE, **rest):
    given = {'catalog': catalog, 'assessment': assessment, 'changes': changes, **rest}
    return {'file': file, 'rule': rule, 'name': name, 'call': 'whatIf', 'input': given, 'hand': hand}


def nothing():
    """Figures of a difference in which no row and no issue differs."""
    return {'conditions': [], 'items': [], 'issuesGained': [], 'issuesLost': []}


def issue(code, path, params=None, severity='error'):
    return {'code': code, 'severity': severity, 'path': path, 'params': params or {}}


def item(code, before, after, gain):
    """A row of `items`: state, points and maximum on both sides."""
    keys = ('state', 'points', 'maxPoints')
    return {'code': code, 'before': dict(zip(keys, before)), 'after': dict(zip(keys, after)), 'gain': gain}
