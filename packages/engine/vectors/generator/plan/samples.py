"""A small index for plans, and short ways to write their cases."""

from ..scoring.samples import all_conditions, assess, make_catalog, make_condition, make_criterion, make_group, make_item

LEVELS = [
    {'level': 1, 'below': 10},
    {'level': 2, 'from': 10, 'to': 15},
    {'level': 3, 'above': 15},
]


def tagged(code, points, effort=None, status='documented'):
    item = make_item(code, points, status)
    return {**item, 'effort': {'value': effort, 'basis': 'project'}} if effort else item


# Tags of every kind and an item without one; all of group 2 is unverified, part of group 3.
PLAN = make_catalog(
    'sample-plan',
    [
        make_group(
            '1',
            20,
            [
                make_condition('1.1'),
                make_criterion(
                    '1.2', 10, [tagged('1.2.1', 3, 'low'), tagged('1.2.2', 3), tagged('1.2.3', 4, 'high')]
                ),
                make_criterion('1.3', 10, [tagged('1.3.1', 6, 'low'), tagged('1.3.2', 4, 'low')]),
                make_condition('1.4'),
            ],
        ),
        make_group(
            '2',
            20,
            [
                make_criterion(
                    '2.1', 20, [tagged('2.1.1', 8, 'medium', 'unverified'), tagged('2.1.2', 12, 'medium', 'unverified')]
                )
            ],
        ),
        make_group(
            '3',
            20,
            [
                make_criterion(
                    '3.1', 4, [tagged('3.1.1', 2, 'low', 'unverified'), tagged('3.1.2', 2, 'low', 'unverified')]
                ),
                make_condition('3.2'),
                make_criterion('3.3', 16, [tagged('3.3', 16, 'high')]),
            ],
        ),
    ],
    LEVELS,
)

MET = {'1.1': True, '1.4': True, '3.2': True}


def dossier(items=None, conditions=None, catalog=PLAN, **rest):
    """An assessment whose conditions are all met, except those that are given."""
    met = {**all_conditions(catalog), **(conditions or {})}
    return assess(items, {code: one for code, one in met.items() if one is not None}, catalog['id'], **rest)


def left_out(*items, treatment='rescale'):
    """Policies that let institutions of the first stage leave items out."""
    return {'notApplicable': [{'item': one, 'stages': ['primary'], 'treatment': treatment} for one in items]}


NOT_HERE = {'notApplicable': 'Không có'}
PRIMARY = {'stages': ['primary']}


def case(file, rule, name, assessment, target, hand, catalog=PLAN, **rest):
    given = {'catalog': catalog, 'assessment': assessment, 'target': target, **rest}
    return {'file': file, 'rule': rule, 'name': name, 'call': 'planImprovements', 'input': given, 'hand': hand}


def group(code, **hand):
    """Figures of one group by hand; `steps` as codes, `blockers` as code and path."""
    figures = {}
    for key, value in hand.items():
        if key in ('steps', 'blockers'):
            names = ('item',) if key == 'steps' else ('code', 'path')
            for index, one in enumerate(value):
                for name, part in zip(names, (one,) if key == 'steps' else one):
                    figures[f'groups/{code}/{key}/{index}/{name}'] = part
            if not value:
                figures[f'groups/{code}/{key}'] = []
        else:
            figures[f'groups/{code}/{key}'] = value
    return figures
