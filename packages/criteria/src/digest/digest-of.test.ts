import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { digestOf } from './index.js';

const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('digestOf', () => {
  it('hashes the RFC 8785 form: keys by UTF-16 code unit, no spaces, shortest numbers', () => {
    const value = { '€': 1, ö: 4.5, '\n': [1e21, -0, 'ố'], a: null };
    expect(digestOf(value)).toBe(sha256('{"\\n":[1e+21,0,"ố"],"a":null,"ö":4.5,"€":1}'));
  });

  it('does not look at how a file orders its keys, but at all that it says', () => {
    expect(digestOf({ a: 1, b: 2 })).toBe(digestOf({ b: 2, a: 1 }));
    expect(digestOf({ a: 1, b: 2 })).not.toBe(digestOf({ a: 1, b: 2.5 }));
    expect(digestOf('Hà Nội'.normalize('NFC'))).not.toBe(digestOf('Hà Nội'.normalize('NFD')));
  });

  const cycle: unknown[] = [];
  cycle.push(cycle);
  it.each([
    ['not a number', NaN],
    ['an infinite number', { a: Infinity }],
    ['half of a surrogate pair', '\ud800'],
    ['nothing', undefined],
    ['a cycle', cycle],
    ['a bigint', 10n],
    ['a function', () => 1],
  ])('refuses what has no canonical form: %s', (_, value) => {
    const thrown = expect.objectContaining({ code: 'ERR_DDS_VALUE_NOT_JSON' }) as Error;
    expect(() => digestOf(value)).toThrow(thrown);
  });

  const samples = new URL('../../../../../shared/vectors/rfc8785/', import.meta.url);
  const names = existsSync(samples)
    ? readdirSync(samples).filter((name) => name.endsWith('.input.json'))
    : [];
  it(`agrees with the ${names.length} samples of RFC 8785 that lie beside the project`, () => {
    for (const name of names) {
      const input = readFileSync(new URL(name, samples), 'utf8');
      const output = readFileSync(new URL(name.replace('input', 'output'), samples), 'utf8');
      expect(digestOf(JSON.parse(input)), name).toBe(sha256(output.trim()));
    }
  });
});
