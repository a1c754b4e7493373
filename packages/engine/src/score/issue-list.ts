import type { Issue, IssueCode, IssueParams, Severity } from '@dds/criteria';

const noParams: IssueParams = Object.freeze({});

/** Writes an issue down where issues are wanted. */
export function report(
  issues: Issue[] | null,
  code: IssueCode,
  severity: Severity,
  path: string,
  params: IssueParams = noParams,
): void {
  issues?.push({ code, severity, path, params });
}

/** Puts a row's issues, which stand last in the list, in order of their codes (rule 12). */
export function sortRow(issues: Issue[] | null, start: number): void {
  if (issues === null || isSorted(issues, start)) return;
  const row = issues.splice(start);
  // One by one: spread into a call, a hostile hundred thousand would overflow the stack.
  for (const issue of row.sort((a, b) => compare(a.code, b.code))) issues.push(issue);
}

/** Mostly there are none, or all have one code. */
function isSorted(issues: readonly Issue[], start: number): boolean {
  for (let index = start + 1; index < issues.length; index += 1) {
    if (issues[index - 1]!.code > issues[index]!.code) return false;
  }
  return true;
}

/** Puts the issues outside any row in order of path, then code, before those of the rows. */
export function joinIssues(outside: Issue[], rows: readonly Issue[]): readonly Issue[] {
  outside.sort((a, b) => compare(a.path, b.path) || compare(a.code, b.code));
  return [...outside, ...rows];
}

/** The order of code units: the same on every machine, in every language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const LONGEST_SHOWN = 80;

/** A hostile or mistaken value, short and JSON-able enough to stand in an issue. */
export function show(value: unknown): string | number {
  if (typeof value === 'string') return value.slice(0, LONGEST_SHOWN);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
