import type { CatalogFaultCode } from '../catalog/catalog-fault.js';
import type { LocalizedText } from '../catalog/types.js';
import type { AssessmentIssueCode } from './assessment-issue-texts.js';
import type { ParseIssueCode } from '../schema/parse-issue.js';

type OwnCode = Exclude<ParseIssueCode, CatalogFaultCode | AssessmentIssueCode>;

export const parseIssueTexts: Readonly<Record<OwnCode, LocalizedText>> = {
  'digest-mismatch': {
    vi: 'Bộ chỉ số đã bị sửa sau khi lập mã kiểm tra; hãy lấy lại tệp gốc, hoặc bỏ “digest” nếu sửa có chủ ý.',
    en: 'The catalog was changed after its digest was made; fetch the original, or remove "digest" if the change is meant.',
  },
  'format-invalid': {
    vi: 'Cách viết chưa đúng; hãy viết theo mẫu {expected}.',
    en: 'The form is not right; write it as {expected}.',
  },
  'id-duplicate': {
    vi: 'Mã {id} đã được dùng; hãy cho mỗi mục một mã riêng.',
    en: 'The id {id} is used before; give each entry an id of its own.',
  },
  'period-reversed': {
    vi: 'Ngày cuối đứng trước ngày đầu; hãy sửa lại hai ngày.',
    en: 'The last day is before the first; correct the two days.',
  },
  'role-unknown': {
    vi: 'Không có vai trò “{role}”; hãy thêm vào “roles” hoặc sửa lại.',
    en: 'There is no role "{role}"; add it to "roles" or correct it.',
  },
};
