import { assessmentIssueTexts } from '../texts/assessment-issue-texts.js';
import { catalogFaultTexts } from '../texts/catalog-fault-texts.js';
import { fillText } from '../texts/fill-text.js';
import { shapeWord } from '../texts/shape-words.js';
import type { CatalogFault } from './catalog-fault.js';
import type { Locale } from './types.js';

// A spread would count as an effect: who says no fault would load these all the same.
const texts = /* @__PURE__ */ Object.assign({}, assessmentIssueTexts, catalogFaultTexts);

/** Says in one sentence what is wrong and what to do. */
export function faultText(fault: CatalogFault, locale: Locale): string {
  const { expected } = fault.params;
  const params =
    fault.code === 'shape-invalid' && typeof expected === 'string'
      ? { ...fault.params, expected: shapeWord(expected, locale) }
      : fault.params;
  return fillText(texts[fault.code], params, locale);
}
