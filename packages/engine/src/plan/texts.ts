import type { Effort, LocalizedText } from '@dds/criteria';
import type { BlockerCode } from './types.js';

export const blockerTexts: Readonly<Record<BlockerCode, LocalizedText>> = {
  'above-unverified-maximum': {
    vi: 'điểm đang cao hơn mức tối đa chưa được kiểm chứng; hãy đối chiếu với phụ lục của Quyết định. Kế hoạch này chỉ tính đến mức đó.',
    en: 'the points are above a maximum that is not verified; check the annex of the Decision. This plan counts no more than that maximum.',
  },
  'condition-unanswered': {
    vi: 'chưa trả lời; hãy trả lời đạt hay chưa đạt. Điểm không nâng được mức độ khi điều kiện chưa đạt.',
    en: 'is not answered; say whether it is met. No points raise the level while it is not.',
  },
  'condition-unmet': {
    vi: 'chưa đạt; hãy đạt điều kiện này trước. Điểm không nâng được mức độ khi điều kiện chưa đạt.',
    en: 'is not met; meet it first. No points raise the level while it is not.',
  },
  'criterion-above-maximum': {
    vi: 'tổng điểm vượt mức tối đa của tiêu chí; hãy giảm điểm các mục cho đúng.',
    en: 'adds up to more than its maximum; lower its items.',
  },
  'group-above-maximum': {
    vi: 'điểm sau khi quy đổi vượt mức tối đa của nhóm; hãy giảm điểm các mục đang cao hơn mức tối đa của mình.',
    en: 'comes out above its maximum once it is rescaled; lower the items that are above theirs.',
  },
  'row-invalid': {
    vi: 'câu trả lời chưa hợp lệ nên không được tính; hãy sửa lại trước.',
    en: 'the answer is not valid and counts nothing; mend it first.',
  },
};

export const stepText: LocalizedText = {
  vi: 'nâng từ {from} lên {to} điểm (thêm {gain}; công sức {effort}), nhóm đạt {groupPoints} điểm.',
  en: 'raise from {from} to {to} points ({gain} more; effort {effort}), which brings the group to {groupPoints}.',
};

export const effortNames: Readonly<Record<Effort, LocalizedText>> = {
  low: { vi: 'ít', en: 'low' },
  medium: { vi: 'vừa', en: 'medium' },
  high: { vi: 'nhiều', en: 'high' },
};
