export const vi = {
  versionsHint:
    'Trình duyệt này tự giữ vài bản gần nhất, sau đó mỗi giờ rồi mỗi ngày một bản. Khi mở một bản, phiếu đang làm cũng được giữ lại.',
  versionsNone: 'Chưa có bản nào.',
  unknownTime: 'Không rõ thời gian',
  replaced: 'trước khi thay bằng phiếu khác',
  differs: (count: number) =>
    count === 0 ? 'giống phiếu đang làm' : `khác phiếu đang làm ở ${count} chỗ`,
  versionUnreadable: 'Không đọc được bản này ở đây.',
  openVersion: 'Mở bản này',

  conflicts: 'Hai cửa sổ ghi khác nhau ở các ô sau. Hãy chọn nội dung đúng:',
  here: 'Cửa sổ này',
  there: 'Cửa sổ kia',
  blank: 'để trống',
  used: 'đang dùng',
  use: 'Dùng nội dung này',
  met: 'Câu trả lời',
};

/** What is said about versions and about other windows. */
export type KeepTexts = typeof vi;
