import type { Assessment } from '@dds/criteria';

const PREFIX = 'phieu-tu-danh-gia-cds';
/** Windows still stumbles over long paths, and the file often goes into a deep folder. */
const LONGEST_PART = 60;

/**
 * Names the file of an assessment by institution and school year, in plain ASCII that every system
 * and every mail program takes.
 *
 * @example
 * ```ts
 * const name = assessmentFileName({
 *   schemaVersion: 1,
 *   catalog: '4725-2022',
 *   schoolYear: '2025-2026',
 *   institution: { name: 'THPT Hạ Long' },
 * });
 * console.assert(name === 'phieu-tu-danh-gia-cds_thpt-ha-long_2025-2026.json');
 * ```
 */
export function assessmentFileName(assessment: Assessment): string {
  const parts = [PREFIX, slug(assessment.institution?.name), slug(assessment.schoolYear)];
  return `${parts.filter((part) => part !== '').join('_')}.json`;
}

function slug(text = ''): string {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return words.replace(/^-/, '').slice(0, LONGEST_PART).replace(/-$/, '');
}
