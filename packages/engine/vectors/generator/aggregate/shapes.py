"""What is a result, a summary and keys (rule 5). Only what is counted is looked at."""

from ..canonical import canonical
from ..scoring.values import decimal, is_number
from ..vector import Misuse

MOST = 2**53 - 1
HOLDS = ('invalid', 'condition-unmet', 'condition-unanswered')
ITEM_STATES = ('scored', 'unanswered', 'not-applicable', 'invalid', 'evidence-missing')
CONDITION_STATES = ('met', 'unmet', 'unanswered')
POLICIES = {
    'conditions': ('withhold', 'lowest-level', 'ignore'),
    'overall': ('lowest-group', 'per-group'),
    'evidence': ('advise', 'require'),
}
STAGES = ('primary', 'lower-secondary', 'upper-secondary', 'continuing')
EMPTY_TALLY = {'institutions': 0, 'complete': 0, 'levels': {}, 'groups': {}, 'issues': {}}


def require(holds, code):
    if not holds:
        raise Misuse(code)


def has(value, **kinds):
    """Is it an object with these keys, each of its kind?"""
    return isinstance(value, dict) and all(key in value and kind(value[key]) for key, kind in kinds.items())


def is_text(value):
    return isinstance(value, str)


def is_one(value):
    return is_number(value) and value == 1


def is_whole_number(value, least):
    return is_number(value) and decimal(value) == decimal(value).to_integral_value() and least <= value <= MOST


def one_of(choices):
    return lambda value: is_text(value) and value in choices


def list_of(is_kind):
    return lambda value: isinstance(value, list) and all(is_kind(one) for one in value)


def map_of(is_kind):
    return lambda value: isinstance(value, dict) and all(is_kind(one) for one in value.values())


# The rules by which a result was reached


def is_rule(value):
    return has(value, item=is_text, stages=list_of(one_of(STAGES)), treatment=one_of(('zero', 'rescale')))


def is_policy(key, value):
    return list_of(is_rule)(value) if key == 'notApplicable' else key in POLICIES and one_of(POLICIES[key])(value)


def is_policies(value):
    """All four, and none that is not known: what it did to the result cannot be."""
    known = isinstance(value, dict) and set(value) == {*POLICIES, 'notApplicable'}
    return known and all(is_policy(key, one) for key, one in value.items())


def is_named(value):
    return has(value, id=is_text, version=is_text)


def is_stamp(value):
    return has(
        value,
        catalog=lambda one: is_named(one) and has(one, digest=is_text),
        guidance=lambda one: one is None or is_named(one),
        policies=is_policies,
    )


# Results


def is_points(value):
    """A number of points: whole hundredths, of which sums are exact."""
    if not is_number(value):
        return False
    hundredths = decimal(value) * 100
    return hundredths == hundredths.to_integral_value() and 0 <= hundredths <= MOST


def is_level(value):
    return is_whole_number(value, 1)


def is_level_or_none(value):
    return value is None or is_level(value)


def is_item(value):
    if not has(value, state=one_of(ITEM_STATES)):
        return False
    return value['state'] != 'scored' or has(value, points=is_points, maxPoints=is_number)


def is_row(value):
    if has(value, kind=one_of(('condition',))):
        return has(value, state=one_of(CONDITION_STATES))
    kinds = {'points': is_points, 'band': is_level_or_none, 'items': map_of(is_item)}
    return has(value, kind=one_of(('scored',)), **kinds)


def is_holds(value):
    return list_of(one_of(HOLDS))(value) and len(set(value)) == len(value)


def is_group(value):
    return has(
        value,
        points=is_points,
        levelByPoints=is_level,
        level=is_level_or_none,
        holds=is_holds,
        criteria=map_of(is_row),
    )


def is_result(value):
    return has(
        value,
        schemaVersion=is_one,
        stamp=is_stamp,
        complete=lambda one: isinstance(one, bool),
        level=is_level_or_none,
        groups=map_of(is_group),
        # A newer version may find more kinds of issues.
        issues=list_of(lambda one: has(one, code=is_text)),
    )


# Summaries


def is_count(value):
    return is_whole_number(value, 0)


def is_whole(key, most=MOST):
    """Does a name write a whole number, as JSON would?"""
    return key.isascii() and key.isdigit() and str(int(key)) == key and int(key) <= most


def is_level_key(key):
    return is_whole(key) and key != '0'


def is_level_key_or_none(key):
    return key == 'none' or is_level_key(key)


def counts_by(is_key):
    return lambda value: map_of(is_count)(value) and all(is_key(key) for key in value)


def is_item_tally(value):
    states = counts_by(one_of(ITEM_STATES))
    return has(value, states=states, full=is_count, hundredths=is_count, histogram=counts_by(is_whole))


def is_criterion_tally(value):
    return has(
        value,
        hundredths=is_count,
        histogram=counts_by(is_whole),
        bands=counts_by(is_level_key),
        items=map_of(is_item_tally),
    )


def is_group_tally(value):
    return has(
        value,
        levels=counts_by(is_level_key_or_none),
        levelsByPoints=counts_by(is_level_key),
        holds=counts_by(one_of(HOLDS)),
        hundredths=is_count,
        histogram=counts_by(is_whole),
        conditions=map_of(counts_by(one_of(CONDITION_STATES))),
        criteria=map_of(is_criterion_tally),
    )


def is_tally(value):
    return has(
        value,
        institutions=is_count,
        complete=is_count,
        levels=counts_by(is_level_key_or_none),
        groups=map_of(is_group_tally),
        issues=counts_by(is_text),
    )


def is_summary(value):
    if has(value, stamp=lambda one: one is None):
        # Whatever was added, was added by some rules.
        return canonical(value) == canonical(empty())
    return has(value, schemaVersion=is_one, stamp=is_stamp, all=is_tally, by=map_of(map_of(is_tally)))


def empty():
    return {'schemaVersion': 1, 'stamp': None, 'all': EMPTY_TALLY, 'by': {}}


# Keys


def is_keys(value):
    return map_of(lambda one: is_text(one) or list_of(is_text)(one))(value)
