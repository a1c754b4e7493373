"""Findings about the file as a whole: school year, institution, portal."""

from .samples import LINT, case, dossier, entry, general, guide, institution, public

FILE = 'file'


def years():
    yield case(FILE, 'school-year-malformed', 'school year: two following years', dossier())
    for year in ('2025', '2025-2025', '2025-2027', '2026-2025', '2025 - 2026', '2025–2026', '25-26', '2025-2026 ', ' '):
        finding = ('school-year-malformed', 'error', 'schoolYear', {'schoolYear': year})
        yield case(FILE, 'school-year-malformed', f'school year: {year!r} is none', dossier(schoolYear=year), finding)
    missing = ('school-year-malformed', 'error', 'schoolYear', {'schoolYear': ''})
    without = dossier()
    del without['schoolYear']
    yield case(FILE, 'school-year-malformed', 'school year: missing', without, missing)
    yield case(FILE, '4', 'school year: a number counts as missing', dossier(schoolYear=2025), missing)
    yield case(
        FILE,
        '3',
        'school year: what is repeated is cut to 80 code units',
        dossier(schoolYear='😀' * 41),
        ('school-year-malformed', 'error', 'schoolYear', {'schoolYear': '😀' * 40}),
    )
    yield case(
        FILE, 'school-year-malformed', 'school year: the turn of the century', dossier(schoolYear='1999-2000')
    )


def days():
    for day in ('2025-08-01', '2025-12-31', '2026-02-28', '2026-07-31'):
        yield case(FILE, 'school-year-over', f'school year: {day} lies in it', dossier(), on=day)
    for day in ('2025-07-31', '2026-08-01', '2024-02-29'):
        finding = ('school-year-over', 'info', 'schoolYear', {'schoolYear': '2025-2026', 'on': day})
        yield case(FILE, 'school-year-over', f'school year: {day} lies outside it', dossier(), finding, on=day)
    finding = ('school-year-malformed', 'error', 'schoolYear', {'schoolYear': 'x'})
    yield case(
        FILE, 'school-year-over', 'school year: no day lies outside a malformed one', dossier(schoolYear='x'), finding, on='2030-01-01'
    )


def institutions():
    unnamed = ('institution-unnamed', 'warning', 'institution', {})
    for name in (None, '', ' \t', 5, ['Trường']):
        yield case(FILE, 'institution-unnamed', f'institution: named {name!r}', institution(name=name), unnamed)
    yield case(FILE, '4', 'institution: none at all', dossier(institution=None), unnamed)
    yield case(FILE, '4', 'institution: a text is none', dossier(institution='Trường'), unnamed)


def stages():
    wanted = guide()
    missing = ('stages-missing', 'warning', 'institution', {})
    yield case(FILE, 'stages-missing', 'stages: given', dossier(), guidance=wanted)
    yield case(FILE, 'stages-missing', 'stages: missing', institution(stages=None), missing, guidance=wanted)
    yield case(FILE, 'stages-missing', 'stages: an empty list', institution(stages=[]), missing, guidance=wanted)
    yield case(FILE, '4', 'stages: no list', institution(stages='primary'), missing, guidance=wanted)
    yield case(FILE, '3', 'stages: not missed without guidance', institution(stages=None))


def portals():
    missing = ('portal-missing', 'warning', 'institution', {})
    wanted = guide(public('r', ['1.1'], 'plan'))
    general_wanted = guide(general=[general('a', False), general('b', True)])
    nothing = guide(general=[general('a', False)])
    yield case(FILE, 'portal-missing', 'portal: given', dossier(), guidance=wanted)
    yield case(FILE, 'portal-missing', 'portal: missing', institution(portal=None), missing, guidance=wanted)
    yield case(FILE, 'portal-missing', 'portal: empty', institution(portal=''), missing, guidance=wanted)
    yield case(
        FILE, 'portal-missing', 'portal: a name is no address', institution(portal='thpt-mau.edu.vn'), missing, guidance=wanted
    )
    yield case(FILE, '4', 'portal: a number is no address', institution(portal=5), missing, guidance=wanted)
    yield case(
        FILE, 'portal-missing', 'portal: wanted by a general requirement', institution(portal=None), missing, guidance=general_wanted
    )
    yield case(FILE, 'portal-missing', 'portal: nothing has to be public', institution(portal=None), guidance=nothing)
    yield case(FILE, '3', 'portal: not missed without guidance', institution(portal=None))


def everything():
    evidence = [entry(f'E{number}') for number in range(4)]
    full = {
        '1.2.1': {'points': 6, 'evidence': ['E0']},
        '1.2.2': {'points': 4, 'evidence': ['E0']},
        '1.3.1': {'points': 5, 'evidence': ['E1']},
        '1.3.2': {'points': 5, 'evidence': ['E1']},
        '2.1': {'points': 10, 'evidence': ['E2']},
        '2.3.1': {'points': 4, 'evidence': ['E3']},
        '2.3.2': {'points': 6, 'evidence': ['E3']},
    }
    finding = ('everything-full', 'info', 'institution', {'count': 7})
    yield case(FILE, 'everything-full', 'everything: every item counts its maximum', dossier(full, evidence=evidence), finding)
    less = {**full, '2.1': {'points': 9.99, 'evidence': ['E2']}}
    yield case(FILE, 'everything-full', 'everything: but for a hundredth', dossier(less, evidence=evidence))
    open_ = {code: one for code, one in full.items() if code != '1.3.2'}
    yield case(FILE, 'everything-full', 'everything: but for an item without an answer', dossier(open_, evidence=evidence))
    # 4 less for 2.3.1 keeps criterion 2.3 at its maximum of 10 while 2.3.2 counts 7 of an unverified 6.
    above = {**full, '2.3.1': {'points': 3, 'evidence': ['E3']}, '2.3.2': {'points': 7, 'evidence': ['E3']}}
    yield case(FILE, 'everything-full', 'everything: more than one maximum does not make up for less', dossier(above, evidence=evidence))


def cases(data):
    for part in (years, days, institutions, stages, portals, everything):
        yield from part()
