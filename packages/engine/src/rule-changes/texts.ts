import type { Effort, LocalizedText, MeasureKind, SourceStatus } from '@dds/criteria';
import type { CatalogChangeKind } from './types.js';

export const changeTexts: Readonly<Record<CatalogChangeKind, LocalizedText>> = {
  added: { vi: 'mới có: “{title}”.', en: 'is new: “{title}”.' },
  bands: {
    vi: 'các khoảng mức độ đã đổi: {before} → {after}.',
    en: 'has other bands: {before} → {after}.',
  },
  effort: {
    vi: 'ước lượng công sức của dự án đã đổi: {before} → {after}.',
    en: 'has another estimate of effort by this project: {before} → {after}.',
  },
  instrument: {
    vi: 'văn bản ban hành đã đổi: {before} → {after}.',
    en: 'rests on another instrument: {before} → {after}.',
  },
  levels: {
    vi: 'ngưỡng các mức độ đã đổi: {before} → {after}.',
    en: 'has other levels: {before} → {after}.',
  },
  'mandatory-status': {
    vi: 'mức tin cậy của tính bắt buộc đã đổi: {before} → {after}.',
    en: 'is mandatory with another status: {before} → {after}.',
  },
  'max-points': {
    vi: 'điểm tối đa đã đổi: {before} → {after}.',
    en: 'has another maximum: {before} → {after} points.',
  },
  'max-points-status': {
    vi: 'mức tin cậy của điểm tối đa đã đổi: {before} → {after}.',
    en: 'has a maximum of another status: {before} → {after}.',
  },
  measure: {
    vi: 'cách đo đã đổi: {before} → {after}.',
    en: 'is judged in another way: {before} → {after}.',
  },
  moved: { vi: 'đã chuyển từ {before} sang {after}.', en: 'moved from {before} to {after}.' },
  note: { vi: 'ghi chú đã đổi: {before} → {after}.', en: 'has another note: {before} → {after}.' },
  renamed: { vi: 'đã đổi mã: {before} → {after}.', en: 'has another code: {before} → {after}.' },
  retired: { vi: 'không còn dùng: “{title}”.', en: 'is retired: “{title}”.' },
  sources: {
    vi: 'nguồn đã đổi: {before} → {after}.',
    en: 'rests on other sources: {before} → {after}.',
  },
  title: { vi: 'tên đã đổi: {before} → {after}.', en: 'has another title: {before} → {after}.' },
};

/** Words of the catalog's closed sets. */
export const catalogWords: Readonly<Record<Effort | MeasureKind | SourceStatus, LocalizedText>> = {
  count: { vi: 'đếm số lượng', en: 'a count' },
  documented: { vi: 'có văn bản nêu', en: 'documented' },
  graded: { vi: 'theo bậc', en: 'graded' },
  high: { vi: 'nhiều', en: 'high' },
  low: { vi: 'ít', en: 'low' },
  medium: { vi: 'vừa', en: 'medium' },
  presence: { vi: 'có hay không', en: 'presence' },
  ratio: { vi: 'tỉ lệ', en: 'a ratio' },
  secondary: { vi: 'nguồn thứ cấp', en: 'secondary' },
  unverified: { vi: 'chưa kiểm chứng', en: 'unverified' },
};

export const wholeCatalog: LocalizedText = { vi: 'Bộ chỉ số', en: 'The catalog' };
export const nothing: LocalizedText = { vi: 'không có', en: 'none' };
export const levelWord: LocalizedText = { vi: 'mức độ {level}', en: 'level {level}' };
