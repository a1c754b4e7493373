"""Vectors of listDeadlines and findLate."""

import sys

from ..vector import fill, resolve
from . import cases_days, cases_errors, cases_late, cases_stages
from .reference import find_late, list_deadlines

MODULES = (cases_days, cases_stages, cases_late, cases_errors)


def vectors(data):
    cases = [case for module in MODULES for case in module.cases(data)]
    for case, (file, line) in zip(cases, fill(cases, run, data)):
        # By hand the list is whole: each entry is named.
        named = {path.split('/')[0] for path in case['hand']} - {'error'}
        if isinstance(line['expect'], list) and len(line['expect']) != len(named):
            sys.exit(f"{case['name']}: {[one['id'] for one in line['expect']]}, by hand {len(named)}")
        yield file, line


def run(call, given, data):
    if call == 'findLate':
        return find_late(**given)
    return list_deadlines(**{**given, 'guidance': resolve(given['guidance'], data)})
