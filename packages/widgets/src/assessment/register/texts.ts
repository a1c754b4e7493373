import type { Locale } from '@dds/criteria';
import type { PasteRemark } from './read-pasted.js';

const vi = {
  title: 'Danh mục minh chứng',
  hint: 'Một minh chứng dùng được cho nhiều mục. Mã minh chứng được đặt tự động.',
  empty: 'Chưa có minh chứng nào. Thêm minh chứng ngay tại từng mục, hoặc dán danh sách dưới đây.',
  usedBy: (codes: string) => `Dùng cho mục ${codes}`,
  unused: 'Chưa dùng cho mục nào',
  goTo: 'Đến mục',
  row: 'Mục',
  unlink: 'Gỡ khỏi mục',
  linkTo: 'Dùng thêm cho mục',
  paste: 'Dán danh sách từ bảng tính',
  pasteHint:
    'Chép các dòng trong Excel rồi dán vào đây. Dòng đầu nên là tên cột: Tên, Số, Ngày, Nơi ban hành, Loại, Trích yếu, Liên kết, Công khai, Hết hạn, Mục.',
  pasteField: 'Các dòng đã chép',
  read: (count: number) => `Đọc được ${count} dòng:`,
  rows: 'Mục',
  add: (count: number) => `Thêm ${count} minh chứng vào danh mục`,
  added: (count: number) => `Đã thêm ${count} minh chứng.`,
  remarks: {
    'row-unknown': (line: number, text: string) =>
      `Dòng ${line}: không có mục ${text} trong bộ chỉ số; minh chứng vẫn được thêm, thầy cô gắn vào mục sau.`,
    'kind-unknown': (line: number, text: string) =>
      `Dòng ${line}: không rõ loại “${text}”; tạm ghi là loại khác.`,
    'title-missing': (line: number) => `Dòng ${line}: chưa có tên minh chứng.`,
    'public-unknown': (line: number, text: string) =>
      `Dòng ${line}: không rõ “${text}” là công khai hay không; hãy chọn lại sau.`,
    known: (line: number, text: string) =>
      `Dòng ${line}: đã có trong danh mục với mã ${text}; chỉ gắn thêm mục.`,
  } satisfies Record<PasteRemark['code'], (line: number, text: string) => string> as Record<
    PasteRemark['code'],
    (line: number, text: string) => string
  >,
};

/** The texts of the register. */
export type RegisterTexts = typeof vi;

const en: RegisterTexts = {
  title: 'Evidence register',
  hint: 'One entry can serve several rows. Codes are given automatically.',
  empty: 'There is no evidence yet. Add it at its row, or paste a list below.',
  usedBy: (codes) => `Used by ${codes}`,
  unused: 'Used by no row yet',
  goTo: 'Go to row',
  row: 'Row',
  unlink: 'Take off row',
  linkTo: 'Use for one more row',
  paste: 'Paste a list from a spreadsheet',
  pasteHint:
    'Copy the rows in the spreadsheet and paste them here. The first should name the columns: Title, Number, Date, Issuer, Kind, Summary, Link, Public, Expires, Rows.',
  pasteField: 'Copied rows',
  read: (count) => (count === 1 ? '1 line was read:' : `${count} lines were read:`),
  rows: 'Rows',
  add: (count) => (count === 1 ? 'Add 1 entry' : `Add ${count} entries`),
  added: (count) => (count === 1 ? '1 entry was added.' : `${count} entries were added.`),
  remarks: {
    'row-unknown': (line, text) =>
      `Line ${line}: the index has no row ${text}; the entry is added all the same, choose a row later.`,
    'kind-unknown': (line, text) => `Line ${line}: “${text}” is no known kind; it becomes “other”.`,
    'title-missing': (line) => `Line ${line}: there is no title.`,
    'public-unknown': (line, text) =>
      `Line ${line}: “${text}” does not say whether it is public; choose it later.`,
    known: (line, text) =>
      `Line ${line}: it is in the register already as ${text}; only the rows are added.`,
  },
};

/** The texts of the register in a language. */
export function registerTexts(locale: Locale): RegisterTexts {
  return locale === 'en' ? en : vi;
}
