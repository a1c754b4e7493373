"""Vectors of migrateAssessment."""

import sys

from ..vector import fill
from . import cases_hostile, cases_values, cases_versions
from .reference import migrate

MODULES = (cases_versions, cases_values, cases_hostile)


def vectors(data):
    cases = [case for module in MODULES for case in module.cases(data)]
    for case, (file, line) in zip(cases, fill(cases, run, data)):
        # By hand the changes of each step are whole.
        for step in line['expect'].get('steps', []):
            paths = [one['path'] for one in step['changes']]
            if paths != case['changes']:
                sys.exit(f"{case['name']}: {paths}, by hand {case['changes']}")
        yield file, line


def run(call, given, data):
    return migrate(given['value'])
