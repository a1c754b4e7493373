"""Vectors of appendEvent, readDossier and verifyLog."""

from ..vector import fill, resolve
from . import cases_actions, cases_hostile, cases_log, cases_time
from .reference import append_event, read_dossier, verify_log

MODULES = (cases_actions, cases_hostile, cases_log, cases_time)
CALLS = {'appendEvent': append_event, 'readDossier': read_dossier, 'verifyLog': verify_log}


def vectors(data):
    cases = [case for module in MODULES for case in module.cases(data)]
    yield from fill(cases, run, data)


def run(call, given, data):
    options = given['options']
    procedure = {'procedure': resolve(options['procedure'], data)} if 'procedure' in options else {}
    return CALLS[call](**{**given, 'options': {**options, **procedure}})
