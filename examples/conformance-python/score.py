"""Scores an assessment by docs/rules/scoring.md, from which alone this was written.

`score(catalog, assessment, guidance, policies)` returns the result of that page as plain data.
Rule numbers in the comments are those of the page. All sums are in whole hundredths.
"""

from rows import judge_condition, judge_item
from values import cut, hundredths, is_web_address, points

ENGINE = 'conformance-python'
DEFAULTS = {'conditions': 'withhold', 'overall': 'lowest-group', 'notApplicable': [], 'evidence': 'advise'}
CHOICES = {
    'conditions': ('withhold', 'lowest-level', 'ignore'),
    'overall': ('lowest-group', 'per-group'),
    'evidence': ('advise', 'require'),
}
STAGES = ('primary', 'lower-secondary', 'upper-secondary', 'continuing')


class Misuse(Exception):
    """The call cannot be answered; its text is the code."""


class Scoring:
    """One assessment on its way to its result: what rows are judged by, and what was found."""

    def __init__(self, catalog, assessment, guidance, policies):
        self.catalog, self.policies = catalog, policies
        self.requirements = guidance['evidence'] if guidance else []
        self.outside, self.of_rows = [], []
        self.complete = True
        stages = self.part(assessment, 'institution').get('stages')
        self.stages = stages if isinstance(stages, list) else []
        self.conditions = self.part(assessment, 'conditions')
        self.items = self.part(assessment, 'items')
        self.kinds = self.read_register(assessment)

    def report(self, path, code, severity='error', /, **params):
        self.outside.append(issue(path, code, severity, params))

    def part(self, assessment, key):
        """Rule 12."""
        value = assessment.get(key, {})
        if isinstance(value, dict):
            return value
        self.report(key, 'answer-malformed')
        return {}

    def read_register(self, assessment):
        """Rule 9: the kind of each entry of the register, by id."""
        register = assessment.get('evidence', [])
        if not isinstance(register, list):
            self.report('evidence', 'answer-malformed')
            return {}
        kinds = {}
        for index, entry in enumerate(register):
            if not isinstance(entry, dict) or not isinstance(entry.get('id'), str):
                self.report(f'evidence/{index}', 'answer-malformed')
                continue
            kinds.setdefault(entry['id'], entry.get('kind'))
            url = entry.get('url', '')
            if url != '' and not is_web_address(url):
                self.report(f'evidence/{index}', 'evidence-url-unsafe', evidence=cut(entry['id']))
        return kinds

    def find_unknown(self):
        """Rule 10."""
        criteria = [row for group in self.catalog['groups'] for row in group['criteria']]
        conditions = {row['code'] for row in criteria if row['kind'] == 'condition'}
        items = {item['code'] for row in criteria if row['kind'] == 'scored' for item in row['items']}
        for part, answers, known in (('conditions', self.conditions, conditions), ('items', self.items, items)):
            for code in answers:
                if code not in known:
                    self.report(f'{part}/{cut(code)}', 'unknown-code', code=cut(code))

    def keep(self, path, found):
        """Rule 13: the issues of a row, by code; sorting leaves equal codes as they came."""
        for code, severity, params in sorted(found, key=lambda one: one[0]):
            self.of_rows.append(issue(path, code, severity, params))

    def criterion(self, criterion):
        """Rules 3 and 4. Returns the result, its hundredths, what leaves the denominator, and whether it is valid."""
        total, excluded, valid = 0, 0, True
        items, found = {}, []
        for item in criterion['items']:
            row = judge_item(item, criterion, self)
            maximum = item['maxPoints']['value']
            items[item['code']] = {'state': row.state, 'points': points(row.counted), 'maxPoints': maximum}
            found.append((f'items/{item["code"]}', row.found))
            total += row.counted
            excluded += hundredths(maximum) if row.rescales else 0
            valid = valid and row.state != 'invalid'
            self.complete = self.complete and row.state not in ('unanswered', 'invalid')
        maximum = hundredths(criterion['maxPoints']['value'])
        if total > maximum:
            params = {'points': points(total), 'maxPoints': points(maximum)}
            self.keep(f'criteria/{criterion["code"]}', [('criterion-above-maximum', 'error', params)])
            total, valid = maximum, False
        for path, issues in found:
            self.keep(path, issues)
        bands = criterion['bands']
        result = {
            'kind': 'scored',
            'points': points(total),
            'maxPoints': criterion['maxPoints']['value'],
            'band': level_of(total, bands['value']) if bands else None,
            'items': items,
        }
        return result, total, excluded, valid

    def group(self, group):
        """Rules 5 and 6."""
        criteria, total, excluded, valid, states = {}, 0, 0, True, set()
        for criterion in group['criteria']:
            code = criterion['code']
            if criterion['kind'] == 'condition':
                state, found = judge_condition(criterion, self)
                self.keep(f'conditions/{code}', found)
                self.complete = self.complete and state != 'unanswered'
                states.add(state)
                criteria[code] = {'kind': 'condition', 'state': state}
            else:
                criteria[code], counted, left_out, sound = self.criterion(criterion)
                total, excluded, valid = total + counted, excluded + left_out, valid and sound
        if excluded > 0:
            total, sound = self.rescale(group, total, excluded)
            valid = valid and sound
        ranges = self.catalog['levels']['value']
        by_points = level_of(total, ranges)
        holds = self.holds(valid, states)
        return {
            'points': points(total),
            'maxPoints': group['maxPoints']['value'],
            'levelByPoints': by_points,
            'level': self.level(by_points, holds, ranges),
            'holds': holds,
            'criteria': criteria,
        }

    def rescale(self, group, total, excluded):
        """Rule 8: the points on the scale of the full maximum."""
        path, maximum = f'groups/{group["code"]}', hundredths(group['maxPoints']['value'])
        left = maximum - excluded
        self.report(path, 'group-rescaled', 'info', excluded=points(excluded), maxPoints=points(left))
        if left == 0:
            return 0, True
        rescaled = (2 * total * maximum + left) // (2 * left)  # half up
        if rescaled <= maximum:
            return rescaled, True
        self.report(path, 'group-above-maximum', points=points(rescaled), maxPoints=points(maximum))
        return maximum, False

    def holds(self, valid, states):
        holds = [] if valid else ['invalid']
        if self.policies['conditions'] != 'ignore':
            holds += [f'condition-{state}' for state in ('unmet', 'unanswered') if state in states]
        return holds

    def level(self, by_points, holds, ranges):
        if not holds:
            return by_points
        lowest = self.policies['conditions'] == 'lowest-level' and 'invalid' not in holds
        return ranges[0]['level'] if lowest else None


def issue(path, code, severity, params):
    return {'code': code, 'severity': severity, 'path': path, 'params': params}


def level_of(total, ranges):
    """The level of the range that holds the hundredths."""
    for one in ranges:
        above_start = total >= hundredths(one.get('from', 0)) and ('above' not in one or total > hundredths(one['above']))
        below_end = ('to' not in one or total <= hundredths(one['to'])) and (
            'below' not in one or total < hundredths(one['below'])
        )
        if above_start and below_end:
            return one['level']
    raise ValueError('The ranges of the catalog leave a gap.')


def choose(policies, catalog):
    """Rule 10: all four policies, or a refusal of one that cannot be."""
    items = {
        item['code'] for group in catalog['groups'] for row in group['criteria'] for item in row.get('items', [])
    }
    if not isinstance(policies, dict):
        raise Misuse('ERR_DDS_POLICY_INVALID')
    for name, value in policies.items():
        if name == 'notApplicable':
            possible = isinstance(value, list) and all(is_rule(rule, items) for rule in value)
        else:
            possible = name in CHOICES and value in CHOICES[name]
        if not possible:
            raise Misuse('ERR_DDS_POLICY_INVALID')
    return {name: policies.get(name, default) for name, default in DEFAULTS.items()}


def is_rule(rule, items):
    return (
        isinstance(rule, dict)
        and rule.get('item') in items
        and isinstance(rule.get('stages'), list)
        and all(stage in STAGES for stage in rule['stages'])
        and rule.get('treatment') in ('zero', 'rescale')
    )


def score(catalog, assessment, guidance=None, policies=None):
    """The result of an assessment; raises Misuse where rule 10 says that the call fails."""
    if not isinstance(assessment, dict):
        raise Misuse('ERR_DDS_ASSESSMENT_INVALID')
    if assessment.get('catalog') != catalog['id'] or (guidance and guidance['catalog'] != catalog['id']):
        raise Misuse('ERR_DDS_CATALOG_MISMATCH')
    chosen = choose({} if policies is None else policies, catalog)
    scoring = Scoring(catalog, assessment, guidance, chosen)
    groups = {group['code']: scoring.group(group) for group in catalog['groups']}
    scoring.find_unknown()
    levels = [group['level'] for group in groups.values()]
    stands = chosen['overall'] == 'lowest-group' and None not in levels
    outside = sorted(scoring.outside, key=lambda one: (utf16(one['path']), one['code']))
    return {
        'schemaVersion': 1,
        'stamp': {
            'catalog': {key: catalog[key] for key in ('id', 'version', 'digest')},
            'guidance': {key: guidance[key] for key in ('id', 'version')} if guidance else None,
            'policies': chosen,
            'engine': ENGINE,
        },
        'complete': scoring.complete,
        'level': min(levels) if stands else None,
        'groups': groups,
        'issues': outside + scoring.of_rows,
    }


def utf16(text):
    return text.encode('utf-16-be', 'surrogatepass')
