"""Vectors of aggregate.empty, aggregate.add and aggregate.merge."""

import sys

from ..vector import at, fill
from . import cases_counts, cases_keys, cases_merge, cases_order, cases_refusals
from .reference import add, add_all, empty, merge, merge_all

MODULES = (cases_counts, cases_keys, cases_order, cases_merge, cases_refusals)
CALLS = {
    'empty': empty,
    'add': add,
    'merge': merge,
    # Every result, or every part, one after the other.
    'addAll': add_all,
    'mergeAll': merge_all,
}


def vectors(data):
    cases = [case for module in MODULES for case in module.cases()]
    for case, (file, line) in zip(cases, fill(cases, run, data)):
        check_order(case, line['expect'])
        yield file, line


def run(call, given, _):
    return CALLS[call](**given)


def check_order(case, result):
    """Which keys come first is a rule here, and was worked out by hand."""
    for path, by_hand in case['order'].items():
        found = list(at(result, path) if path else result)
        if found != by_hand:
            sys.exit(f"{case['name']}: {path} is in the order {found!r}, by hand {by_hand!r}")
