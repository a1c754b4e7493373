import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ladder, present } from '../ladder.js';
import type { Draft } from '../step.js';

/** Of each file as it was frozen. A sample is never edited: a new rule is a new step. */
const digests: Readonly<Record<string, string>> = {
  '0-before.json': 'c2fc60f0dc1fff8b444ba6a8535888edb06775ab0521d68de7de5d078b360a0b',
  '0-after.json': '6e63c9071cf931f461dbc33fb49c2d18edf1453d37983203c0af39ab6069475a',
};

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const sample = (name: string) => JSON.parse(read(name)) as Draft;

describe('the steps of migration', () => {
  it('lead from version 0 to the present one, one at a time', () => {
    expect(ladder.map(({ from }) => from)).toEqual([...Array(present).keys()]);
  });

  it('have a frozen sample each', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter((name) => /json$/.test(name));
    const named = ladder.flatMap(({ from }) => [`${from}-after.json`, `${from}-before.json`]);
    expect(files.sort()).toEqual(named.sort());
    const found = files.map((name) => [
      name,
      createHash('sha256').update(read(name)).digest('hex'),
    ]);
    expect(Object.fromEntries(found)).toEqual(digests);
  });

  it.each(ladder)('write the sample of version $from as the next one', ({ from, apply }) => {
    const written = apply(sample(`${from}-before.json`), () => undefined);
    expect(JSON.stringify(written)).toBe(JSON.stringify(sample(`${from}-after.json`)));
  });
});
