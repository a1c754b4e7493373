"""Files from a stranger."""

from .samples import CATALOG, case, old, refusal

FILE = 'hostile'


def nested(levels):
    """A value this many levels below the one that is given."""
    value = 'x'
    for level in range(levels):
        value = [value] if level % 2 else {'deeper': value}
    return value


def prototypes():
    for name in ('__proto__', 'constructor', 'prototype'):
        for where, value in (
            ('of the file', {name: {}, **old()}),
            ('of a part', old(items={name: {'points': '6'}})),
            ('of an answer', old(items={'1.3.1': {name: {'points': '6'}}})),
            ('of an entry', old(evidence=[{'id': 'E', name: 1}])),
            ('of a file of the present version', {'schemaVersion': 1, **old(other=[{name: None}])}),
        ):
            yield case(FILE, '3', f'{name} {where}', value, refusal('not-an-assessment'))
    names = ('toString', 'hasOwnProperty', '__proto__.', 'proto', 'Constructor')
    items = {name: {'points': '6'} for name in names}
    yield case(FILE, '2', 'other names are codes like others', old(items=items), {f'assessment/items/{name}': {'points': 6} for name in names}, *(f'items/{name}/points' for name in names))
    yield case(FILE, '3', 'a prototype names no catalog', {'__proto__': {'catalog': CATALOG}}, refusal('not-an-assessment'))


def depth():
    for version in ({}, {'schemaVersion': 1}):
        stated = 'states a version' if version else 'states none'
        fits = {**version, **old(x=nested(63))}
        yield case(FILE, '3', f'64 levels below a file that {stated}', fits, {'ok': True, 'assessment/x': nested(63)})
        yield case(FILE, '3', f'65 levels below a file that {stated}', {**version, **old(x=nested(64))}, refusal('not-an-assessment'))
    deep = nested(60)
    parts = old(items={'1.3.1': {'points': deep, 'measure': deep}}, conditions={'1.1': {'met': deep}}, evidence=[{'date': deep}, deep])
    yield case(FILE, '2', 'deep nesting where a value should be', parts, {'assessment/items/1.3.1/points': deep, 'assessment/evidence/1': deep})


def lengths():
    slow = '1' * 20000 + 'x'
    yield case(FILE, '2', 'a very long text stays', old(items={'1.3.1': {'points': slow}}, evidence=[{'date': slow}], conditions={'1.1': {'met': slow}}), {'assessment/items/1.3.1/points': slow})
    beyond = '9' * 400
    yield case(FILE, '2', 'digits beyond every number stay', old(items={'1.3.1': {'points': beyond}}), {'assessment/items/1.3.1/points': beyond})
    code = '1' * 5000
    yield case(FILE, '2', 'a very long code loses its dot', old(items={f'{code}.': {}}), {'assessment/items': {code: {}}}, f'items/{code}.')
    dots = '1.' * 5000
    yield case(FILE, '2', 'a very long code of many numbers loses its dot', old(items={dots: {}}), {'assessment/items': {dots[:-1]: {}}}, f'items/{dots}')
    twice = '1.' * 5000 + '.'
    yield case(FILE, '2', 'a very long code with two dots stays', old(items={twice: {}}), {'assessment/items': {twice: {}}})


def cases(data):
    for part in (prototypes, depth, lengths):
        yield from part()
