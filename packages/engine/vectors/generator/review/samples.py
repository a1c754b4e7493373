"""Short ways to write a file, its review and what comes of it."""

from ..canonical import digest
from ..scoring.samples import THREE, assess

# Of THREE: 1.2.1 of 10, 2.1.1 of 4 and 2.1.2 of 6, 3.2.1 of 2 and 3.2.2 of 4 that no source states,
# 3.3.1 of 4; conditions 1.1 and 3.1. Below 5 level 2, below 8 level 4, from 8 level 5.
MET = {'1.1': True, '3.1': True}
MARKS = {'1.2.1': 6, '2.1.1': 3.5, '2.1.2': 5.25, '3.2.1': 1, '3.2.2': 4, '3.3.1': 3}


def dossier(items=None, conditions=None, **rest):
    return assess(MARKS if items is None else items, MET if conditions is None else conditions, THREE['id'], **rest)


def sheet(self, items=None, conditions=None, reasons=None, **rest):
    """A review of a file: answers that replace those of the school, `None` to take one away."""
    external = dict(self)
    for part, changes in (('items', items), ('conditions', conditions)):
        if changes:
            answers = {**self.get(part, {}), **changes}
            external[part] = {code: answer(part, one) for code, one in answers.items() if one is not None}
    return {'schemaVersion': 1, 'self': digest(self), 'external': external, 'reasons': reasons or {}, **rest}


def answer(part, one):
    if isinstance(one, dict):
        return one
    return {'met': one} if part == 'conditions' else {'points': one}


def why(code='points-too-high', text='Chưa thấy trên cổng'):
    return {'code': code, 'text': text}


def case(file, rule, name, call, given, hand):
    return {'file': file, 'rule': rule, 'name': name, 'call': call, 'input': given, 'hand': hand}


def compare(file, rule, name, self, given, hand, catalog=THREE, **options):
    return case(file, rule, name, 'compareReview', {'catalog': catalog, 'self': self, 'sheet': given, **options}, hand)


def issue(code, path, params=None, severity='error'):
    return {'code': code, 'severity': severity, 'path': path, 'params': params or {}}
