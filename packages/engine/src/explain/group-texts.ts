import type { Hold, Locale } from '@dds/criteria';
import { joinEnglish } from './join-english.js';

/** What is said of a group; every value comes in already written for the language. */
export interface GroupTexts {
  readonly group: (code: string) => string;
  readonly level: (level: number, title: string) => string;
  readonly groupLevel: (points: string, max: string, level: string) => string;
  readonly groupHeld: (points: string, max: string, level: string, reasons: string) => string;
  readonly groupLowered: (points: string, max: string, level: string, reasons: string) => string;
  readonly groupStays: (points: string, max: string, level: string, reasons: string) => string;
  readonly groupNext: (missing: string, level: number) => string;
  readonly hold: Readonly<Record<Hold, (codes: readonly string[]) => string>>;
}

export const groupTexts: Readonly<Record<Locale, GroupTexts>> = {
  vi: {
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
  },
  en: {
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
      invalid: (codes) => `the points or the answer of ${joinEnglish(codes)} are not valid`,
      'condition-unmet': (codes) => `${conditions(codes)} not met`,
      'condition-unanswered': (codes) => `${conditions(codes)} not answered`,
    },
  },
};

function conditions(codes: readonly string[]): string {
  return codes.length > 1
    ? `mandatory conditions ${joinEnglish(codes)} are`
    : `mandatory condition ${joinEnglish(codes)} is`;
}
