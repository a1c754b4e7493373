"""Vectors of scoreBatch and summariseBatch. `keysAt` stands for `keys`, which JSON cannot say."""

import sys

from ..vector import fill, resolve
from . import cases_lines, cases_misuse, cases_summaries
from .reference import score_batch, summarise_batch

MODULES = (cases_lines, cases_summaries, cases_misuse)
CALLS = {'scoreBatch': score_batch, 'summariseBatch': summarise_batch}


def vectors(data):
    cases = [case for module in MODULES for case in module.cases()]
    for case, (file, line) in zip(cases, fill(cases, run, data)):
        if 'rows' in case and len(line['expect']) != case['rows']:
            sys.exit(f"{case['name']}: {len(line['expect'])} rows, by hand {case['rows']}")
        yield file, line


def run(call, given, data):
    named = {key: resolve(given[key], data) for key in ('catalog', 'guidance') if key in given}
    return CALLS[call](**{**given, **named})
