import { catalog4725, type Assessment } from '@dds/criteria';
import { scoreAssessment, whatIf } from '@dds/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sample } from '../result/sample.fixture.js';
import { applyTrial, pointsInFile, readSlider, sliderEnd, trialChanges } from './trial.js';

describe('a slider', () => {
  it('never says more than the maximum, though the maximum is no step of it', () => {
    expect(sliderEnd(6)).toBe(6);
    expect(sliderEnd(3.3)).toBe(3.5);
    expect(readSlider(3.5, 3.3)).toBe(3.3);
    expect(readSlider(3.25, 3.3)).toBe(3.25);
  });

  it('says steps of a quarter', () => {
    expect([0, 0.25, 0.3, 5.9].map((value) => readSlider(value, 6))).toEqual([0, 0.25, 0.25, 6]);
  });
});

describe('pointsInFile', () => {
  it('reads what is no number, and no answer, as zero', () => {
    const strange = { ...sample, items: { '1.4': { points: 'tám' }, '1.5.1': 7 as never } };
    expect(['1.4', '1.5.1', '1.3.1'].map((code) => pointsInFile(strange, code))).toEqual([0, 0, 0]);
    expect(pointsInFile({ ...sample, items: 'none' as never }, '1.4')).toBe(0);
    expect(pointsInFile(sample, '1.4')).toBe(7.5);
  });
});

describe('trialChanges', () => {
  it('leaves out what is as it is in the file', () => {
    const trial = new Map([
      ['1.4', 7.5],
      ['2.4.1', 8],
    ]);
    expect(trialChanges(sample, trial)).toEqual({ '2.4.1': { points: 8 } });
  });

  it('leaves an item that is not answered without an answer where its slider is back at zero', () => {
    const empty: Assessment = { schemaVersion: 1, catalog: '4725-2022' };
    expect(trialChanges(empty, new Map([['1.4', 0]]))).toEqual({});
  });
});

describe('applyTrial', () => {
  it('keeps what else an answer holds, and drops that it does not apply', () => {
    const before: Assessment = {
      ...sample,
      items: {
        '1.4': { points: 2, note: 'Một phòng', evidence: ['H1-1.4-01'] },
        '2.4.2': { notApplicable: 'Không tuyển sinh', note: 'Trung tâm' },
      },
    };
    const after = applyTrial(before, { '1.4': { points: 3 }, '2.4.2': { points: 0.25 } });
    expect(after.items).toEqual({
      '1.4': { points: 3, note: 'Một phòng', evidence: ['H1-1.4-01'] },
      '2.4.2': { points: 0.25, note: 'Trung tâm' },
    });
    expect(before.items!['1.4']!.points).toBe(2);
  });

  it('gives what whatIf says of the changes', () => {
    const codes = Object.keys(sample.items!);
    const trial = fc.array(
      fc.tuple(
        fc.constantFrom(...codes),
        fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4),
      ),
    );
    fc.assert(
      fc.property(trial, (pairs) => {
        const items = trialChanges(sample, new Map(pairs));
        const { groups } = scoreAssessment(catalog4725, applyTrial(sample, items));
        const said = whatIf(catalog4725, sample, { items });
        for (const [code, { points, level }] of Object.entries(said.groups)) {
          expect([groups[code]!.points, groups[code]!.level]).toEqual([points.after, level.after]);
        }
      }),
      { numRuns: 100 },
    );
  });
});
