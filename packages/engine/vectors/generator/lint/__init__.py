"""Vectors of lintAssessment."""

import sys

from ..vector import Misuse, plain, resolve
from . import cases_errors, cases_evidence, cases_file, cases_links, cases_order, cases_rows
from .reference import lint

MODULES = (cases_file, cases_evidence, cases_rows, cases_links, cases_order, cases_errors)


def vectors(data):
    for module in MODULES:
        for case in module.cases(data):
            line = {key: case[key] for key in ('name', 'rule')}
            found = expect(case, data)
            yield case['file'], {**line, 'call': 'lintAssessment', 'input': case['input'], 'expect': found}


def expect(case, data):
    given = {**case['input']}
    for key in ('catalog', 'guidance', 'checks'):
        if key in given:
            given[key] = resolve(given[key], data)
    # A word of Python's own.
    given['without'] = given.pop('except', ())
    try:
        found = lint(**given)
    except Misuse as misuse:
        found = {'error': str(misuse)}
    # By hand: every finding in order, each with its rule, severity, path and params.
    hand = case['hand']
    if isinstance(hand, list):
        hand = [dict(zip(('code', 'severity', 'path', 'params'), one)) for one in hand]
    if plain(found) != hand:
        sys.exit(f"{case['name']}: {plain(found)!r}, by hand {hand!r}")
    return found
