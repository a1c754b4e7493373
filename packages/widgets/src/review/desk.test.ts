import type { Assessment } from '@dds/criteria';
import { openReview, reviseReview } from '@dds/engine';
import { beforeEach, describe, expect, it } from 'vitest';

import { Desk } from './desk.js';

const school: Assessment = {
  schemaVersion: 1,
  catalog: '4725-2022',
  items: { '1.3.1': { points: 6, evidence: ['H1'] }, '1.3.2': { points: 'sáu' } },
};
const row = { part: 'items', code: '1.3.1' } as const;
const open = { part: 'items', code: '1.4' } as const;
const why = { code: 'not-in-use', text: 'Chưa dùng.' } as const;

let desk: Desk;
const pointsOf = (code: string): unknown => desk.read(school)?.external.items?.[code]?.points;

beforeEach(() => {
  desk = new Desk();
});

describe('a sheet', () => {
  it('begins as a copy of the school’s file, and changes nothing of it', () => {
    expect(desk.read(school)).toEqual(openReview(school));
    const before = structuredClone(school);
    desk.revise(school, row, { answer: { points: 2 }, ...why });
    expect(school).toEqual(before);
  });

  it('stays with a copy of the same file, and begins anew with another', () => {
    desk.revise(school, row, { answer: { points: 2 }, ...why });
    expect(desk.read(structuredClone(school))?.reasons).toEqual({ 'items/1.3.1': why });
    expect(desk.read({ ...school, schoolYear: '2025-2026' })?.reasons).toEqual({});
  });

  it('of the page stays with another file, so that the engine can tell', () => {
    const given = openReview(school);
    desk.give(given);
    expect(desk.read({ ...school, schoolYear: '2025-2026' })).toBe(given);
  });

  it('is none for what is no assessment', () => {
    for (const value of [undefined, null, 'phiếu', 4725]) {
      expect(new Desk().read(value as never)).toBeUndefined();
    }
  });
});

describe('a change', () => {
  it('waits for its reason: a code and a text', () => {
    expect(desk.revise(school, row, { answer: { points: 2 } })).toBe(false);
    expect(desk.revise(school, row, { code: why.code })).toBe(false);
    expect(desk.revise(school, row, { text: ' ' })).toBe(false);
    expect(pointsOf('1.3.1')).toBe(6);
    expect(desk.revise(school, row, { text: why.text })).toBe(true);
    expect(pointsOf('1.3.1')).toBe(2);
    expect(desk.drafts.get('items/1.3.1')?.isPending).toBe(false);
  });

  it('keeps the typed reason while the points pass over those of the school', () => {
    desk.revise(school, row, { answer: { points: 2, evidence: ['H1'] }, ...why });
    desk.revise(school, row, { answer: { points: 6, evidence: ['H1'] } });
    expect(desk.read(school)?.reasons).toEqual({});
    expect(desk.revise(school, row, { answer: { points: '6,', evidence: ['H1'] } })).toBe(true);
    expect(desk.read(school)?.reasons).toEqual({ 'items/1.3.1': why });
  });

  it('that is cleared where the school said nothing is no change', () => {
    desk.revise(school, open, { answer: { points: 3 }, ...why });
    expect(desk.revise(school, open, { answer: {} })).toBe(true);
    expect(desk.read(school)).toEqual(openReview(school));
  });

  it('that clears an answer of the school is one, and needs its reason', () => {
    expect(desk.revise(school, row, { answer: {} })).toBe(false);
    expect(desk.revise(school, row, why)).toBe(true);
    expect(desk.read(school)?.external.items?.['1.3.1']).toEqual({});
  });

  it('is taken back with its reason', () => {
    desk.revise(school, row, { answer: { points: 2 }, ...why });
    desk.takeBack(school, row);
    expect(desk.read(school)).toEqual(openReview(school));
    expect(desk.drafts.size).toBe(0);
  });

  it('mends one that came without a reason', () => {
    const sheet = openReview(school);
    const external = { ...sheet.external, items: { ...school.items, '1.4': { points: 3 } } };
    desk.give({ ...sheet, external });
    expect(desk.revise(school, open, why)).toBe(true);
    expect(desk.read(school)).toEqual(reviseReview(sheet, school, 'items/1.4', { points: 3 }, why));
  });
});

describe('what is typed', () => {
  it('stays where the page sets the sheet that it was told', () => {
    desk.revise(school, row, { answer: { points: 2 }, ...why });
    desk.revise(school, open, { answer: { points: 3 } });
    desk.give(structuredClone(desk.read(school)));
    expect(desk.drafts.get('items/1.4')).toEqual({ answer: { points: 3 }, isPending: true });
  });

  it('goes with another sheet, and with none', () => {
    for (const sheet of [openReview({ ...school, schoolYear: '2025-2026' }), undefined]) {
      desk.revise(school, open, { answer: { points: 3 } });
      desk.give(sheet);
      expect(desk.drafts.size).toBe(0);
    }
  });

  it('waits for ever where the sheet is none that can be changed', () => {
    for (const sheet of ['x', 7, [], { external: null }]) {
      const broken = new Desk();
      broken.give(sheet as never);
      expect(broken.revise(school, row, { answer: { points: 2 }, ...why })).toBe(false);
    }
  });
});
