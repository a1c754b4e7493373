"""Two versions of a small index, and short ways to compare by them."""

from ..scoring.samples import (
    THREE,
    assess,
    make_catalog,
    make_condition,
    make_criterion,
    make_group,
    make_item,
)

# What became of THREE: group 3 is 1 and 1 is 4; 2.1.1 and 2.1.2 changed places; condition 3.1 and
# criterion 3.3 with its item are gone; condition 2.2 and criterion 1.3 with its item are new.
LATER = make_catalog(
    'sample-later',
    [
        make_group('1', 10, [make_criterion('1.1', 6, [make_item('1.1.1', 2), make_item('1.1.2', 4)]), make_criterion('1.3', 4, [make_item('1.3.1', 4)])]),
        make_group('2', 10, [make_criterion('2.1', 10, [make_item('2.1.1', 6), make_item('2.1.2', 4)]), make_condition('2.2')]),
        make_group('4', 10, [make_condition('4.1'), make_criterion('4.2', 10, [make_item('4.2.1', 10)])]),
    ],
    [{'level': 1, 'below': 5}, {'level': 2, 'from': 5}],
)
MAP = {
    'groups': {'1': '4', '3': '1'},
    'criteria': {'1.1': '4.1', '1.2': '4.2', '3.2': '1.1'},
    'items': {'1.2.1': '4.2.1', '2.1.1': '2.1.2', '2.1.2': '2.1.1', '3.2.1': '1.1.1', '3.2.2': '1.1.2'},
}


def side(items=None, conditions=None, catalog=THREE, options=None, **rest):
    return {'catalog': catalog, 'assessment': assess(items, conditions, catalog['id'], **rest), **(options or {})}


def compare(file, rule, name, before, after, hand, **rest):
    given = {'before': before, 'after': after, **rest}
    return {'file': file, 'rule': rule, 'name': name, 'call': 'compareAssessments', 'input': given, 'hand': hand}


def codes(kind, *pairs):
    """Figures: the codes of every row of a kind, in order."""
    return {f'{kind}/{place}/code': dict(zip(('before', 'after'), pair)) for place, pair in enumerate(pairs)}
