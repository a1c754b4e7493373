import type { Assessment, AssessmentResult, Catalog, EvidenceKind } from '@dds/criteria';
import { applyChanges } from '../difference/apply-changes.js';
import type { AssessmentChanges } from '../difference/types.js';
import { listConditions } from '../internal/catalog-rows.js';
import { rowsOf } from '../internal/result-rows.js';
import { scoreAssessment } from '../score/index.js';
import type { PlanOptions, WantedEvidence } from './types.js';

/** What is wanted for a row, by its path. */
export type WantedByPath = (path: string) => readonly WantedEvidence[];

/**
 * Finds the evidence that each row would lack if it were claimed in full: scoring says so of an
 * assessment in which every row is (plan rule 10).
 */
export function findWantedEvidence(
  catalog: Catalog,
  assessment: Assessment,
  result: AssessmentResult,
  options: PlanOptions,
): WantedByPath {
  if (options.guidance === undefined) return () => [];
  const { policies, guidance } = options;
  const claimed = applyChanges(assessment, claimAll(catalog, result));
  const { issues } = scoreAssessment(catalog, claimed, { policies, guidance });
  const wanted = new Map<string, WantedEvidence[]>();
  for (const { code, path, severity, params } of issues) {
    if (code !== 'evidence-missing') continue;
    const strength = severity === 'warning' ? 'mandatory' : 'recommended';
    const requirement = String(params['requirement']);
    const kind = params['kind'] as EvidenceKind;
    wanted.set(path, [...(wanted.get(path) ?? []), { requirement, kind, strength }]);
  }
  return (path) => wanted.get(path) ?? [];
}

function claimAll(catalog: Catalog, result: AssessmentResult): AssessmentChanges {
  const items = [...rowsOf(result).items].map(([code, { maxPoints }]) => [
    code,
    { points: maxPoints },
  ]);
  const conditions = listConditions(catalog).map(({ condition: { code } }) => [
    code,
    { met: true },
  ]);
  return {
    items: Object.fromEntries(items) as Record<string, { points: number }>,
    conditions: Object.fromEntries(conditions) as Record<string, { met: boolean }>,
  };
}
