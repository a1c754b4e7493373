import type { Stage } from '@dds/criteria';

export const vi = {
  form: 'Phiếu tự đánh giá mức độ chuyển đổi số',
  loading: 'Đang mở phiếu đã lưu…',
  unscorable:
    'Không chấm được phiếu này ở đây, có thể vì phiếu thuộc bộ chỉ số khác. Nội dung phiếu vẫn còn nguyên.',

  facts: 'Thông tin đơn vị',
  name: 'Tên cơ sở giáo dục',
  id: 'Mã định danh',
  schoolYear: 'Năm học',
  schoolYearHint: 'Ví dụ: 2025-2026',
  stages: 'Cấp học',
  province: 'Tỉnh, thành phố',
  portal: 'Địa chỉ cổng thông tin điện tử',
  authority: 'Cơ quan quản lý đánh giá',
  stage: {
    primary: 'Tiểu học',
    'lower-secondary': 'Trung học cơ sở',
    'upper-secondary': 'Trung học phổ thông',
    continuing: 'Giáo dục thường xuyên',
  } satisfies Record<Stage, string> as Record<Stage, string>,
  addressInvalid: 'Địa chỉ phải bắt đầu bằng http:// hoặc https://.',

  points: (points: string) => `${points} điểm`,
  level: (level: number) => `Mức độ ${level}`,
  levelNone: 'Chưa xếp mức độ',
  met: 'Có',
  unmet: 'Chưa có',
  answered: (answered: number, all: number) => `Đã trả lời ${answered}/${all} mục`,

  summary: 'Kết quả tạm tính',
  group: (code: string) => `Nhóm ${code}`,
  missing: (count: number) => `Còn thiếu ${count}`,
  missingNone: 'Không còn thiếu mục nào',
  missingFacts: (count: number) => `${count} thông tin đơn vị`,
  missingConditions: (count: number) => `${count} điều kiện chưa trả lời`,
  missingItems: (count: number) => `${count} mục chưa có điểm`,
  missingEvidence: (count: number) => `${count} mục thiếu minh chứng`,
  errors: (count: number) => `${count} lỗi cần sửa`,

  notKept: 'Phiếu không được lưu trên máy này. Hãy tải phiếu về trước khi đóng trang.',
  kept: 'Phiếu được tự động lưu trên máy này',
  saving: 'Đang lưu…',
  savedAt: (time: string) => `Đã lưu lúc ${time} trên máy này`,
  notSaved: 'Không lưu được trên máy này.',
  download: 'Tải phiếu về máy (.json)',
  open: 'Mở phiếu từ tệp…',
  print: 'In phiếu',
  versions: 'Các bản đã lưu',
  stepBack: 'Hoàn tác',
  stepForth: 'Làm lại',
  undo: 'Trở lại phiếu trước đó',
  files: 'Tệp phiếu',
  opening: (file: string) => `Đang mở tệp ${file}…`,
  imported: (file: string) => `Đã mở phiếu từ tệp ${file}.`,
  importFailed: (file: string) => `Không mở được tệp ${file}. Phiếu đang làm vẫn còn nguyên.`,
  unreadable:
    'Không mở được phiếu đã lưu trên máy này. Nội dung cũ vẫn được giữ lại trên máy; nếu có tệp đã tải về, hãy mở tệp đó.',
  draftKept: 'Trên máy này còn một phiếu khác đã lưu trước đó.',
  joined: (count: number) =>
    `Phiếu này đang mở ở một cửa sổ khác. Đã gộp ${count} thay đổi từ cửa sổ đó vào đây.`,
  restored: 'Đã trở lại phiếu trước đó.',
  cleared: 'Đã bắt đầu một phiếu trống.',
  close: 'Đóng',
  replaceTitle: 'Thay phiếu đang làm?',
  replaceText: (file: string) =>
    `Phiếu đang làm sẽ được thay bằng phiếu trong tệp ${file}. Có thể lấy lại trong “Các bản đã lưu”.`,
  replaceYes: 'Thay bằng phiếu trong tệp',
  replaceNo: 'Giữ phiếu đang làm',
  deleteEvidence: 'Xóa khỏi phiếu',
  deleteText: (id: string) => `Xóa minh chứng ${id}?`,
  deleteNo: 'Giữ lại',

  finish: 'Hoàn tất',
  finishHint: 'Sau khi kiểm tra, hãy in phiếu để thủ trưởng phê duyệt và tải phiếu về máy để lưu.',
  submit: 'Kiểm tra và hoàn tất',
  errorSummary: (count: number) => `Có ${count} lỗi cần sửa trước khi hoàn tất`,
  incompleteTitle: 'Phiếu còn thiếu',
  incompleteText:
    'Mục chưa có điểm được tính 0 điểm; nhóm còn điều kiện chưa trả lời thì chưa được xếp mức độ.',
  incompleteYes: 'Vẫn hoàn tất',
  incompleteNo: 'Quay lại điền tiếp',
  finished: 'Phiếu đã được kiểm tra, không có lỗi. Hãy in phiếu hoặc tải phiếu về máy.',
};

/** Every text of the form that is not an issue's. */
export type AssessmentTexts = typeof vi;
