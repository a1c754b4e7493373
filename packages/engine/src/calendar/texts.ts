import type { LocalizedText } from '@dds/criteria';

export const calendarName: LocalizedText = {
  vi: 'Hạn đánh giá mức độ chuyển đổi số',
  en: 'Deadlines of the digital-transformation assessment',
};

export const byRole: LocalizedText = { vi: 'Thực hiện: {role}', en: 'By: {role}' };
export const byClause: LocalizedText = { vi: 'Căn cứ: {clause}', en: 'Clause: {clause}' };
export const reminder: LocalizedText = { vi: 'Sắp đến hạn', en: 'Due soon' };
