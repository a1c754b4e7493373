import { html, nothing, render } from 'lit';
import '@dds/widgets/define/dds-result';
import '@dds/widgets/define/dds-review';
import { Desk, pages, type Page } from './desk.js';
import { hasUnsaved } from './dossiers/actions.js';
import { renderDossiers } from './dossiers/view.js';
import { renderKey } from './keys/view.js';
import { memory } from './memory.js';
import { emptyRegister } from './register/register.js';
import { renderRegister } from './register/view.js';
import { renderFrame } from './shell/frame.js';
import { shellTexts } from './shell/texts.js';

const parts = { 'khoa-ky': renderKey, 'ho-so': renderDossiers, 'da-cap': renderRegister };

const [key, register = emptyRegister, trust = { issuers: [] }, locale = 'vi'] = await Promise.all([
  memory.get('key'),
  memory.get('register'),
  memory.get('trust'),
  memory.get('locale'),
]);

const desk = new Desk(
  {
    locale,
    page: pageOf(location.hash, key ? 'ho-so' : 'khoa-ky'),
    busy: false,
    notice: undefined,
    question: undefined,
    key,
    register,
    trust,
    guidance: undefined,
    dossiers: [],
    refused: [],
    opened: undefined,
    chosen: [],
    picked: [],
  },
  draw,
);

window.addEventListener('hashchange', () => {
  desk.change({ page: pageOf(location.hash, desk.state.page), opened: undefined });
  // The way to the part that is shown now begins at its heading.
  document.querySelector('h1')?.focus();
});

// A review that was not downloaded would be lost.
window.addEventListener('beforeunload', (event) => {
  if (hasUnsaved(desk.state)) event.preventDefault();
});

// Another tab may have signed or withdrawn meanwhile.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible' && !desk.state.busy) void recall();
});

async function recall(): Promise<void> {
  const [known, issued = emptyRegister] = await Promise.all([
    memory.get('key'),
    memory.get('register'),
  ]);
  desk.change({ key: known, register: issued });
}

function draw(current: Desk): void {
  const { locale: language, page } = current.state;
  const texts = shellTexts[language];
  document.documentElement.lang = language;
  document.title = `${texts.pages[page]} – ${texts.name}`;
  // A part of its own for each address, so that no field keeps what was typed into another.
  render(
    renderFrame(
      current,
      html`${pages.map((one) => (one === page ? parts[one](current) : nothing))}`,
    ),
    document.body,
  );
}

function pageOf(hash: string, otherwise: Page): Page {
  return pages.find((page) => `#${page}` === hash) ?? otherwise;
}
