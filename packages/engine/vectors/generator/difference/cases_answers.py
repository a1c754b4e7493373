"""How changes become answers and entries."""

from .samples import NOT_HERE, case, dossier, issue, item, nothing

FILE = 'answers'
LEAVE = {'policies': {'notApplicable': [{'item': '2.1.1', 'stages': ['primary'], 'treatment': 'zero'}]}}
PRIMARY = {'institution': {'stages': ['primary']}}


def one(rule, name, items, changes, hand, conditions=None, **rest):
    files = {key: rest.pop(key) for key in ('institution', 'evidence') if key in rest}
    return case(FILE, rule, name, dossier(items, conditions, **files), changes, hand, **rest)


def fields():
    yield one('1', 'fields: points of an item without an answer', {}, {'items': {'2.1.1': {'points': 3}}}, {'items': [item('2.1.1', ('unanswered', 0, 4), ('scored', 3, 4), 3)], 'groups/2/gain': 3})
    lists = {'evidence': ['E'], 'points': 2}
    register = [{'id': 'E', 'kind': 'plan'}]
    yield one(
        '1', 'fields: those that are not given stay', {'2.1.1': {**lists, 'evidence': ['gone']}}, {'items': {'2.1.1': {'points': 3}}},
        {**nothing(), 'items': [item('2.1.1', ('scored', 2, 4), ('scored', 3, 4), 1)]},
    )
    yield one(
        '1', 'fields: a list replaces the whole list', {'2.1.1': {'points': 2, 'evidence': ['E', 'gone']}}, {'items': {'2.1.1': {'evidence': ['E', 'lost']}}},
        {**nothing(), 'issuesGained': [issue('evidence-unknown', 'items/2.1.1', {'evidence': 'lost'})], 'issuesLost': [issue('evidence-unknown', 'items/2.1.1', {'evidence': 'gone'})]},
        evidence=register,
    )
    yield one('1', 'fields: an empty change of an item without an answer', {}, {'items': {'2.1.1': {}}}, nothing())
    yield one('1', 'fields: an empty change leaves the answer', {'2.1.1': 2}, {'items': {'2.1.1': {}}}, {**nothing(), 'groups/2/points/after': 2})
    yield one(
        '1', 'fields: a measure replaces the whole measure', {'2.1.1': {'points': 2, 'measure': {'part': 5, 'whole': 3}}}, {'items': {'2.1.1': {'measure': {'part': 5}}}},
        {**nothing(), 'issuesLost': [issue('measure-invalid', 'items/2.1.1')]},
    )
    yield one('1', 'fields: the evidence of a condition', {}, {'conditions': {'1.1': {'evidence': ['gone']}}}, {**nothing(), 'issuesGained': [issue('evidence-unknown', 'conditions/1.1', {'evidence': 'gone'})]})
    yield one('1', 'fields: a condition is no longer met', {}, {'conditions': {'1.1': {'met': False}}}, {'conditions': [{'code': '1.1', 'before': 'met', 'after': 'unmet'}], 'groups/1/holdsGained': ['condition-unmet'], 'groups/1/level/before': 2, 'groups/1/level/after': None})


def either():
    out, scored = ('not-applicable', 0, 4), ('scored', 3, 4)
    yield one('1', 'points drop the reason', {'2.1.1': NOT_HERE}, {'items': {'2.1.1': {'points': 3}}}, {**nothing(), 'items': [item('2.1.1', out, scored, 3)]}, **PRIMARY, **LEAVE)
    yield one('1', 'the reason drops the points', {'2.1.1': 3}, {'items': {'2.1.1': NOT_HERE}}, {**nothing(), 'items': [item('2.1.1', scored, out, -3)], 'groups/2/gain': -3}, **PRIMARY, **LEAVE)
    yield one(
        '1', 'both together are taken as they are', {'2.1.1': 3}, {'items': {'2.1.1': {'points': 2, **NOT_HERE}}},
        {'items': [item('2.1.1', scored, ('invalid', 0, 4), -3)], 'issuesGained': [issue('answer-ambiguous', 'items/2.1.1')], 'groups/2/holdsGained': ['invalid']}, **PRIMARY, **LEAVE,
    )
    yield one('1', 'both that are there stay, when neither is given', {'2.1.1': {'points': 2, **NOT_HERE}}, {'items': {'2.1.1': {'note': 'x'}}}, nothing(), **PRIMARY, **LEAVE)
    yield one(
        '1', 'points settle both that are there', {'2.1.1': {'points': 2, **NOT_HERE}}, {'items': {'2.1.1': {'points': 3}}},
        {'items': [item('2.1.1', ('invalid', 0, 4), scored, 3)], 'issuesLost': [issue('answer-ambiguous', 'items/2.1.1')], 'groups/2/holdsLost': ['invalid']}, **PRIMARY, **LEAVE,
    )
    yield one(
        '1', 'points that are null drop the reason as well', {'2.1.1': NOT_HERE}, {'items': {'2.1.1': {'points': None}}},
        {'items': [item('2.1.1', out, ('invalid', 0, 4), 0)], 'issuesGained': [issue('points-invalid', 'items/2.1.1', {'points': 'null'})]}, **PRIMARY, **LEAVE,
    )
    yield one(
        '1', 'a reason that is null drops the points as well', {'2.1.1': 3}, {'items': {'2.1.1': {'notApplicable': None}}},
        {'items': [item('2.1.1', scored, ('invalid', 0, 4), -3)], 'issuesGained': [issue('answer-malformed', 'items/2.1.1')]}, **PRIMARY, **LEAVE,
    )


def whole():
    yield one('1', 'null takes the answer of an item away', {'2.1.1': 3}, {'items': {'2.1.1': None}}, {'items': [item('2.1.1', ('scored', 3, 4), ('unanswered', 0, 4), -3)], 'issuesGained': []})
    yield one('1', 'null takes the answer of a condition away', {}, {'conditions': {'3.1': None}}, {'conditions': [{'code': '3.1', 'before': 'met', 'after': 'unanswered'}], 'groups/3/holdsGained': ['condition-unanswered']})
    yield one('1', 'null for what is not answered changes nothing', {}, {'items': {'2.1.1': None, '9.9': None}, 'conditions': {'9.9': None}}, nothing())
    yield one('1', 'null takes away a code that the catalog does not have', {'9.9': 1}, {'items': {'9.9': None}}, {**nothing(), 'issuesLost': [issue('unknown-code', 'items/9.9', {'code': '9.9'})]})
    for name, there in (('a number', 3), ('null', None), ('a list', [{'points': 1}]), ('a text', 'x')):
        malformed = {**dossier(), 'items': {'2.1.1': there}}
        yield case(
            FILE, '1', f'an answer that is {name} is replaced whole', malformed, {'items': {'2.1.1': {'points': 3}}},
            {'items': [item('2.1.1', ('invalid', 0, 4), ('scored', 3, 4), 3)], 'issuesLost': [issue('answer-malformed', 'items/2.1.1')], 'groups/2/holdsLost': ['invalid']},
        )


def parts():
    for part, empty in (('items', {}), ('conditions', {}), ('evidence', [])):
        for value in (None, 5, 'x', [] if part != 'evidence' else {}):
            file = {**dossier(), part: value}
            yield case(FILE, '1', f'parts: {part} that is {value!r} is read as empty where it is named', file, {part: empty}, {**nothing(), 'issuesLost': [issue('answer-malformed', part)]})
    file = {**dossier(), 'items': [], 'conditions': 5, 'evidence': 'x'}
    yield case(FILE, '1', 'parts: what is malformed and not named stays so', file, {'items': {'2.1.1': {'points': 3}}}, {'issuesGained': [], 'issuesLost': [issue('answer-malformed', 'items')], 'groups/2/gain': 3})
    bare = {'catalog': 'sample-three'}
    yield case(FILE, '1', 'parts: a file without any takes them from the change', bare, {'items': {'1.2.1': {'points': 8}}, 'conditions': {'1.1': {'met': True}}}, {'groups/1/level/after': 5, 'groups/1/holdsLost': ['condition-unanswered']})


def register():
    unknown = issue('evidence-unknown', 'items/2.1.1', {'evidence': 'E'})
    unsafe = issue('evidence-url-unsafe', 'evidence/0', {'evidence': 'E'})
    named = {'2.1.1': {'points': 3, 'evidence': ['E']}}
    yield one('2', 'register: a new entry comes last', named, {'evidence': [{'id': 'E', 'kind': 'plan', 'url': 'x'}]}, {**nothing(), 'issuesGained': [{**unsafe, 'path': 'evidence/1'}], 'issuesLost': [unknown]}, evidence=[{'id': 'F', 'kind': 'plan'}])
    yield one('2', 'register: an entry takes the place of the one with its id', named, {'evidence': [{'id': 'E', 'kind': 'plan'}]}, {**nothing(), 'issuesLost': [unsafe]}, evidence=[{'id': 'E', 'kind': 'list', 'url': 'x'}, {'id': 'F', 'kind': 'list'}])
    yield one(
        '2', 'register: an entry takes the first place of its id', {}, {'evidence': [{'id': 'E', 'kind': 'plan'}]}, {**nothing(), 'issuesLost': [unsafe]},
        evidence=[{'id': 'E', 'kind': 'list', 'url': 'x'}, {'id': 'E', 'kind': 'list', 'url': 'y'}],
    )
    yield one('2', 'register: of two new entries with one id the later stands', named, {'evidence': [{'id': 'E', 'kind': 'plan', 'url': 'x'}, {'id': 'E', 'kind': 'plan'}]}, {**nothing(), 'issuesLost': [unknown]})
    yield one('2', 'register: the whole entry is replaced', {}, {'evidence': [{'id': 'E'}]}, {**nothing(), 'issuesLost': [unsafe]}, evidence=[{'id': 'E', 'kind': 'list', 'url': 'x'}])
    yield one(
        '2', 'register: an entry whose id is no text comes last and is reported', {}, {'evidence': [{}, {'kind': 'plan'}, {'id': 5}, {'id': None}]},
        {**nothing(), 'issuesGained': [issue('answer-malformed', f'evidence/{place}') for place in (3, 4, 5, 6)]}, evidence=[{'kind': 'plan'}, {'id': 5}, {'id': None}],
    )
    yield one('2', 'register: malformed entries of the file keep their places', {}, {'evidence': [{'id': 'E', 'kind': 'plan'}]}, nothing(), evidence=[None, {'id': 5}, {'kind': 'plan'}])
    yield one('2', 'register: an id is compared exactly', named, {'evidence': [{'id': 'e', 'kind': 'plan'}, {'id': 'E ', 'kind': 'plan'}]}, nothing())


def cases(data):
    for part in (fields, either, whole, parts, register):
        yield from part()
