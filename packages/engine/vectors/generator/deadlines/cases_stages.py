"""Which roles concern an institution of some stages."""

from .samples import authority, duty, guide, listing, rows

FILE = 'stages'
LOW, HIGH = ['primary', 'lower-secondary'], ['upper-secondary', 'continuing']


def two():
    duties = (duty('own', 'school', '--05-31'), duty('district', 'district', '--06-20'), duty('department', 'department', '--06-20'), duty('commune', 'commune'))
    authorities = (authority('department', HIGH, '2020-01-01'), authority('district', LOW, '2020-01-01'))
    wanted = guide(*duties, authorities=authorities)
    own, district, department, commune = ('own', '2026-05-31'), ('district', '2026-06-20'), ('department', '2026-06-20'), ('commune', None)
    yield listing(FILE, '3', 'stages: without any, everything', wanted, rows(own, district, department, commune))
    for stage in LOW:
        yield listing(FILE, '3', f'stages: {stage}', wanted, rows(own, district, commune), stages=[stage])
    for stage in HIGH:
        yield listing(FILE, '3', f'stages: {stage}', wanted, rows(own, department, commune), stages=[stage])
    yield listing(FILE, '3', 'stages: several go to the first authority of the list', wanted, rows(own, department, commune), stages=['primary', 'upper-secondary'])
    yield listing(FILE, '3', 'stages: in whatever order they are named', wanted, rows(own, department, commune), stages=['continuing', 'lower-secondary'])
    yield listing(FILE, '3', 'stages: the order of the authorities decides', guide(*duties, authorities=authorities[::-1]), rows(own, district, commune), stages=['upper-secondary', 'primary'])
    yield listing(FILE, '3', 'stages: an empty list is of no authority', wanted, rows(own, commune), stages=[])
    yield listing(FILE, '3', 'stages: together with roles', wanted, rows(district), stages=['primary'], roles=['district', 'department'])
    yield listing(FILE, '3', 'stages: an authority without a role makes no role a reviewer', guide(*duties, authorities=[authority(None, LOW, '2020-01-01')]), rows(own, district, department, commune), stages=['primary'])
    nameless = (authority(None, LOW, '2020-01-01'), authority('district', LOW, '2020-01-01'))
    yield listing(FILE, '3', 'stages: an authority without a role goes before later ones', guide(*duties, authorities=nameless), rows(own, department, commune), stages=['primary'])


def periods():
    def wanted(before, *authorities):
        return guide(duty('a', 'district', before), authorities=authorities)

    on, there, gone = '--05-31', rows(('a', '2026-05-31')), {}
    for first, last, hand in (
        ('2026-05-31', None, there),
        ('2026-06-01', None, gone),
        ('2020-01-01', '2026-05-31', there),
        ('2020-01-01', '2026-05-30', gone),
        ('2026-05-31', '2026-05-31', there),
    ):
        name = f'period: from {first} to {last or "now"} on 31 May'
        yield listing(FILE, '3', name, wanted(on, authority('district', LOW, first, last)), hand, stages=['primary'])
    yield listing(FILE, '3', 'period: the last day, not the day that is named', wanted(on, authority('district', LOW, '2020-01-01', '2026-05-30')), rows(('a', '2026-05-30')), stages=['primary'], namedDay='excluded')
    yield listing(FILE, '3', 'period: nor begins it on the day that is named', wanted(on, authority('district', LOW, '2026-05-31')), gone, stages=['primary'], namedDay='excluded')
    for first, hand in (('2026-05-31', rows(('a', None))), ('2026-06-01', gone)):
        for reading in ('included', 'excluded'):
            yield listing(FILE, '3', f'period: without a day that of 31 May, from {first}, {reading}', wanted(None, authority('district', LOW, first)), hand, stages=['primary'], namedDay=reading)
    changed = (authority('district', LOW, '2020-01-01', '2025-06-30'), authority('commune', LOW, '2025-07-01'))
    duties = (duty('a', 'district', '--06-20'), duty('b', 'commune', '--06-20'), duty('c', 'district', '--07-01'), duty('d', 'commune', '--07-01'))
    yield listing(FILE, '3', 'period: each duty by its own day', guide(*duties, authorities=changed), rows(('a', '2025-06-20'), ('d', '2025-07-01')), '2024-2025', stages=['primary'])
    yield listing(FILE, '3', 'period: a role of another time concerns nobody', wanted(on, authority('district', LOW, '2020-01-01', '2025-06-30')), gone, stages=['primary'])
    yield listing(FILE, '3', 'period: what is over goes to the next', guide(duty('a', 'commune', on), authorities=(authority('district', LOW, '2020-01-01', '2025-06-30'), authority('commune', LOW, '2020-01-01'))), there, stages=['primary'])


def published():
    def one(name, year, stages, *pairs):
        roles = ['district-office', 'commune', 'department-office']
        return listing(FILE, '3', f'Quảng Ninh: {name}', 'quang-ninh-2023', rows(*pairs), year, stages=stages, roles=roles)

    district = (('district-update', '2025-06-20'), ('district-direct', None), ('district-recognise', None), ('district-publish', None))
    department = (('department-recognise', None), ('department-supervise', None), ('department-publish', None))
    yield one('a primary school in 2024-2025 has a district office', '2024-2025', ['primary'], *district)
    yield one('a primary school in 2025-2026 has none any more', '2025-2026', ['primary'])
    yield one('an upper secondary school has the Department', '2025-2026', ['upper-secondary'], ('department-update', '2026-06-20'), *department)
    yield one('a school of two stages has the Department', '2024-2025', ['lower-secondary', 'upper-secondary'], ('department-update', '2025-06-20'), *department)
    yield one('nobody reviewed before December 2023', '2022-2023', ['primary'])


def cases(data):
    for part in (two, periods, published):
        yield from part()
