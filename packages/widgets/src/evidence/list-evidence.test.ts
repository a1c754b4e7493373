import { catalog4725, quangNinh2023 } from '@dds/criteria';
import type { Assessment, Evidence, Guidance } from '@dds/criteria';
import { describe, expect, it } from 'vitest';

import { listEvidence, type EvidenceSection } from './list-evidence.js';

const plan: Evidence = { id: 'A', kind: 'plan', url: 'https://thpt-mau.example/ke-hoach.pdf' };
const unlinked: Evidence = { id: 'B', kind: 'plan' };

function sectionOf(
  code: string,
  answers: Partial<Assessment>,
  guidance?: Guidance,
): EvidenceSection | undefined {
  const assessment: Assessment = { schemaVersion: 1, catalog: '4725-2022', ...answers };
  return listEvidence(catalog4725, assessment, guidance)
    .flatMap(({ sections }) => sections)
    .find((section) => section.code === code);
}

describe('listEvidence', () => {
  it('has a section for every criterion, in the order of the catalog', () => {
    const groups = listEvidence(catalog4725, { schemaVersion: 1, catalog: '4725-2022' });
    expect(groups.map(({ sections }) => sections.map(({ code }) => code).join(' '))).toEqual([
      '1.1 1.2 1.3 1.4 1.5 1.6 1.7',
      '2.1 2.2 2.3 2.4',
    ]);
  });

  it('lists a document of several items once under their criterion', () => {
    const section = sectionOf('1.3', {
      items: { '1.3.1': { evidence: ['A'] }, '1.3.2': { evidence: ['A', 'gone'] } },
      evidence: [plan],
    });
    expect(section?.documents).toEqual([plan]);
  });

  it('asks only for what has to be public, and only where the school claims the row', () => {
    const met = { '1.1': { met: true, evidence: ['A'] } };
    expect(sectionOf('1.1', { evidence: [plan] }, quangNinh2023)?.wanted).toEqual([]);
    const claimed = sectionOf('1.1', { conditions: met, evidence: [plan] }, quangNinh2023);
    expect(claimed?.wanted.map(({ published }) => published)).toEqual([true]);
  });

  it('does not call a document without a link public', () => {
    const conditions = { '1.1': { met: true, evidence: ['B'] } };
    const section = sectionOf('1.1', { conditions, evidence: [unlinked] }, quangNinh2023);
    expect(section?.wanted.map(({ published }) => published)).toEqual([false]);
  });

  it('asks nothing of stages that the school does not have', () => {
    const [first] = quangNinh2023.evidence.filter(({ rows }) => rows.includes('1.1'));
    const guidance: Guidance = {
      ...quangNinh2023,
      evidence: [{ ...first!, public: true, stages: ['primary'] }],
    };
    const conditions = { '1.1': { met: true } };
    const wanted = (stages: readonly ('primary' | 'continuing')[]) =>
      sectionOf('1.1', { conditions, institution: { stages } }, guidance)?.wanted.length;
    expect(wanted(['primary'])).toBe(1);
    expect(wanted(['continuing'])).toBe(0);
  });

  it('survives a register and answers that are not what they should be', () => {
    const broken = { items: { '1.3.1': null }, conditions: { '1.1': 7 }, evidence: [null, 3, {}] };
    expect(sectionOf('1.3', broken as unknown as Partial<Assessment>)?.documents).toEqual([]);
  });
});
