import type { LocalizedText } from '@dds/criteria';
import type { ReviewIssueCode, ReviewReasonCode } from './types.js';

export const reasonNames: Readonly<Record<ReviewReasonCode, LocalizedText>> = {
  'evidence-missing': { vi: 'thiếu minh chứng', en: 'evidence is missing' },
  'evidence-insufficient': {
    vi: 'minh chứng chưa đủ sức thuyết phục',
    en: 'evidence does not show what is claimed',
  },
  'evidence-not-accessible': {
    vi: 'không mở được minh chứng',
    en: 'evidence cannot be opened',
  },
  'evidence-out-of-date': { vi: 'minh chứng đã cũ', en: 'evidence is out of date' },
  'points-too-high': { vi: 'tự chấm cao hơn thực tế', en: 'scored above what is in place' },
  'points-too-low': { vi: 'tự chấm thấp hơn thực tế', en: 'scored below what is in place' },
  'not-in-use': { vi: 'có triển khai nhưng chưa sử dụng', en: 'in place, but not in use' },
  'condition-not-shown': { vi: 'chưa chứng minh được điều kiện', en: 'the condition is not shown' },
  'found-on-visit': { vi: 'ghi nhận khi kiểm tra thực tế', en: 'found on a visit' },
  'clerical-error': { vi: 'nhập sai', en: 'a clerical error' },
  other: { vi: 'lý do khác', en: 'another reason' },
};

export const reviewIssueTexts: Readonly<Record<ReviewIssueCode, LocalizedText>> = {
  'change-outside-rows': {
    vi: 'bản thẩm định sửa phần “{key}” của phiếu, là phần của trường và không được thẩm định; hãy bỏ thay đổi này và đề nghị trường sửa.',
    en: 'the review changes “{key}” of the file, which is the school’s and is not under review; take that back and ask the school to mend it.',
  },
  'change-without-reason': {
    vi: 'kết quả thẩm định khác với phiếu của trường nhưng chưa ghi lý do; hãy chọn lý do và nêu rõ.',
    en: 'the review differs from the school’s answer without a reason; choose one and say why.',
  },
  'reason-text-missing': {
    vi: 'chưa nêu rõ lý do bằng lời; hãy viết một câu để trường hiểu.',
    en: 'the reason is not put into words; write a sentence that the school understands.',
  },
  'reason-unknown': {
    vi: 'mã lý do “{reason}” không có trong danh mục; hãy chọn lại.',
    en: 'reason code “{reason}” is none of the list; choose again.',
  },
  'reason-without-change': {
    vi: 'có lý do nhưng kết quả không khác với phiếu của trường; hãy xóa lý do hoặc sửa kết quả.',
    en: 'has a reason although nothing was changed; take the reason away, or change the answer.',
  },
  'review-of-another-file': {
    vi: 'bản thẩm định được lập từ một phiếu khác, hoặc phiếu đã được sửa sau đó; hãy mở đúng phiếu.',
    en: 'the review was made of another file, or the file was changed since; open the right one.',
  },
  'sheet-malformed': {
    vi: 'bản thẩm định có phần không đúng dạng nên không đọc được; hãy lập lại phần này.',
    en: 'a part of the review is not in a form that can be read; do this part again.',
  },
};
