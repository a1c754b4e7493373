"""Times, periods, roles and last days."""

from .samples import COMMUNE, DISTRICT, HEAD, PATHS, SCHOOL, append, by, chain, event, issue, period, procedure, refused, taken

FILE = 'time'


def order():
    noon = chain(event('create', '2026-05-01T12:00:00+07:00'))
    early = issue('time-before-previous', 'events/2')
    for at, wrong in (
        ('2026-05-01T12:00:00+07:00', ()),
        ('2026-05-01T11:59:59+07:00', (early,)),
        ('2026-05-01T05:00:00Z', ()),
        ('2026-05-01T04:59:59Z', (early,)),
        ('2026-05-01T13:00:00+09:00', (early,)),
        ('2026-05-01T00:00:00-05:00', ()),
        ('2026-04-30T23:59:59-05:00', (early,)),
        ('2026-05-01T10:30:00+05:30', ()),
        ('2026-05-01T05:00:00-00:00', ()),
        ('2026-05-01T12:00:00.5+07:00', ()),
        ('2026-05-01T11:59:59.999+07:00', (early,)),
    ):
        hand = refused(noon, *wrong) if wrong else {**taken(2), 'log/1/at': at}
        yield append(FILE, '3', f'order: {at} after noon of 1 May in Hà Nội', noon, event('revise', at), hand)
    fine = chain(event('create', '2026-05-01T12:00:00.125+07:00'))
    yield append(FILE, '3', 'order: a thousandth of a second too early', fine, event('revise', '2026-05-01T12:00:00.124+07:00'), refused(fine, early))
    yield append(FILE, '3', 'order: less than a thousandth is cut off', fine, event('revise', '2026-05-01T12:00:00.124999999+07:00'), refused(fine, early))
    finer = chain(event('create', '2026-05-01T12:00:00.125999999+07:00'))
    yield append(FILE, '3', 'order: less than a thousandth is cut off on both sides', finer, event('revise', '2026-05-01T12:00:00.1250+07:00'), taken(2))
    yield append(FILE, '3', 'order: the same thousandth', fine, event('revise', '2026-05-01T12:00:00.12500+07:00'), taken(2))


def periods():
    for at, outside in (
        ('2024-01-01T00:00:00+07:00', None),
        ('2023-12-31T23:59:59+07:00', '2023-12-31'),
        ('2023-12-31T17:00:00Z', None),
        ('2023-12-31T16:59:59.999Z', '2023-12-31'),
        ('2026-12-31T23:59:59+07:00', None),
        ('2026-12-31T16:59:59Z', None),
        ('2026-12-31T17:00:00Z', '2027-01-01'),
        ('2027-01-01T00:00:00+07:00', '2027-01-01'),
        ('2027-01-01T01:59:59+09:00', None),
    ):
        wrong = issue('time-outside-periods', 'events/1', {'day': outside})
        yield append(FILE, '3', f'periods: {at}', [], event('create', at), refused([], wrong) if outside else taken(1))
    log = chain(*(event(one, '2025-06-01T08:00:00+07:00') for one in PATHS['submitted']))
    for at, role, allowed in (
        ('2025-06-30T23:59:59+07:00', DISTRICT, True),
        ('2025-06-30T23:59:59+07:00', COMMUNE, False),
        ('2025-06-30T17:00:00Z', DISTRICT, False),
        ('2025-06-30T17:00:00Z', COMMUNE, True),
        ('2025-07-01T00:00:00+07:00', DISTRICT, False),
    ):
        wrong = issue('role-not-allowed', 'events/4', {'role': role, 'action': 'start-review'})
        hand = taken(4) if allowed else refused(log, wrong)
        yield append(FILE, '6', f'periods: the {role} reviews at {at}', log, event('start-review', at, by=by(role)), hand)
    twice = procedure(period(DISTRICT, '2026-01-01', may={'create': [HEAD]}), period(COMMUNE, '2024-01-01'))
    wrong = issue('role-not-allowed', 'events/1', {'role': SCHOOL, 'action': 'create'})
    yield append(FILE, '3', 'periods: of two that hold the day the first counts', [], event('create'), refused([], wrong), procedure=twice)
    yield append(FILE, '3', 'periods: the second counts where the first does not hold the day', [], event('create', '2025-12-31T23:00:00+07:00'), taken(1), procedure=twice)
    open_end = procedure(period(COMMUNE, '2026-01-01'))
    yield append(FILE, '3', 'periods: one without an end lasts', [], event('create', '9999-12-31T10:00:00+07:00'), taken(1), procedure=open_end)
    none = procedure(period(COMMUNE, '2026-05-01', '2026-05-01'))
    yield append(FILE, '3', 'periods: one of a single day holds it', [], event('create'), taken(1), procedure=none)


def roles():
    def refuse(role, action='create'):
        return refused([], issue('role-not-allowed', 'events/1', {'role': role, 'action': action}))

    yield append(FILE, '3', 'roles: one that the period does not know', [], event('create', by=by('ministry')), refuse('ministry'))
    yield append(FILE, '3', 'roles: one that may do other things', [], event('create', by=by(HEAD)), refuse(HEAD))
    nobody = procedure(period(COMMUNE, '2024-01-01', may={}))
    yield append(FILE, '3', 'roles: an action that nobody is named for', [], event('create'), refuse(SCHOOL), procedure=nobody)
    several = procedure(period(COMMUNE, '2024-01-01', may={'create': [HEAD, SCHOOL]}))
    yield append(FILE, '3', 'roles: one of several', [], event('create'), taken(1), procedure=several)
    yield append(FILE, '3', 'roles: a long name is cut', [], event('create', by=by('x' * 100)), refuse('x' * 80))
    for name in ('__proto__', 'constructor', 'toString', 'length'):
        yield append(FILE, '3', f'roles: {name}', [], event('create', by=by(name)), refuse(name))


def late():
    drafts = chain(event('create', '2025-09-01T08:00:00+07:00'))
    for at, year, last in (
        ('2026-05-31T23:59:59+07:00', '2025-2026', None),
        ('2026-06-01T00:00:00+07:00', '2025-2026', '2026-05-31'),
        ('2026-05-31T17:00:00Z', '2025-2026', '2026-05-31'),
        ('2026-05-31T16:59:59Z', '2025-2026', None),
        ('2026-06-01T00:00:00+07:00', '2026-2027', None),
        ('2026-01-01T00:00:00+07:00', '2024-2025', '2025-05-31'),
        ('2026-12-01T00:00:00+07:00', None, None),
    ):
        warning = issue('event-late', 'events/2', {'action': 'approve', 'lastDay': last}, 'warning')
        yield append(FILE, '3', f'late: approved at {at} in {year}', drafts, event('approve', at), taken(2, *([warning] if last else [])), schoolYear=year)
    log = chain(*PATHS['under-review'])
    warning = issue('event-late', 'events/5', {'action': 'recognise', 'lastDay': '2026-06-20'}, 'warning')
    yield append(FILE, '3', 'late: recognised on the day after', log, event('recognise', '2026-06-21T00:00:00+07:00'), taken(5, warning), schoolYear='2025-2026')
    yield append(FILE, '3', 'late: an action without a last day', log, event('refuse', '2026-12-30T00:00:00+07:00'), taken(5), schoolYear='2025-2026')
    wrong = [issue('level-missing', 'events/5'), warning]
    yield append(FILE, '3', 'late: beside an error', log, event('recognise', '2026-06-21T00:00:00+07:00', level=None), refused(log, *wrong), schoolYear='2025-2026')
    outside = event('approve', '2027-01-01T00:00:00+07:00')
    yield append(FILE, '3', 'late: nothing is, outside the periods', drafts, outside, refused(drafts, issue('time-outside-periods', 'events/2', {'day': '2027-01-01'})), schoolYear='2025-2026')
    shifted = procedure(
        period(COMMUNE, '2024-01-01', '2026-04-30'),
        period(COMMUNE, '2026-05-01', due={'approve': '--04-15'}),
    )
    warning = issue('event-late', 'events/2', {'action': 'approve', 'lastDay': '2026-04-15'}, 'warning')
    yield append(FILE, '3', 'late: the last day is that of the period of the event', drafts, event('approve'), taken(2, warning), procedure=shifted, schoolYear='2025-2026')
    leap = procedure(period(COMMUNE, '2024-01-01', due={'approve': '--02-29', 'create': '--02-29'}))
    warning = issue('event-late', 'events/2', {'action': 'approve', 'lastDay': '2026-02-28'}, 'warning')
    yield append(FILE, '3', 'late: 29 February is the 28th in a year without it', drafts, event('approve', '2026-03-01T00:00:00+07:00'), taken(2, warning), procedure=leap, schoolYear='2025-2026')
    yield append(FILE, '3', 'late: 28 February is not', drafts, event('approve', '2026-02-28T00:00:00+07:00'), taken(2), procedure=leap, schoolYear='2025-2026')
    yield append(FILE, '3', 'late: 29 February of a leap year is not', [], event('create', '2024-02-29T00:00:00+07:00'), taken(1), procedure=leap, schoolYear='2023-2024')


def published():
    """The procedure of Quảng Ninh as it is published."""
    options = {'procedure': 'quang-ninh', 'schoolYear': '2025-2026'}
    create = event('create', '2025-09-05T08:00:00+07:00', by=by('institution'))
    yield append(FILE, '6', 'Quảng Ninh: a file is opened', [], create, taken(1), **options)
    log = chain(create)
    late_one = issue('event-late', 'events/2', {'action': 'approve', 'lastDay': '2026-05-31'}, 'warning')
    yield append(FILE, '6', 'Quảng Ninh: the head approves too late', log, event('approve', '2026-06-01T00:00:00+07:00'), taken(2, late_one), **options)
    wrong = issue('role-not-allowed', 'events/2', {'role': 'institution', 'action': 'approve'})
    yield append(FILE, '6', 'Quảng Ninh: only the head approves', log, event('approve', by=by('institution')), refused(log, wrong), **options)
    log = chain(create, *PATHS['submitted'][1:])
    wrong = issue('role-not-allowed', 'events/4', {'role': 'district-office', 'action': 'start-review'})
    yield append(FILE, '6', 'Quảng Ninh: the district is gone', log, event('start-review', by=by('district-office')), refused(log, wrong), **options)
    yield append(FILE, '6', 'Quảng Ninh: the commune reviews', log, event('start-review', by=by('commune')), taken(4), **options)
    outside = event('create', '2023-11-30T23:59:59+07:00', by=by('institution'))
    yield append(FILE, '6', 'Quảng Ninh: the day before the dispatch', [], outside, refused([], issue('time-outside-periods', 'events/1', {'day': '2023-11-30'})), procedure='quang-ninh')


def cases(data):
    yield from order()
    yield from periods()
    yield from roles()
    yield from late()
    yield from published()
