import { levelText } from '@dds/credential';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import { lockOf, type KeyRecord } from '../keys/key-record.js';
import {
  downloadBadges,
  downloadJson,
  downloadLink,
  downloadToken,
} from '../publish/badge-files.js';
import { dayText, daysBetween } from '../shell/days.js';
import { field, fileField, onSubmit } from '../shell/field.js';
import { cell, renderTable } from '../shell/table.js';
import { exportRegister, importRegister, signStatusList, withdrawBadges } from './actions.js';
import { countUnsigned, withSharedPlaces, type Entry, type Register } from './register.js';
import { registerTexts } from './texts.js';

const validities = [30, 90, 180, 365];

/** The part of the page about issued badges and the list of those withdrawn. */
export function renderRegister(desk: Desk): TemplateResult {
  const { key, locale, register } = desk.state;
  const texts = registerTexts[locale];
  const lock = lockOf(key);
  return html`<h1 tabindex="-1">${texts.title}</h1>
    ${lock ? html`<p class="now">${lock(locale)}</p>` : nothing}
    ${
      register.entries.length === 0
        ? html`<p>${texts.empty}</p>`
        : html`${renderEntries(desk)} ${renderPicked(desk)}`
    }
    ${key ? html`${renderList(desk)} ${renderFile(desk, key)}` : nothing}`;
}

function renderEntries(desk: Desk): TemplateResult {
  const { locale, register } = desk.state;
  const texts = registerTexts[locale];
  return renderTable(
    texts.caption(register.entries.length),
    texts.columns,
    register.entries.map((entry) => renderEntry(desk, entry)),
  );
}

function renderEntry(desk: Desk, entry: Entry): readonly TemplateResult[] {
  const { locale, picked } = desk.state;
  const texts = registerTexts[locale];
  const { badge } = entry;
  const { school, schoolYear, decision } = badge;
  const pick = ({ target }: Event) => {
    const others = desk.state.picked.filter((id) => id !== badge.id);
    desk.change({ picked: (target as HTMLInputElement).checked ? [...others, badge.id] : others });
  };
  const offer = (what: string, action: (entry: Entry) => void) =>
    html`<button
      type="button"
      aria-label=${texts.of(what, school.name, schoolYear)}
      @click=${() => action(entry)}
    >
      ${what}
    </button>`;
  return [
    cell(
      texts.columns.pick,
      html`<input
        type="checkbox"
        aria-label=${texts.pick(school.name, schoolYear)}
        .checked=${picked.includes(badge.id)}
        @change=${pick}
      />`,
    ),
    cell(texts.columns.school, html`${school.name}<br /><span class="quiet">${school.id}</span>`),
    cell(texts.columns.year, html`<span class="whole">${schoolYear}</span>`),
    cell(texts.columns.level, levelText(badge, locale)),
    cell(texts.columns.decision, decision?.name ?? ''),
    cell(texts.columns.until, dayText(badge.validUntil, locale)),
    cell(texts.columns.state, renderState(desk, entry)),
    cell(
      texts.columns.files,
      html`<span class="row">
        ${offer(texts.token, downloadToken)}
        ${entry.link === '' ? nothing : offer(texts.link, downloadLink)}
        ${offer(texts.json, downloadJson)}
      </span>`,
    ),
  ];
}

function renderState({ state }: Desk, { badge, withdrawn }: Entry): TemplateResult {
  const texts = registerTexts[state.locale];
  const shared = withSharedPlaces(state.register, [badge.id]).length > 1;
  return html`${
    withdrawn
      ? texts.withdrawnOn(dayText(withdrawn.at, state.locale), withdrawn.reason)
      : new Date(badge.validUntil) < new Date()
        ? texts.over
        : texts.stands
  }
  ${shared ? html`<br />${texts.shared}` : nothing}`;
}

function renderPicked(desk: Desk): TemplateResult {
  const { locale, picked, register } = desk.state;
  const texts = registerTexts[locale];
  const entries = register.entries.filter(({ badge }) => picked.includes(badge.id));
  const submit = onSubmit((values) => {
    void withdrawBadges(desk, picked, values('reason'), Number(values('days')));
  });
  return html`<section aria-labelledby="picked">
    <h2 id="picked">${texts.picked}</h2>
    <p>
      <button
        type="button"
        ?disabled=${entries.length === 0}
        @click=${() => downloadBadges(entries)}
      >
        ${texts.zip(entries.length)}
      </button>
    </p>
    <details>
      <summary>${texts.withdraw}</summary>
      <form @submit=${submit}>
        ${field('reason', 'reason', { label: texts.reason, hint: texts.reasonHint })}
        ${renderDays(desk, 'withdraw-days')}
        <button ?disabled=${entries.length === 0}>${texts.withdrawAction(entries.length)}</button>
      </form>
    </details>
  </section>`;
}

function renderList(desk: Desk): TemplateResult {
  const { locale, register } = desk.state;
  const texts = registerTexts[locale];
  return html`<section aria-labelledby="list">
    <h2 id="list">${texts.listTitle}</h2>
    <p>${texts.listAbout}</p>
    <p>${sayList(register, locale).join(' ')}</p>
    <form @submit=${onSubmit((values) => void signStatusList(desk, Number(values('days'))))}>
      ${renderDays(desk, 'list-days')}
      <button class="strong">${texts.listAction}</button>
    </form>
  </section>`;
}

/** How old the list is and how long it lasts. */
function sayList(register: Register, locale: Desk['state']['locale']): readonly string[] {
  const texts = registerTexts[locale];
  const { list } = register;
  const behind = countUnsigned(register);
  const now = new Date();
  return [
    ...(list
      ? [
          texts.listAge(dayText(list.issuedAt, locale), daysBetween(list.issuedAt, now)),
          new Date(list.validUntil) < now
            ? texts.listOver(dayText(list.validUntil, locale))
            : texts.listUntil(dayText(list.validUntil, locale), daysBetween(now, list.validUntil)),
        ]
      : [texts.listNever]),
    ...(behind > 0 ? [texts.listBehind(behind)] : []),
  ];
}

function renderDays(desk: Desk, id: string): TemplateResult {
  const texts = registerTexts[desk.state.locale];
  return html`<div class="field">
    <label for=${id}>${texts.days}</label>
    <select id=${id} name="days">
      ${validities.map(
        (days) =>
          html`<option value=${days} ?selected=${days === 90}>${texts.dayChoice(days)}</option>`,
      )}
    </select>
  </div>`;
}

function renderFile(desk: Desk, key: KeyRecord): TemplateResult {
  const { locale, register } = desk.state;
  const texts = registerTexts[locale];
  return html`<section aria-labelledby="keep">
    <h2 id="keep">${texts.fileTitle}</h2>
    <p>${texts.fileAbout}</p>
    <p class=${register.exported ? '' : 'now'}>
      ${register.exported ? texts.saved : texts.unsaved}
    </p>
    <p>
      <button type="button" @click=${() => void exportRegister(desk, key)}>${texts.export}</button>
    </p>
    ${fileField(
      'import',
      texts.import,
      '.json',
      ([file]) => file && void importRegister(desk, file),
      { hint: texts.importHint },
    )}
  </section>`;
}
