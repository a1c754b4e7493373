"""Vectors of mergeProposals, decideProposal and findOrigin."""

from ..vector import fill
from . import cases_decide, cases_merge, cases_origin
from .reference import decide_proposal, find_origin, merge_proposals

MODULES = (cases_merge, cases_decide, cases_origin)
CALLS = {'mergeProposals': merge_proposals, 'decideProposal': decide_proposal, 'findOrigin': find_origin}


def vectors(data):
    cases = [case for module in MODULES for case in module.cases()]
    yield from fill(cases, run, data)


def run(call, given, data):
    return CALLS[call](**given)
