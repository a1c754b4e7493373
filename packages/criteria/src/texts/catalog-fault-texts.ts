import type { CatalogFaultCode } from '../catalog/catalog-fault.js';
import type { LocalizedText } from '../catalog/types.js';
import type { AssessmentIssueCode } from './assessment-issue-texts.js';

/** What is said of a catalog alone. */
export const catalogFaultTexts: Readonly<
  Record<Exclude<CatalogFaultCode, AssessmentIssueCode>, LocalizedText>
> = {
  'change-unknown': {
    vi: '“{key}” không phải là phần sửa được ở đây; hãy bỏ khóa này.',
    en: '"{key}" cannot be changed here; remove the key.',
  },
  'code-duplicate': {
    vi: 'Mã {code} đã được dùng; hãy cho mỗi dòng một mã riêng.',
    en: 'The code {code} is used before; give each row a code of its own.',
  },
  'code-malformed': {
    vi: 'Mã “{code}” không đúng dạng; hãy viết như {example}, không có số 0 ở đầu.',
    en: 'The code "{code}" is malformed; write it like {example}, without leading zeros.',
  },
  'code-order': {
    vi: 'Mã {code} đứng sau mã lớn hơn; hãy xếp các nhóm theo mã tăng dần.',
    en: 'The code {code} stands after a greater one; put the groups in ascending order.',
  },
  'code-outside-parent': {
    vi: 'Mã {code} phải bắt đầu bằng mã của dòng chứa nó, {parent}.',
    en: 'The code {code} must begin with the code of the row that holds it, {parent}.',
  },
  'code-unknown': {
    vi: 'Bộ chỉ số không có mã {code}; hãy sửa lại mã.',
    en: 'The catalog has no code {code}; correct the code.',
  },
  'date-malformed': {
    vi: 'Ngày phải là ngày có thật, viết dạng 2022-12-30.',
    en: 'The date must be a real day, written like 2022-12-30.',
  },
  'id-malformed': {
    vi: 'Mã định danh chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.',
    en: 'The id must be made of lower-case letters, digits and hyphens.',
  },
  'level-order': {
    vi: 'Các mức độ phải là số nguyên từ 1, xếp tăng dần.',
    en: 'The levels must be whole numbers from 1 up, in ascending order.',
  },
  'list-empty': {
    vi: 'Danh sách này không được trống; hãy thêm ít nhất một dòng.',
    en: 'This list must not be empty; add at least one row.',
  },
  'points-malformed': {
    vi: 'Điểm phải là số từ {least} đến {most}, nhiều nhất hai chữ số thập phân.',
    en: 'Points must be a number from {least} to {most} with at most two decimals.',
  },
  'range-ambiguous': {
    vi: 'Mỗi đầu của khoảng chỉ được nêu một lần; hãy bỏ một trong hai khóa “{first}” và “{second}”.',
    en: 'Each end of a range is given once; remove one of "{first}" and "{second}".',
  },
  'range-empty': {
    vi: 'Khoảng này không chứa điểm nào; hãy sửa hai đầu.',
    en: 'No points fall in this range; correct its ends.',
  },
  'range-hole': {
    vi: 'Điểm từ {from} đến {to} không thuộc mức nào; hãy nối liền các khoảng từ 0 đến điểm tối đa.',
    en: 'Points from {from} to {to} have no level; join the ranges from 0 to the maximum.',
  },
  'range-overlap': {
    vi: 'Điểm từ {from} đến {to} thuộc hai mức; hãy tách các khoảng ra.',
    en: 'Points from {from} to {to} have two levels; part the ranges.',
  },
  'source-unknown': {
    vi: 'Không có nguồn “{source}”; hãy thêm vào “sources” hoặc sửa lại khóa.',
    en: 'There is no source "{source}"; add it to "sources" or correct the key.',
  },
  'sum-mismatch': {
    vi: 'Các dòng bên trong cộng lại được {sum}, nhưng điểm tối đa ghi {maxPoints}; hãy sửa cho khớp.',
    en: 'The rows within add up to {sum}, but the maximum says {maxPoints}; make them agree.',
  },
  'text-malformed': {
    vi: 'Chữ có ký tự Unicode hỏng; hãy gõ lại.',
    en: 'The text holds broken Unicode; type it again.',
  },
  'text-missing': {
    vi: 'Thiếu chữ ở đây; hãy điền vào.',
    en: 'The text is missing; fill it in.',
  },
  'url-unsafe': {
    vi: 'Địa chỉ phải bắt đầu bằng http:// hoặc https://.',
    en: 'The address must begin with http:// or https://.',
  },
  'version-malformed': {
    vi: 'Phiên bản phải viết dạng 1.2.3.',
    en: 'The version must be written like 1.2.3.',
  },
  'version-unchanged': {
    vi: 'Bản sửa phải có phiên bản khác với {version}.',
    en: 'A revision needs a version other than {version}.',
  },
};
