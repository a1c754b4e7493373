"""A plain second implementation of rules 1 to 5 of docs/rules/aggregate.md, from that page alone."""

import json

from ..scoring.values import decimal
from ..vector import plain
from .shapes import CONDITION_STATES, HOLDS, ITEM_STATES, MOST
from .shapes import empty, is_keys, is_result, is_summary, is_text, is_whole, require

# The greatest number that, as a name, comes before those that are none.
LAST_INDEX = 2**32 - 2


# Rules 2 and 3: what one result counts


def hundredths_of(points):
    return int(decimal(points) * 100)


def whole(points):
    return str(hundredths_of(points) // 100)


def level_key(level):
    return 'none' if level is None else str(plain(decimal(level)))


def count_item(item):
    """What is not scored has no points, not even none."""
    if item['state'] != 'scored':
        return {'states': {item['state']: 1}, 'full': 0, 'hundredths': 0, 'histogram': {}}
    return {
        'states': {'scored': 1},
        'full': int(decimal(item['points']) >= decimal(item['maxPoints'])),
        'hundredths': hundredths_of(item['points']),
        'histogram': {whole(item['points']): 1},
    }


def count_criterion(criterion):
    return {
        'hundredths': hundredths_of(criterion['points']),
        'histogram': {whole(criterion['points']): 1},
        'bands': {} if criterion['band'] is None else {level_key(criterion['band']): 1},
        'items': {code: count_item(item) for code, item in criterion['items'].items()},
    }


def count_group(group):
    rows = group['criteria'].items()
    return {
        'levels': {level_key(group['level']): 1},
        'levelsByPoints': {level_key(group['levelByPoints']): 1},
        'holds': {hold: 1 for hold in group['holds']},
        'hundredths': hundredths_of(group['points']),
        'histogram': {whole(group['points']): 1},
        'conditions': {code: {row['state']: 1} for code, row in rows if row['kind'] == 'condition'},
        'criteria': {code: count_criterion(row) for code, row in rows if row['kind'] == 'scored'},
    }


def count(result):
    codes = [one['code'] for one in result['issues']]
    return {
        'institutions': 1,
        'complete': int(result['complete']),
        'levels': {level_key(result['level']): 1},
        'groups': {code: count_group(group) for code, group in result['groups'].items()},
        'issues': {code: codes.count(code) for code in codes},
    }


def read_keys(keys):
    """Each name with its values, each once."""
    require(is_keys(keys), 'ERR_DDS_OPTION_INVALID')
    lists = {name: [value] if is_text(value) else value for name, value in keys.items()}
    return {name: dict.fromkeys(values) for name, values in lists.items()}


# Rule 4: the order of keys


def units(text):
    return text.encode('utf-16-be', 'surrogatepass')


def by_name(key):
    return (0, int(key), b'') if is_whole(key, LAST_INDEX) else (1, 0, units(key))


def by_level(key):
    return (1, 0) if key == 'none' else (0, int(key))


def by_list(choices):
    return lambda key: choices.index(key)


def sort_counts(counts, order):
    return {key: counts[key] for key in sorted(counts, key=order) if counts[key] != 0}


def in_order(codes):
    """Codes as any object has them: whole numbers first."""
    numbers = [code for code in codes if is_whole(code, LAST_INDEX)]
    return sorted(numbers, key=int) + [code for code in codes if code not in numbers]


def as_json(codes):
    return units(json.dumps(codes, ensure_ascii=False, separators=(',', ':')))


def least(codes, others):
    """Of two orders of the same codes the one that is less as JSON."""
    require(sorted(codes) == sorted(others), 'ERR_DDS_SUMMARY_MISMATCH')
    return min(in_order(codes), in_order(others), key=as_json)


def rows_of(tally):
    """The codes of every list of rows, by its place in the tally."""
    rows = {('groups',): list(tally['groups'])}
    for code, group in tally['groups'].items():
        rows[code, 'conditions'] = list(group['conditions'])
        rows[code, 'criteria'] = list(group['criteria'])
        for criterion, row in group['criteria'].items():
            rows[code, criterion, 'items'] = list(row['items'])
    return rows


def least_rows(rows, others):
    require(rows.keys() == others.keys(), 'ERR_DDS_SUMMARY_MISMATCH')
    return {place: least(codes, others[place]) for place, codes in rows.items()}


def sort_tally(tally, rows):
    return {
        'institutions': tally['institutions'],
        'complete': tally['complete'],
        'levels': sort_counts(tally['levels'], by_level),
        'groups': {code: sort_group(tally['groups'][code], code, rows) for code in rows[('groups',)]},
        'issues': sort_counts(tally['issues'], by_name),
    }


def sort_group(group, code, rows):
    conditions, criteria = group['conditions'], group['criteria']
    return {
        'levels': sort_counts(group['levels'], by_level),
        'levelsByPoints': sort_counts(group['levelsByPoints'], by_level),
        'holds': sort_counts(group['holds'], by_list(HOLDS)),
        'hundredths': group['hundredths'],
        'histogram': sort_counts(group['histogram'], int),
        'conditions': {one: sort_counts(conditions[one], by_list(CONDITION_STATES)) for one in rows[code, 'conditions']},
        'criteria': {one: sort_criterion(criteria[one], rows[code, one, 'items']) for one in rows[code, 'criteria']},
    }


def sort_criterion(criterion, items):
    return {
        'hundredths': criterion['hundredths'],
        'histogram': sort_counts(criterion['histogram'], int),
        'bands': sort_counts(criterion['bands'], by_level),
        'items': {code: sort_item(criterion['items'][code]) for code in items},
    }


def sort_item(item):
    return {
        'states': sort_counts(item['states'], by_list(ITEM_STATES)),
        'full': item['full'],
        'hundredths': item['hundredths'],
        'histogram': sort_counts(item['histogram'], int),
    }


# Rules 1 and 5


def named(value):
    return value and {key: value[key] for key in ('id', 'version')}


def stamp_of(stamp):
    """Everything but the engine's version."""
    policies = stamp['policies']
    rules = [{key: rule[key] for key in ('item', 'stages', 'treatment')} for rule in policies['notApplicable']]
    return {
        'catalog': {key: stamp['catalog'][key] for key in ('id', 'version', 'digest')},
        'guidance': named(stamp['guidance']),
        'policies': {
            'conditions': policies['conditions'],
            'overall': policies['overall'],
            'notApplicable': rules,
            'evidence': policies['evidence'],
        },
    }


def plus(one, other):
    """Adds numbers, and objects key by key."""
    if isinstance(one, dict):
        both = {key: plus(one[key], other[key]) for key in one if key in other}
        return {**one, **other, **both}
    require(one + other <= MOST, 'ERR_DDS_SUMMARY_INVALID')
    return one + other


def merge(one, other):
    for summary in (one, other):
        require(is_summary(summary), 'ERR_DDS_SUMMARY_INVALID')
    return merge_sound(one, other)


def merge_sound(one, other):
    given = [summary for summary in (one, other) if summary['stamp'] is not None]
    if not given:
        return empty()
    stamps = [stamp_of(summary['stamp']) for summary in given]
    require(stamps[0] == stamps[-1], 'ERR_DDS_SUMMARY_MISMATCH')
    tallies = [tally for summary in given for tally in (summary['all'], *tallies_by_key(summary))]
    rows = rows_of(tallies[0])
    for tally in tallies:
        rows = least_rows(rows, rows_of(tally))
    by = plus(one['by'], other['by'])
    return {
        'schemaVersion': 1,
        'stamp': stamps[0],
        'all': sort_tally(plus(one['all'], other['all']), rows),
        'by': {
            name: {value: sort_tally(by[name][value], rows) for value in sorted(by[name], key=by_name)}
            for name in sorted(by, key=by_name)
            if by[name]
        },
    }


def tallies_by_key(summary):
    return [tally for values in summary['by'].values() for tally in values.values()]


NONE = {}


def add(summary, result, keys=NONE):
    require(is_summary(summary), 'ERR_DDS_SUMMARY_INVALID')
    require(is_result(result), 'ERR_DDS_RESULT_INVALID')
    values = read_keys(keys)
    tally = count(result)
    by = {name: {value: tally for value in values[name]} for name in values}
    return merge_sound(summary, {'schemaVersion': 1, 'stamp': stamp_of(result['stamp']), 'all': tally, 'by': by})


def add_all(results):
    """`add`, result by result."""
    summary = empty()
    for one in results:
        summary = add(summary, **one)
    return summary


def merge_all(parts):
    """`merge`, part by part."""
    summary = empty()
    for part in parts:
        summary = merge(summary, part)
    return summary
