import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryStorage } from '../../storage/index.js';
import { thinVersions, Versions, type Version } from './versions.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const start = Date.UTC(2026, 2, 2);

const versions = fc
  .array(fc.record({ at: fc.integer({ min: 0, max: 60 * 24 * 12 }), isReplaced: fc.boolean() }), {
    maxLength: 120,
  })
  .map((all) =>
    all
      .map(({ at, isReplaced }, number): Version => {
        const version = { at: start + at * 5 * 60_000, text: String(number) };
        return isReplaced ? { ...version, isReplaced } : version;
      })
      .sort((a, b) => b.at - a.at),
  );

describe('thinVersions', () => {
  it('keeps the last five, then one an hour, and after a day one a day', () => {
    const all = Array.from({ length: 6 * 24 * 3 }, (_, number): Version => {
      return { at: start - number * (HOUR / 6), text: String(number) };
    });
    const ages = thinVersions(all).map(({ at }) => (start - at) / HOUR);
    const lastOfHours = Array.from({ length: 23 }, (_, hour) => hour + 1 / 6);
    expect(ages.slice(0, 5)).toEqual([0, 1, 2, 3, 4].map((number) => number / 6));
    expect(ages.slice(5).map((age) => Math.round(age * 6) / 6)).toEqual([
      ...lastOfHours.slice(1).map((age) => Math.round(age * 6) / 6),
      Math.round((23 + 1 / 6) * 6) / 6,
      24,
      24 + 1 / 6,
      48 + 1 / 6,
    ]);
  });

  it('keeps those that were replaced apart from those of steady work', () => {
    const steady = Array.from({ length: 20 }, (_, number) => {
      return { at: start - number * 60_000, text: String(number) };
    });
    const replaced: Version = { at: start - 30 * 60_000, text: 'trước', isReplaced: true };
    expect(thinVersions([...steady, replaced])).toContainEqual(replaced);
  });

  it('is bounded, keeps the newest of each kind, and changes nothing a second time', () => {
    fc.assert(
      fc.property(versions, (all) => {
        const kept = thinVersions(all);
        expect(kept.length).toBeLessThanOrEqual(41);
        for (const isReplaced of [true, undefined]) {
          const newest = all.find((each) => each.isReplaced === isReplaced);
          if (newest) expect(kept).toContainEqual(newest);
        }
        expect(thinVersions(kept)).toEqual(kept);
      }),
    );
  });

  it('gives up the old ones before they take too much room', () => {
    const text = 'x'.repeat(3_000_000);
    const all = [0, 1, 2, 3].map((day) => ({ at: start - day * DAY, text }));
    expect(thinVersions(all)).toEqual(all.slice(0, 2));
  });
});

describe('Versions', () => {
  beforeEach(() => vi.useFakeTimers({ now: start }));
  afterEach(() => vi.useRealTimers());

  it('are found again by another page, with those that it added', async () => {
    const storage = createMemoryStorage();
    const [one, other] = [new Versions(), new Versions()];
    one.open(storage, 'a');
    other.open(storage, 'a');
    await one.add('1');
    vi.advanceTimersByTime(1);
    await other.add('2');
    await one.refresh();
    expect(one.list.map(({ text }) => text)).toEqual(['2', '1']);
  });

  it('take the form of steady work every ten minutes, where it has changed', async () => {
    const kept = new Versions();
    const texts: string[] = [];
    for (const text of ['a', 'b', 'b', 'b', 'b', 'c', 'd']) {
      await kept.note(text);
      vi.advanceTimersByTime(5 * 60_000);
    }
    for (const { text } of kept.list) texts.push(text);
    expect(texts).toEqual(['c', 'b', 'a']);
  });

  it('stay with their key', async () => {
    const storage = createMemoryStorage();
    const kept = new Versions();
    kept.open(storage, 'a');
    void kept.add('1');
    kept.open(storage, 'b');
    await kept.refresh();
    expect(kept.list).toEqual([]);
    expect(await storage.load('a')).toContain('"1"');
  });

  it('live as long as the page where the storage fails', async () => {
    const fail = (): never => {
      throw new Error('disk');
    };
    const kept = new Versions();
    kept.open({ load: fail, save: fail }, 'a');
    await kept.add('1');
    expect(kept.list.map(({ text }) => text)).toEqual(['1']);
  });
});
