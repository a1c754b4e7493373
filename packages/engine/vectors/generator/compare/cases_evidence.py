"""Which documents a row gained and lost."""

from .samples import LATER, MAP, compare, side

FILE = 'evidence'
PLAN = {'id': 'A', 'kind': 'plan', 'number': '12/KH', 'issuer': 'THPT A', 'title': 'Kế hoạch'}


def held(*entries, answer=None, **rest):
    """An assessment whose item 1.2.1 names entries, by their ids unless told otherwise."""
    ids = [one['id'] for one in entries] if answer is None else answer
    return side({'1.2.1': {'points': 1, 'evidence': ids}}, evidence=list(entries), **rest)


def judge(name, before, after, gained=(), lost=(), row='items/0', **rest):
    return compare(FILE, '4', name, before, after, {f'{row}/evidenceGained': list(gained), f'{row}/evidenceLost': list(lost)}, **rest)


def keys():
    def pair(name, one, other, same):
        one, other = {'id': 'A', 'kind': 'plan', **one}, {'id': 'B', 'kind': 'plan', **other}
        return judge(f'key: {name}', held(one), held(other), [] if same else [other], [] if same else [one])

    yield pair('number and issuer', {'number': '1', 'issuer': 'X'}, {'number': '1', 'issuer': 'X', 'title': 'y', 'url': 'https://a.vn', 'kind': 'report'}, True)
    yield pair('another issuer', {'number': '1', 'issuer': 'X'}, {'number': '1', 'issuer': 'Y'}, False)
    yield pair('an issuer on one side', {'number': '1'}, {'number': '1', 'issuer': 'Y'}, False)
    yield pair('no issuer on either', {'number': '1', 'title': 'x'}, {'number': '1', 'title': 'y'}, True)
    yield pair('a number on one side', {'number': '1', 'title': 'x'}, {'title': 'x'}, False)
    yield pair('the address before the title', {'url': 'https://a.vn/1', 'title': 'x'}, {'url': 'https://a.vn/1', 'title': 'y'}, True)
    yield pair('another address', {'url': 'https://a.vn/1', 'title': 'x'}, {'url': 'https://a.vn/2', 'title': 'x'}, False)
    yield pair('an address in capitals', {'url': 'https://a.vn/a'}, {'url': 'https://a.vn/A'}, False)
    yield pair('the title', {'title': 'Kế hoạch', 'date': '2024-01-01'}, {'title': 'Kế hoạch', 'date': '2025-01-01'}, True)
    yield pair('another title', {'title': 'Kế hoạch'}, {'title': 'kế hoạch'}, False)
    yield pair('the title is what the address of another is', {'title': 'https://a.vn'}, {'url': 'https://a.vn'}, False)
    yield pair('nothing but ids', {}, {}, False)
    yield pair('the title is what the id of another is', {'title': 'B'}, {}, False)
    yield pair('NFC and NFD', {'title': 'K\u1ebf ho\u1ea1ch'}, {'title': 'Ke\u0302\u0301 hoa\u0323ch'}, True)
    yield pair('NFC and NFD of number and issuer', {'number': '1\u1ebf', 'issuer': '\u1ebf'}, {'number': '1e\u0302\u0301', 'issuer': 'e\u0302\u0301'}, True)
    yield pair('white space around', {'number': ' 1\t', 'issuer': '\nX'}, {'number': '1', 'issuer': 'X\u00a0'}, True)
    yield pair('white space within', {'title': 'Kế  hoạch'}, {'title': 'Kế hoạch'}, False)
    yield pair('a number of white space is none', {'number': ' ', 'issuer': 'X', 'title': 'x'}, {'number': '', 'issuer': 'Y', 'title': 'x'}, True)
    yield pair('an address of white space is none', {'url': ' ', 'title': 'x'}, {'title': 'x'}, True)
    yield pair('a title of white space is none', {'title': ' '}, {'title': ' '}, False)
    yield pair('a number that is no text is none', {'number': 5, 'title': 'x'}, {'title': 'x'}, True)
    yield pair('an issuer that is no text is none', {'number': '1', 'issuer': 5}, {'number': '1'}, True)
    yield judge('key: the same id, another document', held(PLAN), held({**PLAN, 'number': '13/KH'}), [{**PLAN, 'number': '13/KH'}], [PLAN])
    bare = {'id': 'A', 'kind': 'plan'}
    yield judge('key: the same id, nothing else', held(bare), held({**bare, 'kind': 'report'}))
    yield judge('key: ids are compared as they are', held({'id': 'E\u0301', 'kind': 'plan'}), held({'id': '\u00c9', 'kind': 'plan'}), [{'id': '\u00c9', 'kind': 'plan'}], [{'id': 'E\u0301', 'kind': 'plan'}])


def lists():
    second = {'id': 'B', 'kind': 'photo', 'title': 'Ảnh'}
    third = {'id': 'C', 'kind': 'photo', 'title': 'Ảnh khác'}
    yield judge('list: the same', held(PLAN, second), held(second, PLAN))
    yield judge('list: in the order of the row', held(), held(PLAN, second, third, answer=['C', 'A', 'B']), [third, PLAN, second])
    yield judge('list: what was lost too', held(PLAN, second, third, answer=['C', 'A']), held(PLAN), [], [third])
    again = {**PLAN, 'id': 'D', 'title': 'Bản sao'}
    yield judge('list: each document once, the first of it', held(), held(PLAN, again, answer=['D', 'A']), [again])
    yield judge('list: each document once, even if it comes again', held(), held(PLAN, second, answer=['A', 'B', 'A']), [PLAN, second])
    yield judge('list: twice before, once after', held(PLAN, again), held(PLAN))
    yield judge('list: an id that the register does not hold', held(PLAN, answer=['A', 'X']), held(PLAN, answer=['Y']), [], [PLAN])
    yield judge('list: of two entries with one id the first stands', held(), held(PLAN, {**second, 'id': 'A'}, answer=['A']), [PLAN])
    for value in (None, 'A', 5, {}, ['A', 5], [None]):
        yield judge(f'list: evidence that is {value!r}', held(PLAN), held_raw(value), [], [PLAN])
    for value in (None, 'A', 5, {}, ['A'], [{'id': 5, 'kind': 'plan'}], [{'kind': 'plan'}], [None]):
        yield judge(f'register: {value!r}', held(PLAN), side({'1.2.1': {'points': 1, 'evidence': ['A']}}, evidence=value), [], [PLAN])
    proto = {'id': '__proto__', 'kind': 'plan'}
    yield judge('register: an entry called __proto__', held(), held(proto), [proto])
    yield judge('register: none called toString', held(), held(PLAN, answer=['toString', '__proto__']))
    yield judge('row: an answer that is no object', held(PLAN), side({}, evidence=[PLAN]) | {'assessment': {**held(PLAN)['assessment'], 'items': {'1.2.1': ['A']}}}, [], [PLAN])
    unanswered = side({'1.2.1': {'evidence': ['A']}}, evidence=[PLAN])
    yield judge('row: unanswered, its evidence counts', side(), unanswered, [PLAN])
    condition = side(conditions={'1.1': {'met': True, 'evidence': ['A']}}, evidence=[PLAN])
    yield judge('row: a condition gains', side(), condition, [PLAN], row='conditions/0')
    yield judge('row: a condition loses', condition, side(evidence=[PLAN]), [], [PLAN], row='conditions/0')
    yield judge('row: a document that moved to another', held(PLAN), side({'2.1.1': {'points': 1, 'evidence': ['A']}}, evidence=[PLAN]), [], [PLAN])
    yield judge('row: and came there', held(PLAN), side({'2.1.1': {'points': 1, 'evidence': ['A']}}, evidence=[PLAN]), [PLAN], [], row='items/1')


def held_raw(value):
    one = held(PLAN)
    return {**one, 'assessment': {**one['assessment'], 'items': {'1.2.1': {'points': 1, 'evidence': value}}}}


def versions():
    before = side({'2.1.1': {'points': 1, 'evidence': ['A']}, '3.3.1': {'points': 1, 'evidence': ['A']}}, evidence=[PLAN])
    new = {**PLAN, 'id': 'Z'}
    after = side({'2.1.2': {'points': 1, 'evidence': ['Z']}, '1.3.1': {'points': 1, 'evidence': ['Z']}}, catalog=LATER, evidence=[new])
    yield judge('versions: a renamed row', before, after, row='items/4', codeMap=MAP)
    yield judge('versions: an added row gained its own', before, after, [new], row='items/2', codeMap=MAP)
    yield judge('versions: a retired row lost its own', before, after, [], [PLAN], row='items/6', codeMap=MAP)
    yield judge('versions: without the map', before, after, [], [PLAN], row='items/3')


def cases(data):
    yield from keys()
    yield from lists()
    yield from versions()
