import type {
  Assessment,
  AssessmentResult,
  Catalog,
  ConsistencyChecks,
  EvidenceRequirement,
  Guidance,
  Item,
  Policies,
} from '@dds/criteria';
import { readSchoolYear } from '../internal/days.js';
import { isRecord } from '../internal/is-record.js';
import { planOf } from '../internal/plan.js';
import { readAnswer, readIds, readPart } from '../internal/read-file.js';
import { rowsOf } from '../internal/result-rows.js';
import { scoreAssessment } from '../score/index.js';

type Fields = Readonly<Record<string, unknown>>;

/** What the rules look at beside the assessment. */
export interface ViewOptions {
  readonly guidance?: Guidance | undefined;
  /** Which rows of the catalog belong together; absent: the rules that need them find nothing. */
  readonly checks?: ConsistencyChecks | undefined;
  readonly policies?: Partial<Policies> | undefined;
  /** ISO 8601 day that counts as today; absent: the rules that need it find nothing. */
  readonly on?: string | undefined;
}

/** An entry of the register that has an id. */
export interface LintEntry {
  readonly index: number;
  readonly path: string;
  readonly id: string;
  readonly fields: Fields;
  /** The id stands earlier in the register: no row can mean this entry. */
  readonly repeated: boolean;
}

/** A condition or an item, with all that a rule may ask. */
interface LintRow {
  readonly path: string;
  readonly code: string;
  /** Code of the criterion; of the condition itself. */
  readonly criterion: string;
  /** `null` for a condition. */
  readonly item: Item | null;
  /** Empty where there is none that can be read. */
  readonly answer: Fields;
  readonly measure: Fields;
  /** Neither answered nor invalid. */
  readonly unanswered: boolean;
  /** Met, or with points above zero that count or would count with evidence. */
  readonly claimed: boolean;
  readonly points: number;
  /** An item that counts its maximum or more. */
  readonly full: boolean;
  readonly evidence: readonly LintEntry[];
  /** Of the guidance, where they apply to the institution's stages. */
  readonly requirements: readonly EvidenceRequirement[];
}

/** The assessment as the rules look at it. */
export interface LintView {
  readonly options: ViewOptions;
  readonly institution: Fields;
  readonly stages: readonly unknown[];
  readonly schoolYear: string;
  /** First and last day; `undefined` where the school year cannot be read. */
  readonly period: { readonly from: string; readonly to: string } | undefined;
  readonly entries: readonly LintEntry[];
  /** In catalog order. */
  readonly rows: readonly LintRow[];
}

/** Reads an assessment once for all rules; malformed parts count as absent. */
export function openView(catalog: Catalog, file: Assessment, options: ViewOptions): LintView {
  const { guidance, policies } = options;
  const result = scoreAssessment(catalog, file, { guidance, policies });
  const institution = readPart(file, 'institution');
  const stages: unknown = institution['stages'];
  const schoolYear = typeof file.schoolYear === 'string' ? file.schoolYear : '';
  const years = readSchoolYear(schoolYear);
  const entries = listEntries(file.evidence);
  return {
    options,
    institution,
    stages: Array.isArray(stages) ? stages : [],
    schoolYear,
    period: years && { from: `${yearOf(years.start)}-08-01`, to: `${yearOf(years.end)}-07-31` },
    entries,
    rows: listRows(catalog, file, result, entries, options, Array.isArray(stages) ? stages : []),
  };
}

function yearOf(year: number): string {
  return String(year).padStart(4, '0');
}

function listEntries(register: unknown): readonly LintEntry[] {
  const seen = new Set<string>();
  const entries: readonly unknown[] = Array.isArray(register) ? register : [];
  return entries.flatMap((fields, index): readonly LintEntry[] => {
    if (!isRecord(fields) || typeof fields['id'] !== 'string') return [];
    const { id } = fields;
    const repeated = seen.has(id);
    seen.add(id);
    return [{ index, path: `evidence/${index}`, id, fields, repeated }];
  });
}

function listRows(
  catalog: Catalog,
  file: Assessment,
  result: AssessmentResult,
  entries: readonly LintEntry[],
  { guidance }: ViewOptions,
  stages: readonly unknown[],
): readonly LintRow[] {
  const results = rowsOf(result);
  const register = new Map(
    entries.flatMap((entry) => (entry.repeated ? [] : [[entry.id, entry] as const])),
  );
  const items = new Map(
    catalog.groups
      .flatMap(({ criteria }) => criteria)
      .flatMap((row) => (row.kind === 'scored' ? row.items : []))
      .map((item) => [item.code, item]),
  );
  const open = (
    part: 'conditions' | 'items',
    { code, path, requirements }: Planned,
  ): Pick<LintRow, 'path' | 'code' | 'answer' | 'measure' | 'evidence' | 'requirements'> => {
    const answer = readAnswer(file, part, code) ?? {};
    const ids = [...new Set(readIds(answer))];
    return {
      path,
      code,
      answer,
      measure: isRecord(answer['measure']) ? answer['measure'] : {},
      evidence: ids.flatMap((id) => register.get(id) ?? []),
      requirements: requirements.filter(
        (one) => one.stages?.some((stage) => stages.includes(stage)) ?? true,
      ),
    };
  };
  return planOf(catalog, guidance)
    .groups.flatMap(({ criteria }) => criteria)
    .flatMap((row): readonly LintRow[] => {
      if (row.kind === 'condition') {
        const { state } = results.conditions.get(row.code)!;
        // Under the policy `require` a condition without its evidence counts as unmet.
        const opened = open('conditions', row);
        const claimed = opened.answer['met'] === true;
        const unanswered = state === 'unanswered';
        const rest = { criterion: row.code, item: null, points: 0, full: false };
        return [{ ...opened, ...rest, claimed, unanswered }];
      }
      return row.items.map((item): LintRow => {
        const { state, points, maxPoints } = results.items.get(item.code)!;
        return {
          ...open('items', item),
          criterion: row.code,
          item: items.get(item.code)!,
          unanswered: state === 'unanswered',
          claimed: points > 0 || state === 'evidence-missing',
          points,
          full: points >= maxPoints,
        };
      });
    });
}

interface Planned {
  readonly code: string;
  readonly path: string;
  readonly requirements: readonly EvidenceRequirement[];
}
