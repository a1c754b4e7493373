import type { ItemState, Locale } from '@dds/criteria';
import { joinEnglish } from './join-english.js';

/** What is said of the institution and of rows; every value comes in already written for the language. */
export interface RowTexts {
  readonly institutionLevel: (level: string) => string;
  readonly institutionPerGroup: string;
  readonly institutionHeld: (groups: readonly string[]) => string;
  readonly criterion: (points: string, max: string) => string;
  readonly band: (level: number) => string;
  readonly criterionAbove: string;
  readonly unanswered: (count: number) => string;
  readonly condition: Readonly<Record<'met' | 'unmet' | 'unanswered', string>>;
  readonly conditionUnsupported: string;
  readonly item: Readonly<Record<ItemState, (points: string, max: string) => string>>;
  readonly unverified: string;
}

export const rowTexts: Readonly<Record<Locale, RowTexts>> = {
  vi: {
    institutionLevel: (level) =>
      `Cơ sở giáo dục đạt ${level}, là mức độ thấp nhất trong các nhóm tiêu chí.`,
    institutionPerGroup: 'Mỗi nhóm tiêu chí được xếp mức độ riêng, không xếp mức độ chung.',
    institutionHeld: (groups) =>
      `Chưa xếp được mức độ chung vì ${groups.join(', ')} chưa xếp được mức độ.`,
    criterion: (points, max) => `Được ${points}/${max} điểm`,
    band: (level) => `, thuộc khung điểm của mức độ ${level}`,
    criterionAbove: ' (tổng các mục vượt mức này)',
    unanswered: (count) => `; còn ${count} mục chưa chấm, tạm tính 0 điểm`,
    condition: {
      met: 'Đã đáp ứng.',
      unmet: 'Chưa đáp ứng; đây là điều kiện bắt buộc.',
      unanswered: 'Chưa trả lời; đây là điều kiện bắt buộc.',
    },
    conditionUnsupported: 'Chưa được coi là đáp ứng vì thiếu minh chứng bắt buộc.',
    item: {
      scored: (points, max) => `Được ${points}/${max} điểm.`,
      unanswered: (_, max) => `Chưa chấm, tạm tính 0 điểm trên tối đa ${max}.`,
      'not-applicable': () => 'Không áp dụng với cơ sở này, không tính điểm.',
      invalid: (_, max) => `Câu trả lời chưa hợp lệ nên chưa tính điểm (tối đa ${max}).`,
      'evidence-missing': (_, max) =>
        `Thiếu minh chứng bắt buộc nên chưa tính điểm (tối đa ${max}).`,
    },
    unverified: ' Mức tối đa này chưa được kiểm chứng.',
  },
  en: {
    institutionLevel: (level) =>
      `The institution reaches ${level}, the lowest level of its groups.`,
    institutionPerGroup: 'Each group has a level of its own; there is no overall level.',
    institutionHeld: (groups) =>
      `No overall level can be stated, as ${joinEnglish(groups)} ${groups.length > 1 ? 'have' : 'has'} none.`,
    criterion: (points, max) => `${points} of ${max} points`,
    band: (level) => `, within the band of level ${level}`,
    criterionAbove: ' (its items add up to more)',
    unanswered: (count) =>
      count === 1
        ? '; 1 item is not answered and counts 0 for now'
        : `; ${count} items are not answered and count 0 for now`,
    condition: {
      met: 'Met.',
      unmet: 'Not met; this condition is mandatory.',
      unanswered: 'Not answered; this condition is mandatory.',
    },
    conditionUnsupported: 'Not taken as met, because mandatory evidence is missing.',
    item: {
      scored: (points, max) => `${points} of ${max} points.`,
      unanswered: (_, max) => `Not answered; counts 0 of ${max} for now.`,
      'not-applicable': () => 'Does not apply to this institution; counts nothing.',
      invalid: (_, max) => `The answer is not valid and counts nothing (maximum ${max}).`,
      'evidence-missing': (_, max) =>
        `Mandatory evidence is missing, so it counts nothing (maximum ${max}).`,
    },
    unverified: ' This maximum is not verified.',
  },
};
