export const vi = {
  path: 'Các bước',
  overview: 'Tổng quan',
  group: (code: string) => `Nhóm ${code}`,
  evidence: 'Minh chứng',
  check: 'Xem lại',
  finish: 'Hoàn tất',
  ofRows: (done: number, all: number) => `${done}/${all} mục`,
  documents: (count: number) => `${count} minh chứng`,
  toCheck: (count: number) => (count === 0 ? 'không có lỗi' : `${count} lỗi`),
  done: 'xong',
  next: (step: string) => `Tiếp theo: ${step}`,
  previous: (step: string) => `Quay lại: ${step}`,

  find: 'Tìm và lọc',
  search: 'Tìm mục theo mã hoặc từ',
  show: 'Hiện',
  filters: {
    all: 'tất cả các mục',
    unanswered: 'mục chưa trả lời',
    evidence: 'mục thiếu minh chứng',
    revisit: 'mục cần xem lại',
  } satisfies Record<Filter, string> as Record<Filter, string>,
  found: (count: number) => (count === 0 ? 'Không có mục nào.' : `Có ${count} mục.`),
  clear: 'Bỏ lọc',
  revisit: 'Cần xem lại',

  deadline: (days: number, day: string) =>
    days > 0
      ? `Còn ${days} ngày đến hạn ${day}`
      : days === 0
        ? `Hôm nay là hạn cuối (${day})`
        : `Đã quá hạn ${day} ${-days} ngày`,
  progress: 'Tiến độ',
  rowsDone: (done: number, all: number) => `đã trả lời ${done} trên ${all} mục`,

  compare: 'Đối chiếu với phiếu năm trước…',
  compareHint: 'Câu trả lời cũ chỉ là gợi ý, không tự điền vào phiếu này.',
  compared: (file: string) =>
    `Câu trả lời trong tệp ${file} hiện bên cạnh từng mục. Chỉ những câu thầy cô bấm “Dùng lại” mới được đưa vào phiếu này.`,

  checkHint: 'Đọc lại từng câu trả lời trước khi trình thủ trưởng phê duyệt.',
  change: 'Sửa',
  unanswered: 'chưa trả lời',
  answerOf: (code: string) => ` mục ${code}`,
  findings: 'Người rà soát có thể hỏi',
  findingsNone: 'Phần mềm không thấy điều gì người rà soát có thể hỏi.',
  notApplicable: 'không áp dụng',
  row: 'Mục',
  answer: 'Trả lời',
  documentsOf: 'Minh chứng',
};

/** What a person wants to see of the rows. */
export type Filter = 'all' | 'unanswered' | 'evidence' | 'revisit';

/** The texts of the path through the form. */
export type PathTexts = typeof vi;
