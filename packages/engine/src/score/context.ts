import type { Assessment, Catalog, Guidance, Issue, Policies, Stage } from '@dds/criteria';
import { DdsError } from '@dds/criteria/errors';
import { isRecord } from '../internal/is-record.js';
import { planOf, type Plan } from '../internal/plan.js';
import { openRegister, type EvidenceRegister } from './evidence-register.js';
import { report, show } from './issue-list.js';
import { checkItems, choosePolicies } from './policies.js';

/** What scoring may be told beside the catalog and the assessment. */
export interface ScoreOptions {
  /** Adds the evidence that a province asks for. Never changes points unless a policy says so. */
  readonly guidance?: Guidance | undefined;
  /** Readings that differ from {@link defaultPolicies}. */
  readonly policies?: Partial<Policies> | undefined;
}

/** Everything that judging a row looks at. */
export interface Context {
  readonly plan: Plan;
  readonly policies: Policies;
  readonly stages: readonly Stage[];
  readonly conditions: Readonly<Record<string, unknown>>;
  readonly items: Readonly<Record<string, unknown>>;
  /** Empty where evidence can neither change a total nor be reported. */
  readonly register: EvidenceRegister;
  /** Issues outside any row; `null` where only totals are wanted, and nothing is written down. */
  readonly outside: Issue[] | null;
  /** Issues of the rows, likewise. */
  readonly issues: Issue[] | null;
}

/** Reads the assessment's top level, so that no row has to doubt it again. */
export function openContext(
  catalog: Catalog,
  assessment: Assessment,
  options: ScoreOptions,
  wanted: 'issues' | 'totals',
): Context {
  const file: unknown = assessment;
  if (!isRecord(file)) {
    throw new DdsError(
      'ERR_DDS_ASSESSMENT_INVALID',
      'The assessment is no object; read it with parseAssessment first. ' +
        'Phiếu không phải là đối tượng; hãy đọc bằng parseAssessment trước.',
    );
  }
  // A caller without types keeps “no guidance” as null, as a result's stamp does.
  const guidance = options.guidance ?? undefined;
  checkCatalog(catalog, file['catalog'], guidance);
  const policies = choosePolicies(options.policies);
  const outside = wanted === 'issues' ? [] : null;
  const evidenceCounts = wanted === 'issues' || policies.evidence === 'require';
  const plan = planOf(catalog, evidenceCounts ? guidance : undefined);
  checkItems(policies, plan.itemCodes);
  return {
    plan,
    policies,
    stages: readStages(file['institution'], outside),
    conditions: readRows(file['conditions'], 'conditions', outside),
    items: readRows(file['items'], 'items', outside),
    register: evidenceCounts ? openRegister(file['evidence'], outside) : emptyRegister,
    outside,
    issues: wanted === 'issues' ? [] : null,
  };
}

function checkCatalog(catalog: Catalog, named: unknown, guidance: Guidance | undefined): void {
  if (named === catalog.id && (guidance === undefined || guidance.catalog === catalog.id)) return;
  const other = named === catalog.id ? guidance!.catalog : named;
  throw new DdsError(
    'ERR_DDS_CATALOG_MISMATCH',
    `Catalog "${catalog.id}" is not the one named, ${describe(other)}; pass that one. ` +
      `Bộ chỉ số "${catalog.id}" không phải là ${describe(other)}; hãy dùng đúng bộ chỉ số.`,
  );
}

function describe(id: unknown): string {
  return typeof id === 'string' ? `"${show(id)}"` : '–';
}

const nothing: Readonly<Record<string, unknown>> = Object.freeze({});
const emptyRegister: EvidenceRegister = new Map();
const noStages: readonly Stage[] = Object.freeze([]);

function readRows(
  value: unknown,
  path: string,
  issues: Issue[] | null,
): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value;
  if (value !== undefined) report(issues, 'answer-malformed', 'error', path);
  return nothing;
}

function readStages(institution: unknown, issues: Issue[] | null): readonly Stage[] {
  const { stages } = readRows(institution, 'institution', issues);
  return Array.isArray(stages) ? stages : noStages;
}
