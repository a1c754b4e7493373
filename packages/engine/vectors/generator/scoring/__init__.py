"""Vectors of scoreAssessment and scoreTotals."""

from ..vector import Misuse, check, resolve
from . import cases_answers, cases_evidence, cases_groups, cases_hostile, cases_items
from .reference import score

MODULES = (cases_items, cases_answers, cases_groups, cases_evidence, cases_hostile)
KEYS = ('name', 'rule', 'catalog', 'guidance', 'policies', 'assessment')


def vectors(data):
    for module in MODULES:
        for case in module.cases(data['4725-2022']):
            line = {key: case[key] for key in KEYS if key in case}
            yield case['file'], {**line, 'expect': expect(case, data)}


def expect(case, data):
    catalog = resolve(case['catalog'], data)
    guidance = resolve(case['guidance'], data) if 'guidance' in case else None
    if 'error' in case['hand']:
        return expect_error(case, catalog, guidance)
    result = score(catalog, case['assessment'], guidance, case.get('policies'))
    by_hand = dict(case['hand'])
    if 'issues' in by_hand:
        by_hand['issues'] = [
            dict(zip(('code', 'severity', 'path', 'params'), one)) for one in by_hand['issues']
        ]
    check(case['name'], result, by_hand)
    if not isinstance(case['catalog'], str):
        stamp = {key: catalog[key] for key in ('id', 'version', 'digest')}
        result = {**result, 'stamp': {**result['stamp'], 'catalog': stamp}}
    return result


def expect_error(case, catalog, guidance):
    try:
        score(catalog, case['assessment'], guidance, case.get('policies'))
    except Misuse as misuse:
        assert str(misuse) == case['hand']['error'], case['name']
    else:
        # Misuse that a typed caller cannot commit is stated by hand alone.
        assert case['hand']['error'] == 'ERR_DDS_POLICY_INVALID', case['name']
    return case['hand']
