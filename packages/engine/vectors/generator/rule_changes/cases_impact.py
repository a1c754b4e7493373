"""Who changes level when the rules change."""

from ..scoring.samples import make_condition, make_criterion, make_group, make_guidance, make_item, requirement
from .samples import dossier, impact, reasons, small

FILE = 'impact'
HIGHER = [{'level': 1, 'below': 12}, {'level': 2, 'from': 12, 'to': 16}, {'level': 3, 'above': 16}]


def marks(first, second, **rest):
    """A file with points in both groups: of 1.2.2 and of 2.1.1."""
    return dossier({'1.2.2': first, '2.1.1': second}, **rest)


def issue(code, place):
    return {'code': code, 'severity': 'error', 'path': f'assessments/{place}', 'params': {}}


def counts():
    old, new = small(), small('sample-new', HIGHER)
    nobody = {'institutions': 0, 'unchanged': 0, 'levels': {}, 'changed': [], 'issues': []}
    yield impact(FILE, '3', 'nobody', old, new, [], nobody)
    yield impact(FILE, '3', 'the same rules change nobody', old, old, [marks(11, 12)], {'institutions': 1, 'unchanged': 1, 'levels': {'2→2': 1}, 'changed': []})
    # Group 1 has at most 12 of 1.2.2; level 2 began at 10 and begins at 12.
    for first, second, expected, groups in (
        (9.99, 20, '1→1', 0),
        (10, 20, '2→1', 1),
        (11.99, 20, '2→1', 1),
        (12, 20, '2→2', 0),
        (12, 15.01, '2→2', 1),
        (12, 16, '2→2', 1),
        (12, 16.01, '2→2', 0),
        (11.99, 11.99, '2→1', 2),
    ):
        same = groups == 0
        hand = {'levels': {expected: 1}, 'unchanged': 1 if same else 0, **({} if same else {'changed/0/index': 0})}
        yield impact(FILE, '3', f'thresholds: {first} and {second}', old, new, [marks(first, second)], hand)
    held = dossier({'1.2.2': 11, '2.1.1': 20}, {})
    hand = {'levels': {'none→none': 1}, 'unchanged': 0, 'changed/0/level': {'before': None, 'after': None}, 'changed/0/groups/0/totals': {'before': {'points': 11, 'levelByPoints': 2, 'level': None, 'holds': ['condition-unanswered']}, 'after': {'points': 11, 'levelByPoints': 1, 'level': None, 'holds': ['condition-unanswered']}}}
    yield impact(FILE, '3', 'the level by points alone', old, new, [held], hand)
    many = [marks(11, 20), marks(12, 20), held, marks(11.5, 20, institution={'id': '79000123', 'name': 'THCS B'}), marks(9, 9)]
    hand = {
        'institutions': 5,
        'unchanged': 2,
        'levels': {'1→1': 1, '2→1': 2, '2→2': 1, 'none→none': 1},
        'changed/0/index': 0,
        'changed/1/index': 2,
        'changed/2/index': 3,
        'changed/2/id': '79000123',
        'changed/2/name': 'THCS B',
        'changed/0/id': None,
        'changed/0/name': None,
    }
    yield impact(FILE, '3', 'many', old, new, many, hand)
    for value in (None, 5, 'x', [], {}, {'id': 5, 'name': None}, {'id': {}, 'name': ['x']}):
        yield impact(FILE, '3', f'an institution that is {value!r}', old, new, [marks(11, 20, institution=value)], {'changed/0/id': None, 'changed/0/name': None})
    hand = {'levels': {'none→none': 1}, 'changed/0/level': {'before': None, 'after': None}, 'changed/0/groups/0/code': '1'}
    yield impact(FILE, '2', 'a policy holds on both sides: each group for itself', old, new, [marks(11, 20)], hand, policies={'overall': 'per-group'})
    hand = {'levels': {'1→1': 1}, 'changed/0/groups/0/totals/before/level': 1}
    yield impact(FILE, '2', 'a policy holds on both sides: the lowest level', old, new, [held], hand, policies={'conditions': 'lowest-level'})


def carrying():
    old = small()
    # 1.2.1 is 1.2.2 and the other way round; condition 1.1 is 1.3; 2.1.1 is gone.
    new = small(
        'sample-new',
        groups=[
            make_group('1', 20, [make_criterion('1.2', 20, [make_item('1.2.1', 12), make_item('1.2.2', 8)]), make_condition('1.3')]),
            make_group('2', 20, [make_criterion('2.1', 20, [make_item('2.1.2', 20)])]),
        ],
    )
    table = {'criteria': {'1.1': '1.3'}, 'items': {'1.2.1': '1.2.2', '1.2.2': '1.2.1', '2.1.1': None}}
    file = dossier({'1.2.1': 8, '1.2.2': 11, '2.1.1': 20})
    hand = {'levels': {'3→1': 1}, 'changed/0/groups/0/code': '2', 'changed/0/groups/0/reasons': reasons(('item-added', '2.1.2', 0), ('item-retired', '2.1.1', -20))}
    yield impact(FILE, '2', 'answers go to their new codes', old, new, [file], hand, codeMap=table)
    hand = {'levels': {'3→none': 1}, 'changed/0/groups/0/code': '1', 'changed/0/groups/0/totals/after/holds': ['invalid', 'condition-unanswered']}
    yield impact(FILE, '2', 'without a map they stay where they are', old, new, [file], hand)
    unknown = dossier({'1.2.1': 8, '1.2.2': 11, '2.1.1': 20, '2.1.2': 20, '__proto__': 5, 'toString': 5})
    hand = {'changed/0/groups/0/totals/after/points': 0, 'changed/0/groups/0/reasons': reasons(('item-added', '2.1.2', 0), ('item-retired', '2.1.1', -20))}
    yield impact(FILE, '2', 'answers to unknown codes are left out', old, new, [unknown], hand, codeMap=table)
    strange = dossier({'1.2.1': 8, '1.2.2': 11, '2.1.1': 20}, {'1.1': True, '1.3': False})
    yield impact(FILE, '2', 'an unknown condition does not come in the way', old, new, [strange], {'levels': {'3→1': 1}}, codeMap=table)
    for part in ('items', 'conditions'):
        for value in (None, 5, 'x', []):
            broken = {**file, part: value}
            yield impact(FILE, '2', f'{part} that are {value!r}', old, new, [broken], {'institutions': 1, 'issues': []}, codeMap=table)
    bare = {'schemaVersion': 1, 'catalog': 'sample-small'}
    yield impact(FILE, '2', 'a file without answers', old, small('sample-new', HIGHER), [bare], {'levels': {'none→none': 1}, 'unchanged': 1})


def overlays():
    old, new = small(), small('sample-new')
    plan = requirement('plan', ['1.2.2', '1.1'], 'plan')
    policies = {'evidence': 'require'}
    file = marks(12, 20)
    for catalog, expected, key in (('sample-small', 'none→2', 'before'), ('sample-new', '2→none', 'after')):
        guidance = make_guidance(plan, catalog=catalog)
        hand = {'levels': {expected: 1}, f'changed/0/groups/0/totals/{key}/points': 0, f'changed/0/groups/0/totals/{key}/holds': ['condition-unmet']}
        yield impact(FILE, '2', f'a guidance for {catalog} alone', old, new, [file], hand, guidance=guidance, policies=policies)
    both_sides = small(version='2.0.0')
    guidance = make_guidance(plan, catalog='sample-small')
    yield impact(FILE, '2', 'a guidance for both, of one id', old, both_sides, [file], {'levels': {'none→none': 1}, 'unchanged': 1}, guidance=guidance, policies=policies)
    yield impact(FILE, '2', 'a guidance for neither', old, new, [file], {'error': 'ERR_DDS_CATALOG_MISMATCH'}, guidance=make_guidance())
    yield impact(FILE, '2', 'a guidance for neither, and no file', old, new, [], {'error': 'ERR_DDS_CATALOG_MISMATCH'}, guidance=make_guidance())
    away = {'1.2.1': {'notApplicable': 'Không có'}, '1.2.2': 9, '2.1.1': 20}
    file = dossier(away, institution={'stages': ['primary']})
    rule = {'notApplicable': [{'item': '1.2.1', 'stages': ['primary'], 'treatment': 'rescale'}]}
    # 9 of 12 are 15 of 20.
    later = small('sample-new', HIGHER, groups=[make_group('1', 20, [make_condition('1.1'), make_criterion('1.2', 20, [make_item('1.2.2', 12), make_item('1.2.9', 8)])]), old['groups'][1]])
    hand = {'levels': {'2→2': 1}, 'unchanged': 1}
    yield impact(FILE, '2', 'not applicable: the entry follows the code map', old, later, [file], hand, policies=rule, codeMap={'items': {'1.2.1': '1.2.9'}})
    hand = {
        'levels': {'2→1': 1},
        'changed/0/groups/0/totals/before/points': 15,
        'changed/0/groups/0/totals/after/points': 9,
        'changed/0/groups/0/reasons': reasons(('item-added', '1.2.9', 0), ('item-retired', '1.2.1', 0), ('group-rescaled', '1', -6)),
    }
    yield impact(FILE, '2', 'not applicable: the entry ends with the item', old, later, [file], hand, policies=rule)


def refused():
    old, new = small(), small('sample-new', HIGHER)
    fine = marks(11, 20)
    for value in (None, 5, 'x', [], True):
        yield impact(FILE, '5', f'a file that is {value!r}', old, new, [fine, value], {'institutions': 1, 'changed/0/index': 0, 'issues': [issue('assessment-refused', 1)]})
    for value in ('sample-new', '', None, 5, 'SAMPLE-SMALL'):
        other = {**fine, 'catalog': value}
        yield impact(FILE, '5', f'a file of the catalog {value!r}', old, new, [other, fine], {'institutions': 1, 'levels': {'2→1': 1}, 'changed/0/index': 1})
    nameless = {key: one for key, one in fine.items() if key != 'catalog'}
    yield impact(FILE, '5', 'a file of no catalog', old, new, [nameless], {'institutions': 0, 'levels': {}, 'changed': []})
    yield impact(FILE, '5', 'several, in their order', old, new, [None, nameless, fine, 5], {'institutions': 1, 'unchanged': 0, 'issues/0/path': 'assessments/0', 'issues/1/code': 'catalog-mismatch', 'issues/2': issue('assessment-refused', 3), 'changed/0/index': 2})


def cases(data):
    yield from counts()
    yield from carrying()
    yield from overlays()
    yield from refused()
