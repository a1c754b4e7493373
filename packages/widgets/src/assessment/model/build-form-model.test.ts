import { catalog4725, quangNinh2023, type Assessment, type Policies } from '@dds/criteria';
import { scoreAssessment } from '@dds/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFormModel } from './build-form-model.js';
import type { FormModel, ItemModel } from './form-model.js';
import { placeOf } from '../frame/focus.js';

function modelOf(
  content: Partial<Assessment>,
  {
    guidance = null,
    policies,
  }: { guidance?: typeof quangNinh2023 | null; policies?: Partial<Policies> } = {},
): FormModel {
  const assessment: Assessment = { schemaVersion: 1, catalog: '4725-2022', ...content };
  const result = scoreAssessment(catalog4725, assessment, {
    guidance: guidance ?? undefined,
    policies,
  });
  return buildFormModel({ catalog: catalog4725, guidance, assessment, result });
}

function itemOf(model: FormModel, code: string): ItemModel {
  const items = model.groups.flatMap(({ criteria }) => criteria.flatMap(({ items }) => items));
  return items.find(({ item }) => item.code === code)!;
}

describe('the form model', () => {
  it('puts the conditions of a group before its criteria, in catalog order', () => {
    const [first] = modelOf({}).groups;
    expect(first?.conditions.map(({ condition }) => condition.code)).toEqual(['1.1', '1.2']);
    expect(first?.criteria.map(({ criterion }) => criterion.code)).toEqual([
      '1.3',
      '1.4',
      '1.5',
      '1.6',
      '1.7',
    ]);
  });

  it('finds three facts, four conditions and 25 items missing in an empty form', () => {
    const kinds = modelOf({}).missing.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'fact')).toHaveLength(3);
    expect(kinds.filter((kind) => kind === 'condition')).toHaveLength(4);
    expect(kinds.filter((kind) => kind === 'item')).toHaveLength(25);
  });

  it('counts zero points as an answer', () => {
    const { missing } = modelOf({ items: { '1.3.1': { points: 0 } } });
    expect(missing.some(({ path }) => path === 'items/1.3.1')).toBe(false);
  });

  it('finds missing evidence only where the guidance makes it mandatory', () => {
    const answer = { items: { '1.4': { points: 5 } } };
    const isMissing = (model: FormModel): boolean =>
      model.missing.some(({ kind, path }) => kind === 'evidence' && path === 'items/1.4');
    expect(isMissing(modelOf(answer))).toBe(false);
    expect(isMissing(modelOf(answer, { guidance: quangNinh2023 }))).toBe(true);
  });

  it('shows which requirements a row meets, and takes alternatives', () => {
    for (const requirement of quangNinh2023.evidence) {
      for (const kind of [requirement.kind, ...(requirement.alternatives ?? [])]) {
        const code = requirement.rows[0]!;
        const model = modelOf(
          {
            institution: { stages: requirement.stages ?? [] },
            conditions: { [code]: { evidence: ['H'] } },
            items: { [code]: { evidence: ['H'] }, [`${code}.1`]: { evidence: ['H'] } },
            evidence: [{ id: 'H', kind }],
          },
          { guidance: quangNinh2023 },
        );
        const rows = model.groups.flatMap(({ conditions, criteria }) => [
          ...conditions,
          ...criteria.flatMap(({ items }) => items),
        ]);
        const met = rows.flatMap((row) =>
          row.requirements.filter((each) => each.met).map((each) => each.requirement.id),
        );
        expect(met, `${requirement.id} by ${kind}`).toContain(requirement.id);
      }
    }
  });

  it('suggests points for a ratio, and none for one that cannot be', () => {
    const suggest = (part: number, whole: number): number | null =>
      itemOf(modelOf({ items: { '1.6.1': { measure: { part, whole } } } }), '1.6.1').suggestion;
    expect(suggest(42, 45)).toBe(6.53);
    expect(suggest(50, 45)).toBe(null);
  });

  it('offers "not applicable" only where a policy allows it, or the file has it', () => {
    const rule = { item: '2.4.2', stages: ['continuing'], treatment: 'zero' } as const;
    const policies = { notApplicable: [rule] };
    const institution = { stages: ['continuing'] } as const;
    expect(itemOf(modelOf({ institution }), '2.4.2').mayNotApply).toBe(false);
    expect(itemOf(modelOf({ institution }, { policies }), '2.4.2').mayNotApply).toBe(true);
    expect(itemOf(modelOf({}, { policies }), '2.4.2').mayNotApply).toBe(false);
    const items = { '2.4.2': { notApplicable: 'Không tuyển sinh' } };
    expect(itemOf(modelOf({ items }), '2.4.2').mayNotApply).toBe(true);
  });

  it('sends an error to the field where it is mended', () => {
    const { errors } = modelOf({
      items: {
        '1.3.1': { points: 7 },
        '1.3.2': { points: 1, evidence: ['X'] },
        '1.6.1': { measure: { part: 2, whole: 1 } },
        '2.4.2': { notApplicable: 'Không có' },
      },
    });
    expect(errors.map(({ target }) => target)).toEqual([
      'items/1.3.1#points',
      'items/1.3.2#evidence',
      'items/1.6.1#measure',
      'items/2.4.2#notApplicable',
    ]);
  });

  it('shows an entry of the register in the first row that uses it', () => {
    const evidence = [
      { id: 'A', kind: 'plan', url: 'javascript:1' },
      { id: 'B', kind: 'plan', url: 'x' },
    ] as const;
    const model = modelOf({ items: { '1.3.1': { evidence: ['B'] } }, evidence });
    expect(placeOf('evidence/0', model)).toBe('unlinked/evidence/0#url');
    expect(placeOf('evidence/1', model)).toBe('items/1.3.1/evidence/1#url');
  });

  it('tells of every issue somewhere', () => {
    const model = modelOf({
      items: { '9.9': { points: 1 }, '1.3.1': { points: 7 } },
      evidence: [{ id: 'A', kind: 'plan', url: 'x' }],
    });
    expect(model.outside.map(({ path }) => path)).toEqual(['items/9.9']);
    expect(itemOf(model, '1.3.1').issues).toHaveLength(1);
    expect(model.register[0]?.issues).toHaveLength(1);
  });

  it('never throws, whatever a page sets', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (a, b, c, d) => {
        const content = {
          institution: a,
          items: { '1.3.1': b, '1.6.1': { measure: c, evidence: d } },
          conditions: { '1.1': b },
          evidence: [d, { id: 'H', kind: c, title: b, url: a }],
        };
        modelOf(content as unknown as Partial<Assessment>, { guidance: quangNinh2023 });
      }),
      { numRuns: 300 },
    );
  });
});
