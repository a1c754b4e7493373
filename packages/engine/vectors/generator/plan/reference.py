"""The cheapest way to a level, found by trying every set of items that can be raised."""

from decimal import ROUND_HALF_UP, Decimal

from ..scoring.reference import HUNDREDTH, Scoring, level_of, score
from ..scoring.values import decimal, is_number
from ..vector import Misuse

DEFAULT_EFFORT = {'low': 1, 'medium': 2, 'high': 3}
DEFAULT_COST = {'per': 'point', 'effort': DEFAULT_EFFORT}


# Options


def is_cost(value):
    """Rule 6: from 0 to 1,000,000, at most two decimals."""
    return is_number(value) and 0 <= decimal(value) <= 1000000 and decimal(value) % HUNDREDTH == 0


def check_cost(cost, items):
    if not isinstance(cost, dict) or cost.get('per') not in ('point', 'item'):
        raise Misuse('ERR_DDS_OPTION_INVALID')
    for table in (cost.get('effort', DEFAULT_EFFORT), cost.get('items', {})):
        if not isinstance(table, dict) or not all(is_cost(one) for one in table.values()):
            raise Misuse('ERR_DDS_OPTION_INVALID')
    if not set(DEFAULT_EFFORT) <= set(cost.get('effort', DEFAULT_EFFORT)) or not set(cost.get('items', {})) <= set(items):
        raise Misuse('ERR_DDS_OPTION_INVALID')


def check_options(catalog, target, group, cost, locked):
    """Rule 12."""
    levels = [one['level'] for one in catalog['levels']['value']]
    groups = [one['code'] for one in catalog['groups']]
    items = [item['code'] for one in catalog['groups'] for _, item in items_of(one)]
    known = isinstance(locked, list) and all(isinstance(one, str) and one in items for one in locked)
    if not is_number(target) or target not in levels or (group is not None and group not in groups) or not known:
        raise Misuse('ERR_DDS_OPTION_INVALID')
    check_cost(cost, items)


# Rows


def items_of(group):
    return [(criterion, item) for criterion in group['criteria'] for item in criterion.get('items', [])]


def row_errors(result, path):
    return [one for one in result['issues'] if one['path'] == path and one['severity'] == 'error']


def wanted_evidence(scoring, section, codes):
    """Rule 10: what the guidance would ask for if the row were claimed, less what it has."""
    answer = getattr(scoring, section).get(codes[0])
    kinds = scoring.row_evidence('', answer, []) if isinstance(answer, dict) else set()
    found = []
    scoring.lacks_required('', codes, kinds, found)
    strengths = {one['id']: one['strength'] for one in (scoring.guidance or {}).get('evidence', [])}
    return [{**one['params'], 'strength': strengths[one['params']['requirement']]} for one in found]


def effort_of(item):
    return item.get('effort', {}).get('value', 'medium')


class GroupPlan:
    """One group on its way to the target."""

    def __init__(self, catalog, group, result, scoring, options):
        self.levels = catalog['levels']['value']
        self.group, self.result, self.scoring = group, result, scoring
        self.options = options
        self.target = options['target']
        self.scored = result['groups'][group['code']]
        self.maximum = decimal(group['maxPoints']['value'])
        self.excluded = sum(
            (decimal(item['maxPoints']['value']) for _, item in items_of(group) if self.is_rescaled(item)), Decimal(0)
        )
        self.lacks_points = self.scored['levelByPoints'] < self.target

    # Rule 4

    def row(self, criterion, item):
        return self.scored['criteria'][criterion['code']]['items'][item['code']]

    def is_rescaled(self, item):
        answer = self.scoring.items.get(item['code'])
        if not isinstance(answer, dict):
            return False
        state, treatment = self.scoring.judge(item, {'maxPoints': item['maxPoints']}, answer, [])
        return state == 'not-applicable' and treatment == 'rescale'

    def now(self, criterion, item):
        row = self.row(criterion, item)
        if row['state'] != 'scored':
            return Decimal(0)
        return min(decimal(row['points']), decimal(item['maxPoints']['value']))

    def is_over(self, criterion, item):
        return decimal(self.row(criterion, item)['points']) > decimal(item['maxPoints']['value'])

    def can_rise(self, criterion, item):
        return (
            self.now(criterion, item) < decimal(item['maxPoints']['value'])
            and item['code'] not in self.options['locked']
            and self.row(criterion, item)['state'] != 'not-applicable'
        )

    # Rule 5

    def on_group_scale(self, total):
        if self.excluded == 0:
            return total
        left = self.maximum - self.excluded
        return (total * self.maximum / left).quantize(HUNDREDTH, ROUND_HALF_UP) if left else Decimal(0)

    def needed(self):
        """The least points of the target, on the scale of the group."""
        wanted = next(one for one in self.levels if one['level'] == self.target)
        if 'above' in wanted:
            return decimal(wanted['above']) + HUNDREDTH
        return decimal(wanted.get('from', 0))

    def missing(self, total):
        if not self.lacks_points:
            return Decimal(0)
        if self.excluded == self.maximum:
            return self.needed()
        least = Decimal(0)
        while self.on_group_scale(least) < self.needed():
            least += HUNDREDTH
        return least - total

    # Rules 6 and 7

    def cost(self, item, gain):
        cost = self.options['cost']
        rate = cost.get('items', {}).get(item['code'])
        if rate is None:
            rate = cost.get('effort', DEFAULT_EFFORT)[effort_of(item)]
        return decimal(rate) * (gain if cost['per'] == 'point' else 1)

    def cheapest(self, candidates, missing):
        """Of all sets that gain enough, the least by cost, then size, then place in the catalog."""
        sets = [(Decimal(0), 0, (), Decimal(0))]
        for _, item, gain in candidates:
            cost = self.cost(item, gain)
            taken = [(spent + cost, size + 1, (*picks, False), gained + gain) for spent, size, picks, gained in sets]
            # False before True: of two sets the one that takes the first item in dispute comes first.
            sets = taken + [(spent, size, (*picks, True), gained) for spent, size, picks, gained in sets]
        best = min(one[:3] for one in sets if one[3] >= missing)
        return [one for one, left_out in zip(candidates, best[2]) if not left_out]

    # Rule 3

    def blockers(self):
        def blocker(code, path, evidence=()):
            return {'code': code, 'path': path, 'issues': row_errors(self.result, path), 'evidence': list(evidence)}

        found = []
        path = f"groups/{self.group['code']}"
        if any(one['code'] == 'group-above-maximum' and one['path'] == path for one in self.result['issues']):
            found.append(blocker('group-above-maximum', path))
        for criterion in self.group['criteria']:
            code = criterion['code']
            if criterion['kind'] == 'condition':
                state = self.scored['criteria'][code]['state']
                if state != 'met' and self.scoring.policies['conditions'] != 'ignore':
                    evidence = wanted_evidence(self.scoring, 'conditions', [code])
                    found.append(blocker(f'condition-{state}', f'conditions/{code}', evidence))
                continue
            if row_errors(self.result, f'criteria/{code}'):
                found.append(blocker('criterion-above-maximum', f'criteria/{code}'))
            for item in criterion['items']:
                path = f"items/{item['code']}"
                if self.row(criterion, item)['state'] == 'invalid':
                    found.append(blocker('row-invalid', path))
                elif self.lacks_points and self.is_over(criterion, item):
                    warnings = [one for one in self.result['issues'] if one['path'] == path and one['code'] == 'points-above-unverified-maximum']
                    found.append({**blocker('above-unverified-maximum', path), 'issues': warnings})
        return found

    # Rules 2, 8 and 9

    def improve(self):
        reached = self.scored['level'] is not None and self.scored['level'] >= self.target
        total = sum((self.now(*pair) for pair in items_of(self.group)), Decimal(0))
        candidates = [
            (criterion, item, decimal(item['maxPoints']['value']) - self.now(criterion, item))
            for criterion, item in items_of(self.group)
            if self.can_rise(criterion, item)
        ]
        missing = self.missing(total)
        short = max(Decimal(0), missing - sum(gain for _, _, gain in candidates))
        chosen = [] if short else self.cheapest(candidates, missing)
        steps = []
        for criterion, item, gain in chosen:
            total += gain
            points = self.on_group_scale(total)
            steps.append(
                {
                    'item': item['code'],
                    'criterion': criterion['code'],
                    'from': self.now(criterion, item),
                    'to': item['maxPoints']['value'],
                    'gain': gain,
                    'cost': self.cost(item, gain),
                    'effort': effort_of(item),
                    'evidence': wanted_evidence(self.scoring, 'items', [item['code'], criterion['code']]),
                    'groupPoints': points,
                    'groupLevelByPoints': level_of(points, self.levels),
                }
            )
        return {
            'reached': reached,
            'possible': short == 0,
            'points': self.scored['points'],
            'neededPoints': self.needed(),
            'missingPoints': missing,
            'shortPoints': short,
            'blockers': [] if reached else self.blockers(),
            'steps': steps,
            'cost': None if short else sum((one['cost'] for one in steps), Decimal(0)),
        }

    def changes(self, steps):
        """Rule 11: in catalog order."""
        to = {one['item'] for one in steps}
        for criterion, item in items_of(self.group):
            if item['code'] in to or (self.lacks_points and self.is_over(criterion, item)):
                yield item['code'], {'points': item['maxPoints']['value']}


def plan(catalog, assessment, target, group=None, cost=None, locked=(), guidance=None, policies=None):
    cost = DEFAULT_COST if cost is None else cost
    locked = list(locked) if isinstance(locked, tuple) else locked
    check_options(catalog, target, group, cost, locked)
    result = score(catalog, assessment, guidance, policies)
    scoring = Scoring(catalog, assessment, guidance, policies)
    options = {'target': target, 'cost': cost, 'locked': locked}
    groups, changes = {}, {}
    for one in catalog['groups']:
        if group in (None, one['code']):
            plan_of = GroupPlan(catalog, one, result, scoring, options)
            groups[one['code']] = plan_of.improve()
            changes.update(plan_of.changes(groups[one['code']]['steps']))
    costs = [one['cost'] for one in groups.values()]
    return {
        'target': target,
        'reached': all(one['reached'] for one in groups.values()),
        'possible': all(one['possible'] for one in groups.values()),
        'cost': None if None in costs else sum(costs, Decimal(0)),
        'groups': groups,
        'changes': {'items': changes},
    }
