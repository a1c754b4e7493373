import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import type { Dossier } from '../dossiers/types.js';
import { lockOf } from '../keys/key-record.js';
import { isoDay } from '../shell/days.js';
import { field, onSubmit } from '../shell/field.js';
import { findObstacle, recognise } from './recognise.js';
import { recogniseTexts } from './texts.js';

/** The form by which dossiers are recognised in one decision. */
export function renderRecognise(desk: Desk, dossiers: readonly Dossier[]): TemplateResult {
  const { locale, key } = desk.state;
  const texts = recogniseTexts[locale];
  const obstacles = [
    lockOf(key),
    ...(dossiers.length === 1 ? dossiers.map(findObstacle) : []),
  ].filter((words) => words !== undefined);
  const ready = dossiers.length > 0 && obstacles.length === 0;
  const submit = onSubmit((values) => {
    const [name, url, until] = [values('decision'), values('url'), values('until')];
    void recognise(desk, dossiers, { name, url, until });
  });
  return html`<section aria-labelledby="recognise">
    <h2 id="recognise">${texts.title}</h2>
    ${obstacles.map((words) => html`<p class="now">${words(locale)}</p>`)}
    ${dossiers.length === 0 ? html`<p>${texts.chooseFirst}</p>` : nothing}
    <form @submit=${submit}>
      ${field('decision', 'decision', { label: texts.decision, hint: texts.decisionHint })}
      ${field('decision-url', 'url', { label: texts.url, type: 'url', optional: true })}
      ${field('until', 'until', {
        label: texts.until,
        type: 'date',
        min: isoDay(new Date()),
      })}
      <button class="strong" ?disabled=${!ready}>${texts.action(dossiers.length)}</button>
    </form>
  </section>`;
}
