import type { NotApplicableRule, Policies } from '@dds/criteria';
import type { Fields } from './read-fields.js';
import { impliedPolicies } from './vocabulary.js';

const code = /^[\w.-]{1,40}$/;

/** The policies that gave a badge's level: those it names, and for the others what is implied. */
export function readPolicies(dds: Fields): Policies {
  if (!dds.has('policies')) return impliedPolicies;
  const policies = dds.inner('policies');
  const one = <Value extends string>(key: keyof Policies, ...values: readonly Value[]): Value => {
    if (!policies.has(key)) return impliedPolicies[key] as Value;
    return values.find((value) => value === policies.raw(key)) ?? policies.fail(key);
  };
  return {
    conditions: one('conditions', 'withhold', 'lowest-level', 'ignore'),
    overall: one('overall', 'lowest-group', 'per-group'),
    notApplicable: policies.has('notApplicable')
      ? policies.list('notApplicable').map(readRule)
      : impliedPolicies.notApplicable,
    evidence: one('evidence', 'advise', 'require'),
  };
}

function isCode(value: unknown): boolean {
  return typeof value === 'string' && code.test(value);
}

function readRule(rule: Fields): NotApplicableRule {
  const treatment = rule.raw('treatment');
  const stages = rule.raw('stages');
  const known = Array.isArray(stages) && stages.every(isCode);
  return {
    item: rule.matching('item', code),
    stages: known ? (stages as NotApplicableRule['stages']) : rule.fail('stages'),
    treatment: treatment === 'zero' || treatment === 'rescale' ? treatment : rule.fail('treatment'),
  };
}
