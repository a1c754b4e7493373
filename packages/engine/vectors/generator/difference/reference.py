"""What answers that are tried out change, reckoned by scoring twice."""

import json

from ..scoring.reference import score
from ..scoring.values import decimal
from ..vector import Misuse, plain

OPTION = 'ERR_DDS_OPTION_INVALID'
HOLDS = ('invalid', 'condition-unmet', 'condition-unanswered')


# Rules 1 and 2


def merge_answer(before, change):
    """The fields that are given replace those of the answer that is there."""
    if not isinstance(before, dict):
        return change
    kept = dict(before)
    if 'points' in change and 'notApplicable' not in change:
        kept.pop('notApplicable', None)
    if 'notApplicable' in change and 'points' not in change:
        kept.pop('points', None)
    return {**kept, **change}


def merge_answers(before, changes):
    answers = dict(before) if isinstance(before, dict) else {}
    for code, change in changes.items():
        if change is None:
            answers.pop(code, None)
        else:
            answers[code] = merge_answer(answers.get(code), change)
    return answers


def merge_register(before, entries):
    register = list(before) if isinstance(before, list) else []
    for entry in entries:
        named = isinstance(entry.get('id'), str)
        places = [
            place
            for place, one in enumerate(register)
            if named and isinstance(one, dict) and one.get('id') == entry['id']
        ]
        if places:
            register[places[0]] = entry
        else:
            register.append(entry)
    return register


def check_part(part, kind):
    """Rule 6."""
    if not isinstance(part, kind):
        raise Misuse(OPTION)
    entries = part if kind is list else [one for one in part.values() if one is not None]
    if not all(isinstance(one, dict) for one in entries):
        raise Misuse(OPTION)


def change_assessment(assessment, changes):
    if not isinstance(changes, dict):
        raise Misuse(OPTION)
    changed = dict(assessment)
    for part, kind, merge in (('conditions', dict, merge_answers), ('items', dict, merge_answers), ('evidence', list, merge_register)):
        if part in changes:
            check_part(changes[part], kind)
            changed[part] = merge(assessment.get(part), changes[part])
    return changed


# Rules 3 to 5


def rows(result, kind):
    """Code and row of every condition, or of every item, in catalog order."""
    for group in result['groups'].values():
        for code, row in group['criteria'].items():
            if kind == 'condition' and row['kind'] == 'condition':
                yield code, row['state']
            if kind == 'item' and row['kind'] == 'scored':
                yield from row['items'].items()


def gain(before, after):
    return decimal(after['points']) - decimal(before['points'])


def group_difference(before, after):
    def change(key):
        return {'before': before[key], 'after': after[key]}

    return {
        'points': change('points'),
        'gain': gain(before, after),
        'levelByPoints': change('levelByPoints'),
        'level': change('level'),
        'holdsGained': [one for one in HOLDS if one in after['holds'] and one not in before['holds']],
        'holdsLost': [one for one in HOLDS if one in before['holds'] and one not in after['holds']],
    }


def more_of(issues, others):
    """The issues that the others do not have; of equal ones, as many as there are more, the last."""
    left = [json.dumps(plain(one), sort_keys=True) for one in others]
    found = []
    for one in issues:
        key = json.dumps(plain(one), sort_keys=True)
        if key in left:
            left.remove(key)
        else:
            found.append(one)
    return found


def diff(before, after):
    def change(key):
        return {'before': before[key], 'after': after[key]}

    def differing(kind):
        return [
            (code, old, new) for (code, old), (_, new) in zip(rows(before, kind), rows(after, kind)) if plain(old) != plain(new)
        ]

    return {
        'complete': change('complete'),
        'level': change('level'),
        'groups': {
            code: group_difference(group, after['groups'][code]) for code, group in before['groups'].items()
        },
        'conditions': [{'code': code, 'before': old, 'after': new} for code, old, new in differing('condition')],
        'items': [
            {'code': code, 'before': old, 'after': new, 'gain': gain(old, new)} for code, old, new in differing('item')
        ],
        'issuesGained': more_of(after['issues'], before['issues']),
        'issuesLost': more_of(before['issues'], after['issues']),
    }


def what_if(catalog, assessment, changes, guidance=None, policies=None):
    before = score(catalog, assessment, guidance, policies)
    changed = change_assessment(assessment, changes)
    return diff(before, score(catalog, changed, guidance, policies))
