import type { NotApplicableRule, Policies } from '@dds/criteria';
import { DdsError } from '@dds/criteria/errors';
import { isRecord } from '../internal/is-record.js';
import { knownStages } from '../internal/known-stages.js';

/**
 * The readings that hold unless another is asked for; docs/interpretations gives the others.
 *
 * @example
 * ```ts
 * import { defaultPolicies } from '@dds/engine';
 *
 * console.assert(defaultPolicies.conditions === 'withhold');
 * ```
 */
export const defaultPolicies: Policies = /* @__PURE__ */ Object.freeze({
  conditions: 'withhold',
  overall: 'lowest-group',
  notApplicable: /* @__PURE__ */ Object.freeze([]),
  evidence: 'advise',
} as const);

const choices = new Map<string, readonly unknown[]>([
  ['conditions', ['withhold', 'lowest-level', 'ignore']],
  ['overall', ['lowest-group', 'per-group']],
  ['evidence', ['advise', 'require']],
]);

/** Fills in the defaults, in a fixed order of keys, and refuses a reading that does not exist. */
export function choosePolicies(asked: Partial<Policies> = defaultPolicies): Policies {
  if (asked === defaultPolicies) return defaultPolicies;
  if (!isRecord(asked)) throw refuse('–');
  const chosen: Record<string, unknown> = { ...defaultPolicies };
  for (const [policy, value] of Object.entries(asked)) {
    if (value === undefined) continue;
    if (!isPossible(policy, value)) throw refuse(policy);
    chosen[policy] = Array.isArray(value) ? value.map(copyRule) : value;
  }
  return chosen as unknown as Policies;
}

/** What is stamped into a result stays as it was, whatever becomes of the policies given. */
function copyRule({ item, stages, treatment }: NotApplicableRule): NotApplicableRule {
  return { item, stages: [...stages], treatment };
}

function isPossible(policy: string, value: unknown): boolean {
  if (policy === 'notApplicable') return Array.isArray(value) && value.every(isRule);
  return choices.get(policy)?.includes(value) === true;
}

function isRule(rule: unknown): rule is NotApplicableRule {
  return (
    isRecord(rule) &&
    Array.isArray(rule['stages']) &&
    rule['stages'].every((stage) => knownStages.includes(stage)) &&
    (rule['treatment'] === 'zero' || rule['treatment'] === 'rescale')
  );
}

/** Refuses a rule for what is no item of the catalog: a slip there would pass in silence. */
export function checkItems({ notApplicable }: Policies, codes: ReadonlySet<string>): void {
  if (!notApplicable.every(({ item }) => codes.has(item))) throw refuse('notApplicable');
}

function refuse(policy: string): DdsError {
  return new DdsError(
    'ERR_DDS_POLICY_INVALID',
    `Policy "${policy}" does not exist or cannot have this value; see docs/interpretations. ` +
      `Chính sách "${policy}" không có hoặc không nhận giá trị này; xem docs/interpretations.`,
  );
}
