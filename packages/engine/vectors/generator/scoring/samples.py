"""Small invented indexes and guidance, and short ways to write an assessment."""

import base64
import hashlib
import json
from decimal import Decimal

from .values import decimal

CATALOG_4725 = '4725-2022'


def both(text):
    return {'vi': text, 'en': text}


def sourced(value, status='documented'):
    return {'value': value, 'status': status, 'sources': ['sample']}


def make_item(code, points, status='documented', measure='presence'):
    title = both(f'Item {code}')
    return {'code': code, 'title': title, 'measure': measure, 'maxPoints': sourced(points, status)}


def make_condition(code):
    title = both(f'Condition {code}')
    return {'code': code, 'kind': 'condition', 'title': title, 'mandatory': sourced(True)}


def make_criterion(code, points, items, bands=None):
    return {
        'code': code,
        'kind': 'scored',
        'title': both(f'Criterion {code}'),
        'maxPoints': sourced(points),
        'bands': sourced(bands) if bands else None,
        'items': items,
    }


def make_group(code, points, criteria):
    title = both(f'Group {code}')
    return {'code': code, 'title': title, 'maxPoints': sourced(points), 'criteria': criteria}


def make_catalog(catalog_id, groups, levels):
    data = {
        'id': catalog_id,
        'version': '1.0.0',
        'instrument': {
            'number': 'sample',
            'date': '2025-01-01',
            'issuer': both('Sample'),
            'title': both('Sample index'),
        },
        'sources': {'sample': {'title': both('Sample source')}},
        'groups': groups,
        'levels': sourced([{**level, 'title': both(f"Level {level['level']}")} for level in levels]),
    }
    # For these plain values, sorted keys and no spaces are the RFC 8785 form.
    canonical = json.dumps(data, sort_keys=True, separators=(',', ':'), ensure_ascii=False)
    digest = base64.b64encode(hashlib.sha256(canonical.encode()).digest()).decode()
    return {**data, 'digest': f'sha256-{digest}'}


# One group of 40 with decimal maxima, four levels, bands, a condition that stands last.
FORTY = make_catalog(
    'sample-forty',
    [
        make_group(
            '1',
            40,
            [
                make_criterion(
                    '1.1',
                    12.5,
                    [make_item('1.1.1', 7.25), make_item('1.1.2', 5.25, 'secondary')],
                    [{'level': 1, 'to': 6.25}, {'level': 2, 'above': 6.25}],
                ),
                make_criterion('1.2', 27.5, [make_item('1.2', 27.5, measure='count')]),
                make_condition('1.3'),
            ],
        )
    ],
    [
        {'level': 1, 'below': 10},
        {'level': 2, 'from': 10, 'below': 20.5},
        {'level': 3, 'from': 20.5, 'to': 30},
        {'level': 4, 'above': 30},
    ],
)

# A group of 21 of which 19 can be left out: 1.19 of 2 is 12.495 of 21, an exact half below 12.5.
HALVES = make_catalog(
    'sample-halves',
    [
        make_group(
            '1',
            21,
            [make_criterion('1.1', 21, [make_item('1.1.1', 2), make_item('1.1.2', 19)])],
        )
    ],
    [{'level': 1, 'below': 12.5}, {'level': 2, 'from': 12.5}],
)

# Three groups, the second without a condition; levels 2, 4 and 5; everything in 3.2 unverified.
THREE = make_catalog(
    'sample-three',
    [
        make_group('1', 10, [make_condition('1.1'), make_criterion('1.2', 10, [make_item('1.2.1', 10)])]),
        make_group('2', 10, [make_criterion('2.1', 10, [make_item('2.1.1', 4), make_item('2.1.2', 6)])]),
        make_group(
            '3',
            10,
            [
                make_condition('3.1'),
                make_criterion(
                    '3.2',
                    6,
                    [make_item('3.2.1', 2, 'unverified'), make_item('3.2.2', 4, 'unverified')],
                    [{'level': 1, 'below': 3}, {'level': 2, 'from': 3, 'below': 6}, {'level': 3, 'from': 6}],
                ),
                make_criterion('3.3', 4, [make_item('3.3.1', 4)]),
            ],
        ),
    ],
    [{'level': 2, 'below': 5}, {'level': 4, 'from': 5, 'below': 8}, {'level': 5, 'from': 8}],
)


def make_guidance(*requirements, catalog=CATALOG_4725):
    return {
        'id': 'sample-guidance',
        'version': '1.2.3',
        'catalog': catalog,
        'instrument': {'issuer': both('Sample'), 'title': both('Sample guidance'), 'date': '2025-01'},
        'evidence': list(requirements),
        'general': [],
        'roles': [],
        'duties': [],
        'authorities': [],
    }


def requirement(name, rows, kind, strength='mandatory', stages=None):
    wanted = {
        'id': name,
        'rows': rows,
        'kind': kind,
        'strength': strength,
        'title': both(f'Requirement {name}'),
        'states': [],
        'due': 'school-year',
        'public': False,
        'clause': both('sample clause'),
    }
    return {**wanted, 'stages': stages} if stages else wanted


def assess(items=None, conditions=None, catalog=CATALOG_4725, **rest):
    """An assessment; bare numbers stand for points, bare booleans for `met`."""
    answers = {code: one if isinstance(one, dict) else {'points': one} for code, one in (items or {}).items()}
    met = {code: {'met': one} if isinstance(one, bool) else one for code, one in (conditions or {}).items()}
    return {'schemaVersion': 1, 'catalog': catalog, **rest, 'conditions': met, 'items': answers}


def all_items(catalog, group=None):
    return [
        (item, criterion)
        for one in catalog['groups']
        if group in (None, one['code'])
        for criterion in one['criteria']
        for item in criterion.get('items', [])
    ]


def all_conditions(catalog, met=True):
    criteria = [one for group in catalog['groups'] for one in group['criteria']]
    return {one['code']: met for one in criteria if one['kind'] == 'condition'}


def full_marks(catalog, group=None):
    return {item['code']: item['maxPoints']['value'] for item, _ in all_items(catalog, group)}


def fill(catalog, group, total):
    """Answers to every item of a group that add up to a total, the first items filled first."""
    left = Decimal(str(total))
    answers = {}
    for item, _ in all_items(catalog, group):
        answers[item['code']] = min(left, decimal(item['maxPoints']['value']))
        left -= answers[item['code']]
    assert left == 0, f'{total} does not fit into group {group}'
    return answers


def case(file, rule, name, assessment, hand, **rest):
    """A vector: which file, which rule, what goes in, and what is known by hand to come out."""
    one = {'file': file, 'rule': rule, 'name': name, 'catalog': CATALOG_4725}
    return {**one, **rest, 'assessment': assessment, 'hand': hand}
