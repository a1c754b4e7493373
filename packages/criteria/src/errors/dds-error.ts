/** Everything that a caller can do wrong. A code never changes its meaning. */
export type DdsErrorCode =
  | 'ERR_DDS_ASSESSMENT_INVALID'
  | 'ERR_DDS_BADGE_REFUSED'
  | 'ERR_DDS_CATALOG_INVALID'
  | 'ERR_DDS_CATALOG_MISMATCH'
  | 'ERR_DDS_KEY_INVALID'
  | 'ERR_DDS_OPTION_INVALID'
  | 'ERR_DDS_PASSPHRASE_WRONG'
  | 'ERR_DDS_POLICY_INVALID'
  | 'ERR_DDS_RESULT_INVALID'
  | 'ERR_DDS_ROW_UNKNOWN'
  | 'ERR_DDS_SUMMARY_INVALID'
  | 'ERR_DDS_SUMMARY_MISMATCH'
  | 'ERR_DDS_TRUST_INVALID'
  | 'ERR_DDS_VALUE_NOT_JSON';

const brand = Symbol.for('@dds/error');

/**
 * Thrown when the library is misused. Bad data never throws: it gives issues.
 *
 * `instanceof` also recognises an error made by another copy of this class, as when one part of an
 * application loads the ES module and another the CommonJS build.
 *
 * @example
 * ```ts
 * import { DdsError } from '@dds/criteria';
 *
 * const error = new DdsError('ERR_DDS_CATALOG_INVALID', 'groups/0: the code is missing');
 * console.assert(error instanceof DdsError && error.code === 'ERR_DDS_CATALOG_INVALID');
 * ```
 */
export class DdsError extends Error {
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && brand in value;
  }

  override readonly name = 'DdsError';
  readonly code: DdsErrorCode;
  /** Each fault in one line, where there is more than one to tell. */
  readonly faults: readonly string[];

  constructor(code: DdsErrorCode, message: string, faults: readonly string[] = []) {
    super(message);
    this.code = code;
    this.faults = faults;
    Object.defineProperty(this, brand, { value: true });
  }
}
