import type { Locale, LocalizedText } from '@dds/criteria';
import { instantText, secondsOf } from '../badge/instants.js';
import type { Badge } from '../badge/types.js';
import { impliedPolicies } from '../badge/vocabulary.js';
import {
  levelTexts,
  malformedTexts,
  matchTexts,
  noteTexts,
  provenTexts,
  unprovenTexts,
} from './texts.js';
import type { StatusFact, Verification } from './types.js';

/** A verdict in words. */
export interface VerdictText {
  /** A heading of a few words. */
  readonly title: string;
  /** What it means, and what to do where something is wrong. */
  readonly sentence: string;
}

/**
 * Says a verdict in plain words. What an unproved badge claims is never among them.
 *
 * @example
 * ```ts
 * import { verdictText } from '@dds/credential/verify';
 *
 * const { title } = verdictText({ verdict: 'malformed', path: 'token' }, 'en');
 * console.assert(title === 'Not a badge');
 * ```
 */
export function verdictText(verification: Verification, locale: Locale): VerdictText {
  switch (verification.verdict) {
    case 'malformed':
      return fill(malformedTexts, {}, locale);
    case 'untrusted-issuer':
    case 'tampered':
    case 'not-checkable':
      return fill(unprovenTexts[verification.reason], {}, locale);
    default: {
      const { badge, facts, verdict } = verification;
      const places = {
        issuer: facts.issuerName,
        // The host's own name for a school goes before what the school writes.
        school: badge.kind === 'declared' ? facts.issuerName : badge.school.name,
        year: badge.schoolYear,
        level: levelText(badge, locale),
        from: dayText(badge.validFrom, locale),
        until: lastDayText(badge, locale),
        match: matchTexts[facts.assessment][locale],
      };
      return fill(provenTexts[verdict], places, locale);
    }
  }
}

/**
 * Says what a verdict rests on, a sentence each: validity, withdrawal, comparison, policies. Empty
 * for a badge that nothing proves.
 *
 * @example
 * ```ts
 * import { factTexts } from '@dds/credential/verify';
 *
 * console.assert(factTexts({ verdict: 'malformed', path: 'token' }, 'vi').length === 0);
 * ```
 */
export function factTexts(verification: Verification, locale: Locale): readonly string[] {
  if (!('facts' in verification)) return [];
  const { badge, facts } = verification;
  const validity = {
    from: dayText(badge.validFrom, locale),
    until: lastDayText(badge, locale),
  };
  return [
    say(noteTexts.validity, validity, locale),
    ...statusTexts(facts.status, locale),
    matchTexts[facts.assessment][locale],
    ...(JSON.stringify(badge.policies) === JSON.stringify(impliedPolicies)
      ? []
      : [noteTexts.policies[locale]]),
  ];
}

/**
 * Says the level of a badge, or that of each group where each stands for itself.
 *
 * @example
 * ```ts
 * import { levelText } from '@dds/credential/verify';
 *
 * console.assert(levelText({ level: 2, groups: { '1': 2 } }, 'vi') === 'mức độ 2');
 * console.assert(levelText({ level: null, groups: { '1': 3 } }, 'en') === 'group 1 level 3');
 * ```
 */
export function levelText(
  { level, groups }: Pick<Badge, 'level' | 'groups'>,
  locale: Locale,
): string {
  if (level !== null) return say(levelTexts.level, { level: String(level) }, locale);
  return Object.entries(groups)
    .map(([code, reached]) =>
      reached === null
        ? say(levelTexts.groupNone, { code }, locale)
        : say(levelTexts.group, { code, level: String(reached) }, locale),
    )
    .join(', ');
}

function statusTexts(status: StatusFact, locale: Locale): readonly string[] {
  switch (status.state) {
    case 'none':
      return [noteTexts['status-none'][locale]];
    case 'revoked':
      // The verdict itself says so.
      return [];
    case 'good':
      return [
        say(noteTexts['status-good'], { day: dayText(status.list.issuedAt, locale) }, locale),
      ];
    case 'unknown': {
      if (status.list === null) return [noteTexts['status-unknown'][locale]];
      const day = dayText(status.list.issuedAt, locale);
      return [say(noteTexts['list-expired'], { day }, locale)];
    }
  }
}

function fill(
  { title, sentence }: { readonly title: LocalizedText; readonly sentence: LocalizedText },
  places: Readonly<Record<string, string>>,
  locale: Locale,
): VerdictText {
  return { title: title[locale], sentence: say(sentence, places, locale) };
}

// One pass: a name that holds braces stays as it is.
function say(
  text: LocalizedText,
  places: Readonly<Record<string, string>>,
  locale: Locale,
): string {
  return text[locale].replace(/\{(\w+)\}/g, (place, name: string) => places[name] ?? place);
}

/** The last day on which it is valid: one that ends at midnight is not valid on the day after. */
function lastDayText({ validUntil }: Badge, locale: Locale): string {
  return dayText(instantText(secondsOf(validUntil)! - 1), locale);
}

/** The day in Vietnam, which keeps UTC+7 all year round. */
function dayText(instant: string, locale: Locale): string {
  const day = new Date((secondsOf(instant)! + 7 * 3600) * 1000).toISOString().slice(0, 10);
  return locale === 'vi' ? day.split('-').reverse().join('/') : day;
}
