import type { Locale, LocalizedText } from '@dds/criteria';

/** What a row or a part is called in a sentence, by the first part of its path. */
const names: Readonly<Record<string, LocalizedText>> = {
  assessments: { vi: 'Phiếu', en: 'Assessment' },
  conditions: { vi: 'Điều kiện', en: 'Condition' },
  criteria: { vi: 'Tiêu chí', en: 'Criterion' },
  events: { vi: 'Bước', en: 'Event' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' },
  groups: { vi: 'Nhóm', en: 'Group' },
  institution: { vi: 'Thông tin cơ sở giáo dục', en: 'Institution' },
  items: { vi: 'Mục', en: 'Item' },
  ledger: { vi: 'Sổ đề xuất', en: 'Ledger of proposals' },
  lines: { vi: 'Dòng', en: 'Line' },
  proposals: { vi: 'Đề xuất', en: 'Proposal' },
  schemaVersion: { vi: 'Phiên bản tệp', en: 'File version' },
  schoolYear: { vi: 'Năm học', en: 'School year' },
};

/** What people count from one where a path counts from zero. */
const countedFromZero = /* @__PURE__ */ new Set(['assessments', 'evidence', 'proposals']);

/** Names the row or the part of a file that a path points at. */
export function rowName(path: string, locale: Locale): string {
  const slash = path.indexOf('/');
  const part = slash < 0 ? path : path.slice(0, slash);
  const code = slash < 0 ? '' : path.slice(slash + 1);
  const name = Object.hasOwn(names, part) ? names[part]![locale] : part;
  if (code === '') return name;
  return `${name} ${countedFromZero.has(part) ? Number(code) + 1 : code}`;
}

/** A sentence about a part of a file, with its name where the path names one. */
export function sentenceAt(path: string, text: string, locale: Locale): string {
  if (path !== '') return `${rowName(path, locale)}: ${text}`;
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
}
