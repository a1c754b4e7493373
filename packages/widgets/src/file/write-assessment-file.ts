import type { Assessment, Catalog } from '@dds/criteria';
import { writeOrderedJson } from './ordered-json.js';
import type { KeyOrder } from './ordered-json.js';

const INSTITUTION: KeyOrder = {
  keys: ['name', 'id', 'stages', 'province', 'portal', 'authority'],
};
const CONDITION: KeyOrder = { keys: ['met', 'evidence', 'note'] };
const ITEM: KeyOrder = {
  keys: ['points', 'notApplicable', 'measure', 'evidence', 'note'],
  values: { measure: { keys: ['count', 'part', 'whole'] } },
};
const EVIDENCE: KeyOrder = {
  keys: ['id', 'kind', 'title', 'number', 'date', 'issuer', 'url'],
};

/**
 * Writes an assessment as the text of a file: JSON with two spaces and a newline at the end.
 *
 * The same content gives the same bytes: keys stand in the documented order, answers in catalog
 * order, the evidence register as it is, and whatever the format does not know behind what it does.
 *
 * @example
 * ```ts
 * import { catalog4725 } from '@dds/criteria';
 *
 * const text = writeAssessmentFile({ catalog: '4725-2022', schemaVersion: 1 }, catalog4725);
 * console.assert(text === '{\n  "schemaVersion": 1,\n  "catalog": "4725-2022"\n}\n');
 * ```
 */
export function writeAssessmentFile(assessment: Assessment, catalog: Catalog): string {
  return `${writeOrderedJson(assessment, assessmentOrder(catalog))}\n`;
}

function assessmentOrder(catalog: Catalog): KeyOrder {
  const criteria = catalog.groups.flatMap((group) => group.criteria);
  const conditions = criteria.filter(({ kind }) => kind === 'condition').map(({ code }) => code);
  const items = criteria.flatMap((criterion) =>
    criterion.kind === 'scored' ? criterion.items.map(({ code }) => code) : [],
  );
  return {
    keys: [
      'schemaVersion',
      'catalog',
      'schoolYear',
      'institution',
      'conditions',
      'items',
      'evidence',
    ],
    values: {
      institution: INSTITUTION,
      conditions: { keys: conditions, every: CONDITION },
      items: { keys: items, every: ITEM },
      evidence: { every: EVIDENCE },
    },
  };
}
