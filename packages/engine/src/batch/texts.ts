import type { LocalizedText } from '@dds/criteria';
import type { BatchIssueCode } from './types.js';

/** A sentence with the parameters of the issue in braces, after the line's number. */
export const batchIssueTexts: Readonly<Record<BatchIssueCode, LocalizedText>> = {
  'assessment-refused': {
    vi: 'không phải là phiếu tự đánh giá nên không chấm được; mỗi dòng phải là trọn vẹn một phiếu.',
    en: 'holds no assessment and was not scored; each line must be one whole assessment.',
  },
  'catalog-mismatch': {
    vi: 'ghi bộ chỉ số “{catalog}”, không phải “{expected}”, nên không được chấm; hãy chấm riêng theo đúng bộ chỉ số.',
    en: 'names the catalog “{catalog}”, not “{expected}”, and was not scored; score it by its own catalog.',
  },
  'keys-refused': {
    vi: 'không xác định được nhóm tổng hợp nên không được tính; hãy xem lại thông tin cơ sở giáo dục.',
    en: 'could not be put under its keys and was not counted; check its institution.',
  },
  'line-not-json': {
    vi: 'không đọc được vì sai định dạng JSON; hãy xuất lại tệp, mỗi phiếu trên một dòng.',
    en: 'is not JSON and was not read; export the file again, one assessment on each line.',
  },
};
