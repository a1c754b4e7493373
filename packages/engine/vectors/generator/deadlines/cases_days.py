"""Which day is the last."""

from .samples import duty, guide, listing, rows

FILE = 'days'


def calendar():
    for year, last in (('2025-2026', '2026-05-31'), ('2023-2024', '2024-05-31'), ('1999-2000', '2000-05-31'), ('2098-2099', '2099-05-31')):
        yield listing(FILE, '1', f'year: {year} ends in May of the second', guide(duty('a', before='--05-31')), rows(('a', last)), year)
    for before, last in (('--12-31', '2026-12-31'), ('--09-05', '2026-09-05'), ('--01-01', '2026-01-01')):
        yield listing(FILE, '1', f'year: {before} lies in the calendar year of its end', guide(duty('a', before=before)), rows(('a', last)))
    for year, last in (('2023-2024', '2024-02-29'), ('2024-2025', '2025-02-28'), ('1999-2000', '2000-02-29'), ('2099-2100', '2100-02-28'), ('1899-1900', '1900-02-28')):
        yield listing(FILE, '1', f'29 February: {last} in {year}', guide(duty('a', before='--02-29')), rows(('a', last)), year)


def order():
    several = guide(duty('none'), duty('june', before='--06-20'), duty('nor'), duty('may', before='--05-31'), duty('june too', before='--06-20'), duty('may too', before='--05-31'))
    yield listing(FILE, '1', 'order: by day, then as in the guidance, those without a day last', several, rows(('may', '2026-05-31'), ('may too', '2026-05-31'), ('june', '2026-06-20'), ('june too', '2026-06-20'), ('none', None), ('nor', None)))
    yield listing(FILE, '1', 'order: 28 and 29 February are one day where there is no 29', guide(duty('29', before='--02-29'), duty('28', before='--02-28')), rows(('29', '2026-02-28'), ('28', '2026-02-28')))
    yield listing(FILE, '1', 'order: and two where there is', guide(duty('29', before='--02-29'), duty('28', before='--02-28')), rows(('28', '2024-02-28'), ('29', '2024-02-29')), '2023-2024')
    yield listing(FILE, '1', 'order: no duties', guide(), {})
    yield listing(FILE, '1', 'entry: role and texts', guide(duty('a', 'district', '--05-31')), {'0/role': 'district', '0/roleTitle/vi': 'Role district', '0/title/en': 'Duty a', '0/clause/vi': 'Clause of a'})


def reading():
    for before, year, last in (
        ('--05-31', '2025-2026', '2026-05-30'),
        ('--06-01', '2025-2026', '2026-05-31'),
        ('--01-01', '2025-2026', '2025-12-31'),
        ('--03-01', '2025-2026', '2026-02-28'),
        ('--03-01', '2023-2024', '2024-02-29'),
        ('--02-29', '2023-2024', '2024-02-28'),
        ('--02-29', '2025-2026', '2026-02-27'),
    ):
        yield listing(FILE, '2', f'excluded: before {before} of {year} is {last}', guide(duty('a', before=before)), rows(('a', last)), year, namedDay='excluded')
    yield listing(FILE, '2', 'included: as without a reading', guide(duty('a', before='--05-31')), rows(('a', '2026-05-31')), namedDay='included')
    yield listing(FILE, '2', 'excluded: without a day there is none', guide(duty('a')), rows(('a', None)), namedDay='excluded')


def roles():
    several = guide(duty('a', 'school', '--05-31'), duty('b', 'district', '--06-20'), duty('c', 'school'), duty('d', 'department'))
    yield listing(FILE, '1', 'roles: one', several, rows(('a', '2026-05-31'), ('c', None)), roles=['school'])
    yield listing(FILE, '1', 'roles: two, in the order of days', several, rows(('b', '2026-06-20'), ('d', None)), roles=['department', 'district'])
    yield listing(FILE, '1', 'roles: an empty list is none', several, {}, roles=[])
    yield listing(FILE, '1', 'roles: one that the guidance does not have', several, {}, roles=['__proto__', 'x', ''])


def published():
    undated = (
        *('institution-plan', 'institution-assess', 'head-approve', 'head-report', 'head-publish', 'district-direct', 'district-recognise'),
        *('district-publish', 'department-recognise', 'divisions-recognise', 'department-supervise', 'department-publish'),
        *('institution-objective', 'institution-exchange', 'head-answerable'),
    )
    for name, options, may, june in (('everything in 2025-2026', {}, '2026-05-31', '2026-06-20'), ('by the letter', {'namedDay': 'excluded'}, '2026-05-30', '2026-06-19')):
        dated = (('head-update', may), ('district-update', june), ('department-update', june))
        yield listing(FILE, '2', f'Quảng Ninh: {name}', 'quang-ninh-2023', rows(*dated, *((one, None) for one in undated)), **options)
    yield listing(FILE, '1', 'Quảng Ninh: the head’s', 'quang-ninh-2023', rows(('head-update', '2026-05-31'), ('head-approve', None), ('head-report', None), ('head-publish', None), ('head-answerable', None)), roles=['head'])


def cases(data):
    for part in (calendar, order, reading, roles, published):
        yield from part()
