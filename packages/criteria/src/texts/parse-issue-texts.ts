import type { CatalogFaultCode } from '../catalog/catalog-fault.js';
import type { LocalizedText } from '../catalog/types.js';
import type { ParseIssueCode } from '../schema/parse-issue.js';

type OwnCode = Exclude<ParseIssueCode, CatalogFaultCode>;

export const parseIssueTexts: Readonly<Record<OwnCode, LocalizedText>> = {
  'digest-mismatch': {
    vi: 'Bộ chỉ số đã bị sửa sau khi lập mã kiểm tra; hãy lấy lại tệp gốc, hoặc bỏ “digest” nếu sửa có chủ ý.',
    en: 'The catalog was changed after its digest was made; fetch the original, or remove "digest" if the change is meant.',
  },
  'evidence-id-duplicate': {
    vi: 'Mã minh chứng {id} đã được dùng; hãy cho mỗi minh chứng một mã riêng.',
    en: 'The evidence id {id} is used before; give each piece of evidence an id of its own.',
  },
  'format-invalid': {
    vi: 'Cách viết chưa đúng; hãy viết theo mẫu {expected}.',
    en: 'The form is not right; write it as {expected}.',
  },
  'id-duplicate': {
    vi: 'Mã {id} đã được dùng; hãy cho mỗi mục một mã riêng.',
    en: 'The id {id} is used before; give each entry an id of its own.',
  },
  'json-malformed': {
    vi: 'Tệp không phải JSON đúng, hỏng từ dòng {line}, cột {column}; hãy mở lại bản sao lưu hoặc xuất tệp lần nữa.',
    en: 'The file is not sound JSON: it breaks off at line {line}, column {column}; open a backup, or export it again.',
  },
  'key-duplicate': {
    vi: 'Khóa “{key}” có hai lần (dòng {line}, cột {column}); hãy giữ lại một.',
    en: 'The key "{key}" stands twice (line {line}, column {column}); keep one of them.',
  },
  'key-unknown': {
    vi: 'Không biết khóa “{key}”; dữ liệu vẫn được giữ, hãy kiểm tra lại tên khóa.',
    en: 'The key "{key}" is not known; its data is kept, check its name.',
  },
  'period-reversed': {
    vi: 'Ngày cuối đứng trước ngày đầu; hãy sửa lại hai ngày.',
    en: 'The last day is before the first; correct the two days.',
  },
  'role-unknown': {
    vi: 'Không có vai trò “{role}”; hãy thêm vào “roles” hoặc sửa lại.',
    en: 'There is no role "{role}"; add it to "roles" or correct it.',
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
  'too-large': {
    vi: 'Tệp lớn hơn {limit} MB; hãy kiểm tra xem có chọn nhầm tệp không.',
    en: 'The file is larger than {limit} MB; check that it is the right one.',
  },
  'value-missing': {
    vi: 'Thiếu mục này; hãy bổ sung.',
    en: 'This is missing; add it.',
  },
};
