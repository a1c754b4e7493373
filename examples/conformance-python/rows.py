"""Judges the answers of single rows: conditions and items (rules 0, 1, 2, 8, 9, 11 and 12)."""

from collections import namedtuple

from values import cut, hundredths, is_id_list, is_possible_measure, points, shown

# What an item comes to: its state, the hundredths that count, whether its maximum leaves the
# denominator, and what was found, as (code, severity, params).
Row = namedtuple('Row', 'state counted rescales found')


def judge_condition(condition, scoring):
    """Rule 12. Returns the state and what was found."""
    code = condition['code']
    if code not in scoring.conditions:
        return 'unanswered', []
    answer = scoring.conditions[code]
    if not isinstance(answer, dict):
        return 'unanswered', [malformed()]
    met = answer.get('met', None)
    found = [] if 'met' not in answer or isinstance(met, bool) else [malformed()]
    ids = read_ids(answer, scoring, found)
    if met is False:
        return 'unmet', found
    if met is not True:
        return 'unanswered', found
    return ('met' if is_supported([code], ids, scoring, found) else 'unmet'), found


def judge_item(item, criterion, scoring):
    """Rule 0."""
    code = item['code']
    if code not in scoring.items:
        return Row('unanswered', 0, False, [])
    answer = scoring.items[code]
    if not isinstance(answer, dict):
        return Row('invalid', 0, False, [malformed()])
    found = []
    if 'notApplicable' in answer:
        state, rescales = judge_reason(code, answer, scoring, found)
        counted = 0
    elif 'points' in answer:
        state, counted = judge_points(item, criterion, answer['points'], found)
        rescales = False
    else:
        state, counted, rescales = 'unanswered', 0, False
    ids = read_ids(answer, scoring, found)
    if 'measure' in answer and not is_possible_measure(answer['measure']):
        found.append(('measure-invalid', 'error', {}))
    if counted > 0 and not is_supported([code, criterion['code']], ids, scoring, found):
        state, counted = 'evidence-missing', 0
    return Row(state, counted, rescales, found)


def judge_reason(code, answer, scoring, found):
    """Rules 0 and 8. Returns the state, and whether the group is rescaled."""
    reason = answer['notApplicable']
    if not isinstance(reason, str) or not reason.strip():
        found.append(malformed())
    if 'points' in answer:
        found.append(('answer-ambiguous', 'error', {}))
    if found:
        return 'invalid', False
    for rule in scoring.policies['notApplicable']:
        covers = scoring.stages and all(stage in rule['stages'] for stage in scoring.stages)
        if rule['item'] == code and covers:
            return 'not-applicable', rule['treatment'] == 'rescale'
    found.append(('not-applicable-not-allowed', 'error', {}))
    return 'invalid', False


def judge_points(item, criterion, given, found):
    """Rules 1 and 2. Returns the state and the hundredths that stand."""
    counted = hundredths(given)
    if counted is None:
        found.append(('points-invalid', 'error', {'points': shown(given)}))
        return 'invalid', 0
    maximum = hundredths(item['maxPoints']['value'])
    if counted <= maximum:
        return 'scored', counted
    if item['maxPoints']['status'] == 'unverified':
        limit = hundredths(criterion['maxPoints']['value'])
        if counted <= limit:
            params = {'points': given, 'maxPoints': points(maximum)}
            found.append(('points-above-unverified-maximum', 'warning', params))
            return 'scored', counted
        maximum = limit
    found.append(('points-above-maximum', 'error', {'points': given, 'maxPoints': points(maximum)}))
    return 'invalid', 0


def read_ids(answer, scoring, found):
    """Rule 9: the ids that an answer names and the register holds."""
    ids = answer.get('evidence', [])
    if not is_id_list(ids):
        if malformed() not in found:
            found.append(malformed())
        return []
    found.extend(('evidence-unknown', 'error', {'evidence': cut(one)}) for one in ids if one not in scoring.kinds)
    return [one for one in ids if one in scoring.kinds]


def is_supported(codes, ids, scoring, found):
    """Rule 9: says what evidence is missing, and whether the row counts all the same."""
    kinds = [scoring.kinds[one] for one in ids]
    supported = True
    for wanted in scoring.requirements:
        named = any(code in wanted['rows'] for code in codes)
        applies = 'stages' not in wanted or any(stage in wanted['stages'] for stage in scoring.stages)
        serves = [wanted['kind'], *wanted.get('alternatives', [])]
        if not named or not applies or any(kind in serves for kind in kinds):
            continue
        mandatory = wanted['strength'] == 'mandatory'
        params = {'requirement': wanted['id'], 'kind': wanted['kind']}
        found.append(('evidence-missing', 'warning' if mandatory else 'info', params))
        if mandatory and scoring.policies['evidence'] == 'require':
            supported = False
    return supported


def malformed():
    return ('answer-malformed', 'error', {})
