"""Both sides beside each other, and what is wrong with a sheet."""

from ..scoring.samples import all_conditions, full_marks, make_guidance, requirement
from .samples import MARKS, THREE, compare, dossier, issue, sheet, why

FILE = 'compare'
SHEETS = 'issues'


def at(code):
    """Place of an item of THREE."""
    return f'items/{list(MARKS).index(code)}'


def figures(data):
    self = dossier()
    # 6 is level 4; 3.5 and 5.25 are 8.75, level 5; 1, 4 and 3 are 8, level 5.
    same = {'level': {'self': 4, 'external': 4}, 'groups/1/gap': 0, 'groups/2/self/points': 8.75, 'groups/3/external/level': 5, 'issues': []}
    yield compare(FILE, '3', 'nothing changed', self, sheet(self), {**same, 'catalog/id': THREE['id'], 'catalog/digest': THREE['digest']})
    judged = sheet(self, {'2.1.1': 2.74}, reasons={'items/2.1.1': why()})
    hand = {
        'level': {'self': 4, 'external': 4},
        'groups/2/gap': 0.76,
        'groups/2/external/points': 7.99,
        'groups/2/external/level': 4,
        'criteria/1': {'code': '2.1', 'self': 8.75, 'external': 7.99, 'gap': 0.76},
        f"{at('2.1.1')}/gap": 0.76,
        f"{at('2.1.1')}/reason": why(),
        f"{at('2.1.2')}/gap": 0,
        f"{at('2.1.2')}/reason": None,
        'issues': [],
    }
    yield compare(FILE, '3', 'an item lower, the group below 8 by a hundredth', self, judged, hand)
    judged = sheet(self, {'2.1.1': 2.75}, reasons={'items/2.1.1': why()})
    yield compare(FILE, '3', 'an item lower, the group at 8', self, judged, {'groups/2/gap': 0.75, 'groups/2/external/level': 5})
    judged = sheet(self, {'1.2.1': 10}, reasons={'items/1.2.1': why('points-too-low')})
    yield compare(FILE, '3', 'an item higher: the gap is below zero', self, judged, {f"{at('1.2.1')}/gap": -4, 'groups/1/gap': -4, 'level': {'self': 4, 'external': 5}})
    judged = sheet(self, {'2.1.1': 3.4, '2.1.2': 5.05}, reasons={'items/2.1.1': why(), 'items/2.1.2': why()})
    yield compare(FILE, '3', 'tenths that are no binary fractions', self, judged, {f"{at('2.1.1')}/gap": 0.1, f"{at('2.1.2')}/gap": 0.2, 'criteria/1/gap': 0.3, 'groups/2/gap': 0.3})
    judged = sheet(self, {'2.1.1': 4, '2.1.2': 4.75}, reasons={'items/2.1.1': why('points-too-low'), 'items/2.1.2': why()})
    yield compare(FILE, '3', 'gaps that cancel out in the group', self, judged, {f"{at('2.1.1')}/gap": -0.5, f"{at('2.1.2')}/gap": 0.5, 'groups/2/gap': 0, 'criteria/1/gap': 0})
    judged = sheet(self, conditions={'3.1': False}, reasons={'conditions/3.1': why('condition-not-shown')})
    hand = {
        'conditions/1': {'code': '3.1', 'self': 'met', 'external': 'unmet', 'reason': why('condition-not-shown')},
        'conditions/0/reason': None,
        'groups/3/external/holds': ['condition-unmet'],
        'groups/3/external/level': None,
        'groups/3/gap': 0,
        'level': {'self': 4, 'external': None},
    }
    yield compare(FILE, '3', 'a condition that is not met', self, judged, hand)
    yield compare(FILE, '3', 'a condition, by another policy on both sides', self, judged, {'groups/3/external/level': 2, 'level': {'self': 4, 'external': 2}}, policies={'conditions': 'lowest-level'})
    yield compare(FILE, '3', 'each group for itself', self, judged, {'level': {'self': None, 'external': None}}, policies={'overall': 'per-group'})
    judged = sheet(self, {'2.1.1': None}, reasons={'items/2.1.1': why('evidence-missing')})
    yield compare(FILE, '3', 'an answer taken away', self, judged, {f"{at('2.1.1')}/external": {'state': 'unanswered', 'points': 0, 'maxPoints': 4}, f"{at('2.1.1')}/gap": 3.5, 'issues': []})
    judged = sheet(self, {'2.1.1': 5}, reasons={'items/2.1.1': why('points-too-low')})
    yield compare(FILE, '3', 'above the maximum: scoring issues are not repeated', self, judged, {f"{at('2.1.1')}/external": {'state': 'invalid', 'points': 0, 'maxPoints': 4}, f"{at('2.1.1')}/gap": 3.5, 'groups/2/external/holds': ['invalid'], 'issues': []})
    high = dossier({'3.2.1': 3, '3.2.2': 4})
    yield compare(FILE, '3', 'a criterion above its maximum on both sides', high, sheet(high), {'criteria/2': {'code': '3.2', 'self': 6, 'external': 6, 'gap': 0}, f"{at('3.2.1')}/self/points": 3})
    judged = sheet(high, {'3.2.1': 2}, reasons={'items/3.2.1': why()})
    yield compare(FILE, '3', 'the gap of a criterion is of what counts', high, judged, {'criteria/2/gap': 0, f"{at('3.2.1')}/gap": 1})
    wanted = make_guidance(requirement('plan', ['1.2.1'], 'plan'), catalog=THREE['id'])
    yield compare(FILE, '3', 'guidance and a policy hold for both sides', self, sheet(self), {f"{at('1.2.1')}/self/state": 'evidence-missing', f"{at('1.2.1')}/external/state": 'evidence-missing', 'groups/1/self/points': 0}, guidance=wanted, policies={'evidence': 'require'})
    index = data['4725-2022']
    full = {'schemaVersion': 1, 'catalog': '4725-2022', 'conditions': {code: {'met': True} for code in all_conditions(index)}, 'items': {code: {'points': one} for code, one in full_marks(index).items()}}
    judged = sheet(full, {'1.3.1': 0}, reasons={'items/1.3.1': why('not-in-use', 'Chưa dùng')})
    yield compare(FILE, '3', 'the index of Decision 4725', full, judged, {'level': {'self': 3, 'external': 3}, 'groups/1/gap': 6, 'groups/1/external/points': 94, 'groups/2/gap': 0, 'criteria/0/code': '1.3'}, catalog='4725-2022')
    empty = {'schemaVersion': 1, 'catalog': THREE['id']}
    yield compare(FILE, '3', 'a file without answers', empty, sheet(empty), {'level': {'self': None, 'external': None}, 'conditions/0/self': 'unanswered', 'issues': []})


def reasons():
    self = dossier()
    change = {'2.1.1': 2}

    def judge(name, reasons, *issues, rule='4', **rest):
        return compare(SHEETS, rule, name, self, sheet(self, change, reasons=reasons, **rest), {'issues': list(issues)})

    row = 'items/2.1.1'
    yield judge('a change without a reason', {}, issue('change-without-reason', row))
    yield judge('a change with its reason', {row: why()})
    yield judge('the reason stands at another row', {'items/2.1.2': why()}, issue('change-without-reason', row), issue('reason-without-change', 'items/2.1.2', severity='warning'))
    yield judge('a reason that does not exist', {row: why('points')}, issue('reason-unknown', row, {'reason': 'points'}))
    yield judge('a reason that is named after a prototype', {row: why('__proto__')}, issue('reason-unknown', row, {'reason': '__proto__'}))
    yield judge('a long code of a reason is cut', {row: why('c' * 100)}, issue('reason-unknown', row, {'reason': 'c' * 80}))
    for text in ('', ' ', '\t\n\u00a0'):
        yield judge(f'a reason that says {text!r}', {row: why(text=text)}, issue('reason-text-missing', row))
    yield judge('a reason with two faults', {row: why('x', '')}, issue('reason-text-missing', row), issue('reason-unknown', row, {'reason': 'x'}))
    for path in ('items/9.9', 'items', 'evidence/0', '', '__proto__', 'conditions/2.1.1'):
        yield judge(f'a reason at {path!r}', {row: why(), path: why()}, issue('reason-without-change', path, severity='warning'))
    one = compare(SHEETS, '4', 'a reason with a fault is listed as none', self, sheet(self, change, reasons={row: why('x')}), {f"{at('2.1.1')}/reason": None})
    yield one
    one = compare(SHEETS, '4', 'a reason without a change is listed all the same', self, sheet(self, reasons={row: why()}), {f"{at('2.1.1')}/reason": why(), 'issues': [issue('reason-without-change', row, severity='warning')]})
    yield one
    other = sheet(self, {'9.9': 3})
    yield compare(SHEETS, '4', 'an answer to a row that nobody has', self, other, {'issues': [issue('change-without-reason', 'items/9.9')]})
    more = dossier({**MARKS, '9.9': 1})
    yield compare(SHEETS, '4', 'an answer that only the school has', more, sheet(more, {'9.9': None}), {'issues': [issue('change-without-reason', 'items/9.9')]})
    both = sheet(self, {'3.3.1': 1, '1.2.1': 1}, {'3.1': False, '1.1': False})
    yield compare(SHEETS, '4', 'by path and then code', self, both, {'issues': [issue('change-without-reason', path) for path in ('conditions/1.1', 'conditions/3.1', 'items/1.2.1', 'items/3.3.1')]})
    noted = dossier({'2.1.1': {'points': 3.5, 'note': 'x', 'measure': {'part': 1, 'whole': 2}}})
    turned = sheet(noted, {'2.1.1': {'measure': {'whole': 2, 'part': 1}, 'note': 'x', 'points': 3.50}})
    yield compare(SHEETS, '4', 'the order of keys is no difference', noted, turned, {'issues': []})
    for name, one in (('a note', {'points': 3.5, 'note': 'y', 'measure': {'part': 1, 'whole': 2}}), ('no note', {'points': 3.5, 'measure': {'part': 1, 'whole': 2}}), ('text for a number', {'points': '3.5', 'note': 'x', 'measure': {'part': 1, 'whole': 2}})):
        yield compare(SHEETS, '4', f'another answer: {name}', noted, sheet(noted, {'2.1.1': one}), {'issues': [issue('change-without-reason', row)]})
    listed = dossier({'2.1.1': {'points': 1, 'evidence': ['A', 'B']}})
    yield compare(SHEETS, '4', 'the order of a list is a difference', listed, sheet(listed, {'2.1.1': {'points': 1, 'evidence': ['B', 'A']}}), {'issues': [issue('change-without-reason', row)]})
    yield compare(SHEETS, '4', 'an empty answer is not none', self, sheet(self, {'9.9': {}}), {'issues': [issue('change-without-reason', 'items/9.9')]})


def outside():
    self = dossier(schoolYear='2025-2026', evidence=[{'id': 'E', 'kind': 'plan'}])

    def judge(name, *keys, **change):
        given = sheet(self)
        external = {key: one for key, one in {**self, **change}.items() if one is not None}
        wrong = [issue('change-outside-rows', key, {'key': key}) for key in keys]
        return compare(SHEETS, '4', f'outside the rows: {name}', self, {**given, 'external': external}, {'issues': wrong, 'level': {'self': 4, 'external': 4}})

    yield judge('another school year', 'schoolYear', schoolYear='2024-2025')
    yield judge('no school year', 'schoolYear', schoolYear=None)
    yield judge('an institution', 'institution', institution={'name': 'A'})
    yield judge('an entry more', 'evidence', evidence=[{'id': 'E', 'kind': 'plan'}, {'id': 'F', 'kind': 'plan'}])
    yield judge('keys in another order', evidence=[{'kind': 'plan', 'id': 'E'}])
    yield judge('an odd key', 'x', x=5)
    yield judge('several', 'evidence', 'institution', 'schoolYear', schoolYear='x', institution={}, evidence=[])
    long = 'k' * 100
    given = {**sheet(self), 'external': {**self, long: 1}}
    yield compare(SHEETS, '4', 'outside the rows: a long key is cut', self, given, {'issues': [issue('change-outside-rows', long[:80], {'key': long[:80]})]})
    named = dossier({'1.2.1': {'points': 6, 'evidence': ['E']}})
    given = sheet(named)
    given['external'] = {**named, 'evidence': [{'id': 'E', 'kind': 'plan'}]}
    wanted = make_guidance(requirement('plan', ['1.2.1'], 'plan'), catalog=THREE['id'])
    yield compare(SHEETS, '4', 'outside the rows: a register is read as the school’s', named, given, {'items/0/external/state': 'evidence-missing', 'issues': [issue('change-outside-rows', 'evidence', {'key': 'evidence'})]}, guidance=wanted, policies={'evidence': 'require'})


def files():
    self = dossier()
    other = dossier({**MARKS, '2.1.1': 2})
    yield compare(SHEETS, '4', 'the review of another file', self, {**sheet(self), 'self': sheet(other)['self']}, {'issues': [issue('review-of-another-file', 'self')]})
    yield compare(SHEETS, '4', 'the file was changed after the sheet was opened', other, sheet(self), {'issues': [issue('change-without-reason', 'items/2.1.1'), issue('review-of-another-file', 'self')]})
    for value in (None, '', 5, {}):
        yield compare(SHEETS, '4', f'a digest that is {value!r}', self, {**sheet(self), 'self': value}, {'issues': [issue('review-of-another-file', 'self')]})
    for value in (None, 'x', 5, [], True):
        hand = {'issues': [issue('sheet-malformed', '')], 'level': {'self': 4, 'external': 4}, 'groups/2/gap': 0}
        yield compare(SHEETS, '4', f'a sheet that is {value!r}', self, value, hand)
        given = sheet(self, {'2.1.1': 2}, reasons={'items/2.1.1': why()})
        broken = [issue('reason-without-change', 'items/2.1.1', severity='warning'), issue('sheet-malformed', 'external')]
        hand = {'groups/2/gap': 0, 'items/1/gap': 0}
        yield compare(SHEETS, '4', f'a copy that is {value!r}', self, {**given, 'external': value}, {**hand, 'issues': sorted(broken, key=lambda one: one['path'])})
        hand = {'groups/2/gap': 1.5, 'items/1/reason': None, 'issues': [issue('change-without-reason', 'items/2.1.1'), issue('sheet-malformed', 'reasons')]}
        yield compare(SHEETS, '4', f'reasons that are {value!r}', self, {**given, 'reasons': value}, hand)
    for value in (0, 2, '1', None, True):
        yield compare(SHEETS, '4', f'a sheet of version {value!r}', self, {**sheet(self, {'2.1.1': 2}, reasons={'items/2.1.1': why()}), 'self': 'x', 'schemaVersion': value}, {'groups/2/gap': 0, 'items/1/reason': None, 'issues': [issue('sheet-malformed', '')]})
    given = sheet(self, {'2.1.1': 2})
    given['external'] = {**given['external'], 'catalog': '4725-2022'}
    yield compare(SHEETS, '4', 'a copy for another catalog is read as the school’s', self, given, {'groups/2/gap': 0, 'issues': [issue('sheet-malformed', 'external')]})
    for value in (None, 'x', 5, [], {}, {'code': 'other'}, {'text': 'x'}, {'code': 5, 'text': 'x'}, {'code': 'other', 'text': None}):
        given = sheet(self, {'2.1.1': 2}, reasons={'items/2.1.1': value})
        yield compare(SHEETS, '4', f'a reason that is {value!r}', self, given, {'items/1/reason': None, 'issues': [issue('change-without-reason', 'items/2.1.1'), issue('sheet-malformed', 'reasons/items/2.1.1')]})
    given = sheet(self, reasons={'items/2.1.1': 5})
    yield compare(SHEETS, '4', 'a reason that cannot be read, without a change', self, given, {'issues': [issue('sheet-malformed', 'reasons/items/2.1.1')]})
    for key in ('external', 'reasons', 'self', 'schemaVersion'):
        given = {name: one for name, one in sheet(self).items() if name != key}
        wrong = issue('review-of-another-file', 'self') if key == 'self' else issue('sheet-malformed', '' if key == 'schemaVersion' else key)
        yield compare(SHEETS, '4', f'a sheet without {key}', self, given, {'issues': [] if key == 'reasons' else [wrong]})
    yield compare(SHEETS, '4', 'a sheet of version 1.0', self, {**sheet(self), 'schemaVersion': 1.0}, {'issues': []})
    for value in (None, [], 5, 'x'):
        yield compare(SHEETS, '3', f'a file that is {value!r}', value, sheet(self), {'error': 'ERR_DDS_ASSESSMENT_INVALID'})
    yield compare(SHEETS, '3', 'a file for another catalog', {**self, 'catalog': 'x'}, sheet(self), {'error': 'ERR_DDS_CATALOG_MISMATCH'})
    yield compare(SHEETS, '3', 'a guidance for another catalog', self, sheet(self), {'error': 'ERR_DDS_CATALOG_MISMATCH'}, guidance=make_guidance())
    for value in (None, 5, 'x', []):
        given = {**sheet(self), 'external': {**self, 'conditions': value}}
        gone = [issue('change-without-reason', f'conditions/{code}') for code in ('1.1', '3.1')]
        yield compare(SHEETS, '4', f'conditions that are {value!r}', self, given, {'conditions/0/external': 'unanswered', 'issues': gone})
    # What nobody could review with reviseReview is told all the same.
    slashed = sheet(self, {'a/b': 1})
    yield compare(SHEETS, '4', 'an answer to a code with a slash', self, slashed, {'issues': [issue('change-without-reason', 'items/a/b')]})
    own = dossier({'__proto__': {'points': 1}, 'constructor': {'points': 1}})
    changed = sheet(own, {'__proto__': {'points': 2}})
    yield compare(SHEETS, '4', 'answers named after a prototype', own, changed, {'issues': [issue('change-without-reason', 'items/__proto__')]})


def cases(data):
    yield from figures(data)
    yield from reasons()
    yield from outside()
    yield from files()
