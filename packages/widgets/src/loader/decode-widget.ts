import { parseAssessment } from '@dds/criteria/assessment-file';

import type { BadgeWidget, Widget } from './types.js';

type Fields = Readonly<Record<string, unknown>>;

/** A full dossier takes some tens of thousands of characters. */
const mostCharacters = 200_000;
const mostInBadge = 2000;
const mostGroups = 9;

/**
 * Reads what {@link encodeWidget} wrote. Never throws.
 *
 * Whatever is not of exactly this form gives `undefined`: unknown keys, other versions, a level
 * that does not exist, text that is not base64url of UTF-8. So what comes from an address can be
 * shown as it is, but only as what somebody declares: anyone can write such a text.
 *
 * @param text - base64url without padding, from a fragment or an attribute.
 *
 * @example
 * ```ts
 * import { decodeWidget, encodeWidget } from '@dds/widgets';
 *
 * const school = 'Trường THPT Mẫu';
 * const text = encodeWidget({ widget: 'badge', level: 2, school, schoolYear: '2025-2026' });
 * const widget = decodeWidget(text);
 * console.assert(widget?.widget === 'badge' && widget.school === school);
 * console.assert(decodeWidget('eyJ2IjoyfQ') === undefined);
 * ```
 */
export function decodeWidget(text: string): Widget | undefined {
  if (typeof text !== 'string' || text.length > mostCharacters) return undefined;
  // The dots of a signed token do not pass here: checking one is for `@dds/credential`.
  if (!/^[\w-]+$/.test(text)) return undefined;
  try {
    const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const fields = JSON.parse(json) as Fields;
    if (fields['v'] !== 1) return undefined;
    return text.length > mostInBadge
      ? readDossier(fields)
      : (readBadge(fields) ?? readDossier(fields));
  } catch {
    return undefined;
  }
}

function readBadge({
  v: _,
  widget,
  level,
  groups = {},
  complete = true,
  school,
  schoolYear,
  ...others
}: Fields): BadgeWidget | undefined {
  return widget === 'badge' &&
    isLevel(level) &&
    isGroups(groups) &&
    typeof complete === 'boolean' &&
    typeof school === 'string' &&
    school.trim() !== '' &&
    school.length <= 200 &&
    isSchoolYear(schoolYear) &&
    Object.keys(others).length === 0
    ? { widget, level, groupLevels: groups, complete, school, schoolYear }
    : undefined;
}

function readDossier({ v: _, widget, assessment, ...others }: Fields): Widget | undefined {
  if (widget !== 'result' && widget !== 'evidence') return undefined;
  const read = parseAssessment(assessment);
  return read.ok && Object.keys(others).length === 0
    ? { widget, assessment: read.value }
    : undefined;
}

function isLevel(value: unknown): value is number | null {
  return value === null || value === 1 || value === 2 || value === 3;
}

function isGroups(value: unknown): value is Readonly<Record<string, number | null>> {
  const entries = Object.entries(value as object);
  return (
    entries.length <= mostGroups &&
    entries.every(([code, level]) => /^[1-9]$/.test(code) && isLevel(level))
  );
}

function isSchoolYear(value: unknown): value is string {
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(String(value)) ?? [];
  return typeof value === 'string' && Number(to) === Number(from) + 1;
}
