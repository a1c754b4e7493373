import type { Locale } from '@dds/criteria';

const vi = {
  title: 'Huy hiệu đã cấp',
  empty: 'Chưa cấp huy hiệu nào.',
  caption: (count: number) => `Sổ đăng ký: ${count} huy hiệu`,
  columns: {
    pick: 'Chọn',
    school: 'Trường',
    year: 'Năm học',
    level: 'Kết quả',
    decision: 'Quyết định',
    until: 'Hết hạn',
    state: 'Tình trạng',
    files: 'Tải về',
  },
  pick: (school: string, year: string) => `Chọn ${school}, ${year}`,
  stands: 'Còn hiệu lực',
  over: 'Đã hết hạn',
  withdrawnOn: (day: string, reason: string) => `Đã thu hồi ${day}: ${reason}`,
  shared: 'Trùng vị trí với một huy hiệu khác: hai huy hiệu chỉ thu hồi được cùng nhau.',
  token: 'Mã',
  link: 'Liên kết',
  json: 'JSON',
  of: (what: string, school: string, year: string) => `${what} của ${school}, ${year}`,
  zip: (count: number) => `Tải ${count} huy hiệu đã chọn (.zip)`,
  picked: 'Với các huy hiệu đã chọn',
  pickFirst: 'Hãy chọn ít nhất một huy hiệu còn hiệu lực.',
  // withdraw
  withdraw: 'Thu hồi',
  reason: 'Lý do thu hồi',
  reasonHint: 'Chỉ ghi trong sổ đăng ký, không ghi vào danh sách công bố.',
  withdrawAction: (count: number) => `Thu hồi ${count} huy hiệu đã chọn`,
  withdrawAsk: {
    title: (count: number) => `Thu hồi ${count} huy hiệu?`,
    forGood: 'Huy hiệu đã thu hồi không lấy lại được; muốn công nhận lại phải cấp huy hiệu mới.',
    next: 'Trang ký và tải về danh sách thu hồi mới (status.jwt). Việc thu hồi chỉ có tác dụng khi tệp này được đưa lên cổng thông tin.',
    action: 'Thu hồi và tải danh sách mới',
  },
  withdrawn: (count: number) =>
    `Đã thu hồi ${count} huy hiệu và tải status.jwt. Hãy đưa tệp này lên thư mục công bố.`,
  // list
  listTitle: 'Danh sách thu hồi (status.jwt)',
  listAbout:
    'Nơi kiểm tra huy hiệu đọc tệp này. Quá hạn thì họ không còn biết huy hiệu có bị thu hồi hay không, nên phải ký lại trước hạn, kể cả khi không thu hồi gì.',
  listNever: 'Chưa ký danh sách nào.',
  listAge: (day: string, age: number) =>
    age === 0 ? `Ký hôm nay, ${day}.` : `Ký ngày ${day}, cách đây ${age} ngày.`,
  listUntil: (day: string, left: number) => `Hết hạn ngày ${day}, còn ${left} ngày.`,
  listOver: (day: string) => `Đã hết hạn ngày ${day}. Hãy ký lại ngay.`,
  listBehind: (count: number) => `Có ${count} lần thu hồi chưa nằm trong danh sách đã ký.`,
  days: 'Hạn của danh sách',
  dayChoice: (days: number) => `${days} ngày`,
  listAction: 'Ký và tải danh sách thu hồi',
  listSigned: 'Đã ký và tải status.jwt. Hãy đưa tệp này lên thư mục công bố.',
  // file
  fileTitle: 'Giữ sổ đăng ký',
  fileAbout:
    'Sổ nằm trong trình duyệt này. Sau mỗi đợt cấp hoặc thu hồi hãy tải về một bản và cất cùng bản sao lưu của khóa. Mỗi lúc chỉ dùng một máy; khi đổi máy, nhập sổ ở máy mới.',
  unsaved: 'Sổ có thay đổi chưa tải về.',
  saved: 'Bản tải về gần nhất đã đủ.',
  export: 'Tải sổ đăng ký',
  exported: 'Đã tải sổ đăng ký.',
  import: 'Nhập sổ đăng ký (.json)',
  importHint: 'Nội dung hai sổ được gộp lại, không mất dòng nào.',
  imported: (count: number, unsigned: number) =>
    `Sổ đăng ký nay có ${count} huy hiệu.` +
    (unsigned > 0
      ? ` ${unsigned} dòng trong tệp không phải do khóa đang có của cơ quan ký nên không được nhận; nếu bản sao lưu cũ hơn lần đổi khóa gần nhất, hãy mở bản sao lưu mới. Những gì đã thu hồi vẫn được giữ.`
      : ''),
  notRegister: 'Tệp này không phải sổ đăng ký, hoặc đã hỏng. Hãy chọn đúng tệp.',
  otherIssuer: (issuer: string) =>
    `Sổ đăng ký này thuộc cơ quan khác (${issuer.slice(0, 200)}). Hãy chọn đúng tệp.`,
};

const en: typeof vi = {
  title: 'Issued badges',
  empty: 'No badge has been issued yet.',
  caption: (count) => `Register: ${count} ${count === 1 ? 'badge' : 'badges'}`,
  columns: {
    pick: 'Choose',
    school: 'School',
    year: 'School year',
    level: 'Result',
    decision: 'Decision',
    until: 'Valid until',
    state: 'State',
    files: 'Download',
  },
  pick: (school, year) => `Choose ${school}, ${year}`,
  stands: 'Valid',
  over: 'Expired',
  withdrawnOn: (day, reason) => `Withdrawn on ${day}: ${reason}`,
  shared: 'Shares its place with another badge: the two can only be withdrawn together.',
  token: 'Token',
  link: 'Link',
  json: 'JSON',
  of: (what, school, year) => `${what} of ${school}, ${year}`,
  zip: (count) => `Download ${count} chosen (.zip)`,
  picked: 'The chosen badges',
  pickFirst: 'Choose one badge or more that are valid.',
  withdraw: 'Withdraw',
  reason: 'Reason',
  reasonHint: 'Stays in the register and is not published.',
  withdrawAction: (count) => `Withdraw ${count} chosen`,
  withdrawAsk: {
    title: (count) => `Withdraw ${count} ${count === 1 ? 'badge' : 'badges'}?`,
    forGood: 'A badge that was withdrawn never counts again; to recognise again, issue a new one.',
    next: 'The page signs a new list (status.jwt) and downloads it. Withdrawing takes effect when that file is on your portal.',
    action: 'Withdraw, download the new list',
  },
  withdrawn: (count) =>
    `${count} ${count === 1 ? 'badge is' : 'badges are'} withdrawn, and status.jwt is downloaded. Put that file into the published folder.`,
  listTitle: 'List of withdrawn badges (status.jwt)',
  listAbout:
    'Whoever checks a badge reads this file. Past its time they no longer know whether a badge was withdrawn: sign it again before, even when nothing was withdrawn.',
  listNever: 'No list has been signed yet.',
  listAge: (day, age) =>
    age === 0
      ? `Signed today, ${day}.`
      : `Signed on ${day}, ${age} ${age === 1 ? 'day' : 'days'} ago.`,
  listUntil: (day, left) => `Valid until ${day}, ${left} ${left === 1 ? 'day' : 'days'} left.`,
  listOver: (day) => `Its time was over on ${day}. Sign it again now.`,
  listBehind: (count) => `Withdrawals that no signed list says yet: ${count}.`,
  days: 'The list is valid for',
  dayChoice: (days) => `${days} days`,
  listAction: 'Sign and download the list',
  listSigned: 'status.jwt is signed and downloaded. Put it into the published folder.',
  fileTitle: 'Keep the register',
  fileAbout:
    'The register stays in this browser. Download it whenever badges were issued or withdrawn, and keep it with the key’s backup. Use one computer at a time; on a new one, import it.',
  unsaved: 'The register has changes that were not downloaded.',
  saved: 'The last download holds everything.',
  export: 'Download the register',
  exported: 'The register is downloaded.',
  import: 'Import a register (.json)',
  importHint: 'Both registers are put together; no entry is lost.',
  imported: (count, unsigned) =>
    `The register now holds ${count} ${count === 1 ? 'badge' : 'badges'}.` +
    (unsigned > 0
      ? ` Entries of the file that no known key of the authority has signed were left out: ${unsigned}. If the backup is older than the last change of key, open the newer one. What was withdrawn stays so.`
      : ''),
  notRegister: 'This file is no register, or it is damaged. Choose the right file.',
  otherIssuer: (issuer) =>
    `This register is of another authority (${issuer.slice(0, 200)}). Choose the right file.`,
};

export const registerTexts: Readonly<Record<Locale, typeof vi>> = { vi, en };
