import type { Locale } from '@dds/criteria';
import { factTexts, verdictText, type Verification } from '@dds/credential/verify';
import type { SignedView, ViewOptions } from '../badge/signed.js';
import { badgePanel, type PanelWords } from './badge-panel.js';
import { drawVerification } from './draw-verification.js';
import { verifyTexts } from './texts.js';

/** Shows what checking a badge gave: a picture, and a panel in plain words. */
export function showVerification(
  verification: Verification | undefined,
  options: ViewOptions,
): SignedView {
  const { locale } = options;
  return {
    picture: drawVerification(verification, locale),
    panel: badgePanel(sayVerification(verification, locale), options),
  };
}

function sayVerification(verification: Verification | undefined, locale: Locale): PanelWords {
  const texts = verifyTexts[locale];
  if (!verification) {
    return { sentence: texts.checkingSentence, notes: [texts.failedMeans], isGood: false };
  }
  const { verdict } = verification;
  const { sentence } = verdictText(verification, locale);
  const facts = factTexts(verification, locale);
  if (verdict !== 'recognised' && verdict !== 'declared') {
    return { sentence, notes: [texts.failedMeans, ...facts], isGood: false };
  }
  const { decision } = verification.badge;
  const notes = [
    verdict === 'recognised' ? texts.recognisedMeans : texts.declaredMeans,
    ...(decision ? [texts.decision(decision.name)] : []),
    ...facts,
  ];
  return { sentence, notes, isGood: true };
}
