import { isRecord } from '../internal/is-record.js';
import { choosePolicies, defaultPolicies } from '../score/policies.js';
import type { SummaryStamp } from './types.js';

/** Reads by which rules results were reached, in a fixed order of keys; `undefined` if it cannot be. */
export function readStamp(value: unknown): SummaryStamp | undefined {
  if (!isRecord(value) || !isRecord(value['catalog'])) return undefined;
  const { id, version, digest } = value['catalog'];
  const guidance = readGuidance(value['guidance']);
  const policies = readPolicies(value['policies']);
  if (typeof id !== 'string' || typeof version !== 'string' || typeof digest !== 'string') {
    return undefined;
  }
  if (guidance === undefined || policies === undefined) return undefined;
  return { catalog: { id, version, digest }, guidance, policies };
}

function readGuidance(value: unknown): SummaryStamp['guidance'] | undefined {
  if (value === null) return null;
  if (!isRecord(value)) return undefined;
  const { id, version } = value;
  return typeof id === 'string' && typeof version === 'string' ? { id, version } : undefined;
}

function readPolicies(value: unknown): SummaryStamp['policies'] | undefined {
  if (!isRecord(value)) return undefined;
  if (!Object.keys(defaultPolicies).every((policy) => Object.hasOwn(value, policy))) {
    return undefined;
  }
  try {
    const policies = choosePolicies(value);
    return policies.notApplicable.every(hasItem) ? policies : undefined;
  } catch {
    return undefined;
  }
}

/** Scoring looks the item up in its catalog, which is not at hand here. */
function hasItem({ item }: { readonly item: unknown }): boolean {
  return typeof item === 'string';
}
