"""What many lines come to (rule 7)."""

from ..aggregate.samples import GOOD
from ..scoring.samples import THREE, assess, make_guidance, requirement
from .samples import GOOD_FILE, GOOD_LINE, OTHER_LINE, POOR_FILE, POOR_LINE, issue, line, mismatch, not_json, refused, summarise

FILE = 'summaries'
SUM = 'summary/all/groups/1/hundredths'


def school(mark=10, **institution):
    return line(assess({**GOOD, '1.2.1': mark}, {'1.1': True, '3.1': True}, THREE['id'], institution=institution))


def keys_refused(*numbers):
    return [issue(number, 'keys-refused') for number in numbers]


def sums():
    nothing = {'lines': 0, 'scored': 0, 'summary/stamp': None, 'summary/all/institutions': 0, 'issueCounts': {}, 'issues': []}
    yield summarise(FILE, '7', 'no line', [], nothing)
    yield summarise(FILE, '7', 'blank lines', ['', ' \t', '\ufeff'], nothing)
    # 10 and 4.99 points of group 1.
    both = {'lines': 2, 'scored': 2, 'summary/all/institutions': 2, 'summary/all/levels': {'5': 1, 'none': 1}, SUM: 1499, 'summary/by': {}, 'issueCounts': {}, 'issues': []}
    yield summarise(FILE, '7', 'two lines', [GOOD_LINE, POOR_LINE], both)
    yield summarise(FILE, '7', 'two lines, the other way round', [POOR_LINE, GOOD_LINE], both)
    yield summarise(FILE, '7', 'values that were parsed', [GOOD_FILE, '', POOR_FILE], both)
    lines = [GOOD_LINE, '', '{', OTHER_LINE, '[]', POOR_LINE, '{', '{}']
    hand = {
        **both,
        'lines': 7,
        'issueCounts': {'assessment-refused': 1, 'catalog-mismatch': 2, 'line-not-json': 2},
        'issues': [not_json(3), mismatch(4, 'sample-forty'), refused(5), not_json(7), mismatch(8)],
    }
    yield summarise(FILE, '7', 'lines with faults are counted apart', lines, hand)
    bad = ['{', 'null']
    yield summarise(FILE, '7', 'no line that can be scored', bad, {**nothing, 'lines': 2, 'issueCounts': {'assessment-refused': 1, 'line-not-json': 1}, 'issues': [not_json(1), refused(2)]})
    guidance = make_guidance(requirement('plan', ['1.2.1'], 'plan'), catalog=THREE['id'])
    ruled = {'summary/all/groups/1/criteria/1.2/items/1.2.1/states': {'evidence-missing': 2}, SUM: 0, 'summary/stamp/guidance': {'id': 'sample-guidance', 'version': '1.2.3'}, 'summary/stamp/policies/evidence': 'require'}
    yield summarise(FILE, '7', 'added up by the guidance and the policies', [GOOD_LINE, POOR_LINE], ruled, guidance=guidance, policies={'evidence': 'require'})


def keys():
    paths = {'province': 'institution/province', 'stage': 'institution/stages'}
    lines = [
        school(10, province='Quảng Ninh', stages=['primary', 'lower-secondary']),
        school(5, province='Quảng Ninh', stages=['primary']),
        school(8, province='Lào Cai', stages=['primary', 'primary']),
        school(1, stages=[]),
        GOOD_LINE,
    ]
    hand = {
        'scored': 5,
        SUM: 3400,
        'summary/by/province/Quảng Ninh/institutions': 2,
        'summary/by/province/Quảng Ninh/levels': {'4': 1, '5': 1},
        'summary/by/province/Lào Cai/groups/1/hundredths': 800,
        'summary/by/stage/primary/institutions': 3,
        'summary/by/stage/primary/groups/1/hundredths': 2300,
        'summary/by/stage/lower-secondary/institutions': 1,
        'issues': [],
    }
    yield summarise(FILE, '7', 'keys from each file', lines, hand, keysAt=paths)
    yield summarise(FILE, '7', 'keys that no file has', [GOOD_LINE], {'scored': 1, 'summary/by': {}}, keysAt=paths)
    for name, value in (('a number', 5), ('true', True), ('an object', {'name': 'A'}), ('a list with a number', ['A', 5]), ('a list with null', ['A', None])):
        lines = [school(10, province='A'), school(9, province=value), school(4, province='B')]
        hand = {'lines': 3, 'scored': 2, 'summary/all/institutions': 2, SUM: 1400, 'issueCounts': {'keys-refused': 1}, 'issues': keys_refused(2), 'summary/by/province/A/institutions': 1, 'summary/by/province/B/institutions': 1}
        yield summarise(FILE, '7', f'a key that is {name}: the line is not counted', lines, hand, keysAt={'province': 'institution/province'})
    hand = {'scored': 0, 'summary/stamp': None, 'summary/by': {}, 'issues': keys_refused(1, 2)}
    yield summarise(FILE, '7', 'keys that are refused on every line', [GOOD_LINE, POOR_LINE], hand, keysAt={'points': 'items/1.2.1/points'})
    hand = {'lines': 4, 'scored': 1, 'issueCounts': {'keys-refused': 1, 'line-not-json': 2}, 'issues': [not_json(1), *keys_refused(2), not_json(3)]}
    yield summarise(FILE, '7', 'keys that are refused, among other faults', ['{', school(1, province=5), 'x', school(1, province='A')], hand, keysAt={'province': 'institution/province'})
    hostile = school(1, province='__proto__')
    yield summarise(FILE, '7', 'a value called like part of a prototype', [hostile, hostile], {'summary/by/province/__proto__/institutions': 2}, keysAt={'province': 'institution/province'})


def kept():
    for keep, lines, count in ((0, 3, 0), (1, 3, 1), (3, 3, 3), (4, 3, 3)):
        hand = {'lines': lines, 'issueCounts': {'line-not-json': lines}, 'issues': [not_json(number) for number in range(1, count + 1)]}
        yield summarise(FILE, '7', f'of {lines} issues {keep} are to be kept', ['{'] * lines, hand, keepIssues=keep)
    for lines, count in ((100, 100), (101, 100)):
        hand = {'issueCounts': {'line-not-json': lines}, 'issues': [not_json(number) for number in range(1, count + 1)]}
        yield summarise(FILE, '7', f'of {lines} issues 100 are kept where nothing is said', ['{'] * lines, hand)


def cases():
    yield from sums()
    yield from keys()
    yield from kept()
