import type { LocalizedText } from '@dds/criteria';
import type { MigrationIssueCode } from './types.js';

export const migrationTexts: Readonly<Record<MigrationIssueCode, LocalizedText>> = {
  'not-an-assessment': {
    vi: 'tệp không phải là phiếu tự đánh giá, hoặc có chỗ không đọc được; hãy chọn tệp JSON do phần mềm này hoặc phần mềm tương thích lưu.',
    en: 'the file is no self-assessment, or part of it cannot be read; choose a JSON file saved by this or a compatible program.',
  },
  'schema-version-newer': {
    vi: 'tệp thuộc phiên bản {found}, mới hơn phiên bản {supported} mà phần mềm này đọc được; hãy cập nhật phần mềm.',
    en: 'is {found}, newer than the version {supported} that this program reads; update the program.',
  },
  'schema-version-unknown': {
    vi: '“{found}” không phải là số phiên bản; phiên bản hiện nay là {supported}.',
    en: '“{found}” is no version number; the present one is {supported}.',
  },
};
