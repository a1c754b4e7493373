"""Vectors of whatIf."""

from ..vector import fill, resolve
from . import cases_answers, cases_differences, cases_hostile
from .reference import what_if

MODULES = (cases_answers, cases_differences, cases_hostile)


def vectors(data):
    cases = [case for module in MODULES for case in module.cases(data)]
    yield from fill(cases, run, data)


def run(call, given, data):
    named = {key: resolve(given[key], data) for key in ('catalog', 'guidance') if key in given}
    return what_if(**{**given, **named})
