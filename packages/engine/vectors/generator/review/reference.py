"""An authority's review of a file: the sheet, the comparison, and the drift over many."""

from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal

from ..canonical import canonical, digest
from ..scoring.reference import by_path, score
from ..scoring.values import decimal
from ..vector import Misuse

REASONS = (
    'evidence-missing',
    'evidence-insufficient',
    'evidence-not-accessible',
    'evidence-out-of-date',
    'points-too-high',
    'points-too-low',
    'not-in-use',
    'condition-not-shown',
    'found-on-visit',
    'clerical-error',
    'other',
)
SECTIONS = ('conditions', 'items')
FORBIDDEN = ('__proto__', 'constructor', 'prototype')
HUNDREDTH = Decimal('0.01')
OPTION = 'ERR_DDS_OPTION_INVALID'


def issue(code, path, params=None, severity='error'):
    return {'code': code, 'severity': severity, 'path': path, 'params': params or {}}


def section(file, key):
    """The answers of a file by code."""
    answers = file.get(key)
    return answers if isinstance(answers, dict) else {}


def differ(one, other):
    return canonical(one) != canonical(other)


# Rules 1 and 2


def is_plain(value, depth=0):
    """Whether a file may be copied: no key of a prototype, no endless nesting."""
    if depth > 64:
        return False
    if isinstance(value, dict):
        return all(key not in FORBIDDEN and is_plain(one, depth + 1) for key, one in value.items())
    return not isinstance(value, list) or all(is_plain(one, depth + 1) for one in value)


def open_review(assessment):
    if not isinstance(assessment, dict):
        raise Misuse('ERR_DDS_ASSESSMENT_INVALID')
    if not is_plain(assessment):
        raise Misuse('ERR_DDS_VALUE_NOT_JSON')
    return {'schemaVersion': 1, 'self': digest(assessment), 'external': assessment, 'reasons': {}}


def read_path(path):
    """Part and code of a row; `None` for what is none."""
    if not isinstance(path, str):
        return None
    part, _, code = path.partition('/')
    return (part, code) if part in SECTIONS and code and '/' not in code and code not in FORBIDDEN else None


def revise_review(sheet, self, path, answer, reason=None):
    row = read_path(path)
    if row is None or not (answer is None or isinstance(answer, dict)):
        raise Misuse(OPTION)
    if not isinstance(sheet, dict) or not isinstance(sheet.get('external'), dict):
        raise Misuse(OPTION)
    if not isinstance(self, dict):
        raise Misuse('ERR_DDS_ASSESSMENT_INVALID')
    part, code = row
    own = section(self, part)
    reasons = {key: one for key, one in section(sheet, 'reasons').items() if key != path}
    answers = dict(section(sheet['external'], part))
    if answer is None or (code in own and not differ(answer, own[code])):
        answers.pop(code, None)
        if code in own:
            answers[code] = own[code]
    else:
        sound = isinstance(reason, dict) and reason.get('code') in REASONS
        if not sound or not isinstance(reason.get('text'), str) or reason['text'].strip() == '':
            raise Misuse(OPTION)
        answers[code] = answer
        reasons[path] = {'code': reason['code'], 'text': reason['text']}
    return {**sheet, 'external': {**sheet['external'], part: answers}, 'reasons': reasons}


# Rules 3 and 4


def reason_faults(reason, path):
    """What is wrong with one reason."""
    if not isinstance(reason, dict) or not all(isinstance(reason.get(key), str) for key in ('code', 'text')):
        return [issue('sheet-malformed', f'reasons/{path}')]
    faults = []
    if reason['code'] not in REASONS:
        faults.append(issue('reason-unknown', path, {'reason': reason['code'][:80]}))
    if reason['text'].strip() == '':
        faults.append(issue('reason-text-missing', path))
    return faults


def read_sheet(self, sheet):
    """The reviewer's side of the file, the reasons that can be read, and what is wrong."""
    if not isinstance(sheet, dict) or sheet.get('schemaVersion') != 1 or sheet['schemaVersion'] is True:
        return self, {}, [issue('sheet-malformed', '')]
    issues = []
    if sheet.get('self') != digest(self):
        issues.append(issue('review-of-another-file', 'self'))
    external, reasons = sheet.get('external'), sheet.get('reasons', {})
    if not isinstance(external, dict) or external.get('catalog') != self['catalog']:
        issues.append(issue('sheet-malformed', 'external'))
        external = self
    if not isinstance(reasons, dict):
        issues.append(issue('sheet-malformed', 'reasons'))
        reasons = {}
    for key in {*self, *external} - {*SECTIONS}:
        if (key in self) != (key in external) or differ(self[key], external[key]):
            issues.append(issue('change-outside-rows', key[:80], {'key': key[:80]}))
    changed = []
    for part in SECTIONS:
        own, other = section(self, part), section(external, part)
        for code in {*own, *other}:
            if (code in own) != (code in other) or differ(own[code], other[code]):
                changed.append(f'{part}/{code}')
    sound, named = {}, set()
    for path, reason in reasons.items():
        faults = reason_faults(reason, path)
        issues += faults
        if any(one['code'] == 'sheet-malformed' for one in faults):
            continue
        named.add(path)
        if not faults:
            sound[path] = reason
        if path not in changed:
            issues.append(issue('reason-without-change', path, severity='warning'))
    issues += [issue('change-without-reason', path) for path in changed if path not in named]
    rows = {part: external[part] for part in SECTIONS if part in external}
    others = {key: one for key, one in self.items() if key not in SECTIONS}
    return {**others, **rows}, sound, sorted(issues, key=by_path)


def totals(group):
    return {key: one for key, one in group.items() if key != 'criteria'}


def gap(one, other):
    return decimal(one['points']) - decimal(other['points'])


def compare_review(catalog, self, sheet, guidance=None, policies=None):
    own = score(catalog, self, guidance, policies)
    reviewed, reasons, issues = read_sheet(self, sheet)
    other = score(catalog, reviewed, guidance, policies)
    groups, conditions, criteria, items = {}, [], [], []
    for code, group in own['groups'].items():
        side = other['groups'][code]
        groups[code] = {'self': totals(group), 'external': totals(side), 'gap': gap(group, side)}
        for name, row in group['criteria'].items():
            judged = side['criteria'][name]
            if row['kind'] == 'condition':
                reason = reasons.get(f'conditions/{name}')
                conditions.append({'code': name, 'self': row['state'], 'external': judged['state'], 'reason': reason})
                continue
            criteria.append({'code': name, 'self': row['points'], 'external': judged['points'], 'gap': gap(row, judged)})
            for item, result in row['items'].items():
                there = judged['items'][item]
                reason = reasons.get(f'items/{item}')
                items.append({'code': item, 'self': result, 'external': there, 'gap': gap(result, there), 'reason': reason})
    return {
        'catalog': {key: catalog[key] for key in ('id', 'version', 'digest')},
        'level': {'self': own['level'], 'external': other['level']},
        'groups': groups,
        'conditions': conditions,
        'criteria': criteria,
        'items': items,
        'issues': issues,
    }


# Rule 5


def count(pairs):
    """Pairs of figures, `None` where a side has none."""
    both = [(one, other) for one, other in pairs if one is not None and other is not None]
    return {
        'compared': len(both),
        'selfHigher': sum(one > other for one, other in both),
        'equal': sum(one == other for one, other in both),
        'selfLower': sum(one < other for one, other in both),
        'notCompared': len(pairs) - len(both),
    }


def away_from_zero(number, step, rounding):
    """Rounds the size of a number, and keeps its sign."""
    size = (abs(number) / step).to_integral_value(rounding) * step
    return -size if number < 0 else size


def drift(pairs):
    gaps = [decimal(one) - decimal(other) for one, other in pairs if one is not None and other is not None]
    total = sum(gaps, Decimal(0))
    histogram = {}
    for one in gaps:
        key = str(int(away_from_zero(one, Decimal(1), ROUND_CEILING)))
        histogram[key] = histogram.get(key, 0) + 1
    return {
        **count(pairs),
        'totalGap': total,
        'meanGap': away_from_zero(total / len(gaps), HUNDREDTH, ROUND_HALF_UP) if gaps else None,
        'highestGap': max([Decimal(0), *gaps]),
        'lowestGap': min([Decimal(0), *gaps]),
        'histogram': histogram,
    }


def points_of(row):
    sides = (row['self'], row['external'])
    scored = all(side['state'] == 'scored' for side in sides)
    return tuple(side['points'] for side in sides) if scored else (None, None)


def rank(state):
    return {'met': 1, 'unmet': 0}.get(state)


def is_comparison(value):
    keys = {'catalog': dict, 'level': dict, 'groups': dict, 'conditions': list, 'criteria': list, 'items': list, 'issues': list}
    sound = isinstance(value, dict) and all(isinstance(value.get(key), kind) for key, kind in keys.items())
    return sound and isinstance(value['catalog'].get('digest'), str)


def review_drift(comparisons):
    for one in comparisons:
        if not is_comparison(one):
            raise Misuse('ERR_DDS_RESULT_INVALID')
        if one['catalog']['digest'] != comparisons[0]['catalog']['digest']:
            raise Misuse('ERR_DDS_SUMMARY_MISMATCH')

    def rows(part):
        """By code, what every dossier says of the row."""
        places = enumerate(comparisons[0][part]) if comparisons else ()
        return {row['code']: [one[part][place] for one in comparisons] for place, row in places}

    given = [row['reason']['code'] for one in comparisons for row in [*one['conditions'], *one['items']] if row['reason']]
    groups = {code: [one['groups'][code] for one in comparisons] for code in (comparisons[0]['groups'] if comparisons else ())}
    return {
        'dossiers': len(comparisons),
        'level': count([(one['level']['self'], one['level']['external']) for one in comparisons]),
        'groups': {
            code: drift([(one['self']['points'], one['external']['points']) for one in many]) for code, many in groups.items()
        },
        'conditions': {
            code: count([(rank(one['self']), rank(one['external'])) for one in many])
            for code, many in rows('conditions').items()
        },
        'items': {code: drift([points_of(one) for one in many]) for code, many in rows('items').items()},
        'reasons': {code: given.count(code) for code in REASONS},
    }
