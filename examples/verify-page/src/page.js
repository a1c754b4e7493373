// @ts-check
// The page around the badge: what was pasted, and the file to compare with. The rest does itself.
import { checkAgainst } from '@dds/credential';
import { catalog4725, quangNinh2023 } from '@dds/criteria';
import { parseAssessment } from '@dds/criteria/assessment-file';
import { offerPictures } from './pictures.js';

/** @typedef {typeof import('@dds/widgets/dds-badge.js')} Elements */

/** @template {Element} E @param {string} selector @param {new () => E} kind @returns {E} */
function find(selector, kind) {
  const found = document.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${selector}`);
}

const host = find('[data-dds-widget]', HTMLElement);
const pasted = find('#pasted', HTMLTextAreaElement);
const file = find('#file', HTMLInputElement);
const said = find('#said', HTMLElement);

const tokenIn = (/** @type {string} */ text) => text.trim().replace(/^.*#dds=/s, '');

find('#paste', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  location.hash = `dds=${tokenIn(pasted.value)}`;
});
file.addEventListener('change', () => void compare());
window.addEventListener('hashchange', () => {
  file.value = '';
  follow();
});
host.addEventListener('dds-verify', ({ detail }) => {
  offerPictures(find('#pictures', HTMLElement), detail);
});
void offerSamples();
follow();

/** The file is asked for only once there is a badge to compare it with. */
function follow() {
  const hasToken = location.hash.startsWith('#dds=');
  find('#compare', HTMLElement).hidden = !hasToken;
  find('#none', HTMLElement).hidden = hasToken;
  find('#pictures', HTMLElement).hidden = true;
  said.textContent = '';
}

async function compare() {
  const badge = host.querySelector('dds-badge');
  const [chosen] = file.files ?? [];
  if (!badge || !chosen) return;
  const read = parseJson(await chosen.text());
  if (!read.ok) {
    said.textContent = `Tệp ${chosen.name} không phải là phiếu tự đánh giá. Hãy chọn tệp .json mà phiếu đã lưu. / The file is no assessment: choose the .json file that the form saved.`;
    badge.check = undefined;
    return;
  }
  said.textContent = '';
  const rules = { catalog: catalog4725, guidance: quangNinh2023 };
  badge.check = checkAgainst(read.value, rules);
}

/** @param {string} text */
function parseJson(text) {
  try {
    return parseAssessment(JSON.parse(text));
  } catch {
    return /** @type {const} */ ({ ok: false });
  }
}

/** Samples of the build; a real page has none. */
async function offerSamples() {
  const response = await fetch('samples.json');
  if (!response.ok) return;
  const samples = await response.json();
  for (const button of document.querySelectorAll('[data-sample]')) {
    button.addEventListener('click', () => {
      location.hash = `dds=${samples[button.getAttribute('data-sample') ?? '']}`;
      window.scrollTo(0, 0);
    });
  }
  find('#samples', HTMLElement).hidden = false;
}
