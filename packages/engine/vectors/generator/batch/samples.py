"""Short ways to write lines, and what becomes of them."""

import json

from ..aggregate.samples import GOOD, MET, POOR
from ..scoring.samples import THREE, assess

# Groups of 10, 8.99 and 9.5 points: level 5. Of 4.99, 0.29 and 1, and a condition unmet: none.
GOOD_FILE = assess(GOOD, MET, THREE['id'])
POOR_FILE = assess(POOR, {'1.1': False, '3.1': True}, THREE['id'])
OTHER_FILE = assess({}, {}, 'sample-forty')


def line(file):
    return json.dumps(file, ensure_ascii=False, separators=(',', ':'))


GOOD_LINE, POOR_LINE, OTHER_LINE = line(GOOD_FILE), line(POOR_FILE), line(OTHER_FILE)


def issue(number, code, **params):
    return {'code': code, 'severity': 'error', 'path': f'lines/{number}', 'params': params}


def not_json(number):
    return issue(number, 'line-not-json')


def refused(number):
    return issue(number, 'assessment-refused')


def mismatch(number, *named):
    return issue(number, 'catalog-mismatch', expected=THREE['id'], **({'catalog': named[0]} if named else {}))


def case(file, rule, name, call, source, hand, **options):
    given = {'catalog': THREE, 'source': source, **options}
    return {'file': file, 'rule': rule, 'name': name, 'call': call, 'input': given, 'hand': hand}


def score(file, rule, name, source, numbers, issues, **options):
    """By hand: which lines have a row, and the issues among them by place; None for a result."""
    hand = {f'{place}/line': number for place, number in enumerate(numbers)}
    for place, one in enumerate(issues):
        hand[f'{place}/ok'] = one is None
        if one is not None:
            hand[f'{place}/issue'] = one
    return {**case(file, rule, name, 'scoreBatch', source, hand, **options), 'rows': len(numbers)}


def summarise(file, rule, name, source, hand, **options):
    return case(file, rule, f'summary: {name}', 'summariseBatch', source, hand, **options)
