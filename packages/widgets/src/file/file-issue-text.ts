import type { Locale } from '@dds/criteria';
import { assessmentIssueText } from '@dds/criteria/assessment-file';
import type { ForeignKind } from './foreign-file.js';
import type { FileIssue } from './types.js';

const vi = {
  empty: 'Tệp không có nội dung. Hãy chọn tệp phiếu tự đánh giá (.json) đã tải về từ trang này.',
  foreign: (kind: ForeignKind) =>
    `Đây là ${vi.kinds[kind]}, không phải phiếu tự đánh giá. Hãy chọn tệp .json đã tải về từ trang này.`,
  kinds: {
    office: 'tệp Word, Excel hoặc tệp nén',
    pdf: 'tệp PDF',
    image: 'tệp hình ảnh',
    'web-page': 'trang web được lưu thành tệp',
    other: 'tệp loại khác',
  },
  otherCatalog: (catalog: string, expected: string) =>
    `Tệp này thuộc bộ chỉ số “${catalog}”, còn trang này dùng bộ chỉ số “${expected}”. Hãy mở tệp ở trang dùng đúng bộ chỉ số, hoặc chọn tệp khác.`,
};

const en: typeof vi = {
  empty:
    'The file is empty. Choose the assessment file (.json) that was downloaded from this page.',
  foreign: (kind) =>
    `This is ${en.kinds[kind]}, not an assessment. Choose the .json file that was downloaded from this page.`,
  kinds: {
    office: 'a Word, Excel or ZIP file',
    pdf: 'a PDF file',
    image: 'a picture',
    'web-page': 'a saved web page',
    other: 'another kind of file',
  },
  otherCatalog: (catalog, expected) =>
    `This file belongs to the index “${catalog}”, and this page uses “${expected}”. Open the file on a page that uses its index, or choose another file.`,
};

const TEXTS: Readonly<Record<Locale, typeof vi>> = { vi, en };

/** Says in one or two sentences what is wrong with a file, and what to do. */
export function fileIssueText(issue: FileIssue, locale: Locale): string {
  const texts = TEXTS[locale];
  switch (issue.code) {
    case 'file-empty':
      return texts.empty;
    case 'file-foreign':
      return texts.foreign(issue.params['kind'] as ForeignKind);
    case 'catalog-other':
      return texts.otherCatalog(String(issue.params['catalog']), String(issue.params['expected']));
    default:
      return assessmentIssueText(issue, locale);
  }
}
