import type { LocalizedText } from '../catalog/types.js';
import type { JsonProblemCode } from '../json/copy-json.js';

/** What reading a school's file can find; reading a catalog can find some of it, too. */
export type AssessmentIssueCode =
  | JsonProblemCode
  | 'evidence-id-duplicate'
  | 'json-malformed'
  | 'key-duplicate'
  | 'key-unknown'
  | 'schema-version-missing'
  | 'schema-version-newer'
  | 'schema-version-unknown'
  | 'shape-invalid'
  | 'too-large'
  | 'value-missing'
  | 'value-unknown';

export const assessmentIssueTexts: Readonly<Record<AssessmentIssueCode, LocalizedText>> = {
  cycle: {
    vi: 'Dữ liệu chứa chính nó; hãy bỏ vòng lặp.',
    en: 'The data contains itself; remove the cycle.',
  },
  'evidence-id-duplicate': {
    vi: 'Mã minh chứng {id} đã được dùng; hãy cho mỗi minh chứng một mã riêng.',
    en: 'The evidence id {id} is used before; give each piece of evidence an id of its own.',
  },
  'json-malformed': {
    vi: 'Tệp không phải JSON đúng, hỏng từ dòng {line}, cột {column}; hãy mở lại bản sao lưu hoặc xuất tệp lần nữa.',
    en: 'The file is not sound JSON: it breaks off at line {line}, column {column}; open a backup, or export it again.',
  },
  'key-duplicate': {
    vi: 'Khóa “{key}” có hai lần (dòng {line}, cột {column}); hãy giữ lại một.',
    en: 'The key "{key}" stands twice (line {line}, column {column}); keep one of them.',
  },
  'key-forbidden': {
    vi: 'Không được dùng tên khóa “{key}”; hãy bỏ khóa này.',
    en: 'The key "{key}" is not allowed; remove it.',
  },
  'key-unknown': {
    vi: 'Không biết khóa “{key}”; dữ liệu vẫn được giữ, hãy kiểm tra lại tên khóa.',
    en: 'The key "{key}" is not known; its data is kept, check its name.',
  },
  'not-json': {
    vi: 'JSON không ghi được giá trị này; hãy dùng chữ, số hữu hạn, đúng/sai, danh sách hoặc đối tượng.',
    en: 'JSON cannot hold this value; use text, a finite number, a boolean, a list or an object.',
  },
  'schema-version-missing': {
    vi: 'Tệp không ghi phiên bản, nên có thể không phải phiếu tự đánh giá; hãy chọn tệp khác.',
    en: 'The file states no version, so it may be no self-assessment; choose another file.',
  },
  'schema-version-newer': {
    vi: 'Tệp do phần mềm mới hơn tạo ra (phiên bản {found}, ở đây đọc được {supported}); hãy cập nhật phần mềm rồi mở lại.',
    en: 'A newer program made this file (version {found}, this one reads {supported}); update, then open it again.',
  },
  'schema-version-unknown': {
    vi: 'Không đọc được phiên bản {found}; hãy dùng tệp phiên bản {supported}.',
    en: 'Version {found} cannot be read; use a file of version {supported}.',
  },
  'shape-invalid': {
    vi: 'Ở đây phải là {expected}.',
    en: 'This must be {expected}.',
  },
  'text-too-long': {
    vi: 'Chữ dài quá {limit} ký tự; hãy rút ngắn.',
    en: 'The text is longer than {limit} characters; shorten it.',
  },
  'too-deep': {
    vi: 'Dữ liệu lồng nhau quá {limit} lớp; hãy bớt lớp.',
    en: 'The data is nested more than {limit} deep; flatten it.',
  },
  'too-large': {
    vi: 'Tệp lớn hơn {limit} MB; hãy kiểm tra xem có chọn nhầm tệp không.',
    en: 'The file is larger than {limit} MB; check that it is the right one.',
  },
  'too-many-values': {
    vi: 'Dữ liệu có hơn {limit} giá trị; hãy chia nhỏ hoặc bỏ bớt.',
    en: 'The data holds more than {limit} values; split it or leave some out.',
  },
  unreadable: {
    vi: 'Không đọc được dữ liệu; hãy đưa vào dữ liệu JSON thường.',
    en: 'The data cannot be read; pass plain JSON data.',
  },
  'value-missing': {
    vi: 'Thiếu mục này; hãy bổ sung.',
    en: 'This is missing; add it.',
  },
  'value-unknown': {
    vi: 'Giá trị này không dùng được; hãy chọn một trong: {expected}.',
    en: 'This value is not known; choose one of: {expected}.',
  },
};
