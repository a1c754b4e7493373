import fc from 'fast-check';
import { copyJson, freezeJson, setKey } from './json.js';

/** Keys that reach a prototype where an object is read carelessly, and keys of our own files. */
const keys = fc.oneof(
  fc.constantFrom(
    ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'length'],
    ...['then', 'toJSON', '0', '-1', '', '\ud800', '1.3.1', '１.3.1', '1.3', '1.1', '1', 'items'],
    ...[
      'conditions',
      'points',
      'met',
      'evidence',
      'id',
      'code',
      'catalog',
      'schemaVersion',
      'path',
    ],
  ),
  fc.string({ maxLength: 5, unit: 'binary' }),
);

const numbers = [
  ...[0, -0, 1, -1, 6, 6.005, 0.1 + 0.2, 7, 100, 101, 2025, 1e6, 2 ** 31, 2 ** 53, -(2 ** 53)],
  // JSON.parse reads 1e999 as infinity.
  ...[1e21, 1e100, 1.7976931348623157e308, 5e-324, Infinity, -Infinity],
];

const texts = [
  ...[
    '',
    ' ',
    '\u00a0',
    '\u0000',
    '\u202e',
    'NaN',
    'Infinity',
    '-0',
    '6',
    '6,5',
    '６',
    '0x10',
    '1e3',
  ],
  ...['null', 'true', '[]', '{}', '{"catalog":"4725-2022"}', '[object Object]', '{points}', '$&'],
  ...['\ud800', '\udfff\ud800', 'Hà Nội'.normalize('NFD'), 'Hà Nội', '1.3.1\u200b', '１.３.１'],
  ...['__proto__', 'constructor', 'toString', 'items/1.3.1', 'items/__proto__', 'evidence/0'],
  ...['javascript:alert(1)', ' https://a', 'https://', 'http://[', 'HTTPS://A.B/\ud800'],
  ...['2025-2026', '2026-2025', '9999-10000', '2026-02-30', '2026-05-31', '0000-00-00'],
  ...['2026-05-04T09:00:00+07:00', '2026-02-30T25:61:61+99:99', '-271821-04-20', '--02-29'],
  ...[
    'sha256-',
    'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=',
    'vi',
    'scored',
    'points-invalid',
  ],
];

const shapes = [
  ...['[]', '{}', '[[]]', '[null]', '[{}]', '[[],{}]', '{"length":1e9}', '{"length":-1}'],
  ...['{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{"polluted":true}}}'],
  ...['{"toString":null,"valueOf":1}', '{"toJSON":1,"then":true}', '{"size":1,"has":1,"keys":1}'],
  ...['["__proto__"]', '["E1","E1"]', '[{"id":"E1"},{"id":"E1"}]', '{"0":1,"1":2}'],
].map((text): unknown => JSON.parse(text));

function nest(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
}

function many<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** Values that no file of a school comes near; made once, as making them takes longer than a call. */
const heavy: readonly unknown[] = [
  'x'.repeat(1_000_000),
  ' '.repeat(1_000_000),
  'ế'.normalize('NFD').repeat(100_000),
  '9'.repeat(100_000),
  '\ud800'.repeat(100_000),
  `https://${'a.'.repeat(100_000)}`,
  '/'.repeat(100_000),
  nest(5_000, (inner) => [inner]),
  nest(5_000, (inner) => ({ items: inner })),
  nest(5_000, (inner) => JSON.parse('{"__proto__":null}') && { points: inner }),
  many(10_000, () => 0),
  many(10_000, () => 'E1'),
  many(10_000, (index) => `E${index}`),
  many(10_000, (index) => ({ id: `E${index}`, kind: 'plan', url: 'https://a.vn' })),
  many(10_000, () => ({ id: 'E1' })),
  many(10_000, () => []),
  Object.fromEntries(many(10_000, (index) => [`k${index}`, { points: index }])),
  Object.fromEntries(many(10_000, (index) => [`${index}`, index])),
].map(freezeJson);

const scalar = fc.oneof(
  fc.constantFrom<unknown>(null, true, false),
  fc.constantFrom<unknown>(...numbers),
  fc.constantFrom<unknown>(...texts),
  fc.double({ noNaN: true }),
  fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
  fc.string({ maxLength: 12, unit: 'binary' }),
);

const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.constantFrom(...shapes).map(copyJson),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.array(fc.tuple(keys, tie('tree')), { maxLength: 4 }).map(toRecord),
  ),
}));

function toRecord(entries: readonly (readonly [string, unknown])[]): object {
  const record = {};
  for (const [key, value] of entries) setKey(record, key, value);
  return record;
}

/** Any JSON value, the worse the likelier. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  { withCrossShrink: true },
  { weight: 20, arbitrary: scalar },
  { weight: 20, arbitrary: tree },
  { weight: 1, arbitrary: fc.constantFrom(...heavy) },
);

const mutation = fc.record({
  /** Which of all places in the value. */
  place: fc.nat(),
  what: fc.constantFrom('replace', 'remove', 'add', 'rename', 'double', 'wrap'),
  key: keys,
  value: hostile,
});

type Mutation = typeof mutation extends fc.Arbitrary<infer Drawn> ? Drawn : never;

interface Place {
  readonly parent: Record<string, unknown>;
  readonly key: string;
}

function listPlaces(value: unknown, places: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return places;
  for (const [key, part] of Object.entries(value)) {
    places.push({ parent: value as Record<string, unknown>, key });
    listPlaces(part, places);
  }
  return places;
}

function mutate(root: Record<string, unknown>, { place, what, key, value }: Mutation): void {
  const places = listPlaces(root);
  const at = places[place % places.length];
  if (at === undefined) return;
  const { parent } = at;
  const old = parent[at.key];
  if (what === 'replace') setKey(parent, at.key, value);
  else if (what === 'wrap') setKey(parent, at.key, [old]);
  else if (what === 'double') setKey(parent, at.key, [old, old]);
  else if (Array.isArray(parent)) {
    if (what === 'remove') parent.splice(Number(at.key), 1);
    else parent.push(what === 'add' ? value : old);
  } else {
    if (what !== 'add') Reflect.deleteProperty(parent, at.key);
    if (what !== 'remove') setKey(parent, key, what === 'add' ? value : old);
  }
}

/**
 * One of the samples as it is, changed in a few places, or another value altogether. It has the type
 * that a caller would claim for it.
 */
export function nearly<T>(...samples: readonly T[]): fc.Arbitrary<T> {
  const spoilt = fc
    .tuple(fc.constantFrom(...samples), fc.array(mutation, { maxLength: 3 }))
    .map(([sample, mutations]) => {
      const holder: Record<string, unknown> = { value: copyJson(sample) };
      for (const one of mutations) mutate(holder, one);
      return holder['value'];
    });
  return fc.oneof(
    { weight: 3, arbitrary: spoilt },
    { weight: 1, arbitrary: hostile },
  ) as fc.Arbitrary<T>;
}
