// @ts-check
// What a school writes itself: which dossier its pages show. The elements do everything else.

/** @typedef {typeof import('@dds/widgets/dds.js')} Elements */

const storageKey = 'thpt-minh-hoa/2025-2026';
const folder = document.documentElement.lang === 'vi' ? '' : '../';

const form = document.querySelector('dds-assessment');
const badge = document.querySelector('dds-badge');
const result = document.querySelector('dds-result');

/** @param {string} name */
async function fetchJson(name) {
  const response = await fetch(folder + name);
  return response.json();
}

/** What the form has kept on this computer; null where storage is empty, broken or blocked. */
function readSaved() {
  try {
    return JSON.parse(window.localStorage.getItem(storageKey) ?? 'null');
  } catch {
    return null;
  }
}

/** @param {'saved' | 'sample'} which */
function tellWhich(which) {
  for (const note of document.querySelectorAll('[data-shown]')) {
    note.toggleAttribute('hidden', note.getAttribute('data-shown') !== which);
  }
}

async function showDossier() {
  const [sample, guidance] = await files;
  const saved = readSaved();
  const assessment = saved ?? sample;
  for (const element of document.querySelectorAll('dds-result, dds-evidence')) {
    Object.assign(element, { guidance, assessment });
  }
  if (badge) {
    badge.result = result?.scored;
    badge.school = assessment.institution?.name ?? '';
    badge.schoolYear = assessment.schoolYear ?? '';
  }
  tellWhich(saved ? 'saved' : 'sample');
}

/** @param {import('@dds/widgets').DdsAssessment} form */
async function openForm(form) {
  const [sample, guidance] = await files;
  form.guidance = guidance;
  // Shown until there is a dossier on this computer; the form keeps and opens that by itself.
  form.defaultValue = sample;
  tellWhich(readSaved() ? 'saved' : 'sample');

  form.addEventListener('dds-change', () => tellWhich('saved'));
  document.querySelector('[data-open="blank"]')?.addEventListener('click', () => form.clear());
  document.querySelector('[data-open="sample"]')?.addEventListener('click', () => {
    form.value = sample;
    tellWhich('sample');
  });
}

const files = Promise.all([fetchJson('sample.json'), fetchJson('guidance.json')]);

if (form) {
  void openForm(form);
} else {
  void showDossier();
  // The form may be open in another tab.
  window.addEventListener('storage', showDossier);
}
