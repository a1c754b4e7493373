import { html, nothing, type TemplateResult } from 'lit';
import { pages, type Desk } from '../desk.js';
import { renderQuestion } from './question.js';
import { shellTexts } from './texts.js';

/** What stands around every part of the page: its name, the ways to the parts, what is said. */
export function renderFrame(desk: Desk, content: TemplateResult): TemplateResult {
  const { locale, page, busy, question } = desk.state;
  const texts = shellTexts[locale];
  return html`<header class="band">
      <p class="name">${texts.name}</p>
      <button
        type="button"
        class="language"
        lang=${locale === 'vi' ? 'en' : 'vi'}
        @click=${() => void desk.speak(locale === 'vi' ? 'en' : 'vi')}
      >
        ${texts.language}
      </button>
    </header>
    <nav aria-label=${texts.parts}>
      ${pages.map(
        (one) =>
          html`<a
            href="#${one}"
            aria-current=${one === page ? 'page' : nothing}
            @click=${() => desk.change({ opened: undefined })}
          >
            ${texts.pages[one]}
          </a>`,
      )}
    </nav>
    <main aria-busy=${busy}>
      <div class="notices" role="status">
        ${busy && !question ? html`<p class="busy">${texts.busy}</p>` : nothing}
      </div>
      <div class="notices" role="alert">${renderNotice(desk)}</div>
      ${content}
      <p class="quiet">${texts.promise}</p>
    </main>
    ${renderQuestion(desk)}`;
}

function renderNotice(desk: Desk): TemplateResult | typeof nothing {
  const { notice, locale } = desk.state;
  if (!notice) return nothing;
  return html`<div class="notice ${notice.kind}">
    <p>${notice.words(locale)}</p>
    <button type="button" @click=${() => desk.change({ notice: undefined })}>
      ${shellTexts[locale].close}
    </button>
  </div>`;
}
