import type { Assessment, Catalog } from '@dds/criteria';
import { DdsError } from '@dds/criteria/errors';
import { isRealDay } from '../internal/days.js';
import { wrongOption } from '../internal/misuse.js';
import type { LintRule } from './rule.js';
import { lintRules } from './rules/index.js';
import type { LintFinding, LintOptions, LintRuleName } from './types.js';
import { openView, type LintView } from './view.js';

/**
 * Finds what a reviewer would ask about: contradictions, evidence that will not convince, dates that
 * cannot be. It never changes points, and does not repeat what scoring reports.
 *
 * @param catalog - The index that the codes belong to.
 * @param assessment - What the institution answered; any JSON value is survived.
 * @param options - Guidance, checks, policies, the day that counts as today, rules to leave out.
 * @returns Findings outside rows by path and then by rule, then those of rows in catalog order and
 * then by rule.
 * @throws DdsError - `ERR_DDS_CATALOG_MISMATCH` for checks of another catalog,
 * `ERR_DDS_OPTION_INVALID` for a day that is none or a rule that does not exist, and what
 * `scoreAssessment` throws.
 *
 * @example
 * ```ts
 * import { catalog4725, checks4725 } from '@dds/criteria';
 * import { lintAssessment, lintText } from '@dds/engine';
 *
 * const findings = lintAssessment(
 *   catalog4725,
 *   {
 *     schemaVersion: 1,
 *     catalog: '4725-2022',
 *     schoolYear: '2025-2026',
 *     institution: { name: 'Trường THPT A' },
 *     items: { '1.6.1': { points: 7, measure: { part: 20, whole: 45 } } },
 *   },
 *   { checks: checks4725, on: '2026-05-20' },
 * );
 * console.assert(findings.some(({ code }) => code === 'full-with-part'));
 * for (const finding of findings) console.assert(lintText(finding, 'vi') !== '');
 * ```
 */
export function lintAssessment(
  catalog: Catalog,
  assessment: Assessment,
  options: LintOptions = {},
): readonly LintFinding[] {
  checkOptions(catalog, options);
  const view = openView(catalog, assessment, options);
  const except: readonly string[] = options.except ?? [];
  const rules: readonly LintRule<LintRuleName>[] = lintRules;
  const findings = rules
    .filter(({ name }) => !except.includes(name))
    .flatMap(({ name, severity, find }) =>
      find(view).map(({ path, params = {} }): LintFinding => ({
        code: name,
        severity,
        path,
        params,
      })),
    );
  return inOrder(findings, view);
}

/** Rules run in order of their names, so that a stable sort by place is enough. */
function inOrder(findings: readonly LintFinding[], { rows }: LintView): readonly LintFinding[] {
  const places = new Map(rows.map(({ path }, place) => [path, place]));
  const rank = ({ path }: LintFinding) => places.get(path) ?? -1;
  return [...findings].sort(
    (one, other) => rank(one) - rank(other) || compareOutside(one, other, places),
  );
}

function compareOutside(
  one: LintFinding,
  other: LintFinding,
  places: ReadonlyMap<string, number>,
): number {
  if (places.has(one.path) || one.path === other.path) return 0;
  const [part, index] = readEntry(one.path);
  const [otherPart, otherIndex] = readEntry(other.path);
  if (part !== otherPart) return part < otherPart ? -1 : 1;
  return index - otherIndex;
}

/** `evidence/10` comes after `evidence/9`, and both after `evidence`. */
function readEntry(path: string): readonly [part: string, index: number] {
  const [part = '', index] = path.split('/');
  return [part, index === undefined ? -1 : Number(index)];
}

function checkOptions(catalog: Catalog, { checks, on, except }: LintOptions): void {
  if (checks !== undefined && checks.catalog !== catalog.id) {
    throw new DdsError(
      'ERR_DDS_CATALOG_MISMATCH',
      `The checks are not for catalog "${catalog.id}"; pass those of that catalog. ` +
        `Bộ kiểm tra không dành cho bộ chỉ số "${catalog.id}"; hãy dùng đúng bộ.`,
    );
  }
  const names: readonly unknown[] = lintRules.map(({ name }) => name);
  const known = except === undefined || (Array.isArray(except) && except.every(isIn(names)));
  if (known && (on === undefined || isRealDay(on))) return;
  throw wrongOption(
    'The day must be one such as 2026-05-20, and the rules to leave out must be a list of rules that exist.',
    'Ngày phải có dạng 2026-05-20, và danh sách quy tắc bỏ qua phải gồm các quy tắc có thật.',
  );
}

function isIn(names: readonly unknown[]): (name: unknown) => boolean {
  return (name) => names.includes(name);
}
