"""What has passed."""

from .samples import deadline, late

FILE = 'late'


def figures(*pairs):
    return {f'{place}/{key}': one for place, pair in enumerate(pairs) for key, one in zip(('id', 'daysLate'), pair)}


def cases(data):
    may = deadline('may', '2026-05-31')
    for on, days in (('2026-05-30', None), ('2026-05-31', None), ('2026-06-01', 1), ('2026-06-30', 30), ('2027-05-31', 365)):
        yield late(FILE, '4', f'late: on {on}', [may], on, figures(('may', days)) if days else {})
    for last, on, days in (('2024-02-28', '2024-03-01', 2), ('2025-02-28', '2025-03-01', 1), ('2023-12-31', '2025-01-01', 367), ('2000-02-28', '2000-03-01', 2), ('1900-02-28', '1900-03-01', 1), ('2026-03-28', '2026-03-30', 2), ('2026-10-24', '2026-10-26', 2), ('1999-12-31', '2026-06-01', 9649)):
        yield late(FILE, '4', f'late: {days} days from {last} to {on}', [deadline('a', last)], on, figures(('a', days)))
    several = [deadline('june', '2026-06-20'), deadline('none', None), may, deadline('june too', '2026-06-20'), deadline('april', '2026-04-30')]
    yield late(FILE, '4', 'order: the latest day first, equal days as they came', several, '2026-06-21', figures(('june', 1), ('june too', 1), ('may', 21), ('april', 52)))
    yield late(FILE, '4', 'order: without those that are not late yet', several, '2026-06-20', figures(('may', 20), ('april', 51)))
    yield late(FILE, '4', 'done: what is done is not late', several, '2026-06-21', figures(('june too', 1), ('april', 52)), done=['may', 'june', 'gone'])
    yield late(FILE, '4', 'done: nothing', several, '2026-06-21', figures(('june', 1), ('june too', 1), ('may', 21), ('april', 52)), done=[])
    yield late(FILE, '4', 'done: everything', several, '2026-06-21', {}, done=['june', 'may', 'june too', 'april'])
    yield late(FILE, '4', 'done: ids are compared exactly', [may], '2026-06-01', figures(('may', 1)), done=['May', 'may '])
    twice = [may, deadline('may', '2026-05-30')]
    yield late(FILE, '4', 'done: every deadline of that id', twice, '2026-06-02', {}, done=['may'])
    yield late(FILE, '4', 'late: every deadline of one id', twice, '2026-06-02', figures(('may', 2), ('may', 3)))
    yield late(FILE, '4', 'late: without a day nothing is', [deadline('none', None)], '2099-12-31', {})
    yield late(FILE, '4', 'late: of no deadlines none', [], '2026-06-01', {})
    proto = deadline('__proto__', '2026-05-31')
    yield late(FILE, '4', 'done: __proto__ is an id like others', [proto, deadline('constructor', '2026-05-31')], '2026-06-01', figures(('constructor', 1)), done=['__proto__'])
    yield late(FILE, '4', 'late: all of a deadline stays', [may], '2026-06-01', {'0/roleTitle/en': 'School', '0/title/vi': 'Duty may', '0/lastDay': '2026-05-31'})
