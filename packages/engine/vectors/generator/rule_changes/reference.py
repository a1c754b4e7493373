"""What differs between two catalogs, and whom it moves to another level."""

from decimal import Decimal

from ..canonical import canonical
from ..compare.reference import KINDS, pair_rows, rows_of
from ..scoring.reference import level_of, score
from ..scoring.values import decimal
from ..vector import Misuse

SCORING = ('added', 'retired', 'moved', 'max-points', 'max-points-status', 'bands', 'levels')
TOTALS = ('points', 'levelByPoints', 'level', 'holds')


def differ(one, other):
    return canonical(one) != canonical(other)


def places_of(catalog):
    """Kind, code, row and parent of every row, in the order of the catalog."""
    found = []
    for group in catalog['groups']:
        found.append(('groups', group['code'], group, None))
        for criterion in group['criteria']:
            kind = 'criteria' if criterion['kind'] == 'scored' else 'conditions'
            found.append((kind, criterion['code'], criterion, group['code']))
            found += [('items', item['code'], item, criterion['code']) for item in criterion.get('items', [])]
    return found


# Rule 1


def facts(kind, row):
    """What of a row is compared, by kind of change."""
    found = {'title': row['title']}
    if kind == 'conditions':
        number = row['mandatory']
        found['mandatory-status'] = number['status']
    else:
        number = row['maxPoints']
        found['max-points'] = number['value']
        found['max-points-status'] = number['status']
    found['sources'] = number['sources']
    if kind == 'criteria':
        found['bands'] = row['bands'] and row['bands']['value']
    if kind == 'items':
        found['measure'] = row['measure']
        found['note'] = row.get('note')
        found['effort'] = row['effort']['value'] if 'effort' in row else None
    return found


def change(kind, path, title, before, after):
    return {'kind': kind, 'path': path, 'title': title, 'before': before, 'after': after, 'scoring': kind in SCORING}


def diff_catalogs(before, after, codeMap=None):
    pairs = pair_rows(rows_of(before), rows_of(after), {} if codeMap is None else codeMap)
    origin = {(kind, new): old for kind in KINDS for old, new in pairs[kind] if new is not None}
    retired = {(kind, old) for kind in KINDS for old, new in pairs[kind] if new is None}
    older = {(kind, code): (row, parent) for kind, code, row, parent in places_of(before)}
    changes = []
    for kind, read in (('instrument', lambda one: one['instrument']), ('levels', lambda one: one['levels']['value'])):
        if differ(read(before), read(after)):
            changes.append(change(kind, 'institution', None, read(before), read(after)))
    for kind, code, row, parent in places_of(after):
        path, old = f'{kind}/{code}', origin[kind, code]
        if old is None:
            changes.append(change('added', path, row['title'], None, code))
            continue
        was, old_parent = older[kind, old]
        one, other = facts(kind, was), facts(kind, row)
        found = [change(fact, path, row['title'], one[fact], other[fact]) for fact in one if differ(one[fact], other[fact])]
        if old != code:
            found.append(change('renamed', path, row['title'], old, code))
        parents = 'groups' if kind in ('conditions', 'criteria') else 'criteria'
        if parent is not None and origin[parents, parent] != old_parent:
            found.append(change('moved', path, row['title'], old_parent, parent))
        changes += sorted(found, key=lambda one: one['kind'])
    for kind, code, row, _ in places_of(before):
        if (kind, code) in retired:
            changes.append(change('retired', f'{kind}/{code}', row['title'], code, None))
    return changes


# Rule 2


def carry_answers(answers, leads):
    if not isinstance(answers, dict):
        return answers
    return {leads[code]: one for code, one in answers.items() if leads.get(code) is not None}


def carry_over(assessment, catalog, pairs):
    carried = {**assessment, 'catalog': catalog['id']}
    for part in ('conditions', 'items'):
        if part in assessment:
            carried[part] = carry_answers(assessment[part], dict(pairs[part]))
    return carried


def carry_policies(policies, pairs):
    leads = dict(pairs['items'])
    if 'notApplicable' not in (policies or {}):
        return policies
    rules = [{**rule, 'item': leads[rule['item']]} for rule in policies['notApplicable'] if leads[rule['item']] is not None]
    return {**policies, 'notApplicable': rules}


# Rule 4


class Side:
    """A result, with the group that each row stands in."""

    def __init__(self, catalog, result):
        self.levels = catalog['levels']['value']
        self.groups = result['groups']
        self.rows = {kind: {} for kind in KINDS[1:]}
        for group, figures in result['groups'].items():
            for code, row in figures['criteria'].items():
                self.rows['conditions' if row['kind'] == 'condition' else 'criteria'][code] = (group, row)
                for item, one in row.get('items', {}).items():
                    self.rows['items'][item] = (group, one)

    def in_group(self, kind, code, group):
        """The row, if it stands in the group."""
        if code is None or group is None:
            return None
        place, row = self.rows[kind][code]
        return row if place == group else None


def points_of(row):
    return decimal(row['points']) if row else Decimal(0)


def cap_of(criterion):
    """What its maximum takes from a criterion: zero or less."""
    if criterion is None:
        return Decimal(0)
    return points_of(criterion) - sum((points_of(item) for item in criterion['items'].values()), Decimal(0))


def rescaling_of(group):
    if group is None:
        return Decimal(0)
    scored = [one for one in group['criteria'].values() if one['kind'] == 'scored']
    return points_of(group) - sum((points_of(one) for one in scored), Decimal(0))


def reasons_of(pair, pairs, older, newer):
    old_group, new_group = pair
    reasons = []

    def add(cause, code, gain=Decimal(0)):
        reasons.append({'cause': cause, 'code': code, 'gain': gain})

    for kind, name, judged in (('conditions', 'condition', 'condition-rejudged'), ('items', 'item', 'item-rescored')):
        for old, new in pairs[kind]:
            was, now = older.in_group(kind, old, old_group), newer.in_group(kind, new, new_group)
            if was is None and now is None:
                continue
            gain = Decimal(0) if kind == 'conditions' else points_of(now) - points_of(was)
            if old is None:
                add(f'{name}-added', new, gain)
            elif new is None:
                add(f'{name}-retired', old, gain)
            elif was is None or now is None:
                add(f'{name}-moved', new, gain)
            elif was['state'] != now['state'] or gain != 0:
                add(judged, new, gain)
    for old, new in pairs['criteria']:
        gain = cap_of(newer.in_group('criteria', new, new_group)) - cap_of(older.in_group('criteria', old, old_group))
        if gain != 0:
            add('criterion-capped', old if new is None else new, gain)
    was = None if old_group is None else older.groups[old_group]
    now = None if new_group is None else newer.groups[new_group]
    code = old_group if new_group is None else new_group
    gain = rescaling_of(now) - rescaling_of(was)
    if gain != 0:
        add('group-rescaled', code, gain)
    if was is not None and now is not None and level_of(now['points'], older.levels) != now['levelByPoints']:
        add('levels-changed', code)
    assert sum((one['gain'] for one in reasons), Decimal(0)) == points_of(now) - points_of(was)
    return reasons


# Rules 3 and 5


def text_of(assessment, key):
    institution = assessment.get('institution')
    value = institution.get(key) if isinstance(institution, dict) else None
    return value if isinstance(value, str) else None


def level_key(one, other):
    return '→'.join('none' if level is None else str(level) for level in (one, other))


def refusal(assessment, catalog, place):
    code = None
    if not isinstance(assessment, dict):
        code = 'assessment-refused'
    elif assessment.get('catalog') != catalog['id']:
        code = 'catalog-mismatch'
    return code and {'code': code, 'severity': 'error', 'path': f'assessments/{place}', 'params': {}}


def impact_of(before, after, assessments, codeMap=None, guidance=None, policies=None):
    pairs = pair_rows(rows_of(before), rows_of(after), {} if codeMap is None else codeMap)
    if guidance is not None and guidance['catalog'] not in (before['id'], after['id']):
        raise Misuse('ERR_DDS_CATALOG_MISMATCH')
    levels, changed, issues, counted = {}, [], [], 0

    def judge(catalog, assessment, rules):
        applies = guidance is not None and guidance['catalog'] == catalog['id']
        return score(catalog, assessment, guidance if applies else None, rules)

    for place, assessment in enumerate(assessments):
        refused = refusal(assessment, before, place)
        if refused:
            issues.append(refused)
            continue
        counted += 1
        was = judge(before, assessment, policies)
        now = judge(after, carry_over(assessment, after, pairs), carry_policies(policies, pairs))
        key = level_key(was['level'], now['level'])
        levels[key] = levels.get(key, 0) + 1
        older, newer = Side(before, was), Side(after, now)
        groups = []
        for old, new in pairs['groups']:
            figures = [None if code is None else {key: side.groups[code][key] for key in TOTALS} for side, code in ((older, old), (newer, new))]
            known = None not in figures
            if known and all(figures[0][key] == figures[1][key] for key in ('level', 'levelByPoints')):
                continue
            totals = dict(zip(('before', 'after'), figures))
            groups.append({'code': old if new is None else new, 'totals': totals, 'reasons': reasons_of((old, new), pairs, older, newer)})
        if groups or was['level'] != now['level']:
            changed.append(
                {
                    'index': place,
                    'id': text_of(assessment, 'id'),
                    'name': text_of(assessment, 'name'),
                    'level': {'before': was['level'], 'after': now['level']},
                    'groups': groups,
                }
            )
    return {'institutions': counted, 'unchanged': counted - len(changed), 'levels': levels, 'changed': changed, 'issues': issues}
