"""Values from other systems, by the page of the rules alone: plain, and slow."""

import re
from copy import deepcopy
from datetime import date

from ..vector import Misuse

BARRED = ('__proto__', 'constructor', 'prototype')
INSTITUTION = ('name', 'id', 'province', 'portal', 'authority')
TIME = re.compile('([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})([.][0-9]{1,9})?(Z|[+-]([0-9]{2}):([0-9]{2}))')
STATUSES = ('same', 'filled', 'different', 'accepted', 'refused')
ABSENT = object()


# JSON


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def says(value):
    return isinstance(value, str) and value.strip() != ''


def same(one, other):
    """Python takes `True` for 1, which JSON does not."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if is_number(one) and is_number(other):
        return one == other
    return type(one) is type(other) and one == other


def carried(value, levels):
    """Whether a value nests that many levels at most, and has no key that is barred."""
    if isinstance(value, dict):
        inner = list(value.values())
        if any(key in BARRED for key in value):
            return False
    elif isinstance(value, list):
        inner = value
    else:
        return True
    return levels > 0 and all(carried(one, levels - 1) for one in inner)


# Rule 1


def places(path):
    """The keys that lead to a field, or `None` for an unknown path."""
    parts = path.split('/')
    if parts == ['schoolYear']:
        return parts
    if len(parts) < 2 or parts[1] == '' or any(part in BARRED for part in parts):
        return None
    shape = (parts[0], *parts[2:])
    if shape == ('institution',):
        return parts if parts[1] in INSTITUTION else None
    known = (('conditions', 'met'), ('items', 'points'), ('items', 'notApplicable'), ('items', 'measure'), ('evidence',))
    return parts if shape in known else None


def fits(keys, value):
    if not carried(value, 62):
        return False
    if keys[0] == 'evidence':
        return isinstance(value, dict) and value.get('id') == keys[1] and isinstance(value.get('kind'), str)
    if keys[-1] == 'met':
        return isinstance(value, bool)
    if keys[0] == 'items' and keys[2] == 'points':
        return is_number(value)
    if keys[0] == 'items' and keys[2] == 'measure':
        if not isinstance(value, dict) or not value:
            return False
        return all(key in ('count', 'part', 'whole') and is_number(one) for key, one in value.items())
    return says(value)


# The file


def reachable(file, keys):
    if keys[0] == 'evidence':
        return isinstance(file.get('evidence', []), list)
    owner = file
    for key in keys[:-1]:
        owner = owner.get(key, {})
        if not isinstance(owner, dict):
            return False
    return True


def mine(entry, keys):
    return isinstance(entry, dict) and entry.get('id') == keys[1]


def stands(file, keys):
    """What stands in a field; ABSENT for nothing."""
    if not reachable(file, keys):
        return ABSENT
    if keys[0] == 'evidence':
        return next((entry for entry in file.get('evidence', []) if mine(entry, keys)), ABSENT)
    owner = file
    for key in keys[:-1]:
        owner = owner.get(key, {})
    return owner.get(keys[-1], ABSENT)


def rival(keys):
    other = {'points': 'notApplicable', 'notApplicable': 'points'}.get(keys[-1]) if keys[0] == 'items' else None
    return [*keys[:-1], other] if other else None


def blank(value):
    return value is ABSENT or value == ''


def empty(file, keys):
    """Rule 2."""
    value = stands(file, keys)
    if keys[0] == 'items' and keys[-1] == 'measure' and value == {}:
        return True
    other = rival(keys)
    return blank(value) and (other is None or blank(stands(file, other)))


def put(file, keys, value):
    if keys[0] == 'evidence':
        register = file.setdefault('evidence', [])
        for place, entry in enumerate(register):
            if mine(entry, keys):
                register[place] = deepcopy(value)
                return
        register.append(deepcopy(value))
        return
    owner = file
    for key in keys[:-1]:
        owner = owner.setdefault(key, {})
    other = rival(keys)
    if other:
        owner.pop(other[-1], None)
    owner[keys[-1]] = deepcopy(value)


def take_out(file, keys):
    if keys[0] == 'evidence':
        register = file['evidence']
        del register[next(place for place, entry in enumerate(register) if mine(entry, keys))]
        return
    owner = file
    for key in keys[:-1]:
        owner = owner[key]
    del owner[keys[-1]]


# What is read


def read_file(assessment):
    if not isinstance(assessment, dict):
        raise Misuse('ERR_DDS_ASSESSMENT_INVALID')
    return deepcopy(assessment)


def is_origin(origin):
    if not isinstance(origin, dict) or not says(origin.get('system')):
        return False
    return all(isinstance(origin[key], str) for key in ('at', 'reference') if key in origin)


def is_entry(entry, number):
    if not isinstance(entry, dict) or not is_number(entry.get('id')) or entry['id'] != number:
        return False
    path = entry.get('path')
    keys = places(path) if isinstance(path, str) else None
    if keys is None or 'value' not in entry or not fits(keys, entry['value']) or not is_origin(entry.get('origin')):
        return False
    if entry.get('status') not in STATUSES or 'decision' not in entry:
        return False
    decision = entry['decision']
    if entry['status'] in ('same', 'filled', 'different'):
        return decision is None
    return isinstance(decision, dict) and isinstance(decision.get('by'), str) and isinstance(decision.get('at'), str) and 'replaced' in decision


def read_ledger(ledger):
    """The entries, or `None` for what is no ledger."""
    if not isinstance(ledger, dict) or not same(ledger.get('schemaVersion'), 1):
        return None
    entries = ledger.get('entries')
    if not isinstance(entries, list) or not all(is_entry(entry, at + 1) for at, entry in enumerate(entries)):
        return None
    return deepcopy(entries)


def is_instant(text):
    found = TIME.fullmatch(text) if isinstance(text, str) else None
    if not found:
        return False
    year, month, day, hour, minute, second = (int(one) for one in found.groups()[:6])
    try:
        date(year, month, day)
    except ValueError:
        return False
    return hour < 24 and minute < 60 and second < 60 and int(found[9] or 0) < 24 and int(found[10] or 0) < 60


def issue(code, path, about=None):
    return {'code': code, 'severity': 'error', 'path': path, 'params': {} if about is None else {'path': about[:80]}}


def outcome(file, entries, issues):
    return {'assessment': file, 'ledger': {'schemaVersion': 1, 'entries': entries}, 'issues': issues}


# Rules 3, 4 and 7


def merge_proposals(assessment, proposals, ledger=ABSENT):
    file = read_file(assessment)
    entries = [] if ledger is ABSENT else read_ledger(ledger)
    issues = []
    if entries is None:
        entries = []
        issues.append(issue('ledger-malformed', 'ledger'))
    if not isinstance(proposals, list):
        return outcome(file, entries, [*issues, issue('proposal-malformed', 'proposals')])
    for place, proposal in enumerate(proposals):
        wrong = weigh(file, entries, proposal)
        if wrong:
            code, about = wrong
            issues.append(issue(code, f'proposals/{place}', about))
    return outcome(file, entries, issues)


def weigh(file, entries, proposal):
    """Takes one proposal in; what is wrong with it, and the path that it names."""
    if not isinstance(proposal, dict) or not isinstance(proposal.get('path'), str) or not is_origin(proposal.get('origin')):
        return 'proposal-malformed', None
    path, value, origin = proposal['path'], proposal.get('value'), proposal['origin']
    keys = places(path)
    if keys is None:
        return 'proposal-path-unknown', path
    if not fits(keys, value):
        return 'proposal-value-invalid', path
    if not reachable(file, keys):
        return 'proposal-target-malformed', path
    if any(one['path'] == path and one['origin']['system'] == origin['system'] and same(one['value'], value) for one in entries):
        return None
    status = 'different'
    if same(stands(file, keys), value):
        status = 'same'
    elif empty(file, keys):
        status = 'filled'
        put(file, keys, value)
    entries.append({'id': len(entries) + 1, 'path': path, 'value': value, 'origin': origin, 'status': status, 'decision': None})
    return None


# Rule 5


def decide_proposal(assessment, ledger, decision):
    file = read_file(assessment)
    entries = read_ledger(ledger) or []
    wrong = Misuse('ERR_DDS_OPTION_INVALID')
    if not isinstance(decision, dict) or decision.get('decision') not in ('accept', 'refuse'):
        raise wrong
    if not says(decision.get('by')) or not is_instant(decision.get('at')):
        raise wrong
    chosen = [one for one in entries if is_number(decision.get('id')) and one['id'] == decision['id']]
    if not chosen or chosen[0]['status'] not in ('different', 'filled'):
        raise wrong
    entry = chosen[0]
    keys = places(entry['path'])
    if not reachable(file, keys):
        return outcome(file, entries, [issue('proposal-target-malformed', f"proposals/{entry['id'] - 1}", entry['path'])])
    before = stands(file, keys)
    other = rival(keys)
    kept = stands(file, other) if other and blank(before) and not blank(stands(file, other)) else before
    if decision['decision'] == 'accept':
        put(file, keys, entry['value'])
    elif entry['status'] == 'filled' and same(before, entry['value']):
        take_out(file, keys)
    entry['status'] = 'accepted' if decision['decision'] == 'accept' else 'refused'
    entry['decision'] = {'by': decision['by'], 'at': decision['at'], 'replaced': None if kept is ABSENT else deepcopy(kept)}
    return outcome(file, entries, [])


# Rule 6


def find_origin(assessment, ledger, path):
    file = read_file(assessment)
    origin = None
    for one in read_ledger(ledger) or []:
        if one['path'] == path and one['status'] in ('filled', 'accepted') and same(stands(file, places(path)), one['value']):
            origin = one['origin']
    return origin
