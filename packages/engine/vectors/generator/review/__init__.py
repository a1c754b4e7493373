"""Vectors of openReview, reviseReview, compareReview and reviewDrift."""

from ..vector import fill, resolve
from . import cases_compare, cases_drift, cases_sheet
from .reference import compare_review, open_review, review_drift, revise_review

MODULES = (cases_sheet, cases_compare, cases_drift)
CALLS = {
    'openReview': open_review,
    'reviseReview': revise_review,
    'compareReview': compare_review,
    'reviewDrift': review_drift,
}


def vectors(data):
    cases = [case for module in MODULES for case in module.cases(data)]
    yield from fill(cases, run, data)


def run(call, given, data):
    named = {key: resolve(given[key], data) for key in ('catalog', 'guidance') if key in given}
    return CALLS[call](**{**given, **named})
