import type { Assessment } from '@dds/criteria';
import { describe, expect, it } from 'vitest';
import { readRegisterIds, readUses } from './read-answer.js';
import type { RowRef } from './row-ref.js';
import { setAnswer, setMeasure } from './update-answer.js';
import {
  addEvidence,
  linkEvidence,
  nextEvidenceId,
  removeEvidence,
  setEvidence,
  unlinkEvidence,
} from './update-evidence.js';
import { setInstitution, setSchoolYear, setStage } from './update-facts.js';
import { emptyAssessment } from './update.js';

const item: RowRef = { part: 'items', code: '1.3.1' };
const other: RowRef = { part: 'items', code: '1.3.2' };
const condition: RowRef = { part: 'conditions', code: '1.1' };
const empty = emptyAssessment('4725-2022');

/** Freezes deeply, so that a change in place throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

const filled: Assessment = frozen({
  schemaVersion: 1,
  catalog: '4725-2022',
  schoolYear: '2025-2026',
  fromAnotherProgram: { kept: true },
  institution: { name: 'THPT A', seal: 'S', stages: ['upper-secondary'] },
  conditions: { '1.1': { met: true, evidence: ['H1'] } },
  items: { '1.3.1': { points: 6, evidence: ['H1', 'H2'], colour: 'red' }, '1.3.2': { points: 5 } },
  evidence: [
    { id: 'H1', kind: 'plan', title: 'Kế hoạch', pages: 3 },
    { id: 'H2', kind: 'list' },
  ],
} as Assessment);

describe('updating an assessment', () => {
  it('never changes what it is given', () => {
    const changed = [
      setAnswer(item, 'points', 4),
      setAnswer(condition, 'met', false),
      setMeasure(item, 'part', 3),
      setInstitution('name', 'B'),
      setStage('primary', true),
      setSchoolYear(undefined),
      setEvidence('H1', 'title', 'Mới'),
      addEvidence(item, { id: 'H3', kind: 'plan' }),
      linkEvidence(other, 'H1'),
      unlinkEvidence(item, 'H2'),
      removeEvidence('H1'),
    ].map((update) => update(filled));
    for (const each of changed) expect(each).not.toBe(filled);
  });

  it('keeps keys that the form does not know, and the order of keys', () => {
    const changed = setEvidence('H1', 'title', 'Mới')(setAnswer(item, 'points', 4)(filled));
    const expected = JSON.stringify(filled)
      .replace('"points":6', '"points":4')
      .replace('"title":"Kế hoạch"', '"title":"Mới"');
    expect(JSON.stringify(changed)).toBe(expected);
  });

  it('keeps text that is no number as it was typed', () => {
    expect(setAnswer(item, 'points', '6,,5')(empty).items).toEqual({ '1.3.1': { points: '6,,5' } });
  });

  it('keeps zero apart from no answer', () => {
    expect(setAnswer(item, 'points', 0)(empty).items).toEqual({ '1.3.1': { points: 0 } });
    expect(setAnswer(item, 'points', undefined)(empty)).toEqual(empty);
  });

  it('comes back to the beginning when everything typed is deleted', () => {
    const typed = [
      setAnswer(item, 'points', 4),
      setMeasure(item, 'part', 1),
      setAnswer(condition, 'met', true),
      setInstitution('name', 'A'),
      setStage('primary', true),
      setSchoolYear('2025-2026'),
    ];
    const deleted = [
      setAnswer(item, 'points', undefined),
      setMeasure(item, 'part', undefined),
      setAnswer(condition, 'met', undefined),
      setInstitution('name', undefined),
      setStage('primary', false),
      setSchoolYear(undefined),
    ];
    expect([...typed, ...deleted].reduce((now, update) => update(now), empty)).toEqual(empty);
  });

  it('lists stages in one order, whichever is ticked first', () => {
    const one = setStage('primary', true)(setStage('upper-secondary', true)(empty));
    const two = setStage('upper-secondary', true)(setStage('primary', true)(empty));
    expect(one).toEqual(two);
  });

  it('keeps an entry in the register when a row lets go of it', () => {
    const changed = unlinkEvidence(condition, 'H1')(unlinkEvidence(item, 'H1')(filled));
    expect(changed.evidence?.map(({ id }) => id)).toEqual(['H1', 'H2']);
    expect(readUses(changed).has('H1')).toBe(false);
  });

  it('drops an entry that nobody has written in and no row uses', () => {
    expect(unlinkEvidence(item, 'H2')(filled).evidence?.map(({ id }) => id)).toEqual(['H1']);
    const shared = linkEvidence(other, 'H2')(filled);
    expect(unlinkEvidence(item, 'H2')(shared).evidence).toHaveLength(2);
  });

  it('gives each entry of a row an id of its own', () => {
    expect(nextEvidenceId(readRegisterIds(empty), { group: '1', row: item })).toBe('H1-1.3.1-01');
    const one = addEvidence(item, { id: 'H1-1.3.1-01', kind: 'plan' })(empty);
    expect(nextEvidenceId(readRegisterIds(one), { group: '1', row: item })).toBe('H1-1.3.1-02');
    expect(nextEvidenceId(readRegisterIds(one))).toBe('H-01');
  });

  it('survives values that are no answers', () => {
    const broken = { schemaVersion: 1, catalog: 'x', items: [1], evidence: {}, institution: null };
    const changed = addEvidence(item, { id: 'H1', kind: 'plan' })(broken as unknown as Assessment);
    expect(changed.items).toEqual({ '1.3.1': { evidence: ['H1'] } });
    expect(changed.evidence).toHaveLength(1);
  });
});
