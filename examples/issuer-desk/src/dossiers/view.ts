import { verdictText } from '@dds/credential';
import { quangNinh2023 } from '@dds/criteria';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import { findObstacle } from '../recognise/recognise.js';
import { renderRecognise } from '../recognise/view.js';
import { fileField } from '../shell/field.js';
import { cell, renderTable } from '../shell/table.js';
import { closeDossiers, followGuidance, openFiles, openGuidance } from './actions.js';
import { renderDossier } from './dossier-view.js';
import { reviewedOf } from './judge.js';
import { sayBlocks, sayLevel, sayPoints } from './say-result.js';
import { dossierTexts } from './texts.js';
import type { Dossier } from './types.js';

/** The part of the page about the files of schools: the list, or the one that is read. */
export function renderDossiers(desk: Desk): TemplateResult {
  const { dossiers, opened } = desk.state;
  const dossier = dossiers.find(({ id }) => id === opened);
  return dossier ? renderDossier(desk, dossier) : renderList(desk);
}

function renderList(desk: Desk): TemplateResult {
  const { dossiers, locale, chosen } = desk.state;
  const texts = dossierTexts[locale];
  const chosenOnes = dossiers.filter(({ id }) => chosen.includes(id));
  return html`<h1 tabindex="-1">${texts.title}</h1>
    <p>${texts.about}</p>
    ${renderOpen(desk)} ${renderRefused(desk)}
    ${
      dossiers.length === 0
        ? html`<p>${texts.empty}</p>`
        : html`${renderTable(
              texts.caption(dossiers.length),
              texts.columns,
              dossiers.map((dossier) => renderRow(desk, dossier)),
            )}
            <p class="row">
              <button type="button" @click=${() => chooseAll(desk)}>${texts.chooseAll}</button>
              <button type="button" @click=${() => void closeDossiers(desk)}>${texts.close}</button>
            </p>
            ${renderRecognise(desk, chosenOnes)}`
    }`;
}

function renderOpen(desk: Desk): TemplateResult {
  const { locale, guidance, trust } = desk.state;
  const texts = dossierTexts[locale];
  const own = guidance && guidance !== quangNinh2023 ? guidance : undefined;
  const take = (event: DragEvent) => {
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) void openFiles(desk, files);
  };
  const follow = ({ target }: Event) => {
    const { value } = target as HTMLSelectElement;
    void followGuidance(desk, value === 'quang-ninh' ? quangNinh2023 : undefined);
  };
  return html`<section
    class="drop"
    @dragover=${(event: DragEvent) => event.preventDefault()}
    @drop=${take}
  >
    ${fileField('files', texts.files, '.json,.txt,.jwt', (files) => void openFiles(desk, files), {
      multiple: true,
      hint: texts.filesHint,
    })}
    <p class="quiet">${texts.trusted(trust.issuers.length)}</p>
    <div class="field">
      <label for="guidance">${texts.guidance}</label>
      <select id="guidance" @change=${follow}>
        <option value="" ?selected=${!guidance}>${texts.noGuidance}</option>
        <option value="quang-ninh" ?selected=${guidance === quangNinh2023}>
          Quảng Ninh (2023)
        </option>
        ${own ? html`<option value="own" selected>${own.id} (${own.version})</option>` : nothing}
      </select>
    </div>
    ${fileField(
      'guidance-file',
      texts.guidanceFile,
      '.json',
      ([file]) => file && void openGuidance(desk, file),
    )}
  </section>`;
}

function renderRefused(desk: Desk): TemplateResult | typeof nothing {
  const { refused, locale } = desk.state;
  if (refused.length === 0) return nothing;
  const texts = dossierTexts[locale];
  return html`<section class="now" aria-labelledby="refused">
    <h2 id="refused">${texts.refused}</h2>
    <dl>
      ${refused.map(
        ({ fileName, reasons }) =>
          html`<dt>${fileName}</dt>
            ${reasons.slice(0, 5).map((words) => html`<dd>${words(locale)}</dd>`)}`,
      )}
    </dl>
    <button type="button" @click=${() => desk.change({ refused: [] })}>${texts.dismiss}</button>
  </section>`;
}

function renderRow(desk: Desk, dossier: Dossier): readonly TemplateResult[] {
  const { locale, chosen } = desk.state;
  const texts = dossierTexts[locale];
  const { id, assessment, declared, outcome } = dossier;
  const name = dossier.school.name || texts.noName;
  const obstacle = findObstacle(dossier);
  const choose = ({ target }: Event) => {
    const others = desk.state.chosen.filter((one) => one !== id);
    desk.change({ chosen: (target as HTMLInputElement).checked ? [...others, id] : others });
  };
  return [
    cell(
      texts.columns.choose,
      html`<input
        type="checkbox"
        aria-label=${texts.choose(name)}
        ?disabled=${obstacle !== undefined}
        .checked=${chosen.includes(id)}
        @change=${choose}
      />`,
    ),
    cell(
      texts.columns.school,
      html`<button type="button" class="link" @click=${() => read(desk, id)}>${name}</button>`,
    ),
    cell(texts.columns.year, html`<span class="whole">${assessment.schoolYear ?? '–'}</span>`),
    cell(
      texts.columns.points,
      html`${sayPoints(dossier, locale).map((line) => html`<span class="line">${line}</span>`)}`,
    ),
    cell(
      texts.columns.level,
      html`<strong>${sayLevel(dossier, locale)}</strong> ${
          reviewedOf(dossier) ? `(${texts.reviewed})` : ''
        }
        ${
          dossier.result.level === null
            ? html`<br />${sayBlocks(dossier, locale)}`
            : obstacle && html`<br />${obstacle(locale)}`
        }`,
    ),
    cell(
      texts.columns.declared,
      declared ? verdictText(declared.verification, locale).title : texts.noBadge,
    ),
    cell(texts.columns.state, texts.outcomes[outcome ?? 'none']),
  ];
}

function read(desk: Desk, id: string): void {
  desk.change({ opened: id });
  document.querySelector('h1')?.focus();
}

function chooseAll(desk: Desk): void {
  const ready = desk.state.dossiers.filter(
    (dossier) => dossier.outcome === null && findObstacle(dossier) === undefined,
  );
  desk.change({ chosen: ready.map(({ id }) => id) });
}
