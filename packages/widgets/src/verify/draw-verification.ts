import type { Locale } from '@dds/criteria';
import { verdictText, type Verification } from '@dds/credential/verify';
import type { BadgePicture } from '../badge/draw-badge.js';
import { drawSigned } from './draw-signed.js';
import { drawVerdict } from './draw-verdict.js';
import { icons } from './icons.js';
import { verifyTexts } from './texts.js';

/** What is false is red; what is to wait for, or to replace, is brown; what is not known stays grey. */
const states: Readonly<Partial<Record<keyof typeof icons, 'warning' | 'error'>>> = {
  'other-subject': 'error',
  'assessment-mismatch': 'error',
  revoked: 'error',
  tampered: 'error',
  superseded: 'warning',
  'not-yet-valid': 'warning',
  expired: 'warning',
  'status-unknown': 'warning',
};

/**
 * Draws what checking a badge gave; nothing has come of it before.
 *
 * The level shows only where the verdict is good, and a name only where it is proved.
 */
export function drawVerification(
  verification: Verification | undefined,
  locale: Locale,
): BadgePicture {
  if (verification?.verdict === 'recognised' || verification?.verdict === 'declared') {
    return drawSigned(verification, locale);
  }
  const texts = verifyTexts[locale];
  const verdict = verification?.verdict ?? 'checking';
  const proven = verification && 'badge' in verification ? verification.badge : undefined;
  return drawVerdict({
    heading: texts.heading,
    ...(verification
      ? verdictText(verification, locale)
      : { title: texts.checking, sentence: texts.checkingSentence }),
    about: proven ? [proven.school.name, texts.schoolYear(proven.schoolYear)] : [],
    icon: icons[verdict],
    state: states[verdict],
    locale,
  });
}
