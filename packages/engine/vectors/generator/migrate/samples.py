"""Short ways to write an older file and what becomes of it."""

CATALOG = '4725-2022'


def old(**parts):
    return {'catalog': CATALOG, **parts}


def case(file, rule, name, value, hand, *changes):
    """A file, what is known by hand of the outcome, and the paths of all that changes."""
    one = {'file': file, 'rule': rule, 'name': name, 'call': 'migrateAssessment', 'input': {'value': value}}
    return {**one, 'hand': hand, 'changes': list(changes)}


def refusal(code, path='', **params):
    return {'ok': False, 'issues': [{'code': code, 'severity': 'error', 'path': path, 'params': params}]}
