import type { Locale } from '@dds/criteria';
import { html, nothing, type TemplateResult } from 'lit';
import { formatTypedDate } from '../../typing/typed-date.js';
import { formatTypedNumber } from '../../typing/index.js';
import { recordOf } from '../model/read-answer.js';
import { assessmentTexts } from '../texts.js';
import type { Conflict } from './merge.js';
import { keepTexts } from './texts.js';
import { rowTexts } from '../rows/texts.js';

/** The fields that two windows have filled differently, and what is in the form now. */
export interface ConflictView {
  readonly locale: Locale;
  readonly conflicts: readonly Conflict[];
  readonly valueOf: (conflict: Conflict) => unknown;
  readonly choose: (conflict: Conflict, value: unknown) => void;
}

/** Both contents of each such field, to choose from. */
export function conflictFields(view: ConflictView): TemplateResult {
  return html`<div class="notice warning-notice" id="conflicts" tabindex="-1">
    <p>${keepTexts(view.locale).conflicts}</p>
    ${view.conflicts.map((conflict) => conflictField(view, conflict))}
  </div>`;
}

function conflictField(view: ConflictView, conflict: Conflict): TemplateResult {
  const { locale, choose } = view;
  const texts = keepTexts(locale);
  const name = nameOf(conflict.path, locale);
  const current = view.valueOf(conflict);
  const sides = [
    [texts.here, conflict.mine],
    [texts.there, conflict.theirs],
  ] as const;
  return html`<div role="group" aria-label=${name}>
    <b>${name}</b>
    ${sides.map(([side, value]) => {
      const said = say(value, locale);
      return html`<div class="actions">
        <span>${side}: ${said}</span>
        ${value === current ? html`<span class="hint">(${texts.used})</span>` : nothing}
        <button type="button" class="quiet" @click=${() => choose(conflict, value)}>
          ${texts.use} <span class="hidden-text">(${said})</span>
        </button>
      </div>`;
    })}
  </div>`;
}

function nameOf([part = '', code = '', ...keys]: readonly string[], locale: Locale): string {
  const texts = rowTexts(locale);
  const key = keys.at(-1) ?? (part === 'evidence' ? part : code || part);
  const names: Readonly<Record<string, unknown>> = {
    ...assessmentTexts(locale),
    ...texts,
    evidence: texts.evidence(0),
    met: keepTexts(locale).met,
    notApplicable: texts.reason,
    summary: texts.abstract,
  };
  if (key === 'points') return texts.pointsOf(code);
  const name = typeof names[key] === 'string' ? names[key] : key;
  if (part === 'evidence') return `${name} (${code})`;
  return keys.length > 0 ? `${name}${texts.measureOf(code)}` : name;
}

function say(value: unknown, locale: Locale): string {
  const { met, unmet } = assessmentTexts(locale);
  switch (typeof value) {
    case 'undefined':
      return keepTexts(locale).blank;
    case 'boolean':
      return value ? met : unmet;
    case 'number':
      return formatTypedNumber(value, locale);
    case 'string':
      return formatTypedDate(value, locale);
    default:
      return recordOf(value as { title?: string }).title ?? JSON.stringify(value);
  }
}
