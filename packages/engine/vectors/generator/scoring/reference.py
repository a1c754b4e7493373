"""A plain second implementation of the scoring rules, for checking the first.

It follows the rules in the order of the documentation, in decimal arithmetic, and shares nothing
with the TypeScript engine. It is written to be read, not to be fast.
"""

from decimal import ROUND_HALF_UP, Decimal

from ..vector import Misuse
from .values import decimal, is_measure, is_web_address, read_points, render

HUNDREDTH = Decimal('0.01')
SEVERITY = {
    'answer-ambiguous': 'error',
    'answer-malformed': 'error',
    'criterion-above-maximum': 'error',
    'evidence-unknown': 'error',
    'evidence-url-unsafe': 'error',
    'group-above-maximum': 'error',
    'group-rescaled': 'info',
    'measure-invalid': 'error',
    'not-applicable-not-allowed': 'error',
    'points-above-maximum': 'error',
    'points-above-unverified-maximum': 'warning',
    'points-invalid': 'error',
    'unknown-code': 'error',
}
DEFAULT_POLICIES = {
    'conditions': 'withhold',
    'overall': 'lowest-group',
    'notApplicable': [],
    'evidence': 'advise',
}


def issue(code, path, params=None, severity=None):
    return {
        'code': code,
        'severity': severity or SEVERITY[code],
        'path': path,
        'params': params or {},
    }


def by_path(one):
    # Code units, not code points: the two differ beyond the basic plane.
    return (one['path'].encode('utf-16-be'), one['code'])


def in_range(points, wanted):
    return not (
        ('from' in wanted and points < decimal(wanted['from']))
        or ('above' in wanted and points <= decimal(wanted['above']))
        or ('to' in wanted and points > decimal(wanted['to']))
        or ('below' in wanted and points >= decimal(wanted['below']))
    )


def level_of(points, ranges):
    return next(one['level'] for one in ranges if in_range(points, one))


class Scoring:
    """One assessment on its way to its result."""

    def __init__(self, catalog, assessment, guidance, policies):
        self.catalog = catalog
        self.guidance = guidance
        self.policies = {**DEFAULT_POLICIES, **(policies or {})}
        self.outside = []
        self.rows = []
        self.complete = True
        self.items = self.section(assessment, 'items')
        self.conditions = self.section(assessment, 'conditions')
        self.stages = self.section(assessment, 'institution').get('stages') or []
        self.kinds = self.read_register(assessment)

    def section(self, assessment, key):
        value = assessment.get(key, {})
        if isinstance(value, dict):
            return value
        self.outside.append(issue('answer-malformed', key))
        return {}

    def read_register(self, assessment):
        register = assessment.get('evidence', [])
        if not isinstance(register, list):
            self.outside.append(issue('answer-malformed', 'evidence'))
            return {}
        kinds = {}
        for index, entry in enumerate(register):
            path = f'evidence/{index}'
            if not isinstance(entry, dict) or not isinstance(entry.get('id'), str):
                self.outside.append(issue('answer-malformed', path))
                continue
            kinds.setdefault(entry['id'], entry.get('kind'))
            if entry.get('url', '') != '' and not is_web_address(entry['url']):
                self.outside.append(issue('evidence-url-unsafe', path, {'evidence': entry['id']}))
        return kinds

    # Rows

    def row_evidence(self, path, answer, issues):
        """The kinds of the evidence on a row; says what is wrong with its list."""
        ids = answer.get('evidence', [])
        if not isinstance(ids, list) or not all(isinstance(one, str) for one in ids):
            if not any(one['code'] == 'answer-malformed' for one in issues):
                issues.append(issue('answer-malformed', path))
            return set()
        for one in ids:
            if one not in self.kinds:
                issues.append(issue('evidence-unknown', path, {'evidence': one[:80]}))
        return {self.kinds[one] for one in ids if one in self.kinds}

    def lacks_required(self, path, codes, kinds, issues):
        """Rule 9: says what evidence is missing; true when some of it is mandatory."""
        lacking = False
        for wanted in (self.guidance or {}).get('evidence', []):
            stages = wanted.get('stages')
            applies = stages is None or any(stage in stages for stage in self.stages)
            serving = {wanted['kind'], *wanted.get('alternatives', [])}
            if not applies or not set(wanted['rows']) & set(codes) or serving & kinds:
                continue
            mandatory = wanted['strength'] == 'mandatory'
            lacking = lacking or mandatory
            params = {'requirement': wanted['id'], 'kind': wanted['kind']}
            severity = 'warning' if mandatory else 'info'
            issues.append(issue('evidence-missing', path, params, severity))
        return lacking

    def add_row(self, issues):
        # Stable: issues of one code stay in the order in which they appeared.
        self.rows.extend(sorted(issues, key=lambda one: one['code']))

    def condition(self, criterion):
        code = criterion['code']
        path = f'conditions/{code}'
        issues = []
        state = 'unanswered'
        if code in self.conditions:
            answer = self.conditions[code]
            if not isinstance(answer, dict):
                issues.append(issue('answer-malformed', path))
            else:
                if isinstance(answer.get('met'), bool):
                    state = 'met' if answer['met'] else 'unmet'
                elif 'met' in answer:
                    issues.append(issue('answer-malformed', path))
                kinds = self.row_evidence(path, answer, issues)
                if state == 'met' and self.lacks_required(path, [code], kinds, issues):
                    state = 'unmet' if self.policies['evidence'] == 'require' else 'met'
        self.add_row(issues)
        self.complete = self.complete and state != 'unanswered'
        return {'kind': 'condition', 'state': state}

    def treatment(self, code):
        """Rule 8: how the policy lets the item be left out, if it does."""
        for rule in self.policies['notApplicable']:
            allowed = self.stages and all(stage in rule['stages'] for stage in self.stages)
            if rule['item'] == code and allowed:
                return rule['treatment']
        return None

    def judge(self, item, criterion, answer, issues):
        """Rules 0, 1, 2 and 8: the state of an answer, its points, its treatment."""
        path = f"items/{item['code']}"
        if 'notApplicable' in answer:
            reason = answer['notApplicable']
            if not isinstance(reason, str) or reason.strip() == '':
                issues.append(issue('answer-malformed', path))
            if 'points' in answer:
                issues.append(issue('answer-ambiguous', path))
            if issues:
                return 'invalid', None
            treatment = self.treatment(item['code'])
            if treatment is None:
                issues.append(issue('not-applicable-not-allowed', path))
                return 'invalid', None
            return 'not-applicable', treatment
        if 'points' not in answer:
            return 'unanswered', None
        points = read_points(answer['points'])
        if points is None:
            issues.append(issue('points-invalid', path, {'points': render(answer['points'])}))
            return 'invalid', None
        maximum = decimal(item['maxPoints']['value'])
        if points <= maximum:
            return 'scored', points
        if item['maxPoints']['status'] == 'unverified':
            ceiling = decimal(criterion['maxPoints']['value'])
            if points <= ceiling:
                params = {'points': points, 'maxPoints': maximum}
                issues.append(issue('points-above-unverified-maximum', path, params))
                return 'scored', points
            maximum = ceiling
        params = {'points': points, 'maxPoints': maximum}
        issues.append(issue('points-above-maximum', path, params))
        return 'invalid', None

    def item(self, item, criterion):
        code = item['code']
        path = f'items/{code}'
        issues = []
        state, extra = 'unanswered', None
        if code in self.items:
            answer = self.items[code]
            if not isinstance(answer, dict):
                issues.append(issue('answer-malformed', path))
                state = 'invalid'
            else:
                state, extra = self.judge(item, criterion, answer, issues)
                if 'measure' in answer and not is_measure(answer['measure']):
                    issues.append(issue('measure-invalid', path))
                kinds = self.row_evidence(path, answer, issues)
                if state == 'scored' and extra > 0:
                    lacking = self.lacks_required(path, [code, criterion['code']], kinds, issues)
                    if lacking and self.policies['evidence'] == 'require':
                        state = 'evidence-missing'
        self.complete = self.complete and state not in ('unanswered', 'invalid')
        points = extra if state == 'scored' else Decimal(0)
        excluded = decimal(item['maxPoints']['value']) if extra == 'rescale' else Decimal(0)
        result = {'state': state, 'points': points, 'maxPoints': item['maxPoints']['value']}
        return result, excluded, issues

    def criterion(self, criterion):
        """Rules 3 and 4."""
        items, excluded, issues = {}, Decimal(0), []
        for item in criterion['items']:
            items[item['code']], left_out, found = self.item(item, criterion)
            excluded += left_out
            issues.append(found)
        points = sum((one['points'] for one in items.values()), Decimal(0))
        maximum = decimal(criterion['maxPoints']['value'])
        valid = all(one['state'] != 'invalid' for one in items.values())
        if points > maximum:
            params = {'points': points, 'maxPoints': maximum}
            path = f"criteria/{criterion['code']}"
            self.add_row([issue('criterion-above-maximum', path, params)])
            points, valid = maximum, False
        for found in issues:
            self.add_row(found)
        bands = criterion['bands']
        result = {
            'kind': 'scored',
            'points': points,
            'maxPoints': criterion['maxPoints']['value'],
            'band': level_of(points, bands['value']) if bands else None,
            'items': items,
        }
        return result, excluded, valid

    # Groups and the institution

    def rescale(self, group, points, excluded):
        """Rule 8: the points on what is left of the maximum."""
        path = f"groups/{group['code']}"
        maximum = decimal(group['maxPoints']['value'])
        left = maximum - excluded
        self.outside.append(issue('group-rescaled', path, {'excluded': excluded, 'maxPoints': left}))
        if left == 0:
            return Decimal(0), True
        points = (points * maximum / left).quantize(HUNDREDTH, ROUND_HALF_UP)
        if points <= maximum:
            return points, True
        params = {'points': points, 'maxPoints': maximum}
        self.outside.append(issue('group-above-maximum', path, params))
        return maximum, False

    def group(self, group):
        """Rules 5 and 6."""
        criteria, points, excluded, valid = {}, Decimal(0), Decimal(0), True
        for criterion in group['criteria']:
            if criterion['kind'] == 'condition':
                criteria[criterion['code']] = self.condition(criterion)
                continue
            result, left_out, sound = self.criterion(criterion)
            criteria[criterion['code']] = result
            points += result['points']
            excluded += left_out
            valid = valid and sound
        if excluded > 0:
            points, bounded = self.rescale(group, points, excluded)
            valid = valid and bounded
        states = {one.get('state') for one in criteria.values()}
        holds = [] if valid else ['invalid']
        if self.policies['conditions'] != 'ignore':
            holds += [f'condition-{one}' for one in ('unmet', 'unanswered') if one in states]
        levels = self.catalog['levels']['value']
        by_points = level_of(points, levels)
        level = by_points
        if holds:
            lowest = min(one['level'] for one in levels)
            level = lowest if valid and self.policies['conditions'] == 'lowest-level' else None
        return {
            'points': points,
            'maxPoints': group['maxPoints']['value'],
            'levelByPoints': by_points,
            'level': level,
            'holds': holds,
            'criteria': criteria,
        }

    def find_unknown(self):
        """Rule 10."""
        criteria = [one for group in self.catalog['groups'] for one in group['criteria']]
        conditions = {one['code'] for one in criteria if one['kind'] == 'condition'}
        items = {item['code'] for one in criteria for item in one.get('items', [])}
        known = (('conditions', self.conditions, conditions), ('items', self.items, items))
        for section, answers, codes in known:
            for code in answers:
                if code not in codes:
                    short = code[:80]
                    path = f'{section}/{short}'
                    self.outside.append(issue('unknown-code', path, {'code': short}))

    def result(self):
        groups = {group['code']: self.group(group) for group in self.catalog['groups']}
        self.find_unknown()
        levels = [group['level'] for group in groups.values()]
        stated = self.policies['overall'] == 'lowest-group' and None not in levels
        guidance = self.guidance
        return {
            'schemaVersion': 1,
            'stamp': {
                'catalog': {'id': self.catalog['id']},
                'guidance': guidance and {'id': guidance['id'], 'version': guidance['version']},
                'policies': self.policies,
            },
            'complete': self.complete,
            'level': min(levels) if stated else None,
            'groups': groups,
            'issues': sorted(self.outside, key=by_path) + self.rows,
        }


def score(catalog, assessment, guidance=None, policies=None):
    if not isinstance(assessment, dict):
        raise Misuse('ERR_DDS_ASSESSMENT_INVALID')
    if assessment.get('catalog') != catalog['id']:
        raise Misuse('ERR_DDS_CATALOG_MISMATCH')
    if guidance is not None and guidance['catalog'] != catalog['id']:
        raise Misuse('ERR_DDS_CATALOG_MISMATCH')
    return Scoring(catalog, assessment, guidance, policies).result()
