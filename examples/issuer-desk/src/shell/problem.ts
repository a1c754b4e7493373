import { DdsError, type DdsErrorCode, type Locale } from '@dds/criteria';

/** Words in the language that the page speaks when they are shown. */
export type Words = (locale: Locale) => string;

/** Something that a person can mend, said in both languages. */
export class Problem extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(words('en'));
    this.words = words;
  }
}

const vi = {
  unknown: (message: string) => `Chưa làm được: ${message}`,
  codes: {
    ERR_DDS_PASSPHRASE_WRONG:
      'Mật khẩu không mở được bản sao lưu này, hoặc tệp đã hỏng. Hãy nhập lại mật khẩu.',
    ERR_DDS_KEY_INVALID:
      'Đây không phải bản sao lưu khóa ký, hoặc trình duyệt không dùng được khóa này. Hãy chọn đúng tệp, và mở trang bằng https.',
    ERR_DDS_OPTION_INVALID:
      'Một tên hoặc địa chỉ chưa đúng dạng. Tên viết trên một dòng, tối đa 200 ký tự; địa chỉ viết không dấu, không có #.',
    ERR_DDS_BADGE_REFUSED:
      'Không cấp được huy hiệu: phiếu chưa xếp được mức độ, năm học chưa đúng dạng 2025-2026, hoặc tên và địa chỉ quá dài.',
  } as Partial<Record<DdsErrorCode, string>>,
};

const en: typeof vi = {
  unknown: (message) => `This could not be done: ${message}`,
  codes: {
    ERR_DDS_PASSPHRASE_WRONG:
      'The passphrase does not open this backup, or the file is damaged. Type the passphrase again.',
    ERR_DDS_KEY_INVALID:
      'This is no backup of a signing key, or this browser cannot use the key. Choose the right file, and open the page by https.',
    ERR_DDS_OPTION_INVALID:
      'A name or an address has not the right form. A name is one line of at most 200 characters; an address is in ASCII, without #.',
    ERR_DDS_BADGE_REFUSED:
      'No badge can be issued: the assessment reaches no level, its school year is not like 2025-2026, or names and addresses are too long.',
  },
};

/** Says what went wrong and what to do. */
export function wordsOf(error: unknown): Words {
  if (error instanceof Problem) return error.words;
  return (locale) => {
    const { codes, unknown } = locale === 'vi' ? vi : en;
    const known = error instanceof DdsError ? codes[error.code] : undefined;
    return known ?? unknown(error instanceof Error ? error.message : String(error));
  };
}
