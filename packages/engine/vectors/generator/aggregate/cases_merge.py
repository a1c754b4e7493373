"""Parts added up, in any order and grouping (rule 1), and sums too large to be exact (rule 5)."""

from ..scoring.samples import make_guidance, requirement
from .cases_counts import FIRST, whole_figures
from .samples import ERRORS, GOOD, THREE, add, good, merge, merge_each, poor, put, result, summary, wrong

FILE = 'merge'
MOST = 2**53 - 1
SUM = f'{FIRST}/hundredths'


def parts():
    each = [summary(good()), summary(poor()), summary(wrong())]
    every = whole_figures()
    yield merge_each(FILE, '1', 'no part', [], {'stamp': None, 'by': {}})
    yield merge_each(FILE, '1', 'one part is itself', each[:1], {'all': each[0]['all'], 'stamp': each[0]['stamp']})
    yield merge_each(FILE, '1', 'three parts of one result', each, {'all': every})
    yield merge_each(FILE, '1', 'two parts of unequal size', [summary(good(), wrong()), each[1]], {'all': every})
    yield merge_each(FILE, '1', 'a part of which nothing is known', [each[0], summary(), summary(poor(), wrong())], {'all': every})
    yield merge_each(FILE, '1', 'only parts of which nothing is known', [summary(), summary()], {'stamp': None, 'all/institutions': 0})
    yield merge_each(FILE, '1', 'the same part twice counts twice', [each[0], each[0]], {'all/institutions': 2, 'all/levels': {'5': 2}, SUM: 2000})
    yield merge(FILE, '1', 'empty and empty', summary(), summary(), {'stamp': None, 'all/institutions': 0})
    keyed = summary(good(), poor(), keys={'commune': ['Hạ Long', '__proto__', '10']})
    hand = {'all': keyed['all'], 'by': keyed['by'], 'stamp': keyed['stamp']}
    yield merge(FILE, '1', 'empty is neutral: before', summary(), keyed, hand)
    yield merge(FILE, '1', 'empty is neutral: after', keyed, summary(), hand)
    yield add(FILE, '1', 'a result added to parts', wrong(), {'all': every}, to=summary(good(), poor()))


def keyed_parts():
    communes = [
        summary(good(), keys={'commune': 'Hạ Long', 'stage': ['primary', 'lower-secondary']}),
        summary(poor(), keys={'commune': 'Cẩm Phả', 'stage': ['primary']}),
        summary(wrong(), poor(), keys={'commune': 'Hạ Long'}),
        summary(good()),
    ]
    hand = {
        'all/institutions': 5,
        'by/commune/Hạ Long/institutions': 3,
        'by/commune/Hạ Long/levels': {'5': 1, 'none': 2},
        'by/commune/Cẩm Phả/levels': {'none': 1},
        'by/stage/primary/institutions': 2,
        'by/stage/lower-secondary/levels': {'5': 1},
    }
    order = {'by': ['commune', 'stage'], 'by/commune': ['Cẩm Phả', 'Hạ Long'], 'by/stage': ['lower-secondary', 'primary']}
    yield merge_each(FILE, '1', 'parts with different keys', communes, hand, order)
    # Points of 1.2.1 from 0 to 9, five schools in each part.
    schools = [result({**GOOD, '1.2.1': mark}) for mark in range(10)]
    halves = [summary(*schools[start::2]) for start in (0, 1)]
    hand = {'all/institutions': 10, SUM: 4500, f'{FIRST}/histogram': {str(mark): 1 for mark in range(10)}, 'all/levels': {'2': 5, '4': 3, '5': 2}}
    yield merge_each(FILE, '1', 'ten schools in two parts', halves, hand, {f'{FIRST}/histogram': [str(mark) for mark in range(10)]})
    guidance = make_guidance(requirement('plan', ['1.2.1'], 'plan'), catalog=THREE['id'])
    rules = {'guidance': guidance, 'policies': {'evidence': 'require', 'conditions': 'lowest-level'}}
    many = [summary(one(**rules)) for one in (good, poor, wrong)]
    # The plan is nowhere: 10 and 4.99 count nothing, 10.01 is invalid in any case.
    hand = {f'{FIRST}/states': {'invalid': 1, 'evidence-missing': 2}, SUM: 0, 'all/levels': {'2': 2, 'none': 1}, 'all/issues/evidence-missing': 2}
    yield merge_each(FILE, '1', 'parts by a guidance and policies', many, hand)


def large():
    one = summary(good())
    rest = MOST - 1000
    yield merge(FILE, '5', 'a sum of 2^53 - 1 is exact', put(one, SUM, rest), one, {SUM: MOST})
    yield merge(FILE, '5', 'a sum of 2^53 is not', put(one, SUM, rest + 1), one, ERRORS['summary'])
    yield merge(FILE, '5', 'a sum of 2^53 is not, the other way round', one, put(one, SUM, rest + 1), ERRORS['summary'])
    yield add(FILE, '5', 'a result may bring a sum to 2^53 - 1', good(), {SUM: MOST}, to=put(one, SUM, rest))
    yield add(FILE, '5', 'a result may not bring a sum to 2^53', good(), ERRORS['summary'], to=put(one, SUM, rest + 1))
    keyed = summary(good(), keys={'commune': 'A'})
    yield merge(FILE, '5', 'a sum of 2^53 under a key', put(keyed, f'by/commune/A/{SUM[4:]}', MOST), keyed, ERRORS['summary'])
    yield merge(FILE, '5', 'a count of 2^53', put(one, 'all/issues', {'a': MOST}), put(one, 'all/issues', {'a': 1}), ERRORS['summary'])
    yield merge(FILE, '5', 'counts of 2^53 - 1 beside each other', put(one, 'all/issues', {'a': MOST}), put(one, 'all/issues', {'b': MOST}), {'all/issues': {'a': MOST, 'b': MOST}})


def cases():
    yield from parts()
    yield from keyed_parts()
    yield from large()
