import type { CatalogFaultCode } from '../catalog/catalog-fault.js';

/** Everything that reading a file can find wrong or worth saying. */
export type ParseIssueCode =
  | CatalogFaultCode
  | 'digest-mismatch'
  | 'evidence-id-duplicate'
  | 'format-invalid'
  | 'id-duplicate'
  | 'json-malformed'
  | 'key-duplicate'
  | 'key-unknown'
  | 'period-reversed'
  | 'role-unknown'
  | 'schema-version-missing'
  | 'schema-version-newer'
  | 'schema-version-unknown'
  | 'too-large'
  | 'value-missing';

/** Something wrong with a file, apart from its words. */
export interface ParseIssue {
  readonly code: ParseIssueCode;
  /** An `error` means that the file is not taken; a `warning` that it is. */
  readonly severity: 'error' | 'warning';
  /** Keys and positions from the top, such as `items/1.3.1/points`; empty for the whole file. */
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What reading a file gives: the value with its warnings, or the reasons why there is none. */
export type ParseResult<Value> =
  | { readonly ok: true; readonly value: Value; readonly issues: readonly ParseIssue[] }
  | { readonly ok: false; readonly issues: readonly ParseIssue[] };

/** Makes an issue that keeps the file from being taken. */
export function parseError(
  code: ParseIssueCode,
  path: string,
  params: ParseIssue['params'] = {},
): ParseIssue {
  return { code, severity: 'error', path, params };
}

/** Tells whether an issue keeps the file from being taken. */
export function hasError(issues: readonly ParseIssue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}
