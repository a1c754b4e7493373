import { describe, expect, it } from 'vitest';
import { catalog4725 } from '../catalogs/4725-2022/index.js';
import { parseChecks } from '../schema/index.js';
import { checks4725 } from './checks-4725.js';

const items = new Set(
  catalog4725.groups
    .flatMap(({ criteria }) => criteria)
    .flatMap((row) => (row.kind === 'scored' ? row.items.map(({ code }) => code) : [])),
);

describe('checks4725', () => {
  it('names items of the catalog alone', () => {
    const { dependencies, named, sharedWholes } = checks4725;
    const codes = [
      ...dependencies.flatMap(({ row, on }) => [row, ...on]),
      ...[...named, ...sharedWholes].flatMap(({ rows }) => rows),
    ];
    expect(codes.filter((code) => !items.has(code))).toEqual([]);
  });

  it('has shared wholes of ratios alone, as nothing else has a whole', () => {
    const ratios = catalog4725.groups
      .flatMap(({ criteria }) => criteria)
      .flatMap((row) => (row.kind === 'scored' ? row.items : []))
      .filter(({ measure }) => measure === 'ratio')
      .map(({ code }) => code);
    const shared = checks4725.sharedWholes.flatMap(({ rows }) => rows);
    expect(shared.filter((code) => !ratios.includes(code))).toEqual([]);
  });
});

describe('parseChecks', () => {
  it.each([
    ['an id twice', { named: [checks4725.named[0], checks4725.named[0]] }, 'id-duplicate'],
    ['no rows', { named: [{ ...checks4725.named[0], rows: [] }] }, 'list-empty'],
    [
      'no shared rows',
      { sharedWholes: [{ ...checks4725.sharedWholes[0], rows: [] }] },
      'list-empty',
    ],
    [
      'a base of nothing',
      { dependencies: [{ ...checks4725.dependencies[0], on: [] }] },
      'list-empty',
    ],
    ['an empty text', { version: ' ' }, 'text-missing'],
  ])('refuses %s', (_, change, code) => {
    const read = parseChecks({ ...checks4725, ...change });
    expect(read.ok).toBe(false);
    expect(read.issues.map((issue) => issue.code)).toEqual([code]);
  });
});
