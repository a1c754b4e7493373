"""A small index with something for each rule, an assessment without a finding, guidance and checks."""

import copy

from ..scoring.samples import (
    both,
    make_catalog,
    make_condition,
    make_criterion,
    make_group,
    make_guidance,
    make_item,
    requirement,
)

LINT = make_catalog(
    'sample-lint',
    [
        make_group(
            '1',
            20,
            [
                make_condition('1.1'),
                make_criterion('1.2', 10, [make_item('1.2.1', 6), make_item('1.2.2', 4)]),
                make_criterion(
                    '1.3', 10, [make_item('1.3.1', 5, measure='ratio'), make_item('1.3.2', 5, measure='ratio')]
                ),
            ],
        ),
        make_group(
            '2',
            20,
            [
                make_criterion('2.1', 10, [make_item('2.1', 10, measure='count')]),
                make_condition('2.2'),
                make_criterion(
                    '2.3',
                    10,
                    [make_item('2.3.1', 4, measure='ratio'), make_item('2.3.2', 6, 'unverified', 'graded')],
                ),
            ],
        ),
    ],
    [{'level': 1, 'below': 10}, {'level': 2, 'from': 10}],
)

SOUND = {
    'schemaVersion': 1,
    'catalog': 'sample-lint',
    'schoolYear': '2025-2026',
    'institution': {
        'name': 'Trường THPT Mẫu',
        'stages': ['upper-secondary'],
        'portal': 'https://thpt-mau.edu.vn',
    },
    'conditions': {},
    'items': {},
    'evidence': [],
}


def entry(name, kind='plan', **rest):
    """An entry of the register that no rule finds anything about."""
    return {'id': name, 'kind': kind, 'title': f'Minh chứng {name}', 'date': '2025-09-05', **rest}


def dossier(items=None, conditions=None, evidence=None, **rest):
    """The sound assessment with answers: bare numbers are points, bare booleans `met`."""
    file = {**copy.deepcopy(SOUND), **rest}
    for code, one in (items or {}).items():
        file['items'][code] = one if isinstance(one, dict) else {'points': one}
    for code, one in (conditions or {}).items():
        file['conditions'][code] = one if isinstance(one, dict) else {'met': one}
    file['evidence'] = evidence or []
    return file


def institution(**rest):
    """The sound assessment with another institution; what is None is left out."""
    given = {**SOUND['institution'], **rest}
    return dossier(institution={key: one for key, one in given.items() if one is not None})


def public(name, rows, kind, stages=None, **rest):
    return {**requirement(name, rows, kind, stages=stages), 'public': True, **rest}


def guide(*requirements, general=()):
    return {**make_guidance(*requirements, catalog='sample-lint'), 'general': list(general)}


def general(name, is_public):
    text = both(f'General {name}')
    return {'id': name, 'strength': 'mandatory', 'title': text, 'public': is_public, 'clause': text}


def checks(dependencies=(), named=(), wholes=(), catalog='sample-lint'):
    """Checks: dependencies (id, row, on), named solutions (id, rows), shared wholes (id, rows)."""
    return {
        'id': 'sample-checks',
        'version': '1.0.0',
        'catalog': catalog,
        'dependencies': [{'id': name, 'row': row, 'on': on, 'reason': both('x')} for name, row, on in dependencies],
        'named': [{'id': name, 'rows': rows, 'subject': both('x')} for name, rows in named],
        'sharedWholes': [{'id': name, 'rows': rows, 'subject': both('x')} for name, rows in wholes],
    }


def case(file, rule, name, assessment, *hand, error=None, **options):
    """A vector; `hand` are all its findings, in order, or `error` the code of what is thrown."""
    given = {'catalog': 'sample-lint', 'assessment': assessment, **options}
    if given['catalog'] == 'sample-lint':
        given['catalog'] = LINT
    expected = {'error': error} if error else list(hand)
    return {'file': file, 'rule': rule, 'name': name, 'input': given, 'hand': expected}
