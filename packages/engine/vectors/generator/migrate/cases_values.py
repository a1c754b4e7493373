"""What a step from version 0 writes in another way."""

from .samples import case, old

FILE = 'values'


def numbers():
    for text, number in (('6', 6), ('6,5', 6.5), ('6.5', 6.5), ('6,50', 6.5), ('0', 0), ('0,05', 0.05), ('007', 7), ('00,10', 0.1), ('100', 100), ('1234', 1234), ('6.00', 6), (' 6,5 ', 6.5), ('\t6\n', 6), ('\u00a06', 6), ('999999999,99', 999999999.99)):
        change = {'steps/0/changes/0': {'path': 'items/1.3.1/points', 'before': text, 'after': number}}
        yield case(FILE, '2', f'points: {text!r}', old(items={'1.3.1': {'points': text}}), {'assessment/items/1.3.1/points': number, **change}, 'items/1.3.1/points')
    for text in ('1.500', '1,500', '6,555', '1.234,5', '1,234.5', '6,', ',5', '.5', '6..5', '6,5,5', '', ' ', '6 5', '6 ,5', '1234567890', '+6', '-6', '6 điểm', '1e1', '0x6', '6/6', '６', '٦', 'sáu', '½', 'Infinity', 'NaN'):
        yield case(FILE, '2', f'points: {text!r} stays', old(items={'1.3.1': {'points': text}}), {'assessment/items/1.3.1/points': text})
    for value in (6, 6.555, -1, None, True, ['6'], {'6': 6}):
        yield case(FILE, '2', f'points: {value!r} stays', old(items={'1.3.1': {'points': value}}), {'assessment/items/1.3.1/points': value})
    measure = {'part': '42', 'whole': '45,5', 'count': '3.25', 'other': '6'}
    yield case(
        FILE, '2', 'measures: part, whole and count', old(items={'1.6.1': {'measure': measure}}),
        {'assessment/items/1.6.1/measure': {'part': 42, 'whole': 45.5, 'count': 3.25, 'other': '6'}, 'steps/0/changes/2/before': '45,5'},
        'items/1.6.1/measure/count', 'items/1.6.1/measure/part', 'items/1.6.1/measure/whole',
    )
    for measure in (None, '6', ['6'], {'part': '1.500', 'whole': None}):
        yield case(FILE, '2', f'measures: {measure!r} stays', old(items={'1.6.1': {'measure': measure}}), {'assessment/items/1.6.1/measure': measure})
    yield case(FILE, '2', 'points: of a condition stay', old(conditions={'1.1': {'points': '6', 'measure': {'part': '6'}}}), {'assessment/conditions/1.1/points': '6', 'assessment/conditions/1.1/measure/part': '6'})
    yield case(FILE, '2', 'points: of a code that the catalog does not have', old(items={'9.9.9': {'points': '6'}}), {'assessment/items/9.9.9/points': 6}, 'items/9.9.9/points')
    yield case(FILE, '2', 'points: the other fields of the answer stay', old(items={'1.3.1': {'points': '6', 'note': '6', 'notApplicable': '6', 'evidence': ['6']}}), {'assessment/items/1.3.1': {'points': 6, 'note': '6', 'notApplicable': '6', 'evidence': ['6']}}, 'items/1.3.1/points')


def days():
    for text, day in (('05/09/2025', '2025-09-05'), ('5/9/2025', '2025-09-05'), ('31/12/2025', '2025-12-31'), ('29/02/2024', '2024-02-29'), ('29/2/2000', '2000-02-29'), ('01/01/1999', '1999-01-01'), ('5/12/2025', '2025-12-05'), ('15/9/2025', '2025-09-15'), (' 5/9/2025\n', '2025-09-05')):
        change = {'steps/0/changes/0': {'path': 'evidence/0/date', 'before': text, 'after': day}}
        yield case(FILE, '2', f'day: {text}', old(evidence=[{'id': 'E', 'date': text}]), {'assessment/evidence/0/date': day, **change}, 'evidence/0/date')
    for text in ('29/02/2025', '29/02/1900', '31/04/2025', '32/01/2025', '00/01/2025', '01/13/2025', '01/00/2025', '5-9-2025', '5.9.2025', '5/9/25', '2025/09/05', '2025-09-05', '05 / 09 / 2025', '005/09/2025', '09/2025', '05/09/2025T00:00', '٠٥/٠٩/٢٠٢٥', ''):
        yield case(FILE, '2', f'day: {text!r} stays', old(evidence=[{'id': 'E', 'date': text}]), {'assessment/evidence/0/date': text})
    for value in (None, 5, True, ['05/09/2025'], {}):
        yield case(FILE, '2', f'day: {value!r} stays', old(evidence=[{'id': 'E', 'date': value, 'expires': value}]), {'assessment/evidence/0': {'id': 'E', 'date': value, 'expires': value}})
    register = [{'id': 'E', 'date': '5/9/2025', 'expires': '31/05/2026'}, {'expires': '1/1/2026', 'title': '1/1/2026'}, 'x', {'id': 'F', 'date': '2025-09-05'}]
    yield case(
        FILE, '2', 'day: date and last day of each entry', old(evidence=register),
        {'assessment/evidence/0': {'id': 'E', 'date': '2025-09-05', 'expires': '2026-05-31'}, 'assessment/evidence/1': {'expires': '2026-01-01', 'title': '1/1/2026'}, 'assessment/evidence/2': 'x'},
        'evidence/0/date', 'evidence/0/expires', 'evidence/1/expires',
    )


def answers():
    for text, met in (('có', True), ('Có', True), ('CÓ', True), ('co\u0301', True), ('CO\u0301', True), ('không', False), ('Không', False), ('KHÔNG', False), ('kho\u0302ng', False), ('KHO\u0302NG', False), (' Có ', True), ('\tkhông\n', False)):
        change = {'steps/0/changes/0': {'path': 'conditions/1.1/met', 'before': text, 'after': met}}
        yield case(FILE, '2', f'met: {ascii(text)}', old(conditions={'1.1': {'met': text}}), {'assessment/conditions/1.1/met': met, **change}, 'conditions/1.1/met')
    for value in ('co', 'khong', 'c ó', 'có.', 'có rồi', 'yes', 'true', 'x', '', 'cò', 'cô', True, False, 1, 0, None, ['có'], {}):
        yield case(FILE, '2', f'met: {value!r} stays', old(conditions={'1.1': {'met': value}}), {'assessment/conditions/1.1/met': value})
    yield case(FILE, '2', 'met: of an item stays', old(items={'1.3.1': {'met': 'có'}}), {'assessment/items/1.3.1/met': 'có'})
    yield case(FILE, '2', 'met: the other fields of the answer stay', old(conditions={'1.1': {'met': 'có', 'note': 'có', 'evidence': ['có']}}), {'assessment/conditions/1.1': {'met': True, 'note': 'có', 'evidence': ['có']}}, 'conditions/1.1/met')


def codes():
    renamed = {'steps/0/changes/0': {'path': 'items/1.3.1.', 'before': '1.3.1.', 'after': '1.3.1'}}
    yield case(FILE, '2', 'codes: of an item', old(items={'1.3.1.': {'points': 6}}), {'assessment/items': {'1.3.1': {'points': 6}}, **renamed}, 'items/1.3.1.')
    yield case(FILE, '2', 'codes: of a condition', old(conditions={'1.1.': {'met': True}}), {'assessment/conditions': {'1.1': {'met': True}}, 'steps/0/changes/0/after': '1.1'}, 'conditions/1.1.')
    both = {'1.3.1.': {'points': 6}, '1.3.1': {'points': 5}}
    for name, items in (('before', both), ('after', dict(reversed(both.items())))):
        yield case(FILE, '2', f'codes: the dot stays where the code without it is there, {name} it', old(items=items), {'assessment/items': both})
    yield case(FILE, '2', 'codes: of one, then the values on the row', old(items={'1.3.1.': {'points': '6,5'}}), {'assessment/items': {'1.3.1': {'points': 6.5}}, **renamed, 'steps/0/changes/1': {'path': 'items/1.3.1/points', 'before': '6,5', 'after': 6.5}}, 'items/1.3.1.', 'items/1.3.1/points')
    yield case(FILE, '2', 'codes: the values on a row whose dot stays', old(items={'1.3.1.': {'points': '6'}, '1.3.1': {'points': '5'}}), {'assessment/items': {'1.3.1.': {'points': 6}, '1.3.1': {'points': 5}}}, 'items/1.3.1./points', 'items/1.3.1/points')
    yield case(FILE, '2', 'codes: of digits alone', old(items={'14.': {}}), {'assessment/items': {'14': {}}}, 'items/14.')
    yield case(FILE, '2', 'codes: one dot goes, two stay', old(items={'1.3.1..': {}, '1.3.1.': {'points': 6}}), {'assessment/items': {'1.3.1..': {}, '1.3.1': {'points': 6}}}, 'items/1.3.1.')
    yield case(FILE, '2', 'codes: of a row that is no answer', old(items={'1.3.1.': 5}), {'assessment/items': {'1.3.1': 5}}, 'items/1.3.1.')
    others = {code: {} for code in ('1.3.1,', '.1.3.1.', '1..3.', '1.3.1. ', ' 1.3.1.', '1.3.1。', '1.3.x.', 'x.', '.', '١.', '')}
    yield case(FILE, '2', 'codes: the dot of what is not made of numbers stays', old(items=others), {'assessment/items': others})


def order():
    everything = old(
        schemaVersion=0,
        evidence=[{'id': 'E', 'expires': '1/1/2026', 'date': '5/9/2025'}],
        items={'1.6.1': {'measure': {'whole': '45', 'part': '42'}, 'points': '6,5'}, '1.3.1.': {'points': '6'}},
        conditions={'1.2': {'met': 'không'}, '1.1.': {'met': 'CÓ'}},
    )
    yield case(
        FILE, '2', 'order: of the changes', everything,
        {'assessment/items/1.6.1/measure': {'part': 42, 'whole': 45}, 'assessment/conditions': {'1.2': {'met': False}, '1.1': {'met': True}}},
        'conditions/1.1.', 'items/1.3.1.', 'conditions/1.2/met', 'conditions/1.1/met',
        'items/1.6.1/points', 'items/1.6.1/measure/part', 'items/1.6.1/measure/whole', 'items/1.3.1/points',
        'evidence/0/date', 'evidence/0/expires',
    )


def cases(data):
    for part in (numbers, days, answers, codes, order):
        yield from part()
