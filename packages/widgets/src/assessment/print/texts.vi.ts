export const vi = {
  row: 'Nội dung',
  max: 'Tối đa',
  points: 'Kết quả',
  evidence: 'Minh chứng, ghi chú',
  register: 'Danh mục minh chứng',
  origin: 'Loại, số, ngày, nơi ban hành',
  unanswered: 'chưa trả lời',
  invalid: 'chưa hợp lệ',
};

/** The texts that stand on paper only. */
export type PrintTexts = typeof vi;
