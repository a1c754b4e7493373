import type { NotApplicableRule, Policies } from '@dds/criteria';
import { DdsError } from '@dds/criteria/errors';
import { isRecord } from '../internal/is-record.js';

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
  notApplicable: [],
  evidence: 'advise',
} as const);

const choices: Readonly<Record<string, readonly string[]>> = {
  conditions: ['withhold', 'lowest-level', 'ignore'],
  overall: ['lowest-group', 'per-group'],
  evidence: ['advise', 'require'],
};

/** Fills in the defaults, in a fixed order of keys, and refuses a reading that does not exist. */
export function choosePolicies(asked: Partial<Policies> = defaultPolicies): Policies {
  if (asked === defaultPolicies) return defaultPolicies;
  for (const [policy, value] of Object.entries(asked)) checkPolicy(policy, value);
  return {
    conditions: asked.conditions ?? defaultPolicies.conditions,
    overall: asked.overall ?? defaultPolicies.overall,
    notApplicable: (asked.notApplicable ?? []).map(({ item, stages, treatment }) => ({
      item,
      stages: [...stages],
      treatment,
    })),
    evidence: asked.evidence ?? defaultPolicies.evidence,
  };
}

function checkPolicy(policy: string, value: unknown): void {
  if (value === undefined) return;
  if (policy === 'notApplicable') {
    if (Array.isArray(value) && value.every(isNotApplicableRule)) return;
    throw invalid(policy, '{ item, stages, treatment: "zero" | "rescale" }[]');
  }
  const known = Object.hasOwn(choices, policy) ? choices[policy] : undefined;
  if (known === undefined) throw invalid(policy, '–');
  if (!known.includes(value as string)) throw invalid(policy, known.join(' | '));
}

function isNotApplicableRule(rule: unknown): rule is NotApplicableRule {
  return (
    isRecord(rule) &&
    typeof rule['item'] === 'string' &&
    Array.isArray(rule['stages']) &&
    (rule['treatment'] === 'zero' || rule['treatment'] === 'rescale')
  );
}

function invalid(policy: string, expected: string): DdsError {
  return new DdsError(
    'ERR_DDS_POLICY_INVALID',
    `Policy "${policy}" does not exist or has a value it cannot take; expected: ${expected}. ` +
      `Chính sách "${policy}" không tồn tại hoặc có giá trị không hợp lệ; cần: ${expected}.`,
  );
}
