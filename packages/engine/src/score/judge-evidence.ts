import type { EvidenceKind, EvidenceRequirement } from '@dds/criteria';
import type { Context } from './context.js';
import { report, show } from './issue-list.js';

/** A row that names evidence and that requirements speak of. */
interface EvidenceRow {
  readonly path: string;
  readonly requirements: readonly EvidenceRequirement[];
}

/** Tells whether a row's evidence is absent or a list of ids. */
export function isIdList(evidence: unknown): evidence is readonly string[] | undefined {
  if (evidence === undefined) return true;
  return Array.isArray(evidence) && evidence.every((id) => typeof id === 'string');
}

/** Reports each id that the register does not hold (rule 9). */
export function reportUnknownIds(path: string, evidence: unknown, context: Context): void {
  if (context.issues === null || !isIdList(evidence)) return;
  for (const id of evidence ?? []) {
    if (context.register.has(id)) continue;
    report(context.issues, 'evidence-unknown', 'error', path, { evidence: show(id) });
  }
}

/**
 * Tells whether a claimed row has all the evidence that it needs in order to count, and reports
 * each requirement that nothing matches (rule 9).
 */
export function isSupported(row: EvidenceRow, evidence: unknown, context: Context): boolean {
  const ids = (isIdList(evidence) && evidence) || [];
  let supported = true;
  for (const requirement of row.requirements) {
    if (!applies(requirement, context) || isMatched(requirement, ids, context)) continue;
    const mandatory = requirement.strength === 'mandatory';
    report(context.issues, 'evidence-missing', mandatory ? 'warning' : 'info', row.path, {
      requirement: requirement.id,
      kind: requirement.kind,
    });
    if (mandatory && context.policies.evidence === 'require') supported = false;
  }
  return supported;
}

function applies({ stages }: EvidenceRequirement, context: Context): boolean {
  if (stages === undefined) return true;
  for (const stage of context.stages) if (stages.includes(stage)) return true;
  return false;
}

function isMatched(
  { kind, alternatives }: EvidenceRequirement,
  ids: readonly string[],
  { register }: Context,
): boolean {
  for (const id of ids) {
    const found = register.get(id);
    if (found === kind || alternatives?.includes(found as EvidenceKind)) return true;
  }
  return false;
}
