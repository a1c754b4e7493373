// The page of the offline edition: one file that holds the form, its result and its evidence.
import {
  catalog4725,
  quangNinh2023,
  type Assessment,
  type Guidance,
  type Locale,
} from '@dds/criteria';
import '../define/dds-assessment.js';
import '../define/dds-badge.js';
import '../define/dds-evidence.js';
import '../define/dds-result.js';
import { emptyAssessment } from '../assessment/model/update.js';
import { assessmentFileName, writeAssessmentFile } from '../file/index.js';
import { FileKeeper } from './file-keeper.js';
import { recall, remember } from './memory.js';
import { offlineTexts } from './texts.js';

const form = find('dds-assessment');
const badge = find('dds-badge');
const result = find('dds-result');
const evidence = find('dds-evidence');
const guidanceChoice = find('select');
const keeper = new FileKeeper();
const blank = writeAssessmentFile(emptyAssessment(catalog4725.id), catalog4725);

const remembered = recall();
let locale: Locale = 'vi';
let kept = remembered.file;
let failure: string | undefined;

form.addEventListener('dds-change', ({ detail }) => show(detail.assessment));
find('.save').addEventListener('click', () => void save());
find('.language').addEventListener('click', () => {
  speak(locale === 'vi' ? 'en' : 'vi');
  remember({ language: locale });
});
guidanceChoice.addEventListener('change', () => {
  follow();
  remember({ guidance: guidanceChoice.value });
});
window.addEventListener('hashchange', () => {
  // The way to the part that is shown now begins at its heading.
  turnPage().querySelector('h1')?.focus();
});
window.addEventListener('beforeunload', (event) => {
  if (isUnsaved()) event.preventDefault();
});
guidanceChoice.value = remembered.guidance ?? '';
if (guidanceChoice.selectedIndex < 0) guidanceChoice.value = '';
speak(remembered.language ?? 'vi');
follow();
turnPage();

/** Shows the parts beside the form what it holds. */
function show(assessment: Assessment): void {
  Object.assign(result, { assessment });
  Object.assign(evidence, { assessment });
  badge.result = result.scored;
  badge.school = assessment.institution?.name ?? '';
  badge.schoolYear = assessment.schoolYear ?? '';
  say();
}

function follow(): void {
  const guidance: Guidance | undefined = guidanceChoice.value === '' ? undefined : quangNinh2023;
  for (const element of [form, result, evidence]) Object.assign(element, { guidance });
  show(form.value);
}

async function save(): Promise<void> {
  const text = write();
  failure = undefined;
  try {
    const name = await keeper.save(assessmentFileName(form.value), text);
    if (name !== undefined) {
      kept = { text, name, time: Date.now() };
      remember({ file: kept });
    }
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
  }
  say();
}

/** Says whether the file on disk holds what the form does. */
function say(): void {
  const texts = offlineTexts[locale];
  const state = find('.state');
  if (failure !== undefined) state.textContent = texts.failed(failure);
  else if (isUnsaved()) state.textContent = texts.unsaved;
  else state.textContent = kept ? texts.saved(sayTime(kept.time), kept.name) : '';
}

function sayTime(time: number): string {
  return new Date(time).toLocaleString(locale, { dateStyle: 'short', timeStyle: 'short' });
}

function isUnsaved(): boolean {
  return write() !== (kept?.text ?? blank);
}

function write(): string {
  return writeAssessmentFile(form.value, catalog4725);
}

function speak(chosen: Locale): void {
  locale = chosen;
  const texts: Readonly<Record<string, unknown>> = offlineTexts[locale];
  document.documentElement.lang = locale;
  document.title = offlineTexts[locale].name;
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    element.textContent = String(texts[element.dataset['text'] ?? '']);
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    element.ariaLabel = String(texts[element.dataset['label'] ?? '']);
  }
  const other = find('.language');
  other.textContent = offlineTexts[locale].language;
  other.lang = locale === 'vi' ? 'en' : 'vi';
  say();
}

/** Shows the part that the address names; the form where it names none. */
function turnPage(): HTMLElement {
  const sections = [...document.querySelectorAll<HTMLElement>('main > section')];
  const wanted = sections.find(({ id }) => `#${id}` === location.hash) ?? find('#phieu');
  for (const section of sections) section.hidden = section !== wanted;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a')) {
    if (link.hash === `#${wanted.id}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  return wanted;
}

function find<K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K];
function find(selector: string): HTMLElement;
function find(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}
