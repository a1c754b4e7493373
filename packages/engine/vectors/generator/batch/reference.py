"""A plain second implementation of rules 6 and 7 of docs/rules/aggregate.md, from that page alone."""

import json

from ..aggregate.reference import add
from ..aggregate.samples import score_row
from ..aggregate.shapes import empty, is_policy, is_text, require
from ..scoring.samples import all_items
from ..vector import Misuse

# What ECMAScript calls white space and ends of lines: Python's own list is another one.
BLANK = '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'


def issue(line, code, **params):
    return {'code': code, 'severity': 'error', 'path': f'lines/{line}', 'params': params}


def cut(text):
    """At most 80 UTF-16 code units."""
    return text.encode('utf-16-le', 'surrogatepass')[:160].decode('utf-16-le', 'surrogatepass')


def check_batch(catalog, source, guidance, policies):
    require(isinstance(source, list), 'ERR_DDS_OPTION_INVALID')
    require(guidance is None or guidance['catalog'] == catalog['id'], 'ERR_DDS_CATALOG_MISMATCH')
    sound = isinstance(policies, dict) and all(is_policy(key, value) for key, value in policies.items())
    require(sound, 'ERR_DDS_POLICY_INVALID')
    items = {item['code'] for item, _ in all_items(catalog)}
    require(all(rule['item'] in items for rule in policies.get('notApplicable', [])), 'ERR_DDS_POLICY_INVALID')


def refuse_constant(_):
    raise ValueError('no number of JSON')


def score_line(catalog, number, line, guidance, policies):
    if is_text(line):
        text = line[1:] if number == 1 and line.startswith('\ufeff') else line
        try:
            line = json.loads(text, parse_constant=refuse_constant)
        except ValueError:
            return {'line': number, 'ok': False, 'issue': issue(number, 'line-not-json')}
    try:
        result = score_row(catalog, line, guidance, policies)
    except Misuse as misuse:
        return {'line': number, 'ok': False, 'issue': refusal(catalog, number, line, str(misuse))}
    return {'line': number, 'ok': True, 'assessment': line, 'result': result}


def refusal(catalog, number, line, code):
    if code != 'ERR_DDS_CATALOG_MISMATCH':
        return issue(number, 'assessment-refused')
    given = line.get('catalog')
    params = {'catalog': cut(given)} if is_text(given) else {}
    return issue(number, 'catalog-mismatch', expected=catalog['id'], **params)


def score_batch(catalog, source, guidance=None, policies={}):
    check_batch(catalog, source, guidance, policies)
    rows = []
    for number, line in enumerate(source, 1):
        if not (is_text(line) and line.strip(BLANK) == ''):
            rows.append(score_line(catalog, number, line, guidance, policies))
    return rows


def look_up(assessment, path):
    """The value at a path of keys; None where there is none."""
    for key in path.split('/'):
        assessment = assessment.get(key) if isinstance(assessment, dict) else None
    return assessment


def read_keys(assessment, paths):
    found = {name: look_up(assessment, path) for name, path in paths.items()}
    return {name: value for name, value in found.items() if value is not None}


def summarise_batch(catalog, source, guidance=None, policies={}, keysAt={}, keepIssues=100):
    whole = isinstance(keepIssues, int) and not isinstance(keepIssues, bool)
    require(whole and keepIssues >= 0, 'ERR_DDS_OPTION_INVALID')
    rows = score_batch(catalog, source, guidance, policies)
    summary, issues = empty(), []
    for row in rows:
        if not row['ok']:
            issues.append(row['issue'])
            continue
        try:
            summary = add(summary, row['result'], read_keys(row['assessment'], keysAt))
        except Misuse:
            issues.append(issue(row['line'], 'keys-refused'))
    codes = sorted({one['code'] for one in issues})
    return {
        'lines': len(rows),
        'scored': len(rows) - len(issues),
        'summary': summary,
        'issueCounts': {code: sum(one['code'] == code for one in issues) for code in codes},
        'issues': issues[:keepIssues],
    }
