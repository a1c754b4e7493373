import type { PasteRemark } from './read-pasted.js';

export const vi = {
  title: 'Danh mục minh chứng',
  hint: 'Một minh chứng dùng được cho nhiều mục. Mã minh chứng được đặt tự động.',
  empty: 'Chưa có minh chứng nào. Thêm minh chứng ngay tại từng mục, hoặc dán danh sách dưới đây.',
  usedBy: (codes: string) => `Dùng cho mục ${codes}`,
  unlinked: 'Minh chứng chưa gắn với mục nào',
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
