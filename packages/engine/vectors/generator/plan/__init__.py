"""Vectors of planImprovements."""

import sys

from ..scoring.reference import score
from ..vector import Misuse, fill, resolve
from . import cases_blockers, cases_costs, cases_errors, cases_evidence, cases_points, cases_searched
from .reference import plan

MODULES = (cases_points, cases_costs, cases_blockers, cases_evidence, cases_errors, cases_searched)


def vectors(data):
    cases = [case for module in MODULES for case in module.cases(data)]
    yield from fill(cases, run, data)


def run(call, given, data):
    named = {key: resolve(given[key], data) for key in ('catalog', 'guidance') if key in given}
    found = plan(**{**given, **named})
    check_promise(given, named, found)
    return found


def check_promise(given, named, found):
    """Rule 13: with the blockers settled and the changes made, scoring gives the target."""
    above = {'criterion-above-maximum', 'group-above-maximum'}
    settled = settle(given['assessment'], found)
    if settled is None or any(one['code'] in above for group in found['groups'].values() for one in group['blockers']):
        return
    result = score(named['catalog'], settled, named.get('guidance'), given.get('policies'))
    for code, group in found['groups'].items():
        level = result['groups'][code]['level']
        if group['possible'] and (level is None or level < found['target']):
            sys.exit(f"rule 13: group {code} has level {level}: {given['assessment']}")


def settle(assessment, found):
    """The file with its blockers settled and the changes made; None where parts are malformed."""
    parts = [assessment.get(part, {}) for part in ('items', 'conditions')]
    if not all(isinstance(part, dict) for part in parts) or not isinstance(assessment.get('evidence', []), list):
        return None
    items, conditions = ({**part} for part in parts)
    register = list(assessment.get('evidence', []))

    def supply(answer, wanted):
        ids = answer.get('evidence', []) if isinstance(answer, dict) else []
        ids = list(ids) if isinstance(ids, list) else []
        for one in wanted:
            register.append({'id': f'new-{len(register)}', 'kind': one['kind']})
            ids.append(register[-1]['id'])
        return ids

    blockers = [one for group in found['groups'].values() for one in group['blockers']]
    for one in blockers:
        section, code = one['path'].split('/')
        if section == 'conditions':
            conditions[code] = {'met': True, 'evidence': supply(conditions.get(code), one['evidence'])}
        if one['code'] == 'row-invalid':
            items[code] = {'points': 0}
    evidence = {step['item']: step['evidence'] for group in found['groups'].values() for step in group['steps']}
    for code, change in found['changes']['items'].items():
        items[code] = {**change, 'evidence': supply(items.get(code), evidence.get(code, []))}
    return {**assessment, 'items': items, 'conditions': conditions, 'evidence': register}
