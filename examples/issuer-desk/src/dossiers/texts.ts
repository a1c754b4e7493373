import type { Locale } from '@dds/criteria';

const vi = {
  title: 'Hồ sơ',
  about:
    'Mở phiếu tự đánh giá mà các trường đã nộp. Trang tính lại điểm và mức độ từ chính câu trả lời trong phiếu. Hồ sơ chỉ nằm trên trang này và mất khi đóng trang; tệp gốc không bị thay đổi.',
  files: 'Chọn tệp, hoặc kéo thả vào đây',
  filesHint:
    'Phiếu của trường (.json), huy hiệu tự công bố của trường (.txt), danh sách khóa công khai của các trường (.json), bản đánh giá ngoài đã tải về (.json). Chọn được nhiều tệp cùng lúc.',
  trusted: (count: number) =>
    count === 0
      ? 'Chưa mở danh sách khóa công khai của các trường, nên chưa xác minh được huy hiệu tự công bố.'
      : `Danh sách khóa công khai: ${count} nơi phát hành.`,
  guidance: 'Chấm theo hướng dẫn',
  noGuidance: 'Không dùng hướng dẫn địa phương',
  guidanceFile: 'Hướng dẫn khác, từ tệp (.json)',
  notGuidance: (reason: string) => `Tệp này không phải hướng dẫn địa phương. ${reason}`,
  taken: (open: number, refused: number) =>
    `Đang mở ${open} hồ sơ.` +
    (refused > 0 ? ` ${refused} tệp không nhận được, xem lý do bên dưới.` : ''),
  refused: 'Tệp không nhận được',
  dismiss: 'Bỏ danh sách này',
  notBadge: 'Mã này không phải huy hiệu, hoặc bị cắt cụt. Hãy xin lại tệp của trường.',
  notDeclared: 'Đây là huy hiệu công nhận, không phải huy hiệu tự công bố của trường.',
  notTrust:
    'Danh sách khóa không đúng dạng, hoặc có khóa bí mật. Hãy xin lại danh sách chỉ có khóa công khai.',
  noDossier:
    'Tệp này không khớp phiếu nào đang mở. Hãy mở đúng phiếu của trường cùng lúc với huy hiệu hoặc bản đánh giá ngoài.',
  otherCatalog: (catalog: string, expected: string) =>
    `Phiếu này thuộc bộ chỉ số “${catalog.slice(0, 80)}”; trang này dùng “${expected}”.`,
  empty: 'Chưa mở hồ sơ nào.',
  caption: (count: number) => `${count} hồ sơ đang mở`,
  columns: {
    choose: 'Chọn',
    school: 'Trường',
    year: 'Năm học',
    points: 'Điểm',
    level: 'Kết quả',
    declared: 'Trường tự công bố',
    state: 'Xử lý',
  },
  choose: (school: string) => `Chọn ${school}`,
  chooseAll: 'Chọn mọi hồ sơ đủ điều kiện',
  noName: 'Trường chưa ghi tên',
  group: (code: string, points: string, most: string) => `Nhóm ${code}: ${points}/${most}`,
  level: (level: number) => `Mức độ ${level}`,
  noLevel: 'Chưa xếp mức độ',
  noBadge: 'chưa mở huy hiệu',
  outcomes: {
    recognised: 'Đã công nhận',
    returned: 'Đã lập thông báo trả lại',
    none: 'Chưa xử lý',
  },
  close: 'Đóng mọi hồ sơ',
  back: 'Về danh sách hồ sơ',
  read: (school: string) => `Hồ sơ: ${school}`,
  fileIssues: 'Lưu ý về tệp',
  school: 'Trường trên huy hiệu',
  schoolName: 'Tên trường',
  schoolId: 'Địa chỉ của trường',
  schoolIdHint:
    'Địa chỉ mà trường dùng khi tự công bố (thường là cổng thông tin), không dấu, không có #. Trang lấy từ phiếu; hãy đối chiếu.',
  proven: 'Lấy từ huy hiệu tự công bố đã xác minh nên không sửa được ở đây.',
  declaredTitle: 'Huy hiệu tự công bố của trường',
  declaredNone: 'Chưa mở. Nếu trường có gửi, hãy chọn tệp đó ở phần mở tệp.',
  review: 'Đánh giá ngoài: chấm khác với trường',
  reviewAbout:
    'Đổi điểm hoặc điều kiện nào thì ghi lý do ở mục đó. Huy hiệu công nhận được cấp theo kết quả đánh giá ngoài. Bản đánh giá ngoài không được lưu lại: hãy tải về, lần sau mở cùng phiếu của trường.',
  reviewed: 'theo đánh giá ngoài',
  reviewDownload: 'Tải bản đánh giá ngoài',
  reviewUnsaved: 'Có thay đổi chưa tải về.',
  reviewFinished: 'Đã rà soát xong hồ sơ. Hãy tải bản đánh giá ngoài, rồi công nhận hoặc trả lại.',
  notReview: 'Bản đánh giá ngoài không đúng dạng. Hãy chọn đúng tệp đã tải từ trang này.',
  closeAsk: {
    title: 'Đóng mọi hồ sơ?',
    lines: ['Có bản đánh giá ngoài chưa tải về; đóng bây giờ là mất các thay đổi đó.'],
    action: 'Đóng, bỏ các thay đổi',
  },
  return: 'Trả lại',
  returnAbout:
    'Trang tải về một tệp chữ để gửi cho trường, gồm lý do dưới đây và những điều trang thấy khi tính lại.',
  returnReasons: 'Lý do, trường cần sửa hoặc bổ sung gì',
  returnAction: 'Tải thông báo trả lại',
  returned: 'Đã tải thông báo trả lại. Hãy gửi cho trường.',
  letter: {
    title: 'THÔNG BÁO TRẢ LẠI PHIẾU TỰ ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ',
    school: (name: string) => `Trường: ${name}`,
    year: (year: string) => `Năm học: ${year}`,
    from: (authority: string, day: string) => `Nơi trả lại: ${authority}, ngày ${day}`,
    digest: (digest: string) => `Mã của phiếu: ${digest}`,
    reasons: 'Lý do:',
    scored: 'Kết quả tính lại:',
    next: 'Đề nghị trường mở phiếu, sửa theo các lý do trên, trình người đứng đầu duyệt và nộp lại.',
  },
};

const en: typeof vi = {
  title: 'Dossiers',
  about:
    'Open the self-assessments that schools handed in. The page scores them again from the answers themselves. Dossiers stay on this page only and are gone when it is closed; the files are not changed.',
  files: 'Choose files, or drop them here',
  filesHint:
    'The school’s assessment (.json), the badge by which it declares itself (.txt), a list of schools’ public keys (.json), a review that was downloaded (.json). Several files at once will do.',
  trusted: (count) =>
    count === 0
      ? 'No list of schools’ public keys is open, so declared badges cannot be verified yet.'
      : `List of public keys: ${count} ${count === 1 ? 'issuer' : 'issuers'}.`,
  guidance: 'Score by the guidance',
  noGuidance: 'No local guidance',
  guidanceFile: 'Other guidance, from a file (.json)',
  notGuidance: (reason) => `This file is no local guidance. ${reason}`,
  taken: (open, refused) =>
    `Open dossiers: ${open}.` +
    (refused > 0 ? ` Files that were not taken, with reasons below: ${refused}.` : ''),
  refused: 'Files that were not taken',
  dismiss: 'Dismiss this list',
  notBadge: 'This is no badge, or it was cut off. Ask the school for the file again.',
  notDeclared: 'This is a recognised badge, not one by which a school declares itself.',
  notTrust:
    'The list of keys is malformed, or holds a private key. Ask for a list of public keys only.',
  noDossier:
    'This file fits no open assessment. Open the school’s own file together with its badge or review.',
  otherCatalog: (catalog, expected) =>
    `This assessment belongs to the index “${catalog.slice(0, 80)}”; this page uses “${expected}”.`,
  empty: 'No dossier is open.',
  caption: (count) => `Open dossiers: ${count}`,
  columns: {
    choose: 'Choose',
    school: 'School',
    year: 'School year',
    points: 'Points',
    level: 'Result',
    declared: 'Declared by the school',
    state: 'Done',
  },
  choose: (school) => `Choose ${school}`,
  chooseAll: 'Choose all that can be recognised',
  noName: 'A school without a name',
  group: (code, points, most) => `Group ${code}: ${points}/${most}`,
  level: (level) => `Level ${level}`,
  noLevel: 'No level yet',
  noBadge: 'no badge opened',
  outcomes: { recognised: 'Recognised', returned: 'Letter of return written', none: 'Nothing yet' },
  close: 'Close all dossiers',
  back: 'Back to the dossiers',
  read: (school) => `Dossier: ${school}`,
  fileIssues: 'About the file',
  school: 'The school on the badge',
  schoolName: 'Name of the school',
  schoolId: 'Address of the school',
  schoolIdHint:
    'The address under which the school declares itself (mostly its portal), in ASCII, without #. It comes from the assessment; compare it.',
  proven: 'Comes from the declared badge, which is verified, and cannot be changed here.',
  declaredTitle: 'The badge by which the school declares itself',
  declaredNone: 'Not opened. If the school sent one, choose its file where files are opened.',
  review: 'Review: judge otherwise than the school',
  reviewAbout:
    'Give a reason wherever you change points or a condition. The badge follows what the review gives. The review is not stored: download it, and open it together with the school’s file next time.',
  reviewed: 'by the review',
  reviewDownload: 'Download the review',
  reviewUnsaved: 'There are changes that were not downloaded.',
  reviewFinished: 'The review is finished. Download it, then recognise or return the dossier.',
  notReview: 'The review is malformed. Choose the file that was downloaded from this page.',
  closeAsk: {
    title: 'Close all dossiers?',
    lines: ['A review was not downloaded; closing now loses its changes.'],
    action: 'Close and lose them',
  },
  return: 'Return',
  returnAbout:
    'The page downloads a text file to send to the school, with the reasons below and what the page found when scoring.',
  returnReasons: 'Reasons: what the school has to mend or add',
  returnAction: 'Download the letter of return',
  returned: 'The letter of return is downloaded. Send it to the school.',
  letter: {
    title: 'RETURN OF A DIGITAL TRANSFORMATION SELF-ASSESSMENT',
    school: (name) => `School: ${name}`,
    year: (year) => `School year: ${year}`,
    from: (authority, day) => `Returned by: ${authority}, on ${day}`,
    digest: (digest) => `Digest of the assessment: ${digest}`,
    reasons: 'Reasons:',
    scored: 'Result of scoring it again:',
    next: 'Please open the assessment, mend what is said above, have the head approve it, and hand it in again.',
  },
};

export const dossierTexts: Readonly<Record<Locale, typeof vi>> = { vi, en };
