import type { Assessment, Locale } from '@dds/criteria';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../internal/format.js';
import { ScoredForm, type ScoreSource } from '../model/scored-form.js';
import { assessmentTexts } from '../texts.js';
import { countChanges } from './merge.js';
import { keepTexts } from './texts.js';
import type { Version } from './versions.js';

/** A version in words. */
export interface SaidVersion {
  readonly text: string;
  readonly time: string;
  readonly facts: readonly string[];
  readonly canOpen: boolean;
}

/** What the dialog of versions shows, and what it may ask. */
export interface VersionsView {
  readonly locale: Locale;
  readonly said: readonly SaidVersion[];
  /** Absent while nothing may be changed. */
  readonly open: ((text: string) => void) | undefined;
  readonly close: () => void;
}

/** Says of each version when it was kept, how far it was filled, and how it differs from the form. */
export function sayVersions(
  versions: readonly Version[],
  read: (text: string) => Assessment | undefined,
  form: ScoreSource & { readonly locale: Locale },
): readonly SaidVersion[] {
  const { locale, catalog, guidance, policies } = form;
  const texts = keepTexts(locale);
  const formTexts = assessmentTexts(locale);
  return versions.map(({ text, at, isReplaced }) => {
    const value = read(text);
    const model = value && new ScoredForm().read({ value, catalog, guidance, policies });
    const rows = model?.groups.flatMap(({ conditions, criteria }) => [
      ...conditions,
      ...criteria.flatMap(({ items }) => items),
    ]);
    const answered = rows?.filter(({ state }) => state !== 'unanswered').length ?? 0;
    const totals = model?.groups.map(
      ({ group, totals: { points } }) =>
        `${formTexts.group(group.code)}: ${formTexts.points(formatNumber(points, locale))}`,
    );
    return {
      text,
      time: at === 0 ? texts.unknownTime : timeOf(at, locale),
      canOpen: value !== undefined,
      facts: [
        ...(isReplaced ? [texts.replaced] : []),
        ...(rows && totals ? [formTexts.answered(answered, rows.length), ...totals] : []),
        value ? texts.differs(countChanges(form.value, value)) : texts.versionUnreadable,
      ],
    };
  });
}

/** The dialog from which a person goes back to a version; the browser gives the focus back. */
export function versionsDialog(view: VersionsView): TemplateResult {
  const { locale, said, open } = view;
  const texts = keepTexts(locale);
  const formTexts = assessmentTexts(locale);
  const close = (event: Event): void => {
    (event.target as Element).closest('dialog')?.close();
    view.close();
  };
  return html`<dialog aria-labelledby="versions" @cancel=${close}>
    <div class="section-title" id="versions">${formTexts.versions}</div>
    <p class="hint">${said.length > 0 ? texts.versionsHint : texts.versionsNone}</p>
    <ul class="versions">
      ${said.map(
        ({ text, time, facts, canOpen }) =>
          html`<li>
            <div>
              <b>${time}</b>
              <p class="hint">${facts.join(' · ')}</p>
            </div>
            ${
              open && canOpen
                ? html`<button
                    type="button"
                    @click=${(event: Event) => {
                      close(event);
                      open(text);
                    }}
                  >
                    ${texts.openVersion} <span class="hidden-text">(${time})</span>
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ul>
    <button type="button" @click=${close}>${formTexts.close}</button>
  </dialog>`;
}

function timeOf(at: number, locale: Locale): string {
  const date = new Date(at);
  const language = locale === 'en' ? 'en-GB' : 'vi-VN';
  const day = date.toLocaleDateString(language, { dateStyle: 'full' });
  return `${day}, ${date.toLocaleTimeString(language, { timeStyle: 'short' })}`;
}
