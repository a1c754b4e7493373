"""Vectors of compareAssessments."""

from ..vector import fill, resolve
from . import cases_evidence, cases_rows
from .reference import compare

MODULES = (cases_rows, cases_evidence)


def vectors(data):
    cases = [case for module in MODULES for case in module.cases(data)]
    yield from fill(cases, run, data)


def run(call, given, data):
    def side(one):
        return {**one, **{key: resolve(one[key], data) for key in ('catalog', 'guidance') if key in one}}

    return compare(**{**given, 'before': side(given['before']), 'after': side(given['after'])})
