import type { Locale } from '@dds/criteria';

/**
 * Why the browser did not keep or give back a draft.
 *
 * - `blocked`: it lets this page store nothing, as inside an iframe or by its privacy settings;
 * - `full`: there is no room left;
 * - `failed`: anything else.
 */
export type StorageErrorCode = 'blocked' | 'full' | 'failed';

/** Thrown by the adapters of this package; `cause` holds what the browser threw. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, options?: ErrorOptions) {
    super(`storage ${code}`, options);
    this.code = code;
  }
}

/** Says what a browser threw. */
export function toStorageError(cause: unknown): StorageError {
  return cause instanceof StorageError ? cause : new StorageError(codeOf(cause), { cause });
}

function codeOf(cause: unknown): StorageErrorCode {
  switch (cause instanceof Error ? cause.name : '') {
    case 'SecurityError':
      return 'blocked';
    case 'QuotaExceededError':
    case 'NS_ERROR_DOM_QUOTA_REACHED':
      return 'full';
    default:
      return 'failed';
  }
}

const TEXTS: Readonly<Record<StorageErrorCode, Readonly<Record<Locale, string>>>> = {
  blocked: {
    vi: 'Trình duyệt không cho trang này lưu bản nháp. Hãy tải tệp phiếu về máy để không mất nội dung đã nhập.',
    en: 'The browser does not let this page keep a draft. Download the file so that nothing you typed is lost.',
  },
  full: {
    vi: 'Bộ nhớ trình duyệt dành cho trang này đã đầy. Hãy tải tệp phiếu về máy, rồi xóa bớt dữ liệu trang web trong trình duyệt.',
    en: 'The browser has no room left for this page. Download the file, then clear some site data in the browser.',
  },
  failed: {
    vi: 'Chưa lưu được bản nháp. Hãy tải tệp phiếu về máy để không mất nội dung đã nhập.',
    en: 'The draft could not be saved. Download the file so that nothing you typed is lost.',
  },
};

/**
 * Says in one or two sentences why a draft was not kept, and what to do.
 *
 * @param error - Whatever an adapter threw; anything but a {@link StorageError} reads as `failed`.
 */
export function storageErrorText(error: unknown, locale: Locale): string {
  return TEXTS[error instanceof StorageError ? error.code : 'failed'][locale];
}
