"""Every difference between two catalogs."""

from ..scoring.samples import both, make_condition, make_criterion, make_group, make_item
from .samples import LEVELS, bend, case, diff, named, small

GROUP = 'groups/0'
CONDITION = 'groups/0/criteria/0'
CRITERION = 'groups/0/criteria/1'
ITEM = 'groups/0/criteria/1/items/0'


def change(kind, path, title, before, after, scoring=False):
    return {'kind': kind, 'path': path, 'title': title and both(title), 'before': before, 'after': after, 'scoring': scoring}


def facts():
    old = small()
    yield diff('nothing', old, small())
    yield diff('another id and version of the same rules', old, small('sample-other', version='2.0.0'))
    yield diff('another order of keys', old, {key: old[key] for key in reversed(old)})
    new = both('Mới')
    for path, place, title in (('groups/1', GROUP, 'Group 1'), ('conditions/1.1', CONDITION, 'Condition 1.1'), ('criteria/1.2', CRITERION, 'Criterion 1.2'), ('items/1.2.1', ITEM, 'Item 1.2.1')):
        expected = {**change('title', path, None, both(title), new), 'title': new}
        yield diff(f'{path}: the title', old, bend(old, f'{place}/title', new), expected)
    half = {'vi': 'Mới', 'en': 'Group 1'}
    yield diff('the title in one language', old, bend(old, f'{GROUP}/title', half), {**change('title', 'groups/1', None, both('Group 1'), half), 'title': half})
    noted = bend(old, f'{ITEM}/note', new)
    yield diff('a note more', old, noted, change('note', 'items/1.2.1', 'Item 1.2.1', None, new))
    yield diff('a note less', noted, old, change('note', 'items/1.2.1', 'Item 1.2.1', new, None))
    yield diff('another measure', old, bend(old, f'{ITEM}/measure', 'ratio'), change('measure', 'items/1.2.1', 'Item 1.2.1', 'presence', 'ratio'))
    easy = bend(old, f'{ITEM}/effort', {'value': 'low', 'basis': 'project'})
    hard = bend(old, f'{ITEM}/effort', {'value': 'high', 'basis': 'project'})
    yield diff('an effort', old, easy, change('effort', 'items/1.2.1', 'Item 1.2.1', None, 'low'))
    yield diff('another effort', easy, hard, change('effort', 'items/1.2.1', 'Item 1.2.1', 'low', 'high'))
    for path, place, title in (('groups/1', GROUP, 'Group 1'), ('criteria/1.2', CRITERION, 'Criterion 1.2'), ('items/1.2.1', ITEM, 'Item 1.2.1')):
        yield diff(f'{path}: the status', old, bend(old, f'{place}/maxPoints/status', 'unverified'), change('max-points-status', path, title, 'documented', 'unverified', True))
        yield diff(f'{path}: the sources', old, bend(old, f'{place}/maxPoints/sources', ['sample', 'other']), change('sources', path, title, ['sample'], ['sample', 'other']))
    yield diff('a condition: the status', old, bend(old, f'{CONDITION}/mandatory/status', 'secondary'), change('mandatory-status', 'conditions/1.1', 'Condition 1.1', 'documented', 'secondary'))
    yield diff('a condition: the sources', old, bend(old, f'{CONDITION}/mandatory/sources', ['other']), change('sources', 'conditions/1.1', 'Condition 1.1', ['sample'], ['other']))
    more = bend(bend(old, f'{ITEM}/maxPoints/value', 8.5), 'groups/0/criteria/1/items/1/maxPoints/value', 11.5)
    yield diff('two maxima', old, more, change('max-points', 'items/1.2.1', 'Item 1.2.1', 8, 8.5, True), change('max-points', 'items/1.2.2', 'Item 1.2.2', 12, 11.5, True))
    bands = [{'level': 1, 'below': 10}, {'level': 2, 'from': 10}]
    banded = bend(old, f'{CRITERION}/bands', {'value': bands, 'status': 'documented', 'sources': ['sample']})
    yield diff('bands more', old, banded, change('bands', 'criteria/1.2', 'Criterion 1.2', None, bands, True))
    yield diff('bands less', banded, bend(banded, CRITERION, old['groups'][0]['criteria'][1]), change('bands', 'criteria/1.2', 'Criterion 1.2', bands, None, True))
    moved = bend(banded, f'{CRITERION}/bands/value/0/below', 10.01)
    yield diff('bands that moved by a hundredth', banded, bend(moved, f'{CRITERION}/bands/value/1/from', 10.01), change('bands', 'criteria/1.2', 'Criterion 1.2', bands, [{'level': 1, 'below': 10.01}, {'level': 2, 'from': 10.01}], True))
    titled = [{**one, 'title': both(f"Level {one['level']}")} for one in LEVELS]
    later = bend(bend(old, 'levels/value/0/below', 9.99), 'levels/value/1/from', 9.99)
    expected = [{**titled[0], 'below': 9.99}, {**titled[1], 'from': 9.99}, titled[2]]
    yield diff('levels', old, later, change('levels', 'institution', None, titled, expected, True))
    instrument = {**old['instrument'], 'number': '1/QĐ'}
    both_new = bend(later, 'instrument', instrument)
    yield diff('the instrument, then the levels', old, both_new, change('instrument', 'institution', None, old['instrument'], instrument), change('levels', 'institution', None, titled, expected, True))
    every = bend(bend(bend(bend(noted, f'{ITEM}/title', new), f'{ITEM}/measure', 'count'), f'{ITEM}/maxPoints/sources', ['other']), f'{ITEM}/maxPoints/status', 'secondary')
    listed = (('max-points-status', 'documented', 'secondary'), ('measure', 'presence', 'count'), ('note', None, new), ('sources', ['sample'], ['other']), ('title', both('Item 1.2.1'), new))
    yield diff('the changes of a row by kind', old, every, *({**change(kind, 'items/1.2.1', None, before, after, kind == 'max-points-status'), 'title': new} for kind, before, after in listed))


def rows():
    old = small()
    group = old['groups'][0]
    renamed = small(groups=[make_group('1', 20, [make_condition('1.1'), make_criterion('1.2', 20, [make_item('1.2.1', 8), make_item('1.2.9', 12)])]), old['groups'][1]])
    retitled = change('title', 'items/1.2.9', None, both('Item 1.2.2'), both('Item 1.2.9')) | {'title': both('Item 1.2.9')}
    yield diff('a code is another row', old, renamed, change('added', 'items/1.2.9', 'Item 1.2.9', None, '1.2.9', True), change('retired', 'items/1.2.2', 'Item 1.2.2', '1.2.2', None, True))
    yield diff('a code map says that it is the same', old, renamed, change('renamed', 'items/1.2.9', 'Item 1.2.9', '1.2.2', '1.2.9'), retitled, codeMap={'items': {'1.2.2': '1.2.9'}})
    yield diff('a row that is added has no other changes', old, bend(renamed, f'{CRITERION}/items/1/note', both('x')), change('added', 'items/1.2.9', 'Item 1.2.9', None, '1.2.9', True), change('retired', 'items/1.2.2', 'Item 1.2.2', '1.2.2', None, True))
    swapped = {'items': {'1.2.1': '1.2.2', '1.2.2': '1.2.1'}}
    expected = []
    for code, was, points, had in (('1.2.1', '1.2.2', 8, 12), ('1.2.2', '1.2.1', 12, 8)):
        title = f'Item {code}'
        expected += [change('max-points', f'items/{code}', title, had, points, True), change('renamed', f'items/{code}', title, was, code), change('title', f'items/{code}', title, both(f'Item {was}'), both(title))]
    yield diff('two codes change places', old, old, *expected, codeMap=swapped)
    condition, criterion = group['criteria']
    first, second = criterion['items']
    other_group = old['groups'][1]

    def renamed_to(kind, title, was, code):
        return change('renamed', f'{kind}/{code}', title, was, code)

    moved = small(groups=[{**group, 'criteria': [criterion]}, {**other_group, 'criteria': [*other_group['criteria'], named(condition, '2.2')]}])
    yield diff('a condition moves to another group', old, moved, change('moved', 'conditions/2.2', 'Condition 1.1', '1', '2', True), renamed_to('conditions', 'Condition 1.1', '1.1', '2.2'), codeMap={'criteria': {'1.1': '2.2'}})
    split = small(groups=[{**group, 'criteria': [condition, make_criterion('1.2', 8, [first]), make_criterion('1.3', 12, [named(second, '1.3.1')])]}, other_group])
    yield diff('a criterion is split', old, split, change('max-points', 'criteria/1.2', 'Criterion 1.2', 20, 8, True), change('added', 'criteria/1.3', 'Criterion 1.3', None, '1.3', True), change('moved', 'items/1.3.1', 'Item 1.2.2', '1.2', '1.3', True), renamed_to('items', 'Item 1.2.2', '1.2.2', '1.3.1'), codeMap={'items': {'1.2.2': '1.3.1'}})
    yield diff('and put together again', split, old, change('max-points', 'criteria/1.2', 'Criterion 1.2', 8, 20, True), change('moved', 'items/1.2.2', 'Item 1.2.2', '1.3', '1.2', True), renamed_to('items', 'Item 1.2.2', '1.3.1', '1.2.2'), change('retired', 'criteria/1.3', 'Criterion 1.3', '1.3', None, True), codeMap={'items': {'1.3.1': '1.2.2'}})
    third = named(group, '3', criteria=[named(condition, '3.1'), named(criterion, '3.2', items=[named(first, '3.2.1'), named(second, '3.2.2')])])
    other = small(groups=[other_group, third])
    table = {'criteria': {'1.1': '3.1', '1.2': '3.2'}, 'items': {'1.2.1': '3.2.1', '1.2.2': '3.2.2'}}
    items = [renamed_to('items', f'Item {was}', was, code) for was, code in table['items'].items()]
    yield diff('a group renamed does not move its criteria', old, other, renamed_to('groups', 'Group 1', '1', '3'), renamed_to('conditions', 'Condition 1.1', '1.1', '3.1'), renamed_to('criteria', 'Criterion 1.2', '1.2', '3.2'), *items, codeMap={'groups': {'1': '3'}, **table})
    yield diff('a group that is another moves them', old, other, change('added', 'groups/3', 'Group 1', None, '3', True), change('moved', 'conditions/3.1', 'Condition 1.1', '1', '3', True), renamed_to('conditions', 'Condition 1.1', '1.1', '3.1'), change('moved', 'criteria/3.2', 'Criterion 1.2', '1', '3', True), renamed_to('criteria', 'Criterion 1.2', '1.2', '3.2'), *items, change('retired', 'groups/1', 'Group 1', '1', None, True), codeMap=table)
    only = other_group['criteria'][0]
    turned = small(
        groups=[
            named(other_group, '1', criteria=[named(only, '1.1', items=[named(only['items'][0], '1.1.1')])]),
            named(group, '2', criteria=[named(condition, '2.1'), named(criterion, '2.2', items=[named(first, '2.2.1'), named(second, '2.2.2')])]),
        ]
    )
    crossed = {'groups': {'1': '2', '2': '1'}, 'criteria': {'1.1': '2.1', '1.2': '2.2', '2.1': '1.1'}, 'items': {'1.2.1': '2.2.1', '1.2.2': '2.2.2', '2.1.1': '1.1.1'}}
    every = (('groups', 'Group 2', '2', '1'), ('criteria', 'Criterion 2.1', '2.1', '1.1'), ('items', 'Item 2.1.1', '2.1.1', '1.1.1'), ('groups', 'Group 1', '1', '2'), ('conditions', 'Condition 1.1', '1.1', '2.1'), ('criteria', 'Criterion 1.2', '1.2', '2.2'), ('items', 'Item 1.2.1', '1.2.1', '2.2.1'), ('items', 'Item 1.2.2', '1.2.2', '2.2.2'))
    yield diff('groups that change codes, in the order of the newer', old, turned, *(renamed_to(*one) for one in every), codeMap=crossed)
    less = small(groups=[old['groups'][1]])
    gone = [('groups/1', 'Group 1', '1'), ('conditions/1.1', 'Condition 1.1', '1.1'), ('criteria/1.2', 'Criterion 1.2', '1.2'), ('items/1.2.1', 'Item 1.2.1', '1.2.1'), ('items/1.2.2', 'Item 1.2.2', '1.2.2')]
    yield diff('a group is retired with all its rows, in the older order', old, less, *(change('retired', path, title, code, None, True) for path, title, code in gone))
    yield diff('a group is added with all its rows, in the newer order', less, old, *(change('added', path, title, None, code, True) for path, title, code in gone))
    kinds = small(groups=[{**group, 'criteria': [make_criterion('1.1', 20, [named(first, '1.1.1'), named(second, '1.1.2')]), make_condition('1.2')]}, other_group])
    table = {'items': {'1.2.1': '1.1.1', '1.2.2': '1.1.2'}}
    items = [one for was, code in table['items'].items() for one in (change('moved', f'items/{code}', f'Item {was}', '1.2', '1.1', True), renamed_to('items', f'Item {was}', was, code))]
    yield diff('a code of another kind is another row', old, kinds, change('added', 'criteria/1.1', 'Criterion 1.1', None, '1.1', True), *items, change('added', 'conditions/1.2', 'Condition 1.2', None, '1.2', True), change('retired', 'conditions/1.1', 'Condition 1.1', '1.1', None, True), change('retired', 'criteria/1.2', 'Criterion 1.2', '1.2', None, True), codeMap=table)
    yield diff('the index of Decision 4725 is itself', '4725-2022', '4725-2022')


def misuse():
    old = small()
    for code_map in (5, [], {'items': {'9.9': None}}, {'items': {'1.2.1': '9.9'}}, {'items': {'1.2.1': '1.2.2'}}, {'criteria': {'1.1': '1.2'}}, {'rows': {}}):
        yield case('errors', '5', f'diffCatalogs: the code map {code_map!r}', 'diffCatalogs', {'before': old, 'after': old, 'codeMap': code_map}, {'error': 'ERR_DDS_OPTION_INVALID'})
        yield case('errors', '5', f'impactOf: the code map {code_map!r}', 'impactOf', {'before': old, 'after': old, 'assessments': [], 'codeMap': code_map}, {'error': 'ERR_DDS_OPTION_INVALID'})


def cases(data):
    yield from facts()
    yield from rows()
    yield from misuse()
