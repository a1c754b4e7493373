import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeOrderedJson } from './ordered-json.js';

const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });

describe('writeOrderedJson', () => {
  it('writes known keys in their order, and the others after them by code unit', () => {
    const value = { z: 1, '2': 2, b: 3, a: 4, '10': 5 };
    expect(writeOrderedJson(value, { keys: ['b', '10', 'missing', '2'] })).toBe(
      '{\n  "b": 3,\n  "10": 5,\n  "2": 2,\n  "a": 4,\n  "z": 1\n}',
    );
  });

  it('keeps the order of an array', () => {
    expect(writeOrderedJson([3, 1, 2])).toBe('[\n  3,\n  1,\n  2\n]');
  });

  it.each([{}, [], { a: {} }, { a: [[], {}] }, 'ế "\u2028', null, 1.5, true])(
    'writes %j as JSON.stringify does',
    (value) => {
      expect(writeOrderedJson(value)).toBe(JSON.stringify(value, null, 2));
    },
  );

  it('leaves out what JSON leaves out', () => {
    expect(writeOrderedJson({ a: undefined, b: [undefined] })).toBe(
      '{\n  "b": [\n    null\n  ]\n}',
    );
  });

  it.each([NaN, Infinity, -Infinity])('keeps %d, which JSON does not know, as text', (number) => {
    expect(writeOrderedJson(number)).toBe(`"${number}"`);
  });

  it('writes no prototype key, and is not misled by one', () => {
    const value: unknown = JSON.parse(
      '{"__proto__":1,"constructor":{"x":1},"prototype":2,"toString":{"b":1,"a":2}}',
    );
    expect(writeOrderedJson(value, { values: {}, every: { keys: ['b', 'a'] } })).toBe(
      '{\n  "toString": {\n    "b": 1,\n    "a": 2\n  }\n}',
    );
  });

  it('loses nothing of a JSON value', () => {
    const key = fc.string().filter((k) => !['__proto__', 'constructor', 'prototype'].includes(k));
    const { json } = fc.letrec((tie) => ({
      json: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, true, false),
        anyText,
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
        fc.array(tie('json')),
        fc.dictionary(key, tie('json'), { noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(writeOrderedJson(value) ?? '')).toEqual(value);
      }),
    );
  });
});
