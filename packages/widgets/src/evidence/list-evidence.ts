import type {
  Assessment,
  AssessmentResult,
  Catalog,
  Criterion,
  Evidence,
  EvidenceRequirement,
  Guidance,
  LocalizedText,
} from '@dds/criteria';
import { isWebAddress, scoreAssessment } from '@dds/engine/score';

/** Something that the guidance wants to see on the portal. */
export interface WantedEvidence {
  readonly id: string;
  readonly title: LocalizedText;
  readonly mandatory: boolean;
  /** A document of its kind stands in the list with a link. */
  readonly published: boolean;
}

/** The evidence of one criterion. */
export interface EvidenceSection {
  readonly code: string;
  readonly title: LocalizedText;
  readonly documents: readonly Evidence[];
  readonly wanted: readonly WantedEvidence[];
}

/** The evidence of one group of criteria. */
export interface EvidenceGroup {
  readonly code: string;
  readonly title: LocalizedText;
  readonly sections: readonly EvidenceSection[];
}

/**
 * Lists the evidence of an assessment by criterion, in the catalog's order, each document once a
 * criterion, together with what the guidance wants public for the rows that the institution claims.
 *
 * @throws DdsError - As `scoreAssessment` does, when the assessment belongs to another catalog.
 */
export function listEvidence(
  catalog: Catalog,
  assessment: Assessment,
  guidance?: Guidance,
): readonly EvidenceGroup[] {
  const result = scoreAssessment(catalog, assessment, { guidance });
  const register = readRegister(assessment);
  return catalog.groups.map(({ code: groupCode, title, criteria }) => ({
    code: groupCode,
    title,
    sections: criteria.map((criterion) => {
      const ids = new Set(answersOf(criterion, assessment).flatMap(readIds));
      const documents = [...register].filter(([id]) => ids.has(id)).map(([, entry]) => entry);
      const claimed = claimedRows(criterion, groupCode, result);
      return {
        code: criterion.code,
        title: criterion.title,
        documents,
        wanted: (guidance?.evidence ?? [])
          .filter((requirement) => isWanted(requirement, claimed, assessment))
          .map((requirement) => ({
            id: requirement.id,
            title: requirement.title,
            mandatory: requirement.strength === 'mandatory',
            published: documents.some((entry) => publishes(entry, requirement)),
          })),
      };
    }),
  }));
}

function readRegister({ evidence }: Assessment): ReadonlyMap<string, Evidence> {
  const register = new Map<string, Evidence>();
  for (const entry of Array.isArray(evidence) ? (evidence as readonly (Evidence | null)[]) : []) {
    if (typeof entry?.id === 'string' && !register.has(entry.id)) register.set(entry.id, entry);
  }
  return register;
}

function answersOf(criterion: Criterion, { conditions, items }: Assessment): readonly unknown[] {
  return criterion.kind === 'condition'
    ? [conditions?.[criterion.code]]
    : criterion.items.map(({ code }) => items?.[code]);
}

function readIds(answer: unknown): readonly unknown[] {
  const evidence = (answer as { readonly evidence?: unknown } | null | undefined)?.evidence;
  return Array.isArray(evidence) ? evidence : [];
}

/** Codes of the criterion and of its items, as far as the institution claims points or a condition. */
function claimedRows(
  { code }: Criterion,
  group: string,
  result: AssessmentResult,
): readonly string[] {
  const row = result.groups[group]?.criteria[code];
  if (row === undefined) return [];
  if (row.kind === 'condition') return row.state === 'met' ? [code] : [];
  const items = Object.keys(row.items).filter((item) => (row.items[item]?.points ?? 0) > 0);
  return items.length > 0 ? [code, ...items] : [];
}

function isWanted(
  { public: isPublic, rows, stages }: EvidenceRequirement,
  claimed: readonly string[],
  { institution }: Assessment,
): boolean {
  if (!isPublic || !rows.some((row) => claimed.includes(row))) return false;
  return stages === undefined || stages.some((stage) => institution?.stages?.includes(stage));
}

function publishes(
  { kind, url, public: isPublic }: Evidence,
  { kind: wanted, alternatives = [] }: EvidenceRequirement,
): boolean {
  return isPublic !== false && isWebAddress(url) && [wanted, ...alternatives].includes(kind);
}
