"""Why a group's figures are not what they were."""

from ..scoring.samples import make_condition, make_criterion, make_group, make_guidance, make_item, requirement
from .samples import dossier, impact, reasons, seal, small

FILE = 'reasons'


def index(*first, second=(('2.1', 20, (('2.1.1', 20),)),), levels=None, name='sample-new'):
    """Groups 1 and 2: a code alone is a condition; code, maximum and items a criterion."""

    def criterion(one):
        if isinstance(one, str):
            return make_condition(one)
        code, points, items = one
        return make_criterion(code, points, [make_item(*item) for item in items])

    groups = [make_group(code, 20, [criterion(one) for one in rows]) for code, rows in (('1', first), ('2', second))]
    return small(name, levels, groups)


OLD = small()
SECOND = ('2.1', 20, (('2.1.1', 20),))
SECOND_GROUP = OLD['groups'][1]
TO_THIRD = {'criteria': {'1.1': '3.1', '1.2': '3.2'}, 'items': {'1.2.1': '3.2.1', '1.2.2': '3.2.2'}}
FULL = {'1.2.1': 8, '1.2.2': 12, '2.1.1': 20}


def third(first, second):
    """Group 1 as group 3."""
    return make_group('3', 20, [make_condition('3.1'), make_criterion('3.2', 20, [make_item('3.2.1', first), make_item('3.2.2', second)])])


def why(name, after, items, *groups, conditions=None, before=OLD, **rest):
    """Each expected group: its code, and its reasons."""
    hand = {}
    for place, (code, *listed) in enumerate(groups):
        hand[f'changed/0/groups/{place}/code'] = code
        hand[f'changed/0/groups/{place}/reasons'] = reasons(*listed)
    return impact(FILE, '4', name, before, after, [dossier(items, conditions, **rest.pop('file', {}))], hand, **rest)


def rows():
    yield why('item-retired and item-added', index('1.1', ('1.2', 20, (('1.2.1', 8), ('1.2.3', 12)))), FULL, ('1', ('item-added', '1.2.3', 0), ('item-retired', '1.2.2', -12)))
    yield why('an item that was retired and counted nothing', index('1.1', ('1.2', 20, (('1.2.2', 12), ('1.2.3', 8))), levels=[{'level': 1, 'below': 11}, {'level': 2, 'from': 11}]), {'1.2.2': 10.99}, ('1', ('item-added', '1.2.3', 0), ('item-retired', '1.2.1', 0), ('levels-changed', '1', 0)))
    low = index('1.1', ('1.2', 20, (('1.2.1', 15), ('1.2.2', 5))))
    yield why('item-rescored: above the newer maximum', low, {'1.2.1': 7.5, '1.2.2': 8.25}, ('1', ('item-rescored', '1.2.2', -8.25)))
    yield why('item-rescored: above the older maximum', OLD, {'1.2.1': 7.5, '1.2.2': 8.25}, ('1', ('item-rescored', '1.2.2', 8.25)), before=seal({**low, 'id': 'sample-small'}))
    small_rise = [{'level': 1, 'below': 10.01}, {'level': 2, 'from': 10.01}]
    yield why('item-rescored: one that was invalid counts', index('1.1', ('1.2', 20, (('1.2.1', 15), ('1.2.2', 5)))), {'1.2.1': 10}, ('1', ('item-rescored', '1.2.1', 10)))
    wanted = make_guidance(requirement('plan', ['1.2.1'], 'plan'), catalog='sample-small')
    lower = index('1.1', ('1.2', 20, (('1.2.1', 7), ('1.2.2', 13))))
    yield why('item-rescored: another state alone', lower, {'1.2.1': 8, '1.2.2': 12}, ('1', ('item-rescored', '1.2.1', 0)), guidance=wanted, policies={'evidence': 'require'})
    yield why('what stays as it was is no reason', index('1.1', ('1.2', 20, (('1.2.1', 8), ('1.2.2', 12))), levels=small_rise), {'1.2.1': 0, '1.2.2': 10}, ('1', ('levels-changed', '1', 0)))
    renamed = index('1.1', ('1.2', 20, (('1.2.1', 20),)), second=(('2.1', 20, (('2.1.1', 8), ('2.1.2', 12))),))
    yield why('item-moved: the newer code', renamed, {'1.2.1': 3, '1.2.2': 11.11, '2.1.1': 7}, ('1', ('item-moved', '2.1.2', -11.11)), ('2', ('item-moved', '2.1.2', 11.11)), codeMap={'items': {'1.2.2': '2.1.2'}})
    within = index('1.1', ('1.2', 8, (('1.2.1', 8),)), ('1.3', 12, (('1.3.1', 12),)), levels=small_rise)
    yield why('an item that moves within its group is not moved', within, {'1.2.2': 10}, ('1', ('levels-changed', '1', 0)), codeMap={'items': {'1.2.2': '1.3.1'}})
    yield why('condition-retired', index(('1.2', 20, (('1.2.1', 8), ('1.2.2', 12)))), FULL, ('1', ('condition-retired', '1.1', 0)), conditions={})
    yield why('condition-added', index('1.1', ('1.2', 20, (('1.2.1', 8), ('1.2.2', 12))), '1.3'), FULL, ('1', ('condition-added', '1.3', 0)))
    named = index(('1.2', 20, (('1.2.1', 8), ('1.2.2', 12))), second=(SECOND, '2.2'))
    yield why('condition-moved: the newer code', named, FULL, ('1', ('condition-moved', '2.2', 0)), ('2', ('condition-moved', '2.2', 0)), conditions={'1.1': False}, codeMap={'criteria': {'1.1': '2.2'}})
    wanted = make_guidance(requirement('plan', ['1.1', '1.2.1'], 'plan'), catalog='sample-new')
    same = index('1.1', ('1.2', 20, (('1.2.1', 8), ('1.2.2', 12))))
    yield why('condition-rejudged, and an item for want of evidence', same, FULL, ('1', ('condition-rejudged', '1.1', 0), ('item-rescored', '1.2.1', -8)), guidance=wanted, policies={'evidence': 'require'})


def figures():
    uncertain = small(groups=[make_group('1', 20, [make_condition('1.1'), make_criterion('1.2', 20, [make_item('1.2.1', 8, 'unverified'), make_item('1.2.2', 12)])]), OLD['groups'][1]])
    # 12.5 and 9 are 21.5, of which a maximum of 20 takes 1.5; elsewhere nothing is taken.
    apart = index('1.1', ('1.2', 8, (('1.2.1', 8),)), ('1.3', 12, (('1.3.1', 12),)))
    over = {'1.2.1': 12.5, '1.2.2': 9}
    yield why('criterion-capped: no more, as the items are too high', apart, over, ('1', ('item-rescored', '1.2.1', -9), ('item-rescored', '1.3.1', -12.5), ('criterion-capped', '1.2', 1.5)), before=uncertain, codeMap={'items': {'1.2.1': '1.3.1', '1.2.2': '1.2.1'}})
    wide = small('sample-new', groups=[make_group('1', 40, [make_condition('1.1'), make_criterion('1.2', 40, [make_item('1.2.1', 20), make_item('1.2.2', 20)])]), OLD['groups'][1]])
    yield why('criterion-capped: a higher maximum takes nothing', wide, over, ('1', ('criterion-capped', '1.2', 1.5)), before=uncertain)
    narrow = small('sample-new', groups=[make_group('1', 20, [make_condition('1.1'), make_criterion('1.2', 20, [make_item('1.2.1', 8, 'unverified'), make_item('1.2.2', 12)])]), OLD['groups'][1]])
    yield why('criterion-capped: a lower maximum takes something', narrow, over, ('1', ('criterion-capped', '1.2', -1.5)), before=seal({**wide, 'id': 'sample-small'}))
    named = small('sample-new', groups=[make_group('1', 40, [make_condition('1.1'), make_criterion('1.9', 40, [make_item('1.9.1', 20), make_item('1.9.2', 20)])]), OLD['groups'][1]])
    ninth = {'1.2.1': '1.9.1', '1.2.2': '1.9.2'}
    yield why('criterion-capped: the newer code', named, over, ('1', ('criterion-capped', '1.9', 1.5)), before=uncertain, codeMap={'criteria': {'1.2': '1.9'}, 'items': ninth})
    yield why('criterion-capped: the older code where it was retired', named, over, ('1', ('criterion-capped', '1.2', 1.5)), before=uncertain, codeMap={'items': ninth})
    away = {'1.2.1': {'notApplicable': 'Không có'}, '1.2.2': 7, '2.1.1': 20}
    rules = {'notApplicable': [{'item': '1.2.1', 'stages': ['primary'], 'treatment': 'rescale'}]}
    stages = {'institution': {'stages': ['primary']}}
    # 7 of 12 are 11.67 of 20; 7 of 16 are 8.75.
    other = index('1.1', ('1.2', 20, (('1.2.1', 4), ('1.2.2', 16))))
    yield why('group-rescaled: another denominator', other, away, ('1', ('group-rescaled', '1', -2.92)), file=stages, policies=rules)
    less = small('sample-new', [{'level': 1, 'below': 11.68}, {'level': 2, 'from': 11.68}])
    yield why('group-rescaled is not listed where it is the same', less, away, ('1', ('levels-changed', '1', 0)), file=stages, policies=rules)
    renamed = small('sample-new', groups=[SECOND_GROUP, third(4, 16)])
    yield why('group-rescaled: the newer code', renamed, away, ('3', ('group-rescaled', '3', -2.92)), file=stages, policies=rules, codeMap={'groups': {'1': '3'}, **TO_THIRD})


def groups():
    less = small('sample-new', groups=[OLD['groups'][1]])
    gone = [('condition-retired', '1.1', 0), ('item-retired', '1.2.1', -8), ('item-retired', '1.2.2', -12)]
    yield why('a group that was retired', less, FULL, ('1', *gone))
    first = seal({**less, 'id': 'sample-small'})
    yield why('a group that was added', seal({**OLD, 'id': 'sample-new'}), {'2.1.1': 20}, ('1', ('condition-added', '1.1', 0), ('item-added', '1.2.1', 0), ('item-added', '1.2.2', 0)), before=first)
    other = small('sample-new', groups=[SECOND_GROUP, third(8, 12)])
    into = [('condition-moved', '3.1', 0), ('item-moved', '3.2.1', 8), ('item-moved', '3.2.2', 12)]
    out = [('condition-moved', '3.1', 0), ('item-moved', '3.2.1', -8), ('item-moved', '3.2.2', -12)]
    yield why('a group given up for another', other, FULL, ('3', *into), ('1', *out), codeMap=TO_THIRD)
    yield why('a group renamed is not changed', other, FULL, codeMap={'groups': {'1': '3'}, **TO_THIRD})
    low = small('sample-new', [{'level': 1, 'below': 5}, {'level': 2, 'from': 5}], [SECOND_GROUP, third(8, 12)])
    into = [('condition-moved', '3.1', 0), ('item-moved', '3.2.1', 0), ('item-moved', '3.2.2', 9.99)]
    out = [('condition-moved', '3.1', 0), ('item-moved', '3.2.1', 0), ('item-moved', '3.2.2', -9.99)]
    yield why('levels-changed: not of a group that was added', low, {'1.2.2': 9.99}, ('3', *into), ('1', *out), codeMap=TO_THIRD)
    for points, listed in ((4.99, None), (5, ('levels-changed', '1', 0)), (9.99, ('levels-changed', '1', 0)), (10, None)):
        lower = small('sample-new', [{'level': 1, 'below': 5}, {'level': 2, 'from': 5, 'to': 15}, {'level': 3, 'above': 15}])
        yield why(f'levels-changed: at {points}', lower, {'1.2.2': points, '2.1.1': 20}, *([('1', listed)] if listed else []))
    turned = index('1.1', ('1.2', 20, (('1.2.1', 20),)), second=(('2.1', 20, (('2.1.1', 8), ('2.1.2', 12))),), levels=[{'level': 1, 'below': 5}, {'level': 2, 'from': 5, 'to': 15}, {'level': 3, 'above': 15}])
    yield why('levels-changed: by the newer points, not by the older', turned, {'1.2.1': 4.99, '1.2.2': 11, '2.1.1': 0}, ('1', ('item-moved', '2.1.2', -11)), ('2', ('item-moved', '2.1.2', 11)), codeMap={'items': {'1.2.2': '2.1.2'}})


def cases(data):
    yield from rows()
    yield from figures()
    yield from groups()
