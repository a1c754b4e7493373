"""What becomes of each line (rule 6)."""

from ..scoring.samples import THREE, assess, make_guidance, requirement
from .samples import GOOD_FILE, GOOD_LINE, OTHER_LINE, POOR_FILE, POOR_LINE, line, mismatch, not_json, refused, score

FILE = 'lines'
MARK = '\ufeff'


def rows():
    yield score(FILE, '6', 'no line', [], [], [])
    one = score(FILE, '6', 'a row for each line, with what was read', [GOOD_LINE, POOR_LINE], [1, 2], [None, None])
    figures = {'0/assessment': GOOD_FILE, '0/result/level': 5, '0/result/groups/2/points': 8.99, '1/assessment': POOR_FILE, '1/result/level': None, '1/result/groups/2/points': 0.29}
    yield {**one, 'hand': {**one['hand'], **figures}}
    yield score(FILE, '6', 'values that were parsed', [GOOD_FILE, POOR_LINE], [1, 2], [None, None])
    mixed = ['{', GOOD_LINE, 'null', OTHER_LINE, POOR_LINE]
    yield score(FILE, '6', 'no line stops the rest', mixed, [1, 2, 3, 4, 5], [not_json(1), None, refused(3), mismatch(4, 'sample-forty'), None])
    one = score(FILE, '6', 'what is wrong in a file stays in its result', [line(assess({'1.2.1': 'x', '9.9': 1}, {}, THREE['id']))], [1], [None])
    codes = {'0/result/issues/0/code': 'unknown-code', '0/result/issues/1/code': 'points-invalid'}
    yield {**one, 'hand': {**one['hand'], **codes}}
    guidance = make_guidance(requirement('plan', ['1.2.1'], 'plan'), catalog=THREE['id'])
    one = score(FILE, '6', 'scored by the guidance and the policies', [GOOD_LINE], [1], [None], guidance=guidance, policies={'evidence': 'require'})
    yield {**one, 'hand': {**one['hand'], '0/result/groups/1/points': 0, '0/result/issues/0/code': 'evidence-missing'}}


def texts():
    for name, text in (
        ('an unfinished one', GOOD_LINE[:-1]),
        ('one with something behind', f'{GOOD_LINE},'),
        ('two', GOOD_LINE * 2),
        ('a word', 'points'),
        ('NaN', 'NaN'),
        ('Infinity', '{"catalog":"sample-three","x":-Infinity}'),
        ('single quotation marks', "{'catalog':'sample-three'}"),
        ('a comma before the end', '{"catalog":"sample-three",}'),
        ('a comment', f'{GOOD_LINE}//'),
        ('a number that begins with zero', '{"catalog":"sample-three","x":01}'),
        ('a tab within a text', '{"catalog":"sample-three","x":"\t"}'),
        ('a white space that JSON has not', f'\u00a0{GOOD_LINE}'),
        ('a row of a table', 'sample-three;6;2.5'),
    ):
        yield score(FILE, '6', f'a text that is no JSON: {name}', [POOR_LINE, text], [1, 2], [None, not_json(2)])
    for name, text in (
        ('as Windows ends it', f'{GOOD_LINE}\r'),
        ('with white space around', f' \t{GOOD_LINE}\n '),
        ('with escapes', GOOD_LINE.replace('sample', '\\u0073ample')),
        ('with a key given twice: the last one stands', f'{{"catalog":"x",{GOOD_LINE[1:]}'),
        ('with numbers in another form', GOOD_LINE.replace('"points":10}', '"points":1.0e1}')),
    ):
        one = score(FILE, '6', f'a text that is JSON: {name}', [text], [1], [None])
        yield {**one, 'hand': {**one['hand'], '0/assessment': GOOD_FILE, '0/result/groups/1/points': 10}}


def blanks():
    # Not blank: an information separator and a next line, which other lists call white space.
    for name, text in (('nothing', ''), ('spaces and tabs', ' \t '), ('the end of a line', '\r'), ('no-break spaces', '\u00a0\u3000\u202f'), ('ends of lines', '\n\v\f\u2028\u2029'), ('a byte order mark', MARK)):
        yield score(FILE, '6', f'blank, passed over and numbered: {name}', [text, GOOD_LINE, text, '{', text], [2, 4], [None, not_json(4)])
    for name, text in (('a file separator', '\x1c'), ('a next line', '\x85'), ('a space of no width', '\u200b'), ('a null', '\0')):
        yield score(FILE, '6', f'not blank: {name}', [GOOD_LINE, text], [1, 2], [None, not_json(2)])
    yield score(FILE, '6', 'values are never blank', [None, [], GOOD_FILE], [1, 2, 3], [refused(1), refused(2), None])


def marks():
    yield score(FILE, '6', 'a byte order mark before the first line', [MARK + GOOD_LINE, POOR_LINE], [1, 2], [None, None])
    yield score(FILE, '6', 'a byte order mark before another line', [GOOD_LINE, MARK + POOR_LINE], [1, 2], [None, not_json(2)])
    yield score(FILE, '6', 'a byte order mark before the second line, after a blank one', ['', MARK + POOR_LINE], [2], [not_json(2)])
    yield score(FILE, '6', 'two byte order marks', [MARK + MARK + GOOD_LINE], [1], [not_json(1)])
    yield score(FILE, '6', 'a byte order mark after a space', [f' {MARK}{GOOD_LINE}'], [1], [not_json(1)])


def refusals():
    for value in (None, True, 5, [], [GOOD_FILE], '"text"', 'null', '6', '[]', 'false'):
        yield score(FILE, '6', f'no assessment: {str(value)[:40]!r} {type(value).__name__}', [value, GOOD_LINE], [1, 2], [refused(1), None])
    long, pair = 'x' * 81, 'x' * 79 + '\U0001f600'
    for name, catalog, *shown in (
        ('another one', '4725-2022', '4725-2022'),
        ('in other letters', 'Sample-Three', 'Sample-Three'),
        ('with a space', 'sample-three ', 'sample-three '),
        ('the empty text', '', ''),
        ('80 units', long[1:], long[1:]),
        ('81 units, cut', long, long[1:]),
        ('cut within a pair', pair, pair[:79] + '\ud83d'),
        ('a number', 4725),
        ('null', None),
        ('an object', {'id': 'sample-three'}),
    ):
        yield score(FILE, '6', f'a catalog of another name: {name}', [{**GOOD_FILE, 'catalog': catalog}, POOR_LINE], [1, 2], [mismatch(1, *shown), None])
    yield score(FILE, '6', 'a catalog that is not named', ['{}', '{"items":{}}'], [1, 2], [mismatch(1), mismatch(2)])


def cases():
    yield from rows()
    yield from texts()
    yield from blanks()
    yield from marks()
    yield from refusals()
