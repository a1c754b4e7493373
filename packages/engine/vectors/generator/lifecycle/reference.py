"""What the events of a dossier amount to, and what is wrong with a log of them."""

import re
from calendar import isleap, monthrange
from datetime import date
from decimal import Decimal

from ..canonical import digest
from ..vector import Misuse

# From, to, and what is needed; `None` is the stage before the first event.
TRANSITIONS = {
    'create': ((None,), 'draft', ()),
    'revise': (('draft', 'returned'), 'draft', ()),
    'approve': (('draft',), 'approved', ()),
    'submit': (('approved',), 'submitted', ()),
    'recall': (('approved', 'submitted'), 'draft', ('reason',)),
    'start-review': (('submitted',), 'under-review', ()),
    'return': (('submitted', 'under-review'), 'returned', ('reason',)),
    'recognise': (('under-review',), 'recognised', ('level',)),
    'refuse': (('under-review',), 'not-recognised', ('reason',)),
    'publish': (('recognised', 'not-recognised'), 'published', ()),
    'correct': (('recognised', 'not-recognised', 'published'), 'draft', ('reason',)),
}
SETS_ASSESSMENT = ('create', 'revise', 'correct')
ENDS_APPROVAL = ('recall', 'return', 'revise', 'correct')
EVENT_KEYS = ('action', 'at', 'by', 'assessment', 'reason', 'level')
ACTOR_KEYS = {'role', 'name', 'body'}
ENTRY_KEYS = {'sequence', *EVENT_KEYS, 'previous', 'hash'}
TIME = re.compile(
    '([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})([.][0-9]{1,9})?(Z|([+-])([0-9]{2}):([0-9]{2}))'
)
HA_NOI = 7 * 3600
DAY = 86400


def issue(code, path, params=None, severity='error'):
    return {'code': code, 'severity': severity, 'path': path, 'params': params or {}}


# Options: rule 6


def refuse_unless(sound):
    if not sound:
        raise Misuse('ERR_DDS_OPTION_INVALID')


def is_text(value):
    return isinstance(value, str) and value != ''


def is_day(value):
    if not (isinstance(value, str) and re.fullmatch('[0-9]{4}-[0-9]{2}-[0-9]{2}', value)):
        return False
    year, month, day = (int(one) for one in value.split('-'))
    return year > 0 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def is_period(period):
    if not isinstance(period, dict):
        return False
    may, due = period.get('may'), period.get('due')
    return (
        is_day(period.get('from'))
        and ('to' not in period or is_day(period['to']))
        and isinstance(may, dict)
        and set(may) | set(due if isinstance(due, dict) else ()) <= set(TRANSITIONS)
        and all(isinstance(roles, list) and all(is_text(one) for one in roles) for roles in may.values())
        and isinstance(due, dict)
        and all(isinstance(day, str) and is_day(f'2024{day[1:]}') for day in due.values())
    )


def read_options(options):
    """The periods of the procedure, and the year in which the school year ends."""
    refuse_unless(isinstance(options, dict) and isinstance(options.get('procedure'), dict))
    periods = options['procedure'].get('periods')
    refuse_unless(isinstance(periods, list) and all(is_period(one) for one in periods))
    if 'schoolYear' not in options:
        return periods, None
    year = options['schoolYear']
    refuse_unless(isinstance(year, str) and re.fullmatch('[0-9]{4}-[0-9]{4}', year))
    first, last = (int(one) for one in year.split('-'))
    refuse_unless(last == first + 1)
    return periods, last


# Time


def instant(text):
    """Seconds, to the millisecond; `None` for what is no real date and time."""
    found = TIME.fullmatch(text) if isinstance(text, str) else None
    if not found or not is_day(text[:10]):
        return None
    hour, minute, second = (int(found[place]) for place in (4, 5, 6))
    offset = 0
    if found[9]:
        hours, minutes = int(found[10]), int(found[11])
        if hours > 23 or minutes > 59:
            return None
        offset = (hours * 3600 + minutes * 60) * (-1 if found[9] == '-' else 1)
    if hour > 23 or minute > 59 or second > 59:
        return None
    whole = date.fromisoformat(text[:10]).toordinal() * DAY + hour * 3600 + minute * 60 + second
    return Decimal(whole - offset) + Decimal(f'0{found[7][:4]}' if found[7] else 0)


def day_in_ha_noi(at):
    ordinal = int((instant(at) + HA_NOI) // DAY)
    return date.fromordinal(ordinal).isoformat()


def last_day(due, year):
    month, day = int(due[2:4]), int(due[5:7])
    if (month, day) == (2, 29) and not isleap(year):
        day = 28
    return f'{year:04d}-{month:02d}-{day:02d}'


# Events: rules 1 to 3


def is_well_formed(value):
    try:
        value.encode('utf-8')
    except UnicodeEncodeError:
        return False
    return True


def is_digest(value):
    return isinstance(value, str) and re.fullmatch('sha256-[A-Za-z0-9+/]{43}=', value) is not None


def is_level(value):
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return number and 1 <= value < 2**53 and value == int(value)


def is_word(value):
    return is_text(value) and value.strip() != '' and is_well_formed(value)


def wrong_of_actor(value):
    if not isinstance(value, dict):
        return 'by'
    for key in ('role', 'name', 'body'):
        if not is_word(value.get(key)) and not (key == 'body' and key not in value):
            return f'by/{key}'
    return None


def malformed_field(event):
    """The first field that is not what it has to be; `event` where there is none to name."""
    if not isinstance(event, dict):
        return 'event'
    sound = {
        'action': isinstance(event.get('action'), str) and event['action'] in TRANSITIONS,
        'at': instant(event.get('at')) is not None,
        'by': wrong_of_actor(event.get('by')) is None,
        'assessment': is_digest(event.get('assessment')),
        'reason': 'reason' not in event or (isinstance(event['reason'], str) and is_well_formed(event['reason'])),
        'level': 'level' not in event or is_level(event['level']),
    }
    wrong = next((field for field in EVENT_KEYS if not sound[field]), None)
    return wrong_of_actor(event.get('by')) if wrong == 'by' else wrong


class Standing:
    """What the events so far amount to."""

    def __init__(self):
        self.stage = None
        self.version = 1
        self.assessment = None
        self.approved = None
        self.level = None

    def take(self, event):
        action = event['action']
        self.stage = TRANSITIONS[action][1]
        if action == 'correct':
            self.version += 1
            self.level = None
        if action in SETS_ASSESSMENT:
            self.assessment = event['assessment']
        if action in ENDS_APPROVAL:
            self.approved = None
        if action == 'approve':
            self.approved = event['assessment']
        if action == 'recognise':
            self.level = event['level']

    def dossier(self):
        return {
            'stage': self.stage,
            'version': self.version,
            'assessment': self.assessment,
            'approved': self.approved,
            'level': self.level,
            'next': [action for action, (stages, _, _) in TRANSITIONS.items() if self.stage in stages],
        }


def check(event, sequence, standing, before, periods, year):
    """Rule 3. `before` is the time of the event before, as given."""
    path = f'events/{sequence}'
    field = malformed_field(event)
    if field:
        return [issue('event-malformed', path, {'field': field})]
    action = event['action']
    stages, _, needs = TRANSITIONS[action]
    issues = []
    if standing.stage not in stages:
        issues.append(issue('action-out-of-order', path, {'action': action, 'stage': standing.stage or 'none'}))
    if action not in SETS_ASSESSMENT and event['assessment'] != standing.assessment:
        approved = standing.approved is not None
        issues.append(issue('assessment-changed-after-approval' if approved else 'assessment-mismatch', path))
    if 'reason' in needs and event.get('reason', '').strip() == '':
        issues.append(issue('reason-missing', path, {'action': action}))
    if 'level' in needs and 'level' not in event:
        issues.append(issue('level-missing', path))
    if 'level' not in needs and 'level' in event:
        issues.append(issue('level-unexpected', path, {'action': action}))
    if before is not None and instant(event['at']) < instant(before):
        issues.append(issue('time-before-previous', path))
    day = day_in_ha_noi(event['at'])
    period = next((one for one in periods if one['from'] <= day <= one.get('to', day)), None)
    if period is None:
        return [*issues, issue('time-outside-periods', path, {'day': day})]
    role = event['by']['role']
    if role not in period['may'].get(action, []):
        issues.append(issue('role-not-allowed', path, {'role': role[:80], 'action': action}))
    if year is not None and action in period['due']:
        last = last_day(period['due'][action], year)
        if day > last:
            issues.append(issue('event-late', path, {'action': action, 'lastDay': last}, 'warning'))
    return issues


def has_error(issues):
    return any(one['severity'] == 'error' for one in issues)


def entry_of(event, sequence, previous):
    actor = {key: event['by'][key] for key in ('role', 'name', 'body') if key in event['by']}
    kept = {key: actor if key == 'by' else event[key] for key in EVENT_KEYS if key in event}
    entry = {'sequence': sequence, **kept, 'previous': previous}
    return {**entry, 'hash': digest(entry)}


# Logs: rules 4 and 5


def is_tampered(entry, place, previous):
    if not isinstance(entry, dict) or not set(entry) <= ENTRY_KEYS:
        return True
    if isinstance(entry.get('by'), dict) and not set(entry['by']) <= ACTOR_KEYS:
        return True
    sequence = entry.get('sequence')
    if isinstance(sequence, bool) or sequence != place or 'previous' not in entry or entry['previous'] != previous:
        return True
    try:
        own = digest({key: one for key, one in entry.items() if key != 'hash'})
    except Misuse:
        return True
    return entry.get('hash') != own


def walk(log, periods, year):
    """Every entry with its issues, and the dossier before the first error."""
    if not isinstance(log, list):
        return [issue('log-malformed', '')], Standing().dossier(), None, None
    standing, issues, dossier = Standing(), [], None
    previous = before = None
    for place, entry in enumerate(log, 1):
        so_far = standing.dossier()
        if is_tampered(entry, place, previous):
            found = [issue('log-tampered', f'events/{place}')]
        else:
            event = {key: one for key, one in entry.items() if key in EVENT_KEYS}
            found = check(event, place, standing, before, periods, year)
            if not malformed_field(event):
                standing.take(event)
                before = event['at']
        # The next entry follows the hash that stands here, whatever it is.
        hashed = entry.get('hash') if isinstance(entry, dict) else None
        previous = hashed if isinstance(hashed, str) else None
        issues += found
        if has_error(found) and dossier is None:
            dossier = so_far
    return issues, dossier or standing.dossier(), standing, before


def read_dossier(log, options):
    return walk(log, *read_options(options))[1]


def append_event(log, event, options):
    periods, year = read_options(options)
    found, dossier, standing, before = walk(log, periods, year)
    errors = [one for one in found if one['severity'] == 'error']
    if errors:
        return {'ok': False, 'log': log, 'dossier': dossier, 'issues': errors}
    issues = check(event, len(log) + 1, standing, before, periods, year)
    if has_error(issues):
        return {'ok': False, 'log': log, 'dossier': dossier, 'issues': issues}
    previous = log[-1]['hash'] if log else None
    standing.take(event)
    longer = [*log, entry_of(event, len(log) + 1, previous)]
    return {'ok': True, 'log': longer, 'dossier': standing.dossier(), 'issues': issues}


def verify_log(log, options):
    periods, year = read_options(options)
    refuse_unless('head' not in options or isinstance(options['head'], str))
    issues, dossier, _, _ = walk(log, periods, year)
    hashes = [entry.get('hash') for entry in log if isinstance(entry, dict)] if isinstance(log, list) else []
    if isinstance(log, list) and 'head' in options and options['head'] not in hashes:
        issues.append(issue('log-shortened', ''))
    return {'ok': not has_error(issues), 'dossier': dossier, 'issues': issues}
