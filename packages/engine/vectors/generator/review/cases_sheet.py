"""The sheet, and what a reviewer writes on it."""

from .reference import REASONS
from .samples import case, dossier, sheet, why

FILE = 'sheet'
OPTION = {'error': 'ERR_DDS_OPTION_INVALID'}


def opened(name, assessment, hand):
    return case(FILE, '1', f'open: {name}', 'openReview', {'assessment': assessment}, hand)


def revise(rule, name, given, self, path, answer, hand, reason=None):
    """The argument `reason` is left out where there is none."""
    arguments = {'sheet': given, 'self': self, 'path': path, 'answer': answer, **({'reason': reason} if reason is not None else {})}
    return case(FILE, rule, f'revise: {name}', 'reviseReview', arguments, hand)


def deep_file(lists):
    deep = 1
    for _ in range(lists):
        deep = [deep]
    return {'x': deep}


def openings():
    # By openssl dgst -sha256 of the canonical text, written by hand.
    small = {'schemaVersion': 1, 'catalog': '4725-2022', 'items': {'1.3.1': {'points': 6.50}}}
    by_hand = 'sha256-6CDdThWvAULob+sl8dgyKWjajLvmXpUKT+e9gES9qHw='
    yield opened('a copy, its digest, no reasons', small, {'schemaVersion': 1, 'self': by_hand, 'external': small, 'reasons': {}})
    turned = {key: small[key] for key in reversed(small)}
    yield opened('the order of the keys does not matter', turned, {'self': by_hand})
    yield opened('an empty object', {}, {'self': 'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=', 'external': {}})
    whole = dossier(evidence=[{'id': 'E', 'kind': 'plan', 'title': 'Kế hoạch'}], schoolYear='2025-2026')
    yield opened('everything is copied', whole, {'external': whole})
    odd = {'catalog': 5, 'items': [1], 'x': None}
    yield opened('odd parts are copied as they are', odd, {'external': odd})
    for value in (None, [], 'x', 5, True):
        yield opened(f'misuse: {value!r}', value, {'error': 'ERR_DDS_ASSESSMENT_INVALID'})
    for key in ('__proto__', 'constructor', 'prototype'):
        yield opened(f'misuse: a key {key}', {'items': {'1.1': {key: {}}}}, {'error': 'ERR_DDS_VALUE_NOT_JSON'})
    yield opened('nested 64 deep', deep_file(63), {'reasons': {}})
    yield opened('misuse: nested 65 deep', deep_file(64), {'error': 'ERR_DDS_VALUE_NOT_JSON'})
    half = {'catalog': '\ud800'}
    yield opened('misuse: half of a surrogate pair', half, {'error': 'ERR_DDS_VALUE_NOT_JSON'})
    yield opened('misuse: half of a pair in a key', {'\udfff': 1}, {'error': 'ERR_DDS_VALUE_NOT_JSON'})


def revisions():
    self = dossier(schoolYear='2025-2026')
    fresh = sheet(self)
    hand = {'external/items/2.1.1': {'points': 2}, 'reasons': {'items/2.1.1': why()}, 'self': fresh['self']}
    yield revise('2', 'an item', fresh, self, 'items/2.1.1', {'points': 2}, hand, why())
    hand = {'external/conditions/3.1': {'met': False}, 'reasons': {'conditions/3.1': why('condition-not-shown')}}
    yield revise('2', 'a condition', fresh, self, 'conditions/3.1', {'met': False}, hand, why('condition-not-shown'))
    once = sheet(self, {'2.1.1': 2}, reasons={'items/2.1.1': why()})
    hand = {'external/items/2.1.1': {'points': 1}, 'external/items/2.1.2': {'points': 5.25}, 'reasons': {'items/2.1.1': why('other', 'Khác')}}
    yield revise('2', 'once more', once, self, 'items/2.1.1', {'points': 1}, hand, why('other', 'Khác'))
    hand = {'external/items/3.3.1': {'points': 0}, 'external/items/2.1.1': {'points': 2}, 'reasons': {'items/2.1.1': why(), 'items/3.3.1': why('not-in-use')}}
    yield revise('2', 'a second row', once, self, 'items/3.3.1', {'points': 0}, hand, why('not-in-use'))
    back = {'external': self, 'reasons': {}}
    yield revise('2', 'null takes it back', once, self, 'items/2.1.1', None, back)
    yield revise('2', 'null drops the reason that is given too', once, self, 'items/2.1.1', None, back, why())
    yield revise('2', 'the answer of the school drops the reason', once, self, 'items/2.1.1', {'points': 3.5}, back, why())
    yield revise('2', 'the answer of the school needs none', once, self, 'items/2.1.1', {'points': 3.50}, back)
    partly = dossier({'2.1.1': {'points': 3.5, 'note': 'x', 'measure': {'part': 1, 'whole': 2}}})
    judged = sheet(partly, {'2.1.1': 2}, reasons={'items/2.1.1': why()})
    turned = {'measure': {'whole': 2, 'part': 1}, 'note': 'x', 'points': 3.5}
    yield revise('2', 'the order of keys makes no difference', judged, partly, 'items/2.1.1', turned, {'external/items/2.1.1': turned, 'reasons': {}}, why())
    less = {'points': 3.5, 'note': 'x'}
    yield revise('2', 'an answer is put whole: what is left out is gone', judged, partly, 'items/2.1.1', less, {'external/items/2.1.1': less, 'reasons': {'items/2.1.1': why()}}, why())
    gap = dossier({'2.1.1': 3})
    yield revise('2', 'a row that the school left out', sheet(gap), gap, 'items/2.1.2', {'points': 1}, {'external/items': {'2.1.1': {'points': 3}, '2.1.2': {'points': 1}}}, why('points-too-low'))
    filled = sheet(gap, {'2.1.2': 1}, reasons={'items/2.1.2': why()})
    yield revise('2', 'null takes a row away that the school left out', filled, gap, 'items/2.1.2', None, back | {'external': gap})
    yield revise('2', 'an empty answer is not none', sheet(gap), gap, 'items/2.1.2', {}, {'external/items/2.1.2': {}, 'reasons': {'items/2.1.2': why()}}, why())
    bare = {'schemaVersion': 1, 'catalog': self['catalog']}
    yield revise('2', 'a file without answers', sheet(bare), bare, 'conditions/1.1', {'met': True}, {'external/conditions': {'1.1': {'met': True}}}, why('found-on-visit'))
    loud = {**why(), 'who': 'x'}
    yield revise('2', 'what else a reason says is left out', fresh, self, 'items/2.1.1', {'points': 2}, {'reasons': {'items/2.1.1': why()}}, loud)
    for code in REASONS:
        yield revise('6', f'the reason {code}', fresh, self, 'items/2.1.1', {'points': 2}, {'reasons': {'items/2.1.1': why(code)}}, why(code))


def misuse():
    self = dossier()
    fresh = sheet(self)
    for path in ('', 'items', 'items/', 'conditions/', 'evidence/0', 'criteria/2.1', 'groups/1', '2.1.1', '/items/2.1.1', 'Items/2.1.1', '__proto__/x', 'items/a/b', 'items/__proto__', 'conditions/constructor', 'items/prototype', 'items/2.1.1\n/x', None, 5, {}, ['items/2.1.1']):
        yield revise('2', f'misuse: the path {path!r}', fresh, self, path, {'points': 1}, OPTION, why())
    for answer in ('x', 5, [], True):
        yield revise('2', f'misuse: the answer {answer!r}', fresh, self, 'items/2.1.1', answer, OPTION, why())
    for given in (None, 'x', 5, [], {}, {**fresh, 'external': None}, {**fresh, 'external': []}):
        yield revise('2', f'misuse: the sheet {given!r}'[:60] + f' {len(str(given))}', given, self, 'items/2.1.1', {'points': 1}, OPTION, why())
    for value in (None, 'x', []):
        yield revise('2', f'a file that is {value!r}', fresh, value, 'items/2.1.1', {'points': 1}, {'error': 'ERR_DDS_ASSESSMENT_INVALID'}, why())
    broken = {**fresh, 'reasons': 5}
    yield revise('2', 'reasons that cannot be read are none', broken, self, 'items/2.1.1', {'points': 1}, {'reasons': {'items/2.1.1': why()}}, why())
    yield revise('2', 'no reason is needed where nothing differs, and none is read', fresh, self, 'items/2.1.1', {'points': 3.5}, {'reasons': {}}, why('x', ''))
    for reason in (why('points'), why(''), why('__proto__'), why('Other'), why(5), why(None), why(text=''), why(text=' \n\u00a0'), why(text=5), why(text=None), {'code': 'other'}, {'text': 'x'}, {}, [], 'other', 5):
        yield revise('2', f'misuse: the reason {reason!r}', fresh, self, 'items/2.1.1', {'points': 1}, OPTION, reason)
    yield revise('2', 'misuse: no reason', fresh, self, 'items/2.1.1', {'points': 1}, OPTION)


def cases(data):
    yield from openings()
    yield from revisions()
    yield from misuse()
