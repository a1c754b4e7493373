"""Rule 9: evidence that is missing, unknown or unsafe to open."""

from unicodedata import normalize

from .samples import THREE, assess, case, make_guidance, requirement

ADVISE, REQUIRE = {'evidence': 'advise'}, {'evidence': 'require'}
PLAN = {'id': 'P', 'kind': 'plan'}
CONTRACT = {'id': 'C', 'kind': 'contract'}
ITEM = 'groups/1/criteria/1.5/items/1.5.1'
CONDITION = 'groups/1/criteria/1.1'


def missing(path, name, kind, severity='warning'):
    return ('evidence-missing', severity, path, {'requirement': name, 'kind': kind})


def on_items():
    guidance = make_guidance(requirement('r1', ['1.5.1'], 'plan'))
    lacks = [missing('items/1.5.1', 'r1', 'plan')]
    for name, answer, register, state, found in [
        ('an item without its mandatory evidence', {'points': 6}, [], 'missing', lacks),
        ('an item with an empty list', {'points': 6, 'evidence': []}, [PLAN], 'missing', lacks),
        ('an item with evidence of another kind', {'points': 6, 'evidence': ['C']}, [CONTRACT], 'missing', lacks),
        ('an item with its evidence', {'points': 6, 'evidence': ['P']}, [PLAN], 'scored', []),
        ('an item with two kinds of evidence', {'points': 6, 'evidence': ['C', 'P']}, [CONTRACT, PLAN], 'scored', []),
        ('an item with zero points claims nothing', {'points': 0}, [], 'scored', []),
        ('an item with one hundredth claims something', {'points': 0.01}, [], 'missing', lacks),
        ('an unanswered item claims nothing', {'note': 'x'}, [], 'unanswered', []),
        ('an id that does not exist matches nothing', {'points': 6, 'evidence': ['Q']}, [PLAN], 'missing', [*lacks, ('evidence-unknown', 'error', 'items/1.5.1', {'evidence': 'Q'})]),
        ('evidence in the register alone is not on the row', {'points': 6}, [PLAN], 'missing', lacks),
        ('a malformed list matches nothing', {'points': 6, 'evidence': 'P'}, [PLAN], 'missing', [('answer-malformed', 'error', 'items/1.5.1', {}), *lacks]),
        ('evidence with an unsafe address still matches', {'points': 6, 'evidence': ['P']}, [{**PLAN, 'url': 'file:///a'}], 'scored', [('evidence-url-unsafe', 'error', 'evidence/0', {'evidence': 'P'})]),
        ('an invalid item has no missing evidence', {'points': 15.01}, [], 'invalid', [('points-above-maximum', 'error', 'items/1.5.1', {'points': 15.01, 'maxPoints': 15})]),
        ('an item not allowed to be left out has no missing evidence', {'notApplicable': 'x'}, [], 'invalid', [('not-applicable-not-allowed', 'error', 'items/1.5.1', {})]),
    ]:
        for policies in (ADVISE, REQUIRE):
            required = policies is REQUIRE
            result = {'missing': 'evidence-missing' if required else 'scored'}.get(state, state)
            counted = answer.get('points', 0) if result == 'scored' else 0
            hand = {
                f'{ITEM}/state': result,
                f'{ITEM}/points': counted,
                'groups/1/points': counted,
                'groups/1/holds': ['invalid', 'condition-unanswered'] if state == 'invalid' else ['condition-unanswered'],
                'issues': found,
            }
            full = f"evidence: {name}, {policies['evidence']}"
            yield case('evidence', '9', full, assess({'1.5.1': answer}, evidence=register), hand, guidance=guidance, policies=policies)


def on_conditions():
    guidance = make_guidance(requirement('r2', ['1.1'], 'plan'))
    lacks = [missing('conditions/1.1', 'r2', 'plan')]
    for name, answer, state, found in [
        ('a met condition without its evidence', {'met': True}, 'missing', lacks),
        ('a met condition with its evidence', {'met': True, 'evidence': ['P']}, 'met', []),
        ('an unmet condition needs none', {'met': False}, 'unmet', []),
        ('an unanswered condition needs none', {}, 'unanswered', []),
    ]:
        for policies in (ADVISE, REQUIRE):
            result = {'missing': 'unmet' if policies is REQUIRE else 'met'}.get(state, state)
            hold = {'met': [], 'unmet': ['condition-unmet'], 'unanswered': ['condition-unanswered']}[result]
            hand = {f'{CONDITION}/state': result, 'groups/1/holds': hold, 'issues': found}
            given = assess({}, {'1.1': answer, '1.2': True}, evidence=[PLAN])
            full = f"evidence: {name}, {policies['evidence']}"
            yield case('evidence', '9', full, given, hand, guidance=guidance, policies=policies)
    both = {'evidence': 'require', 'conditions': 'lowest-level'}
    yield case(
        'evidence',
        '9',
        'evidence: a condition unmet for want of evidence holds like any other',
        assess({'1.5.1': 15}, {'1.1': True, '1.2': True}),
        {'groups/1/holds': ['condition-unmet'], 'groups/1/level': 1, f'{ITEM}/points': 15},
        guidance=guidance,
        policies=both,
    )


def reach():
    """Which rows, strengths and stages a requirement reaches."""

    def one(name, given, issues, *requirements, **rest):
        hand = {'issues': issues, **rest.pop('hand', {})}
        return case('evidence', '9', f'evidence: {name}', given, hand, guidance=make_guidance(*requirements), **rest)

    advice = requirement('soft', ['1.5.1'], 'report', 'recommended')
    yield one(
        'missing recommended evidence is information and costs nothing',
        assess({'1.5.1': 6}),
        [missing('items/1.5.1', 'soft', 'report', 'info')],
        advice,
        policies=REQUIRE,
        hand={f'{ITEM}/state': 'scored', 'groups/1/points': 6},
    )
    yield one(
        'mandatory and recommended evidence in the order of the guidance',
        assess({'1.5.1': 6}),
        [missing('items/1.5.1', 'soft', 'report', 'info'), missing('items/1.5.1', 'hard', 'plan')],
        advice,
        requirement('hard', ['1.5.1'], 'plan'),
        policies=REQUIRE,
        hand={f'{ITEM}/state': 'evidence-missing', 'groups/1/points': 0},
    )
    yield one(
        'a criterion stands for each of its items with points',
        assess({'1.6.1': 1, '1.6.2': 0, '1.6.3': {'points': 2, 'evidence': ['P']}}, evidence=[PLAN]),
        [missing('items/1.6.1', 'c', 'plan')],
        requirement('c', ['1.6'], 'plan'),
        policies=REQUIRE,
        hand={'groups/1/points': 2, 'groups/1/criteria/1.6/points': 2},
    )
    yield one(
        'several rows, each looked at by itself',
        assess({'1.5.1': {'points': 1, 'evidence': ['P']}, '2.4.1': 2}, {'2.1': True}, evidence=[PLAN]),
        [missing('conditions/2.1', 's', 'plan'), missing('items/2.4.1', 's', 'plan')],
        requirement('s', ['2.4.1', '1.5.1', '2.1'], 'plan'),
    )
    yield one(
        'a code that is a criterion and an item is one row',
        assess({'1.4': 1}),
        [missing('items/1.4', 'm', 'material')],
        requirement('m', ['1.4'], 'material'),
    )
    yield one(
        'a requirement for the criterion and the item is missing once',
        assess({'1.5.1': 1}),
        [missing('items/1.5.1', 't', 'plan')],
        requirement('t', ['1.5', '1.5.1'], 'plan'),
    )
    yield one(
        'one entry serves two requirements of its kind',
        assess({'1.5.1': {'points': 1, 'evidence': ['P']}}, evidence=[PLAN]),
        [],
        requirement('u', ['1.5.1'], 'plan'),
        requirement('v', ['1.5.1'], 'plan'),
    )
    either = {**requirement('alt', ['1.5.1'], 'plan'), 'alternatives': ['contract', 'list']}
    for kind, issues in [('plan', []), ('list', []), ('report', [missing('items/1.5.1', 'alt', 'plan')])]:
        given = assess({'1.5.1': {'points': 1, 'evidence': ['K']}}, evidence=[{'id': 'K', 'kind': kind}])
        yield one(f'a plan is wanted, a contract or a list does as well, there is a {kind}', given, issues, either)
    yield one(
        'one entry serves several rows',
        assess({'1.5.1': {'points': 1, 'evidence': ['P']}, '2.4.1': {'points': 1, 'evidence': ['P']}}, evidence=[PLAN]),
        [],
        requirement('w', ['1.5.1', '2.4.1'], 'plan'),
    )
    lacks = [missing('items/2.4.2', 'entry', 'decision')]
    staged = requirement('entry', ['2.4.2'], 'decision', stages=['primary', 'lower-secondary'])
    for name, stages, issues in [
        ('no stage stated', None, []),
        ('an empty list of stages', [], []),
        ('the stage of the institution', ['primary'], lacks),
        ('one stage of two', ['upper-secondary', 'lower-secondary'], lacks),
        ('both stages', ['primary', 'lower-secondary'], lacks),
        ('another stage', ['continuing'], []),
    ]:
        institution = {} if stages is None else {'stages': stages}
        yield one(f'a requirement for some stages, {name}', assess({'2.4.2': 1}, institution=institution), issues, staged)
    yield one(
        'a requirement for all stages does not ask for them',
        assess({'2.4.2': 1}),
        [missing('items/2.4.2', 'any', 'decision')],
        requirement('any', ['2.4.2'], 'decision'),
    )
    yield one(
        'an item above its unverified maximum claims points',
        assess({'2.3.1': 9}),
        [missing('items/2.3.1', 'x', 'contract'), ('points-above-unverified-maximum', 'warning', 'items/2.3.1', {'points': 9, 'maxPoints': 8})],
        requirement('x', ['2.3.1'], 'contract'),
        policies=REQUIRE,
        hand={'groups/2/points': 0, 'groups/2/criteria/2.3/items/2.3.1/state': 'evidence-missing'},
    )
    yield one(
        'an item allowed to be left out needs no evidence',
        assess({'2.4.2': {'notApplicable': 'x'}}, institution={'stages': ['continuing']}),
        [],
        requirement('y', ['2.4.2'], 'decision'),
        policies={**REQUIRE, 'notApplicable': [{'item': '2.4.2', 'stages': ['continuing'], 'treatment': 'zero'}]},
        hand={'groups/2/criteria/2.4/items/2.4.2/state': 'not-applicable'},
    )
    yield one(
        'what counts nothing for want of evidence does not lift its criterion above the maximum',
        assess({**{f'2.3.{number}': {'points': 10, 'evidence': ['P']} for number in range(1, 8)}, '2.3.8': 10}, evidence=[PLAN]),
        [
            *[('points-above-unverified-maximum', 'warning', f'items/2.3.{number}', {'points': 10, 'maxPoints': 8}) for number in (1, 2, 4, 7)],
            missing('items/2.3.8', 'z', 'plan'),
            ('points-above-unverified-maximum', 'warning', 'items/2.3.8', {'points': 10, 'maxPoints': 8}),
        ],
        requirement('z', ['2.3'], 'plan'),
        policies=REQUIRE,
        hand={'groups/2/points': 70, 'groups/2/holds': ['condition-unanswered']},
    )
    yield one(
        'without requirements nothing is missing',
        assess({'1.5.1': 6}, {'1.1': True}),
        [],
        policies=REQUIRE,
        hand={'stamp/guidance': {'id': 'sample-guidance', 'version': '1.2.3'}, 'groups/1/points': 6},
    )
    yield case(
        'evidence',
        '9',
        'evidence: required evidence means nothing without guidance',
        assess({'1.5.1': 6}, {'1.1': True}),
        {'issues': [], 'groups/1/points': 6, 'stamp/guidance': None},
        policies=REQUIRE,
    )
    everything = assess({'1.2.1': 10, '2.1.1': 4, '2.1.2': 6, '3.2.1': 2, '3.2.2': 4, '3.3.1': 4}, {'1.1': True, '3.1': True}, catalog=THREE['id'])
    yield case(
        'evidence',
        '9',
        'evidence: missing evidence is an answer, so the file is complete',
        everything,
        {'complete': True, 'groups/2/points': 4, 'groups/2/level': 2, 'level': 2},
        catalog=THREE,
        guidance=make_guidance(requirement('q', ['2.1.2'], 'other'), catalog=THREE['id']),
        policies=REQUIRE,
    )


def register():
    def one(name, given, issues, **hand):
        return case('evidence', '9', f'evidence: {name}', given, {'issues': issues, **hand})

    for url, safe in [
        ('https://c3halong.edu.vn/ke-hoach.pdf', True),
        ('http://c3halong.edu.vn', True),
        ('HTTPS://C3HALONG.EDU.VN/', True),
        ('  https://a.vn/x ', True),
        ('\t\nhttps://a.vn', True),
        ('\u00a0https://a.vn', False),
        ('https:a.vn', False),
        ('https:\\\\a.vn', False),
        ('https://tiểuhọc.vn/kế hoạch', True),
        ('', True),
        ('   ', False),
        ('javascript:alert(1)', False),
        ('JavaScript:alert(1)', False),
        ('java\nscript:alert(1)', False),
        ('data:text/html,x', False),
        ('file:///etc/passwd', False),
        ('ftp://a.vn/x', False),
        ('mailto:a@a.vn', False),
        ('//a.vn/x', False),
        ('/ke-hoach.pdf', False),
        ('ke-hoach.pdf', False),
        ('a.vn', False),
        ('https://', False),
        ('https', False),
        ('blob:https://a.vn/1', False),
        (None, False),
        (0, False),
        (['https://a.vn'], False),
    ]:
        found = [] if safe else [('evidence-url-unsafe', 'error', 'evidence/0', {'evidence': 'P'})]
        verdict = 'can be opened' if safe else 'is unsafe'
        yield one(f'the address {url!r} {verdict}', assess(evidence=[{**PLAN, 'url': url}]), found)
    for name, entry in [('null', None), ('text', 'P'), ('a list', []), ('an object without id', {'kind': 'plan'}), ('an id that is a number', {'id': 1, 'kind': 'plan'})]:
        given = assess({'1.5.1': {'points': 6, 'evidence': ['P']}}, evidence=[entry, PLAN])
        yield one(f'{name} in the register is malformed', given, [('answer-malformed', 'error', 'evidence/0', {})], **{'groups/1/points': 6})
    unknown = ('evidence-unknown', 'error', 'items/1.5.1', {'evidence': 'X'})
    yield one('an unknown id on an item that counts', assess({'1.5.1': {'points': 6, 'evidence': ['X']}}), [unknown], **{'groups/1/points': 6, 'groups/1/holds': ['condition-unanswered']})
    yield one('an unknown id on an unanswered item', assess({'1.5.1': {'evidence': ['X']}}), [unknown])
    yield one('an unknown id on an invalid item', assess({'1.5.1': {'points': -1, 'evidence': ['X']}}), [unknown, ('points-invalid', 'error', 'items/1.5.1', {'points': -1})])
    yield one('an unknown id on a condition', assess({}, {'1.1': {'met': True, 'evidence': ['X']}, '1.2': True}), [('evidence-unknown', 'error', 'conditions/1.1', {'evidence': 'X'})], **{'groups/1/holds': []})
    yield one('unknown ids in the order of the row', assess({'1.5.1': {'evidence': ['X', 'P', 'A']}}, evidence=[PLAN]), [unknown, ('evidence-unknown', 'error', 'items/1.5.1', {'evidence': 'A'})])
    yield one('an unknown id listed twice is reported twice', assess({'1.5.1': {'evidence': ['X', 'X']}}), [unknown, unknown])
    long = ('evidence-unknown', 'error', 'items/1.5.1', {'evidence': 'e' * 80})
    yield one('an unknown id of 81 characters is cut to 80', assess({'1.5.1': {'evidence': ['e' * 81]}}), [long])
    composed, decomposed = normalize('NFC', 'Kế hoạch'), normalize('NFD', 'Kế hoạch')
    given = assess({'1.5.1': {'evidence': [decomposed]}}, evidence=[{'id': composed, 'kind': 'plan'}])
    yield one('ids that differ in Unicode form are two ids', given, [('evidence-unknown', 'error', 'items/1.5.1', {'evidence': decomposed})])
    yield one('ids that differ in case are two ids', assess({'1.5.1': {'evidence': ['p']}}, evidence=[PLAN]), [('evidence-unknown', 'error', 'items/1.5.1', {'evidence': 'p'})])
    guidance = make_guidance(requirement('first', ['1.5.1'], 'plan'))
    for kinds, issues in [(('plan', 'list'), []), (('list', 'plan'), [missing('items/1.5.1', 'first', 'plan')])]:
        yield case(
            'evidence',
            '9',
            f'evidence: of two entries with one id the first stands, {kinds[0]} before {kinds[1]}',
            assess({'1.5.1': {'points': 6, 'evidence': ['D']}}, evidence=[{'id': 'D', 'kind': kind} for kind in kinds]),
            {'issues': issues},
            guidance=guidance,
        )


def cases(catalog):
    yield from on_items()
    yield from on_conditions()
    yield from reach()
    yield from register()
    yield from province()


def province():
    """With the guidance of Quảng Ninh, whose requirements are its own data."""
    given = assess({'1.3.1': 6, '1.4': 5, '2.3.1': 8, '2.4.2': 12}, {'1.1': True, '1.2': True, '2.1': True, '2.2': False})
    for stages in (['upper-secondary'], ['primary', 'lower-secondary'], ['continuing'], []):
        for policies in (ADVISE, REQUIRE):
            name = f"evidence: Quảng Ninh, {' and '.join(stages) or 'no stage'}, {policies['evidence']}"
            answers = {**given, 'institution': {'stages': stages}}
            yield case('evidence', '9', name, answers, {'complete': False}, guidance='quang-ninh-2023', policies=policies)
