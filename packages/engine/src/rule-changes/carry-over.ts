import type { Assessment, Catalog, Policies } from '@dds/criteria';
import { listItems } from '../internal/catalog-rows.js';
import type { CodePair, RowPairs } from '../internal/pair-rows.js';
import { readPart } from '../internal/read-file.js';
import type { Change } from '../difference/types.js';
import { checkItems, choosePolicies } from '../score/policies.js';

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

/** The policies of each side: a rule of leaving out names an item of the older catalog. */
export function choosePoliciesOfBoth(
  asked: Partial<Policies> | undefined,
  catalog: Catalog,
  pairs: RowPairs,
): Change<Policies> {
  const before = choosePolicies(asked);
  checkItems(before, new Set(listItems(catalog).map(({ item }) => item.code)));
  const notApplicable = before.notApplicable.flatMap((rule) => {
    const item = pairs.items.find((pair) => pair.before === rule.item)?.after;
    return typeof item === 'string' ? [{ ...rule, item }] : [];
  });
  return { before, after: { ...before, notApplicable } };
}
