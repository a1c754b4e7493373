"""What is misuse, and files that are not what they should be."""

from ..scoring.samples import CATALOG_4725, assess, make_guidance
from .samples import NOT_HERE, PLAN, case, dossier, group

FILE = 'errors'
EFFORT = {'low': 1, 'medium': 1, 'high': 1}


def error(rule, name, code='ERR_DDS_OPTION_INVALID', assessment=None, target=2, **rest):
    return case(FILE, rule, name, assessment or assess(), target, {'error': code}, CATALOG_4725, **rest)


def options():
    for target in (0, 4, -1, 1.5, '2', None, True, [2], {}):
        yield error('12', f'misuse: target {target!r}', target=target)
    for one in ('4', '', '1.2', '__proto__', 'constructor', 1):
        yield error('12', f'misuse: group {one!r}', group=one)
    for locked in (['9.9.9'], ['1.2'], ['1.1'], ['1.3.1', ''], ['__proto__'], [1.2], '1.3.1', {}):
        yield error('12', f'misuse: locked {locked!r}', locked=locked)


def costs():
    for rate in (-0.01, 1000000.01, 0.005, 1e-7, 1e21, '1', None, True, [1]):
        yield error('12', f'misuse: an effort that costs {rate!r}', cost={'per': 'point', 'effort': {**EFFORT, 'medium': rate}})
        yield error('12', f'misuse: an item that costs {rate!r}', cost={'per': 'item', 'items': {'1.3.1': rate}})
    for per in ('points', '', None, 'toString'):
        yield error('12', f'misuse: a cost per {per!r}', cost={'per': per, 'effort': EFFORT})
    yield error('12', 'misuse: no effort for one tag', cost={'per': 'point', 'effort': {'low': 1, 'high': 1}})
    for cost in ([], 5, 'point', {'effort': EFFORT}):
        yield error('12', f'misuse: {cost!r} is no model', cost=cost)
    for rate in (0, 0.01, 1000000):
        yield case(FILE, '12', f'no misuse: a cost of {rate}', dossier(), 2, {'cost': 2 * rate, **group('1', steps=['1.2.3', '1.3.1'])}, group='1', cost={'per': 'item', 'effort': {'low': rate, 'medium': rate, 'high': rate}})
    for code in ('9.9', '1.2', '__proto__', 'constructor'):
        yield error('12', f'misuse: a cost of {code!r}, which is no item', cost={'per': 'point', 'items': {code: 1}})


def files():
    for value in (None, [], 'x', 5, True):
        yield {**error('12', f'file: {value!r} is none', 'ERR_DDS_ASSESSMENT_INVALID'), 'input': {'catalog': CATALOG_4725, 'assessment': value, 'target': 2}}
    yield error('12', 'file: for another catalog', 'ERR_DDS_CATALOG_MISMATCH', dossier())
    yield error('12', 'file: with a guidance for another catalog', 'ERR_DDS_CATALOG_MISMATCH', guidance=make_guidance(catalog='x'))
    bare = {'catalog': PLAN['id'], 'items': [], 'conditions': 5, 'evidence': {}, 'institution': 'x'}
    yield case(FILE, '3', 'file: malformed parts are empty', bare, 2, group('1', missingPoints=10, cost=10, blockers=[('condition-unanswered', 'conditions/1.1'), ('condition-unanswered', 'conditions/1.4')]))
    prototype = {'__proto__': {'points': 6}, 'constructor': NOT_HERE, 'toString': {'points': 'x'}}
    hostile = {**dossier(), 'items': prototype, 'conditions': {'__proto__': {'met': True}}}
    yield case(FILE, '3', 'file: prototype keys are no rows', hostile, 2, {**group('1', points=0, missingPoints=10, cost=10), 'changes/items': {'1.3.1': {'points': 6}, '1.3.2': {'points': 4}}}, group='1')
    deep = {}
    for _ in range(200):
        deep = {'deeper': [deep]}
    nested = {**dossier(), 'items': {'1.3.1': {'points': deep, 'evidence': deep}, '1.3.2': {'notApplicable': deep}, '1.2.1': deep}}
    yield case(
        FILE, '3', 'file: deep nesting where a value should be', nested, 2,
        group('1', points=0, missingPoints=10, cost=10, blockers=[('row-invalid', 'items/1.3.1'), ('row-invalid', 'items/1.3.2')]), group='1',
    )


def cases(data):
    for part in (options, costs, files):
        yield from part()
