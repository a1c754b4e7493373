import type { Assessment } from '@dds/criteria';
import type { CodePair, RowPairs } from '../internal/pair-rows.js';
import { readPart } from '../internal/read-file.js';

/** Writes an assessment in the codes of the newer catalog (impact rule 2). */
export function carryOver(file: Assessment, catalog: string, pairs: RowPairs): Assessment {
  return {
    ...file,
    catalog,
    conditions: translate(readPart(file, 'conditions'), pairs.conditions),
    items: translate(readPart(file, 'items'), pairs.items),
  };
}

function translate<Answer>(
  answers: Readonly<Record<string, unknown>>,
  pairs: readonly CodePair[],
): Readonly<Record<string, Answer>> {
  const kept = pairs.flatMap(({ before, after }) =>
    before !== null && after !== null && Object.hasOwn(answers, before)
      ? [[after, answers[before] as Answer] as const]
      : [],
  );
  return Object.fromEntries(kept);
}
