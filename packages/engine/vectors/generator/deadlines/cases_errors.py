"""What is misuse."""

from .samples import deadline, duty, guide, late, listing

FILE = 'errors'
OPTION = {'error': 'ERR_DDS_OPTION_INVALID'}


def cases(data):
    wanted = guide(duty('a', before='--05-31'))
    for year in ('2025', '2025-2025', '2025-2027', '2026-2025', '2025–2026', '2025 - 2026', '25-26', ' 2025-2026', '2025-2026\n', '２０２５-２０２６', '', None, 2025, [], {}):
        yield listing(FILE, '6', f'school year: {year!r}', wanted, OPTION, year)
    for stages in (['kindergarten'], ['primary', 'Primary'], ['__proto__'], [5], [None], 'primary', {}, 5):
        yield listing(FILE, '6', f'stages: {stages!r}', wanted, OPTION, stages=stages)
    for roles in ('head', {}, 5, [5], [None]):
        yield listing(FILE, '6', f'roles: {roles!r}', wanted, OPTION, roles=roles)
    for reading in ('', 'before', 'Included', 'toString', None, True, ['included']):
        yield listing(FILE, '6', f'reading: {reading!r}', wanted, OPTION, namedDay=reading)
    for on in ('2026-02-29', '2026-13-01', '2026-00-01', '2026-04-31', '2026-6-1', '01/06/2026', '20260601', '2026-06-01T00:00:00Z', ' 2026-06-01', '', None, 20260601, {}):
        yield late(FILE, '6', f'day: {on!r}', [deadline('a', '2026-05-31')], on, OPTION)
    for value in (None, {}, 'x', 5, [None], [5], ['a'], [[]], [{}], [{'id': 'a', 'lastDay': '31/05/2026'}], [{'id': 'a', 'lastDay': '2026-02-29'}], [{'id': 'a', 'lastDay': 5}]):
        yield late(FILE, '6', f'deadlines: {value!r}', value, '2026-06-01', OPTION)
    for done in (None, {}, 'a', 5, [5], ['a', None]):
        yield late(FILE, '6', f'done: {done!r}', [deadline('a', '2026-05-31')], '2026-06-01', OPTION, done=done)
