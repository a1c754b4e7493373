"""Rules 0, 10, 11 and 12: kinds of answers, unknown codes, measures, the order of issues."""

from unicodedata import normalize

from .samples import FORTY, THREE, all_conditions, assess, case, full_marks, make_guidance

ITEM = 'groups/1/criteria/1.5/items/1.5.1'
CONDITION = 'groups/1/criteria/1.1'


def malformed(path):
    return ('answer-malformed', 'error', path, {})


def answers(catalog):
    def item(name, answer, state, issues, rule='0', **more):
        hand = {f'{ITEM}/state': state, 'issues': issues, **more}
        return case('answers', rule, f'answers: {name}', assess({'1.5.1': answer}), hand)

    ambiguous = [('answer-ambiguous', 'error', 'items/1.5.1', {})]
    invalid = [malformed('items/1.5.1')]
    yield item('points and a reason together are ambiguous', {'points': 6, 'notApplicable': 'lý do'}, 'invalid', ambiguous)
    yield item('zero and a reason together are ambiguous', {'points': 0, 'notApplicable': 'lý do'}, 'invalid', ambiguous)
    yield item('points that are null and a reason are ambiguous', {'points': None, 'notApplicable': 'lý do'}, 'invalid', ambiguous)
    yield item('points and a reason that is none are two faults', {'points': 6, 'notApplicable': ' '}, 'invalid', ambiguous + invalid)
    yield item('an answer with a note alone is unanswered', {'note': 'xem sau'}, 'unanswered', [])
    yield item('an answer with a measure alone is unanswered', {'measure': {'count': 3}}, 'unanswered', [])
    for name, answer in [
        ('null', None),
        ('a bare number', 6),
        ('bare text', '6'),
        ('a bare boolean', True),
        ('a list', [6]),
        ('an empty list', []),
    ]:
        given = assess()
        given['items']['1.5.1'] = answer
        hand = {f'{ITEM}/state': 'invalid', 'groups/1/holds': ['invalid', 'condition-unanswered'], 'issues': invalid}
        yield case('answers', '0', f'answers: {name} in place of an item answer is malformed', given, hand)
        given = assess({'1.5.1': 6}, {'1.2': True})
        given['conditions']['1.1'] = answer
        hand = {f'{CONDITION}/state': 'unanswered', 'groups/1/holds': ['condition-unanswered'], 'issues': [malformed('conditions/1.1')]}
        yield case('answers', '6', f'answers: {name} in place of a condition answer is malformed', given, hand)
    for name, reason in [('empty', ''), ('blank', ' \t\n'), ('a number', 1), ('a boolean', True), ('null', None), ('a list', ['x'])]:
        yield item(f'a reason that is {name} is malformed', {'notApplicable': reason}, 'invalid', invalid)
    for name, met in [('text', 'có'), ('a number', 1), ('null', None), ('an object', {}), ('the text "true"', 'true')]:
        given = assess({}, {'1.1': {'met': met}, '1.2': True})
        hand = {f'{CONDITION}/state': 'unanswered', 'groups/1/holds': ['condition-unanswered'], 'issues': [malformed('conditions/1.1')]}
        yield case('answers', '6', f'answers: a condition whose met is {name} is malformed', given, hand)
    for name, evidence in [('text', 'H1'), ('an object', {}), ('null', None), ('a list with a number', [1])]:
        yield item(
            f'an evidence list that is {name} is malformed and leaves the points alone',
            {'points': 6, 'evidence': evidence},
            'scored',
            invalid,
            rule='9',
            **{'groups/1/points': 6, 'groups/1/holds': ['condition-unanswered']},
        )
        given = assess({}, {'1.1': {'met': True, 'evidence': evidence}, '1.2': True})
        hand = {f'{CONDITION}/state': 'met', 'groups/1/holds': [], 'issues': [malformed('conditions/1.1')]}
        yield case('answers', '9', f'answers: an evidence list that is {name} leaves a met condition alone', given, hand)
    yield item('a malformed reason and a malformed evidence list are one issue', {'notApplicable': '', 'evidence': 1}, 'invalid', invalid)
    yield item('a malformed evidence list beside invalid points', {'points': 'x', 'evidence': 1}, 'invalid', [*invalid, ('points-invalid', 'error', 'items/1.5.1', {'points': 'x'})])
    given = assess({}, {'1.1': {'met': 1, 'evidence': 1}})
    yield case('answers', '6', 'answers: a condition with two malformed parts has one issue', given, {'issues': [malformed('conditions/1.1')]})
    yield case(
        'answers',
        '6',
        'answers: a condition answered no is an answer',
        assess(full_marks(catalog), {**all_conditions(catalog), '1.1': False}),
        {f'{CONDITION}/state': 'unmet', 'complete': True, 'groups/1/level': None},
    )
    for key in ('items', 'conditions', 'institution', 'evidence'):
        wrong = [('null', None), ('text', 'x'), ('a number', 1)] + ([('an object', {})] if key == 'evidence' else [('a list', [])])
        for name, value in wrong:
            given = assess({'1.5.1': 6}, {'1.1': True})
            given[key] = value
            hand = {'issues': [malformed(key)], 'groups/1/points': 0 if key == 'items' else 6}
            yield case('answers', '12', f'answers: {key} that is {name} is malformed and read as empty', given, hand)
    given = {'schemaVersion': 1, 'catalog': '4725-2022'}
    yield case('answers', '0', 'answers: a file without sections is unanswered throughout', given, {'complete': False, 'issues': []})


def errors():
    for name, given in [('null', None), ('text', 'x'), ('a number', 1), ('a boolean', True)]:
        yield case('errors', '10', f'errors: {name} is no assessment', given, {'error': 'ERR_DDS_ASSESSMENT_INVALID'})
    mismatch = {'error': 'ERR_DDS_CATALOG_MISMATCH'}
    yield case('errors', '10', 'errors: the id of another catalog', assess(catalog='3276-2024'), mismatch)
    yield case('errors', '10', 'errors: no catalog id', {'schemaVersion': 1}, mismatch)
    yield case('errors', '10', 'errors: a catalog id that differs in case', assess(catalog='SAMPLE-FORTY'), mismatch, catalog=FORTY)
    yield case('errors', '10', 'errors: a catalog id that is no text', {'schemaVersion': 1, 'catalog': 4725}, mismatch)
    yield case('errors', '10', 'errors: a catalog id with a space after it', assess(catalog='4725-2022 '), mismatch)
    yield case('errors', '10', 'errors: guidance that speaks of another catalog', assess(), mismatch, guidance=make_guidance(catalog='sample-forty'))
    wrong = {'error': 'ERR_DDS_POLICY_INVALID'}
    for name, policies in [
        ('an unknown reading of conditions', {'conditions': 'forgive'}),
        ('an unknown reading of the overall level', {'overall': 'average'}),
        ('an unknown reading of evidence', {'evidence': 'ignore'}),
        ('a policy that does not exist', {'condition': 'ignore'}),
        ('an unknown treatment', {'notApplicable': [{'item': '2.4.2', 'stages': ['continuing'], 'treatment': 'full'}]}),
        ('a list of rules that is no list', {'notApplicable': 'none'}),
    ]:
        yield case('errors', '8', f'errors: {name}', assess(), wrong, policies=policies)


def unknown_codes():
    def one(name, items, conditions, issues, points=6, **rest):
        given = assess({'1.5.1': 6, **items}, conditions)
        hand = {'issues': issues, 'groups/1/points': points, 'groups/1/holds': ['condition-unanswered'], 'groups/2/holds': ['condition-unanswered']}
        return case('unknown-codes', '10', f'unknown codes: {name}', given, hand, **rest)

    def unknown(path, code):
        return ('unknown-code', 'error', path, {'code': code})

    yield one('an item that the catalog lacks', {'1.3.6': 6}, {}, [unknown('items/1.3.6', '1.3.6')])
    yield one('a criterion is no item', {'1.3': 30}, {}, [unknown('items/1.3', '1.3')])
    yield one('a condition is no item', {'1.1': 1}, {}, [unknown('items/1.1', '1.1')])
    yield one('a group is no item', {'1': 100}, {}, [unknown('items/1', '1')])
    yield one('an item is no condition', {}, {'1.3.1': True}, [unknown('conditions/1.3.1', '1.3.1')])
    yield one('a scored criterion is no condition', {}, {'1.3': True}, [unknown('conditions/1.3', '1.3')])
    yield one('1.4 is a criterion and an item, not a condition', {'1.4': 4}, {'1.4': True}, [unknown('conditions/1.4', '1.4')], points=10)
    yield one('an empty code', {'': 1}, {}, [unknown('items/', '')])
    yield one('a code with a space before it', {' 1.5.2': 5}, {}, [unknown('items/ 1.5.2', ' 1.5.2')])
    yield one('a code with a dot after it', {'1.5.2.': 5}, {}, [unknown('items/1.5.2.', '1.5.2.')])
    yield one('a code in full-width digits', {'１.5.2': 5}, {}, [unknown('items/１.5.2', '１.5.2')])
    yield one('an answer that is null is unknown all the same', {'x': {}}, {}, [unknown('items/x', 'x')])
    loose = normalize('NFD', 'Tiêu chí')
    yield one('a code in decomposed Vietnamese is repeated as it is', {loose: 5}, {}, [unknown(f'items/{loose}', loose)])
    long = 'c' * 81
    yield one('a code of 81 characters is cut to 80', {long: 5}, {}, [unknown(f'items/{long[:80]}', long[:80])])
    yield one(
        'several, conditions before items, in the order of code units',
        {'b': 1, 'a': 1, 'B': 1, '1.10': 1, '1.2': 1},
        {'z': True, '9': False},
        [
            unknown('conditions/9', '9'),
            unknown('conditions/z', 'z'),
            unknown('items/1.10', '1.10'),
            unknown('items/1.2', '1.2'),
            unknown('items/B', 'B'),
            unknown('items/a', 'a'),
            unknown('items/b', 'b'),
        ],
    )
    # U+1F600 is written with code units from D83D, so it comes before U+FF5E.
    yield one(
        'beyond the basic plane the order is that of code units',
        {'～': 1, '😀': 1},
        {},
        [unknown('items/😀', '😀'), unknown('items/～', '～')],
    )


def measures():
    wrong = [('measure-invalid', 'error', 'items/1.6.1', {})]
    for name, measure, possible in [
        ('a part of a whole', {'part': 42, 'whole': 45}, True),
        ('the whole of a whole', {'part': 45, 'whole': 45}, True),
        ('nothing of a whole', {'part': 0, 'whole': 45}, True),
        ('nothing of nothing', {'part': 0, 'whole': 0}, True),
        ('a count', {'count': 45}, True),
        ('a count with decimals', {'count': 2.125}, True),
        ('an empty measure', {}, True),
        ('a part alone', {'part': 42}, True),
        ('a whole alone', {'whole': 45}, True),
        ('a part above the whole', {'part': 46, 'whole': 45}, False),
        ('something of nothing', {'part': 1, 'whole': 0}, False),
        ('a negative part', {'part': -1, 'whole': 45}, False),
        ('a negative whole', {'part': 0, 'whole': -1}, False),
        ('a negative count', {'count': -1}, False),
        ('a count as text', {'count': '45'}, False),
        ('a part as text', {'part': '42', 'whole': 45}, False),
        ('a count that is null', {'count': None}, False),
        ('a whole that is a boolean', {'part': 0, 'whole': True}, False),
        ('a good count beside a bad part', {'count': 1, 'part': 'x', 'whole': 2}, False),
        ('null', None, False),
        ('a list', [42, 45], False),
        ('a number', 42, False),
        ('text', '42/45', False),
    ]:
        path = 'groups/1/criteria/1.6/items/1.6.1'
        hand = {f'{path}/state': 'scored', f'{path}/points': 6.5, 'groups/1/points': 6.5, 'issues': [] if possible else wrong}
        verdict = 'can be' if possible else 'cannot be'
        yield case('measures', '11', f'measures: {name} {verdict}', assess({'1.6.1': {'points': 6.5, 'measure': measure}}), hand)
    path = 'groups/1/criteria/1.6/items/1.6.1'
    yield case(
        'measures',
        '11',
        'measures: a measure never becomes points by itself',
        assess({'1.6.1': {'measure': {'part': 45, 'whole': 45}}, '1.4': {'measure': {'count': 100}}}),
        {f'{path}/state': 'unanswered', 'groups/1/points': 0, 'issues': []},
    )
    yield case(
        'measures',
        '11',
        'measures: one that cannot be is reported on an unanswered item',
        assess({'1.6.1': {'measure': {'part': 46, 'whole': 45}}}),
        {f'{path}/state': 'unanswered', 'groups/1/holds': ['condition-unanswered'], 'issues': wrong},
    )
    yield case(
        'measures',
        '11',
        'measures: one that cannot be is reported beside invalid points, by code',
        assess({'1.6.1': {'points': -1, 'measure': {'count': -1}}}),
        {f'{path}/state': 'invalid', 'issues': [*wrong, ('points-invalid', 'error', 'items/1.6.1', {'points': -1})]},
    )
    yield case(
        'measures',
        '11',
        'measures: the kind of the item does not matter',
        assess({'1.3.1': {'points': 6, 'measure': {'part': 1, 'whole': 2}}, '1.4': {'points': 1, 'measure': {'part': 3, 'whole': 2}}}),
        {'groups/1/points': 7, 'issues': [('measure-invalid', 'error', 'items/1.4', {})]},
    )


def order():
    yield case(
        'order',
        '12',
        'order: outside rows by path, then rows in catalog order, then by code',
        assess(
            {
                '2.4.3': {'points': 11, 'measure': {'count': -1}, 'evidence': ['B', 'A']},
                '2.4.2': {'notApplicable': 'sample'},
                '1.7.3': {'points': 'năm', 'evidence': ['A', 'none']},
                'zzz': {},
                '1.3.1': {'points': 7, 'notApplicable': 'x', 'measure': 3},
            },
            {'2.2': {'met': 'có'}, '1.1': {'met': True, 'evidence': ['none']}, 'aaa': {}},
            evidence=[{'id': 'A', 'kind': 'plan', 'url': 'ftp://a.vn'}, 7],
        ),
        {
            'issues': [
                ('unknown-code', 'error', 'conditions/aaa', {'code': 'aaa'}),
                ('evidence-url-unsafe', 'error', 'evidence/0', {'evidence': 'A'}),
                malformed('evidence/1'),
                ('unknown-code', 'error', 'items/zzz', {'code': 'zzz'}),
                ('evidence-unknown', 'error', 'conditions/1.1', {'evidence': 'none'}),
                ('answer-ambiguous', 'error', 'items/1.3.1', {}),
                ('measure-invalid', 'error', 'items/1.3.1', {}),
                ('evidence-unknown', 'error', 'items/1.7.3', {'evidence': 'none'}),
                ('points-invalid', 'error', 'items/1.7.3', {'points': 'năm'}),
                malformed('conditions/2.2'),
                ('not-applicable-not-allowed', 'error', 'items/2.4.2', {}),
                ('evidence-unknown', 'error', 'items/2.4.3', {'evidence': 'B'}),
                ('measure-invalid', 'error', 'items/2.4.3', {}),
                ('points-above-maximum', 'error', 'items/2.4.3', {'points': 11, 'maxPoints': 10}),
            ]
        },
    )
    register = [{'id': f'E{number}', 'kind': 'plan', 'url': 'data:,'} for number in range(11)]
    unsafe = [('evidence-url-unsafe', 'error', f'evidence/{number}', {'evidence': f'E{number}'}) for number in (0, 1, 10, *range(2, 10))]
    yield case('order', '12', 'order: paths compare as text, so evidence/10 comes before evidence/2', assess(evidence=register), {'issues': unsafe})
    yield case(
        'order',
        '12',
        'order: groups come between evidence and institution, and sections before their entries',
        assess(
            {'2.4.2': {'notApplicable': 'x'}, 'x': 1},
            institution={'stages': ['continuing']},
            evidence=[{'id': 1}],
        ),
        {
            'issues': [
                malformed('evidence/0'),
                ('group-rescaled', 'info', 'groups/2', {'excluded': 12, 'maxPoints': 88}),
                ('unknown-code', 'error', 'items/x', {'code': 'x'}),
            ]
        },
        policies={'notApplicable': [{'item': '2.4.2', 'stages': ['continuing'], 'treatment': 'rescale'}]},
    )
    given = {'items': 1, 'institution': 1, 'evidence': 1, 'conditions': 1, 'catalog': '4725-2022', 'schemaVersion': 1}
    yield case(
        'order',
        '12',
        'order: malformed sections by path',
        given,
        {'issues': [malformed(path) for path in ('conditions', 'evidence', 'institution', 'items')]},
    )
    yield case(
        'order',
        '12',
        'order: a criterion comes before its items, a condition where the catalog has it',
        assess(
            {'3.3.1': -1, '3.2.2': 5, '3.2.1': 2.5, '2.1.2': -1, '1.2.1': -1},
            {'3.1': 1, '1.1': 1},
            catalog=THREE['id'],
        ),
        {
            'issues': [
                malformed('conditions/1.1'),
                ('points-invalid', 'error', 'items/1.2.1', {'points': -1}),
                ('points-invalid', 'error', 'items/2.1.2', {'points': -1}),
                malformed('conditions/3.1'),
                ('criterion-above-maximum', 'error', 'criteria/3.2', {'points': 7.5, 'maxPoints': 6}),
                ('points-above-unverified-maximum', 'warning', 'items/3.2.1', {'points': 2.5, 'maxPoints': 2}),
                ('points-above-unverified-maximum', 'warning', 'items/3.2.2', {'points': 5, 'maxPoints': 4}),
                ('points-invalid', 'error', 'items/3.3.1', {'points': -1}),
            ]
        },
        catalog=THREE,
    )
    yield case(
        'order',
        '12',
        'order: a condition that stands last has its issues last',
        assess({'1.2': -1, '1.1.2': -1}, {'1.3': None}, catalog=FORTY['id']),
        {
            'issues': [
                ('points-invalid', 'error', 'items/1.1.2', {'points': -1}),
                ('points-invalid', 'error', 'items/1.2', {'points': -1}),
                malformed('conditions/1.3'),
            ]
        },
        catalog=FORTY,
    )


def key_order(catalog):
    items = full_marks(catalog)
    answers = assess(items, all_conditions(catalog), evidence=[])
    backwards = {
        key: dict(reversed(value.items())) if isinstance(value, dict) else value
        for key, value in reversed(answers.items())
    }
    hand = {'level': 3, 'complete': True, 'issues': [], 'groups/1/points': 100, 'groups/2/points': 100}
    yield case('order', '12', 'order: everything answered in the order of the catalog', answers, hand)
    yield case('order', '12', 'order: the same, keys backwards, the same result', backwards, hand)


def cases(catalog):
    yield from answers(catalog)
    yield from errors()
    yield from unknown_codes()
    yield from measures()
    yield from order()
    yield from key_order(catalog)
