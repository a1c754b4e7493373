import { html, nothing, type TemplateResult } from 'lit';
import type { ViewOptions } from '../badge/signed.js';
import { drawQr } from './draw-qr.js';
import { verifyTexts } from './texts.js';

/** What the panel says, in plain words. */
export interface PanelWords {
  /** Who says what about whom. */
  readonly sentence: string;
  /** What the words mean, and what the verdict rests on. */
  readonly notes: readonly string[];
  readonly isGood: boolean;
}

/** The panel below a signed badge; where something is wrong, the sentence stands outside of it. */
export function badgePanel(
  { sentence, notes, isGood }: PanelWords,
  { locale, address }: ViewOptions,
): TemplateResult {
  const texts = verifyTexts[locale];
  const said = html`<p>${sentence}</p>`;
  return html`<div class="panel" lang=${locale}>
    ${isGood ? nothing : said}
    <details>
      <summary>${texts.summary}</summary>
      ${isGood ? said : nothing}
      <ul>
        ${notes.map((note) => html`<li>${note}</li>`)}
      </ul>
      ${address ? howToCheck(address, texts) : html`<p>${texts.howHere}</p>`}
    </details>
  </div>`;
}

function howToCheck(address: string, texts: (typeof verifyTexts)['vi']): TemplateResult {
  return html`<p>${texts.how}</p>
    <p><a href=${address} rel="noopener noreferrer">${texts.link}</a></p>
    ${drawQr(address, texts.qr) ?? nothing}`;
}
