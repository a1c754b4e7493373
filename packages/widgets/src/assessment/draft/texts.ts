import type { Locale } from '@dds/criteria';

const vi = {
  versions: 'Các bản đã lưu',
  versionsHint:
    'Trình duyệt này tự giữ vài bản gần nhất, sau đó mỗi giờ rồi mỗi ngày một bản. Khi mở một bản, phiếu đang làm cũng được giữ lại.',
  versionsNone: 'Chưa có bản nào.',
  unknownTime: 'Không rõ thời gian',
  replaced: 'trước khi thay bằng phiếu khác',
  differs: (count: number) =>
    count === 0 ? 'giống phiếu đang làm' : `khác phiếu đang làm ở ${count} chỗ`,
  versionUnreadable: 'Không đọc được bản này ở đây.',
  openVersion: 'Mở bản này',

  opening: (file: string) => `Đang mở tệp ${file}…`,
  joined: (count: number) =>
    `Phiếu này đang mở ở một cửa sổ khác. Đã gộp ${count} thay đổi từ cửa sổ đó vào đây.`,
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

const en: KeepTexts = {
  versions: 'Saved versions',
  versionsHint:
    'This browser keeps the last few versions, then one an hour and one a day. When you open one, the current form is kept as well.',
  versionsNone: 'There are none yet.',
  unknownTime: 'Time not known',
  replaced: 'before another form replaced it',
  differs: (count) =>
    count === 0
      ? 'the same as the current form'
      : `differs from the current form in ${count} ${count === 1 ? 'place' : 'places'}`,
  versionUnreadable: 'This version cannot be read here.',
  openVersion: 'Open this version',

  opening: (file) => `Opening ${file}…`,
  joined: (count) =>
    `This form is open in another window. ${count} ${count === 1 ? 'change' : 'changes'} made there ${count === 1 ? 'has' : 'have'} been added here.`,
  conflicts: 'Two windows say different things in these fields. Choose the right one:',
  here: 'This window',
  there: 'The other window',
  blank: 'left blank',
  used: 'in use',
  use: 'Use this',
  met: 'Answer',
};

/** The texts about versions and other windows in a language. */
export function keepTexts(locale: Locale): KeepTexts {
  return locale === 'en' ? en : vi;
}
