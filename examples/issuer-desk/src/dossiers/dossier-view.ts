import { factTexts, verdictText } from '@dds/credential';
import { assessmentIssueText } from '@dds/criteria/assessment-file';
import type { ReturnDetail, ReviewDetail } from '@dds/widgets';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import { renderRecognise } from '../recognise/view.js';
import { field, onSubmit } from '../shell/field.js';
import { changeDossier, downloadReview, reviewDossier } from './actions.js';
import { isProven } from './judge.js';
import { returnDossier } from './return-letter.js';
import { dossierTexts } from './texts.js';
import type { Dossier } from './types.js';

/** One dossier, to be read and decided on. */
export function renderDossier(desk: Desk, dossier: Dossier): TemplateResult {
  const { locale, guidance } = desk.state;
  const texts = dossierTexts[locale];
  const { assessment, issues } = dossier;
  return html`<p>
      <button type="button" @click=${() => leave(desk)}>${texts.back}</button>
    </p>
    <h1 tabindex="-1">${texts.read(dossier.school.name || texts.noName)}</h1>
    ${
      issues.length > 0
        ? html`<section aria-labelledby="file-issues">
            <h2 id="file-issues">${texts.fileIssues}</h2>
            <ul>
              ${issues.map((issue) => html`<li>${assessmentIssueText(issue, locale)}</li>`)}
            </ul>
          </section>`
        : nothing
    }
    <section>
      <dds-result .assessment=${assessment} .guidance=${guidance}></dds-result>
    </section>
    ${renderReview(desk, dossier)}
    <section aria-labelledby="declared">
      <h2 id="declared">${texts.declaredTitle}</h2>
      ${renderDeclared(dossier, desk)}
    </section>
    ${renderSchool(desk, dossier)} ${renderRecognise(desk, [dossier])}
    ${renderReturn(desk, dossier)}`;
}

function renderReview(desk: Desk, dossier: Dossier): TemplateResult {
  const { locale, guidance } = desk.state;
  const texts = dossierTexts[locale];
  const { assessment, review } = dossier;
  const finish = (event: CustomEvent<ReviewDetail>) => {
    event.preventDefault();
    desk.say((language) => dossierTexts[language].reviewFinished);
  };
  const giveBack = (event: CustomEvent<ReturnDetail>) => {
    event.preventDefault();
    const reasons = event.detail.reasons.map(({ text, rows }) =>
      rows.length > 0 ? `- ${text} (${rows.map(codeOf).join(', ')})` : `- ${text}`,
    );
    returnDossier(desk, dossier, reasons.join('\r\n'));
  };
  return html`<section>
    <details>
      <summary><h2>${texts.review}</h2></summary>
      <p>${texts.reviewAbout}</p>
      <dds-review
        heading-level="3"
        .assessment=${assessment}
        .guidance=${guidance}
        .sheet=${review?.sheet}
        @dds-review-change=${({ detail }: CustomEvent<ReviewDetail>) =>
          reviewDossier(desk, dossier, detail.sheet)}
        @dds-review=${finish}
        @dds-return=${giveBack}
      ></dds-review>
    </details>
    ${
      review
        ? html`<p class="row">
            <button type="button" @click=${() => downloadReview(desk, dossier)}>
              ${texts.reviewDownload}
            </button>
            ${review.saved ? nothing : html`<span>${texts.reviewUnsaved}</span>`}
          </p>`
        : nothing
    }
  </section>`;
}

/** The code of a row, by its path. */
function codeOf(path: string): string {
  return path.split('/').at(-1)!;
}

function renderSchool(desk: Desk, dossier: Dossier): TemplateResult {
  const texts = dossierTexts[desk.state.locale];
  const { id, school } = dossier;
  const proven = isProven(dossier);
  const change = ({ target }: Event) => {
    const { name, value } = target as HTMLInputElement;
    changeDossier(desk, id, { school: { ...school, [name]: value.trim() } });
  };
  return html`<section aria-labelledby="school" @change=${change}>
    <h2 id="school">${texts.school}</h2>
    ${proven ? html`<p>${texts.proven}</p>` : nothing}
    ${field('school-name', 'name', {
      label: texts.schoolName,
      value: school.name,
      readonly: proven,
    })}
    ${field('school-id', 'id', {
      label: texts.schoolId,
      hint: texts.schoolIdHint,
      value: school.id,
      readonly: proven,
    })}
  </section>`;
}

function renderReturn(desk: Desk, dossier: Dossier): TemplateResult {
  const texts = dossierTexts[desk.state.locale];
  return html`<section aria-labelledby="return">
    <h2 id="return">${texts.return}</h2>
    <p>${texts.returnAbout}</p>
    <form @submit=${onSubmit((values) => returnDossier(desk, dossier, values('reasons')))}>
      <div class="field">
        <label for="reasons">${texts.returnReasons}</label>
        <textarea id="reasons" name="reasons" rows="4" maxlength="5000" required></textarea>
      </div>
      <button>${texts.returnAction}</button>
    </form>
  </section>`;
}

function leave(desk: Desk): void {
  desk.change({ opened: undefined });
  document.querySelector('h1')?.focus();
}

/** What the badge of a school is worth, in words. */
function renderDeclared({ declared }: Dossier, desk: Desk): TemplateResult {
  const { locale } = desk.state;
  const texts = dossierTexts[locale];
  if (!declared) return html`<p>${texts.declaredNone}</p>`;
  const { title, sentence } = verdictText(declared.verification, locale);
  return html`<p><strong>${title}.</strong> ${sentence}</p>
    <ul>
      ${factTexts(declared.verification, locale).map((fact) => html`<li>${fact}</li>`)}
    </ul>`;
}
