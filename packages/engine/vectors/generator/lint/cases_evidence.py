"""Findings about entries of the register."""

from .samples import case, dossier, entry

FILE = 'evidence'


def used(*entries, **rest):
    """A dossier in which every entry is named by one row, without points."""
    ids = list(dict.fromkeys(one['id'] for one in entries if isinstance(one, dict) and isinstance(one.get('id'), str)))
    return dossier({'1.2.1': {'points': 1, 'evidence': ids}}, evidence=list(entries), **rest)


def addresses():
    def register(*urls):
        return used(*(entry(f'E{index}', url=url) if url is not None else entry(f'E{index}') for index, url in enumerate(urls)))

    one, two = 'https://a.vn/1', 'https://a.vn/2'

    def finding(url, count):
        return ('address-repeated', 'warning', 'evidence', {'url': url, 'count': count})

    rule = 'address-repeated'
    yield case(FILE, rule, 'address: for three entries of three', register(one, one, one), finding(one, 3))
    yield case(FILE, rule, 'address: for two entries is not much', register(one, one))
    yield case(FILE, rule, 'address: for half of six', register(one, two, one, 'https://a.vn/3', one, 'https://a.vn/4'), finding(one, 3))
    yield case(FILE, rule, 'address: for three of seven, less than half', register(one, two, one, 'https://a.vn/3', one, 'https://a.vn/4', 'https://a.vn/5'))
    yield case(FILE, rule, 'address: entries without one do not count', register(one, None, None, one, '', None, one), finding(one, 3))
    yield case(FILE, rule, 'address: two, each for half, in order of first use', register(two, one, one, two, one, two), finding(two, 3), finding(one, 3))
    yield case(FILE, rule, 'address: a final slash and white space make no other', register('https://a.vn/x', ' https://a.vn/x/', 'https://a.vn/x\n'), finding('https://a.vn/x', 3))
    yield case(FILE, rule, 'address: one final slash is taken away, not two', register('https://a.vn/x', 'https://a.vn/x//', 'https://a.vn/x/'))
    yield case(FILE, rule, 'address: letters composed or not are the same', register('https://a.vn/ế', 'https://a.vn/e\u0302\u0301', 'https://a.vn/\u00ea\u0301'), finding('https://a.vn/ế', 3))
    yield case(FILE, rule, 'address: upper and lower case differ', register('https://a.vn/x', 'https://a.vn/X', 'https://A.vn/x'))
    long = 'https://a.vn/' + 'x' * 80
    yield case(FILE, '3', 'address: a long one is cut', register(long, long, long), finding(long[:80], 3))
    yield case(FILE, '4', 'address: what cannot be opened is none', register('javascript:1', 'javascript:1', 'javascript:1'))
    yield case(FILE, '4', 'address: a number is none', register(5, 5, 5))


def dates():
    def dated(date, **rest):
        return used(entry('E', date=date, **rest))

    rule = 'evidence-after-day'
    for day, after in (('2025-10-01', False), ('2025-10-02', True), ('2025-09-30', False)):
        findings = [(rule, 'error', 'evidence/0', {'date': day, 'on': '2025-10-01'})] if after else []
        yield case(FILE, rule, f'date: {day} on 2025-10-01', dated(day), *findings, on='2025-10-01')
    yield case(FILE, '3', 'date: nothing lies after a day that is not given', dated('2099-01-01'))

    rule = 'evidence-before-school-year'
    early = (rule, 'warning', 'evidence/0', {'date': '2025-07-31', 'from': '2025-08-01'})
    yield case(FILE, rule, 'date: the day before the school year', dated('2025-07-31'), early)
    yield case(FILE, rule, 'date: the first day of the school year', dated('2025-08-01'))
    for kind in ('contract', 'regulation', 'decision'):
        yield case(FILE, rule, f'date: a {kind} may run for years', dated('2020-01-01', kind=kind))
    for kind in ('report', 'list', 'other', 'portal-page'):
        finding = (rule, 'warning', 'evidence/0', {'date': '2025-07-31', 'from': '2025-08-01'})
        yield case(FILE, rule, f'date: a {kind} of last year', dated('2025-07-31', kind=kind), finding)
    yield case(FILE, rule, 'date: what holds on the first day is left alone', dated('2025-07-31', expires='2025-08-01'))
    yield case(FILE, rule, 'date: what ended the day before is not', dated('2025-07-31', expires='2025-07-31'), early)
    malformed = ('school-year-malformed', 'error', 'schoolYear', {'schoolYear': '2025'})
    yield case(FILE, rule, 'date: nothing lies before a malformed school year', used(entry('E', date='2000-01-01'), schoolYear='2025'), malformed)

    rule = 'evidence-date-malformed'
    for date in ('05/09/2025', '2025-9-5', '2025-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '20250905', '2025-09-05T00:00:00Z', '２０２５-09-05'):
        finding = (rule, 'warning', 'evidence/0', {'date': date})
        yield case(FILE, rule, f'date: {date!r} is no day', dated(date), finding, on='2025-10-01')
    yield case(FILE, rule, 'date: 29 February of a leap year', used(entry('E', date='2024-02-29', kind='contract')))
    yield case(FILE, rule, 'date: 29 February 2000', used(entry('E', date='2000-02-29', kind='contract')))
    yield case(FILE, rule, 'date: 29 February 1900 never was', used(entry('E', date='1900-02-29', kind='contract')), (rule, 'warning', 'evidence/0', {'date': '1900-02-29'}))
    yield case(
        FILE, rule, 'date: once for the date, once for the last day', dated('x', expires='y'),
        (rule, 'warning', 'evidence/0', {'date': 'x'}), (rule, 'warning', 'evidence/0', {'date': 'y'}),
    )
    yield case(FILE, '4', 'date: a number counts as absent', dated(20250905, expires=5), on='2025-10-01')
    yield case(FILE, rule, 'date: an empty text is none', dated('', expires=' '), on='2025-10-01')
    early_only = (('evidence-before-school-year', 'warning', 'evidence/0', {'date': '2025-07-31', 'from': '2025-08-01'}), (rule, 'warning', 'evidence/0', {'date': 'mãi mãi'}))
    yield case(FILE, rule, 'date: a last day that is none holds nothing', dated('2025-07-31', expires='mãi mãi'), *early_only)

    rule = 'evidence-expired'
    for last, over in (('2025-09-30', True), ('2025-10-01', False), ('2025-10-02', False)):
        findings = [(rule, 'warning', 'evidence/0', {'expires': last, 'on': '2025-10-01'})] if over else []
        yield case(FILE, rule, f'last day: {last} on 2025-10-01', dated('2025-09-05', expires=last), *findings, on='2025-10-01')
    yield case(FILE, '3', 'last day: none is over on no day', dated('2025-09-05', expires='2025-09-06'))


def names():
    rule = 'evidence-id-repeated'
    again = (rule, 'error', 'evidence/2', {'id': 'E'})
    yield case(FILE, rule, 'id: stands earlier', used(entry('E'), entry('F'), entry('E', title='Khác')), again)
    yield case(FILE, rule, 'id: each time after the first', used(entry('E'), entry('E'), entry('E')), (rule, 'error', 'evidence/1', {'id': 'E'}), again)
    yield case(FILE, rule, 'id: compared exactly', used(entry('E'), entry('e'), entry('E ')))

    rule = 'evidence-repeated'
    numbered = {'number': '12/KH', 'issuer': 'Trường'}
    twice = (rule, 'info', 'evidence/1', {'id': 'F', 'other': 'E'})
    yield case(FILE, rule, 'document: equal number and issuer', used(entry('E', **numbered), entry('F', **numbered)), twice)
    yield case(
        FILE, rule, 'document: three times, the first is the other one', used(entry('E', **numbered), entry('F', **numbered), entry('G', **numbered)),
        twice, (rule, 'info', 'evidence/2', {'id': 'G', 'other': 'E'}),
    )
    yield case(FILE, rule, 'document: another number', used(entry('E', **numbered), entry('F', **{**numbered, 'number': '13/KH'})))
    yield case(FILE, rule, 'document: another issuer', used(entry('E', **numbered), entry('F', **{**numbered, 'issuer': 'Sở'})))
    yield case(FILE, rule, 'document: without an issuer', used(entry('E', number='12/KH'), entry('F', number='12/KH')))
    yield case(FILE, rule, 'document: with an empty number', used(entry('E', number=' ', issuer='Sở'), entry('F', number=' ', issuer='Sở')))
    spaced = {'number': ' 12/KH ', 'issuer': 'Tr\u01b0\u01a1\u0300ng'}
    yield case(FILE, rule, 'document: white space and composition make no other', used(entry('E', **numbered), entry('F', **spaced)), twice)

    rule = 'evidence-unnamed'
    unnamed = (rule, 'info', 'evidence/0', {'id': 'E'})
    for name, given in (
        ('neither', {'title': None}),
        ('empty', {'title': '', 'number': ' '}),
        ('no texts', {'title': 5, 'number': ['12']}),
    ):
        one = {key: value for key, value in entry('E', **given).items() if value is not None}
        yield case(FILE, rule, f'name: {name}', used(one), unnamed)
    yield case(FILE, rule, 'name: a number is enough', used({'id': 'E', 'kind': 'plan', 'number': '12/KH'}))
    yield case(FILE, rule, 'name: a title is enough', used({'id': 'E', 'kind': 'plan', 'title': 'Kế hoạch'}))

    rule = 'evidence-unused'
    unused = (rule, 'info', 'evidence/0', {'id': 'E'})
    yield case(FILE, rule, 'use: no row names it', dossier(evidence=[entry('E')]), unused)
    yield case(FILE, rule, 'use: named by an item', dossier({'1.2.1': {'points': 0, 'evidence': ['E']}}, evidence=[entry('E')]))
    yield case(FILE, rule, 'use: named by a condition', dossier({}, {'1.1': {'met': False, 'evidence': ['E']}}, [entry('E')]))
    yield case(FILE, rule, 'use: a code that the catalog does not have is no row', dossier({'9.9': {'points': 1, 'evidence': ['E']}}, evidence=[entry('E')]), unused)
    yield case(FILE, '4', 'use: a list with a number in it names nothing', dossier({'1.2.1': {'points': 1, 'evidence': ['E', 5]}}, evidence=[entry('E')]), unused)
    yield case(FILE, '3', 'use: a long id is cut', dossier(evidence=[entry('E' * 81)]), (rule, 'info', 'evidence/0', {'id': 'E' * 80}))


def many():
    rule = 'one-entry-for-many'
    four = {'1.2.1': {'points': 1, 'evidence': ['E']}, '1.3.1': {'points': 1, 'evidence': ['E']}, '2.1': {'points': 1, 'evidence': ['E']}}
    met = {'1.1': {'met': True, 'evidence': ['E']}}
    yield case(FILE, rule, 'many: rows of four criteria, one a condition', dossier(four, met, [entry('E')]), (rule, 'info', 'evidence/0', {'id': 'E', 'count': 4}))
    yield case(FILE, rule, 'many: rows of three criteria', dossier(four, {}, [entry('E')]))
    rows = {**four, '1.2.2': four['1.2.1'], '1.3.2': four['1.2.1']}
    yield case(FILE, rule, 'many: five rows of three criteria', dossier(rows, {}, [entry('E')]))
    five = {**four, '2.3.1': {'points': 1, 'evidence': ['E', 'E']}}
    yield case(FILE, rule, 'many: rows of five criteria', dossier(five, met, [entry('E')]), (rule, 'info', 'evidence/0', {'id': 'E', 'count': 5}))


def malformed():
    for value in (None, {}, 'E', 5):
        yield case(FILE, '4', f'register: {value!r} is no list', dossier(evidence=value))
    entries = [None, 5, 'E', [], {}, {'id': 5}, {'kind': 'plan'}, entry('E')]
    yield case(FILE, '4', 'register: what is no entry is passed over, and counted', dossier(evidence=entries), ('evidence-unused', 'info', 'evidence/7', {'id': 'E'}))
    prototype = {'id': '__proto__', 'kind': 'plan', 'title': 'x'}
    yield case(FILE, '4', 'register: an entry may be called __proto__', dossier({'1.2.1': {'points': 6, 'evidence': ['__proto__']}}, evidence=[prototype]))


def cases(data):
    for part in (addresses, dates, names, many, malformed):
        yield from part()
