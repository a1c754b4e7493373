import { catalog4725, type Assessment, type Catalog } from '@dds/criteria';
import complete from '../../examples/school-portal/src/assets/sample.json' with { type: 'json' };

/** A dossier with every answer and its evidence. */
export const full = complete as Assessment;

/** The first rows of group 1 are answered, one entry of the register has no row yet. */
export const half: Assessment = {
  ...full,
  conditions: pick(full.conditions, ['1.1', '1.2']),
  items: {
    ...pick(full.items, ['1.3.1', '1.3.2', '1.4', '1.6.1']),
    '1.3.3': { points: 0 },
    '1.6.2': { measure: { part: 75, whole: 86 } },
  },
  evidence: [
    ...full.evidence!.filter(({ id }) => /^H1-1\.[12346]-/.test(id)),
    { id: 'H1-9', kind: 'report', title: 'Báo cáo mà chưa mục nào dùng' },
  ],
};

/** Points enough, but a condition is not met. */
export const held: Assessment = {
  ...full,
  conditions: { ...full.conditions, '2.2': { met: false, note: 'Kế hoạch đang trình ký.' } },
};

/** Points that are too many, that are no number, and an address that is none. */
export const wrong: Assessment = {
  ...full,
  schoolYear: '2025',
  items: {
    ...full.items,
    '1.3.1': { points: 60 },
    '1.4': { points: 'nhiều' },
    '1.6.1': { points: 7, measure: { part: 90, whole: 86 } },
  },
  evidence: [
    { id: 'H1-1.1-01', kind: 'plan', title: 'Kế hoạch', url: 'javascript:alert(1)' },
    ...full.evidence!.slice(1),
  ],
};

/** Every row has its maximum. */
export const best: Assessment = {
  ...full,
  items: Object.fromEntries(
    catalog4725.groups
      .flatMap(({ criteria }) => criteria)
      .flatMap((criterion) => (criterion.kind === 'condition' ? [] : criterion.items))
      .map(({ code, maxPoints }) => [code, { ...full.items?.[code], points: maxPoints.value }]),
  ),
};

/** An index that nothing here knows. */
export const unreadable: Assessment = { ...full, catalog: 'khac' };

/** The same index without one criterion, as a later version may be. */
export const later: Catalog = {
  ...catalog4725,
  groups: catalog4725.groups.map((group) => ({
    ...group,
    criteria: group.criteria.filter(({ code }) => code !== '1.4'),
  })),
};

function pick<T>(
  rows: Readonly<Record<string, T>> = {},
  codes: readonly string[],
): Record<string, T> {
  return Object.fromEntries(Object.entries(rows).filter(([code]) => codes.includes(code)));
}
