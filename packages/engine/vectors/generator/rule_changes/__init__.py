"""Vectors of diffCatalogs and impactOf."""

from ..vector import fill, resolve
from . import cases_diff, cases_impact, cases_reasons
from .reference import diff_catalogs, impact_of

MODULES = (cases_diff, cases_impact, cases_reasons)
CALLS = {'diffCatalogs': diff_catalogs, 'impactOf': impact_of}


def vectors(data):
    cases = [case for module in MODULES for case in module.cases(data)]
    for case, (file, line) in zip(cases, fill(cases, run, data)):
        assert case.get('count', len(line['expect'])) == len(line['expect']), case['name']
        yield file, line


def run(call, given, data):
    named = {key: resolve(given[key], data) for key in ('before', 'after', 'guidance') if key in given}
    return CALLS[call](**{**given, **named})
