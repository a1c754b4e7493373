import type { JsonProblemCode } from '../json/copy-json.js';

/** Everything that can be wrong with a catalog. */
export type CatalogFaultCode =
  | JsonProblemCode
  | 'change-unknown'
  | 'code-duplicate'
  | 'code-malformed'
  | 'code-order'
  | 'code-outside-parent'
  | 'code-unknown'
  | 'date-malformed'
  | 'id-malformed'
  | 'level-order'
  | 'list-empty'
  | 'points-malformed'
  | 'range-ambiguous'
  | 'range-empty'
  | 'range-hole'
  | 'range-overlap'
  | 'shape-invalid'
  | 'source-unknown'
  | 'sum-mismatch'
  | 'text-malformed'
  | 'text-missing'
  | 'url-unsafe'
  | 'value-unknown'
  | 'version-malformed'
  | 'version-unchanged';

export type FaultParams = Readonly<Record<string, string | number>>;

/** One thing wrong with a catalog, apart from its words. */
export interface CatalogFault {
  readonly code: CatalogFaultCode;
  /** Keys and positions from the top, such as `groups/0/criteria/2/maxPoints`. */
  readonly path: string;
  readonly params: FaultParams;
}

/** Collects faults while a catalog is read. */
export class FaultList {
  readonly faults: CatalogFault[] = [];

  add(code: CatalogFaultCode, path: string, params: FaultParams = {}): void {
    this.faults.push({ code, path, params });
  }
}
