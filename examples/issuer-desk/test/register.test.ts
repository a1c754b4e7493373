import type { Badge } from '@dds/credential';
import { describe, expect, it } from 'vitest';
import {
  addEntries,
  emptyRegister,
  merge,
  takePlaces,
  withdraw,
  type Entry,
} from '../src/register/register.js';

/** Gives the numbers in turn. */
function from(...numbers: readonly number[]): () => number {
  const rest = [...numbers];
  return () => rest.shift() ?? 0;
}

function entry(id: string, index: number): Entry {
  const badge = { id, status: { list: 'https://so.example/status.jwt', index } } as Badge;
  return { token: '', badge, link: '', withdrawn: null };
}

const withdrawn = { at: '2026-06-20T02:00:00.000Z', reason: 'sai' };

describe('the register', () => {
  it('never gives a place twice, not even one of which no badge came', () => {
    const first = takePlaces(emptyRegister, 2, from(5, 5, 9));
    expect(first.taken).toEqual([5, 9]);
    const second = takePlaces(first.register, 2, from(9, 5, 131_072 + 7, 8));
    expect(second.taken).toEqual([7, 8]);
  });

  it('keeps what was withdrawn in either of two that are put together', () => {
    const old = addEntries(emptyRegister, [entry('a', 1), entry('b', 2)]);
    const withdrew = withdraw(old, ['a'], withdrawn);
    for (const both of [merge(old, withdrew), merge(withdrew, old)]) {
      expect(both.revoked).toEqual([1]);
      expect(both.entries).toHaveLength(2);
    }
  });

  it('withdraws badges at the same place together, and says no reason anew', () => {
    const shared = addEntries(emptyRegister, [entry('a', 1), entry('b', 1), entry('c', 2)]);
    const first = withdraw(shared, ['a'], withdrawn);
    expect(first.revoked).toEqual([1]);
    const later = withdraw(first, ['b', 'c'], { ...withdrawn, reason: 'khác' });
    expect(later.entries.map(({ withdrawn: one }) => one?.reason)).toEqual(['sai', 'sai', 'khác']);
  });
});
