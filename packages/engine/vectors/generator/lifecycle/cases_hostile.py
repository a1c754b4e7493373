"""What comes from a stranger, and what is misuse."""

from .samples import COMMUNE, FILE_1, PATHS, SAMPLE, SCHOOL, append, by, chain, event, issue, period, procedure, read, refused, taken, verify

FILE = 'hostile'
OPTION = {'error': 'ERR_DDS_OPTION_INVALID'}


def malformed(field, place=1):
    return issue('event-malformed', f'events/{place}', {'field': field})


def fields():
    log = chain('create')

    def wrong(name, field, one):
        return append(FILE, '3', f'malformed: {name}', log, one, refused(log, malformed(field, 2)))

    for value in (None, 5, 'x', [], True, [event('revise')]):
        yield append(FILE, '3', f'malformed: an event that is {value!r}'[:60], log, value, {'ok': False, 'log': log, 'issues/0/code': 'event-malformed', 'issues/0/path': 'events/2'})
    for value in ('', 'Create', 'publish ', '__proto__', 'toString', 5, None, [], ['revise']):
        yield wrong(f'action {value!r}', 'action', {**event('revise'), 'action': value})
    for value in (
        '',
        '2026-05-01',
        '2026-05-01T08:00:00',
        '2026-05-01T08:00+07:00',
        '2026-05-01 08:00:00+07:00',
        '2026-05-01T08:00:00+0700',
        '2026-05-01T08:00:00+7:00',
        '2026-05-01T08:00:00+24:00',
        '2026-05-01T08:00:00+07:60',
        '2026-05-01T24:00:00+07:00',
        '2026-05-01T08:60:00+07:00',
        '2026-05-01T08:00:61+07:00',
        '2026-05-01T23:59:60Z',
        '2026-05-01t08:00:00+07:00',
        '2026-05-01T08:00:00z',
        '2026-05-01T08:00:00.1234567890Z',
        '2026-05-01T08:00:00.+07:00',
        '2026-05-01T08:00:00,5+07:00',
        '2026-02-29T08:00:00+07:00',
        '2026-04-31T08:00:00+07:00',
        '2026-13-01T08:00:00+07:00',
        '2026-00-01T08:00:00+07:00',
        '2026-05-00T08:00:00+07:00',
        ' 2026-05-01T08:00:00+07:00',
        '2026-05-01T08:00:00+07:00\n',
        '+002026-05-01T08:00:00+07:00',
        '２０２６-05-01T08:00:00+07:00',
        1777597200000,
        None,
        {},
    ):
        yield wrong(f'time {value!r}', 'at', {**event('revise'), 'at': value})
    leap = event('create', '2024-02-29T08:00:00+07:00')
    yield append(FILE, '3', 'sound: 29 February of a leap year', [], leap, taken(1))
    for value in (None, 'An', 5, [], {}, {'role': SCHOOL}, {'name': 'An'}, by('', 'An'), by(SCHOOL, ''), by(SCHOOL, body=''), by(5), by(SCHOOL, None), by(SCHOOL, body=5), by(SCHOOL, body=None), by(' '), by(SCHOOL, '\t\u00a0'), by(SCHOOL, body=' ')):
        field = 'by'
        if isinstance(value, dict):
            field = next(f'by/{key}' for key in ('role', 'name', 'body') if value.get(key) not in (SCHOOL, 'An', 'Nguyễn Thị An'))
        yield wrong(f'person {value!r}', field, {**event('revise'), 'by': value})
    for value in (
        None,
        '',
        5,
        {},
        FILE_1[7:],
        FILE_1[:-1],
        f'{FILE_1}=',
        FILE_1.replace('sha256', 'sha512'),
        FILE_1.replace('R', '-', 1),
        f'{FILE_1}\n',
    ):
        yield wrong(f'digest {value!r}', 'assessment', {**event('revise'), 'assessment': value})
    for value in (None, 5, [], {}, True):
        yield wrong(f'reason {value!r}', 'reason', {**event('revise'), 'reason': value})
    for value in (None, 0, -1, 1.5, '2', True, [], {}):
        yield wrong(f'level {value!r}', 'level', {**event('revise'), 'level': value})
    yield wrong('the first of several fields', 'action', {'action': 'x', 'at': 'x', 'by': 'x'})
    yield wrong('the time before the person', 'at', {'action': 'create', 'level': 0})
    yield wrong('nothing else is said', 'level', {**event('submit', '2020-01-01T00:00:00Z', by=by('x')), 'level': 0})
    half = {**event('revise'), 'by': by(SCHOOL, 'A\ud800')}
    yield wrong('half of a surrogate pair', 'by/name', half)
    yield wrong('half of a surrogate pair in the reason', 'reason', {**event('revise'), 'reason': '\udc00'})
    own = {'__proto__': event('revise')}
    yield wrong('a prototype is no field', 'action', own)
    deep = []
    for _ in range(300):
        deep = [deep]
    yield wrong('deep nesting', 'by', {**event('revise'), 'by': deep})
    yield append(FILE, '2', 'deep nesting in a key that is not known', log, {**event('revise'), 'x': deep}, taken(2))
    long = event('revise', by=by(SCHOOL, 'x' * 5000))
    yield append(FILE, '2', 'a long name', log, long, {'ok': True})


def logs():
    for value in (None, 5, 'x', {}, True):
        hand = {'ok': False, 'issues/0': issue('log-malformed', ''), 'dossier/stage': None, 'dossier/next': ['create']}
        yield verify(FILE, '5', f'a log that is {value!r}', value, hand)
        yield verify(FILE, '5', f'a log that is {value!r}: no head either', value, {'ok': False, 'issues': [issue('log-malformed', '')]}, head=FILE_1)
        yield append(FILE, '2', f'an event for a log that is {value!r}', value, event('create'), refused(value, issue('log-malformed', '')))
        yield read(FILE, '4', f'the dossier of a log that is {value!r}', value, {'stage': None, 'version': 1})
    for value in ([None], [[]], [5, 'x'], [{'__proto__': {'hash': 'x'}}]):
        yield verify(FILE, '5', f'a log of {value!r}', value, {'ok': False, 'issues/0': issue('log-tampered', 'events/1'), 'dossier/stage': None})


def options():
    log = chain(*PATHS['approved'])
    fine = period(COMMUNE, '2024-01-01')
    for name, given in (
        ('no object', 5),
        ('null', None),
        ('a list', []),
        ('empty', {}),
        ('periods that are no list', {**SAMPLE, 'periods': {}}),
        ('a period that is no object', procedure(5)),
        ('a period without a beginning', procedure({key: one for key, one in fine.items() if key != 'from'})),
        ('a period that begins on no day', procedure({**fine, 'from': '2025-02-29'})),
        ('a period that begins on a number', procedure({**fine, 'from': 2025})),
        ('a period that ends on no day', procedure({**fine, 'to': '31/12/2026'})),
        ('may that is no object', procedure({**fine, 'may': []})),
        ('roles that are no list', procedure({**fine, 'may': {'create': SCHOOL}})),
        ('roles that are no texts', procedure({**fine, 'may': {'create': [5]}})),
        ('due that is no object', procedure({**fine, 'due': 5})),
        ('a last day that is none', procedure({**fine, 'due': {'approve': '31 May'}})),
        ('a last day of an action that does not exist', procedure({**fine, 'due': {'aprove': '--05-31'}})),
        ('roles of an action that does not exist', procedure({**fine, 'may': {'__proto__': []}})),
        ('a last day that is never', procedure({**fine, 'due': {'approve': '--02-30'}})),
        ('the second period', procedure(fine, 5)),
    ):
        one = verify(FILE, '6', f'procedure: {name}', log, OPTION)
        yield {**one, 'input': {'log': log, 'options': {'procedure': given}}}
    for year in ('2025', '2025-2025', '2025-2027', '2026-2025', '25-26', '2025–2026', '', ' 2025-2026', '2025-2026\n', 2025, [], {}):
        yield append(FILE, '6', f'school year: {year!r}', log, event('submit'), OPTION, schoolYear=year)
    yield read(FILE, '6', 'school year: of a dossier', log, OPTION, schoolYear='2025-2027')
    yield verify(FILE, '6', 'school year: of a check', log, OPTION, schoolYear='2025-2027')
    bad = {'procedure': 5}
    for call, given in (('appendEvent', {'log': [], 'event': None}), ('readDossier', {'log': None})):
        yield {'file': FILE, 'rule': '6', 'name': f'procedure: of {call}', 'call': call, 'input': {**given, 'options': bad}, 'hand': OPTION}


def cases(data):
    yield from fields()
    yield from logs()
    yield from options()
