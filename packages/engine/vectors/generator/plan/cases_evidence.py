"""The evidence that goes with a step or a condition."""

from ..scoring.samples import assess, make_guidance, requirement
from .samples import PLAN, case, dossier, group

FILE = 'evidence'
GUIDE = make_guidance(
    requirement('on-item', ['1.3.1'], 'report'),
    requirement('condition', ['1.1'], 'plan'),
    requirement('on-criterion', ['1.3', '1.2'], 'list', 'recommended'),
    requirement('either', ['1.3.2'], 'decision', stages=['primary', 'continuing']),
    catalog=PLAN['id'],
)
GUIDE['evidence'][3]['alternatives'] = ['plan']
STEPS = 'groups/1/steps'
ON_ITEM = {'requirement': 'on-item', 'kind': 'report', 'strength': 'mandatory'}
ON_CRITERION = {'requirement': 'on-criterion', 'kind': 'list', 'strength': 'recommended'}
EITHER = {'requirement': 'either', 'kind': 'decision', 'strength': 'mandatory'}
REGISTER = [{'id': 'L', 'kind': 'list'}, {'id': 'P', 'kind': 'plan'}, {'id': 'R', 'kind': 'report'}]


def one(rule, name, assessment, hand, target=2, **rest):
    return case(FILE, rule, name, assessment, target, hand, group='1', guidance=GUIDE, **rest)


def steps():
    yield one('10', 'steps: in the order of the guidance', dossier(), {**group('1', steps=['1.3.1', '1.3.2']), f'{STEPS}/0/evidence': [ON_ITEM, ON_CRITERION], f'{STEPS}/1/evidence': [ON_CRITERION]})
    yield one('10', 'steps: of the stages of the institution', dossier(institution={'stages': ['continuing', 'upper-secondary']}), {f'{STEPS}/1/evidence': [ON_CRITERION, EITHER]})
    yield one('10', 'steps: not of other stages', dossier(institution={'stages': ['upper-secondary']}), {f'{STEPS}/1/evidence': [ON_CRITERION]})
    has = {'1.3.1': {'points': 2, 'evidence': ['L']}, '1.3.2': {'evidence': ['P', 'gone']}}
    yield one(
        '10', 'steps: less what the row has, by any kind that serves', dossier(has, evidence=REGISTER, institution={'stages': ['primary']}),
        {**group('1', points=2, missingPoints=8, cost=8), f'{STEPS}/0/evidence': [ON_ITEM], f'{STEPS}/1/evidence': [ON_CRITERION]},
    )
    yield one('10', 'steps: evidence of another row does not serve', dossier({'1.2.1': {'points': 0, 'evidence': ['L', 'R']}}, evidence=REGISTER), {f'{STEPS}/0/item': '1.3.1', f'{STEPS}/0/evidence': [ON_ITEM, ON_CRITERION]})
    yield one('10', 'steps: a malformed list of evidence has none', dossier({'1.3.1': {'evidence': ['L', 5]}}, evidence=REGISTER), {f'{STEPS}/0/evidence': [ON_ITEM, ON_CRITERION]})
    yield case(FILE, '10', 'steps: none without guidance', dossier(), 2, {f'{STEPS}/0/evidence': []}, group='1')
    claimed = {'1.3.1': {'points': 6}, '1.3.2': {'points': 3, 'evidence': ['L']}}
    yield one('10', 'steps: under the default, points without evidence count', dossier(claimed, evidence=REGISTER), {**group('1', points=9, missingPoints=1, steps=['1.3.2'], blockers=[]), f'{STEPS}/0/evidence': []})
    yield one(
        '4', 'steps: what evidence-missing takes away is raised from 0', dossier(claimed, {'1.1': {'met': True, 'evidence': ['P']}}, evidence=REGISTER),
        {**group('1', points=3, missingPoints=7, steps=['1.3.1', '1.3.2'], blockers=[], cost=7), f'{STEPS}/0/from': 0, f'{STEPS}/0/gain': 6, f'{STEPS}/0/evidence': [ON_ITEM, ON_CRITERION], f'{STEPS}/1/evidence': []},
        policies={'evidence': 'require'},
    )


def conditions():
    wanted = {'requirement': 'condition', 'kind': 'plan', 'strength': 'mandatory'}
    for state, answer in (('unanswered', None), ('unmet', False)):
        yield one(
            '10', f'conditions: what an {state} one wants', dossier(conditions={'1.1': answer}),
            {**group('1', blockers=[(f'condition-{state}', 'conditions/1.1')]), 'groups/1/blockers/0/evidence': [wanted]},
        )
    yield one(
        '10', 'conditions: less what is there', dossier(conditions={'1.1': {'met': False, 'evidence': ['P']}}, evidence=REGISTER),
        {**group('1', blockers=[('condition-unmet', 'conditions/1.1')]), 'groups/1/blockers/0/evidence': []},
    )
    yield one('10', 'conditions: nothing is asked for', dossier(conditions={'1.4': False}), {'groups/1/blockers/0/evidence': []})
    yield one('3', 'conditions: met without evidence, which is advised', dossier(), group('1', blockers=[]))
    yield one(
        '3', 'conditions: met without evidence, which is required', dossier(),
        {**group('1', blockers=[('condition-unmet', 'conditions/1.1')]), 'groups/1/blockers/0/evidence': [wanted]}, policies={'evidence': 'require'},
    )
    yield one(
        '3', 'rows: an invalid one has no evidence of its own', dossier({'1.3.1': 7}),
        {**group('1', blockers=[('row-invalid', 'items/1.3.1')]), 'groups/1/blockers/0/evidence': [], f'{STEPS}/0/evidence': [ON_ITEM, ON_CRITERION]},
    )


def published():
    assessment = assess({'1.3.1': 6, '1.6.1': 7, '1.5.1': 15, '1.4': 10}, {'1.1': True, '1.2': True}, institution={'stages': ['upper-secondary']})
    # 38 of 50: the 12 that are missing cost 24 with two of 1.3.2 to 1.3.5 and 1.6.3; the first two stand first.
    yield case(
        FILE, '10', 'Quảng Ninh: the plan of an upper secondary school', assessment, 2,
        {**group('1', points=38, missingPoints=12, steps=['1.3.2', '1.3.3'], cost=24), f'{STEPS}/0/evidence/0/requirement': '1.3-plan', f'{STEPS}/0/evidence/3/requirement': '1.3-portal'},
        '4725-2022', guidance='quang-ninh-2023', group='1',
    )
    # Nothing that was claimed is shown: 50 are missing, as from an empty file.
    yield case(
        FILE, '10', 'Quảng Ninh: the same, evidence required', assessment, 2,
        group('1', points=0, missingPoints=50, cost=87, blockers=[('condition-unmet', 'conditions/1.1'), ('condition-unmet', 'conditions/1.2')]),
        '4725-2022', guidance='quang-ninh-2023', group='1', policies={'evidence': 'require'},
    )


def cases(data):
    for part in (steps, conditions, published):
        yield from part()
