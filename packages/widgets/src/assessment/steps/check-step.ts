import { html, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';
import { stepTitle } from '../frame/step-title.js';
import { drawLater } from '../../later/draw-later.js';
import { Later } from '../../later/later.js';
import { pathTexts } from '../path/texts.js';

/** The rules of a reviewer are many, and wanted in this step only. */
export const lateAnswers = new Later(() => import('./check-answers.js'));

/** Every answer in short, each with the way to change it, and what a reviewer may ask about. */
export function checkStep(view: FormView): TemplateResult {
  const texts = pathTexts(view.locale);
  return html`<section class="check" aria-labelledby="check">
    ${stepTitle(view, 'check', texts.check)}
    <p class="hint">${texts.checkHint}</p>
    ${drawLater(view, lateAnswers, ({ checkAnswers }) => checkAnswers(view))}
  </section>`;
}
