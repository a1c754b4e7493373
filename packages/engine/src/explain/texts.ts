import type { Hold, ItemState, Locale } from '@dds/criteria';

/** The sentences of an explanation; every value comes in already written for the language. */
export interface ExplainTexts {
  readonly institutionLevel: (level: string) => string;
  readonly institutionPerGroup: string;
  readonly institutionHeld: (groups: readonly string[]) => string;
  readonly group: (code: string) => string;
  readonly level: (level: number, title: string) => string;
  readonly groupLevel: (points: string, max: string, level: string) => string;
  readonly groupHeld: (points: string, max: string, level: string, reasons: string) => string;
  readonly groupLowered: (points: string, max: string, level: string, reasons: string) => string;
  readonly groupStays: (points: string, max: string, level: string, reasons: string) => string;
  readonly groupNext: (missing: string, level: number) => string;
  readonly hold: Readonly<Record<Hold, (codes: readonly string[]) => string>>;
  readonly criterion: (points: string, max: string) => string;
  readonly band: (level: number) => string;
  readonly criterionAbove: string;
  readonly unanswered: (count: number) => string;
  readonly condition: Readonly<Record<'met' | 'unmet' | 'unanswered', string>>;
  readonly conditionUnsupported: string;
  readonly item: Readonly<Record<ItemState, (points: string, max: string) => string>>;
  readonly unverified: string;
}

export const explainTexts: Readonly<Record<Locale, ExplainTexts>> = {
  vi: {
    institutionLevel: (level) =>
      `Cơ sở giáo dục đạt ${level}, là mức độ thấp nhất trong các nhóm tiêu chí.`,
    institutionPerGroup: 'Mỗi nhóm tiêu chí được xếp mức độ riêng, không xếp mức độ chung.',
    institutionHeld: (groups) =>
      `Chưa xếp được mức độ chung vì ${groups.join(', ')} chưa xếp được mức độ.`,
    group: (code) => `nhóm ${code}`,
    level: (level, title) => `mức độ ${level} (${title})`,
    groupLevel: (points, max, level) => `Được ${points}/${max} điểm, đạt ${level}.`,
    groupHeld: (points, max, level, reasons) =>
      `Được ${points}/${max} điểm, theo điểm là ${level} nhưng chưa xếp được mức độ vì ${reasons}.`,
    groupLowered: (points, max, level, reasons) =>
      `Được ${points}/${max} điểm nhưng chỉ xếp ${level} vì ${reasons}.`,
    groupStays: (points, max, level, reasons) =>
      `Được ${points}/${max} điểm, xếp ${level}; chưa thể xếp cao hơn vì ${reasons}.`,
    groupNext: (missing, level) => `Cần thêm ít nhất ${missing} điểm để đạt mức độ ${level}.`,
    hold: {
      invalid: (codes) => `${codes.join(', ')} có điểm hoặc câu trả lời chưa hợp lệ`,
      'condition-unmet': (codes) => `điều kiện bắt buộc ${codes.join(', ')} chưa đáp ứng`,
      'condition-unanswered': (codes) => `điều kiện bắt buộc ${codes.join(', ')} chưa trả lời`,
    },
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
      `No overall level can be stated, as ${join(groups)} ${groups.length > 1 ? 'have' : 'has'} none.`,
    group: (code) => `group ${code}`,
    level: (level, title) => `level ${level} (${title})`,
    groupLevel: (points, max, level) => `${points} of ${max} points: reaches ${level}.`,
    groupHeld: (points, max, level, reasons) =>
      `${points} of ${max} points: ${level} by points, but no level can be stated because ${reasons}.`,
    groupLowered: (points, max, level, reasons) =>
      `${points} of ${max} points, but only ${level} because ${reasons}.`,
    groupStays: (points, max, level, reasons) =>
      `${points} of ${max} points: ${level}, and no higher as long as ${reasons}.`,
    groupNext: (missing, level) =>
      `Level ${level} needs at least ${missing} more ${missing === '1' ? 'point' : 'points'}.`,
    hold: {
      invalid: (codes) => `the points or the answer of ${join(codes)} are not valid`,
      'condition-unmet': (codes) => `${conditions(codes)} not met`,
      'condition-unanswered': (codes) => `${conditions(codes)} not answered`,
    },
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

function join(parts: readonly string[]): string {
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(' and ');
}

function conditions(codes: readonly string[]): string {
  return codes.length > 1
    ? `mandatory conditions ${join(codes)} are`
    : `mandatory condition ${join(codes)} is`;
}
