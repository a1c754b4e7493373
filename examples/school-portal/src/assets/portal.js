// @ts-check
// What a school writes itself: which dossier its pages show. The elements do everything else.

const storageKey = 'thpt-minh-hoa/2025-2026';
const folder = document.documentElement.lang === 'vi' ? '' : '../';

/** What the form has kept on this computer; null where storage is empty, broken or blocked. */
function readSaved() {
  try {
    return JSON.parse(window.localStorage.getItem(storageKey) ?? 'null');
  } catch {
    return null;
  }
}

async function fetchSample() {
  const response = await fetch(`${folder}sample.json`);
  return response.json();
}

async function showDossier() {
  const saved = readSaved();
  const assessment = saved ?? (await fetchSample());
  for (const element of document.querySelectorAll('dds-badge, dds-result, dds-evidence')) {
    Object.assign(element, { assessment });
  }
  tellWhich(saved ? 'saved' : 'sample');
}

/** @param {'saved' | 'sample'} which */
function tellWhich(which) {
  for (const note of document.querySelectorAll('[data-shown]')) {
    note.toggleAttribute('hidden', note.getAttribute('data-shown') !== which);
  }
}

void showDossier();
// The form may be open in another tab.
window.addEventListener('storage', showDossier);
