// @ts-check
// The page of one dossier. What is typed is a draft on this computer until it is saved to the server.

/** @typedef {typeof import('@dds/widgets/dds.js')} Elements */
/** @typedef {import('@dds/criteria').Assessment} Assessment */

const texts = {
  vi: {
    unsaved: 'Có thay đổi chưa lưu lên máy chủ.',
    saving: 'Đang lưu…',
    fresh: 'Phiếu mới, chưa lưu lên máy chủ.',
    /** @param {number} version @param {string} level */
    saved: (version, level) => `Máy chủ đã lưu phiên bản ${version}. Máy chủ chấm: ${level}.`,
    /** @param {number | null} level */
    level: (level) => (level === null ? 'chưa xếp mức độ' : `mức độ ${level}`),
    /** @param {number} version */
    conflict: (version) =>
      `Người khác đã lưu phiên bản ${version} sau khi thầy cô bắt đầu sửa. ` +
      'Nội dung thầy cô nhập vẫn còn ở đây và chưa ghi đè lên bản đó. ' +
      'Mở bản trên máy chủ để xem; bản đang sửa được giữ lại và mở lại được.',
    failed: 'Chưa lưu được lên máy chủ. Nội dung vẫn còn trên máy này; hãy thử lại.',
    unread: 'Không tải được phiếu từ máy chủ. Hãy tải lại trang.',
  },
  en: {
    unsaved: 'There are changes that are not on the server yet.',
    saving: 'Saving…',
    fresh: 'A new dossier, not on the server yet.',
    /** @param {number} version @param {string} level */
    saved: (version, level) => `The server keeps version ${version}. Its score: ${level}.`,
    /** @param {number | null} level */
    level: (level) => (level === null ? 'no level yet' : `level ${level}`),
    /** @param {number} version */
    conflict: (version) =>
      `Someone else saved version ${version} after you began. ` +
      'What you typed is still here and has not replaced it. ' +
      'Open the version on the server to see it; yours is kept and can be brought back.',
    failed: 'Could not save to the server. What you typed is still on this computer; try again.',
    unread: 'The dossier could not be read from the server. Load the page again.',
  },
};

const lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
const own = texts[lang];
const form = /** @type {import('@dds/widgets').DdsAssessment} */ (
  document.querySelector('dds-assessment')
);
const saveButton = /** @type {HTMLButtonElement} */ (document.querySelector('#save'));
const theirsButton = /** @type {HTMLButtonElement} */ (document.querySelector('#theirs'));
const state = /** @type {HTMLElement} */ (document.querySelector('#state'));

const id = form.dataset.id ?? '';
const address = `/api/dossiers/${id}`;
const draftKey = `lms/${id}`;
/** Holds the version that the draft started from, for as long as the draft is not on the server. */
const fromKey = `lms/${id}/from`;

/** The version that what is shown started from. */
let from = 0;
let isConflict = false;

/**
 * @param {(storage: Storage) => string | null | void} use
 * @returns {string | null}
 */
function keep(use) {
  try {
    return use(window.localStorage) ?? null;
  } catch {
    // Blocked or full: the form itself says so.
    return null;
  }
}

/** The versions to go back to stay. */
function deleteDraft() {
  const kind = /** @type {typeof import('@dds/widgets').DdsAssessment} */ (
    customElements.get('dds-assessment')
  );
  return kind.deleteDraft(draftKey);
}

/** @param {string} text @param {boolean} [isFault] */
function tell(text, isFault = false) {
  state.textContent = text;
  state.classList.toggle('fault', isFault);
}

/** @param {number} version */
function tellConflict(version) {
  isConflict = true;
  theirsButton.hidden = false;
  tell(own.conflict(version), true);
}

/** @returns {Promise<{ version: number, assessment?: Assessment, level: number | null }>} */
async function fetchDossier() {
  const response = await fetch(address, { headers: { 'Accept-Language': lang } });
  if (response.status === 404) return { version: 0, level: null };
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

async function open() {
  const { version, assessment, level } = await fetchDossier();
  const started = keep((storage) => storage.getItem(fromKey));
  // A draft that is on the server makes way for what the server has.
  if (started === null) await deleteDraft();
  from = started === null ? version : Number(started);
  form.defaultValue = assessment;
  form.storageKey = draftKey;
  saveButton.disabled = false;
  if (from !== version) tellConflict(version);
  else if (started !== null) tell(own.unsaved);
  else if (version === 0) tell(own.fresh);
  else tell(own.saved(version, own.level(level)));
}

async function save() {
  const sent = form.value;
  tell(own.saving);
  saveButton.disabled = true;
  try {
    const response = await fetch(`${address}?from=${from}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': lang },
      body: JSON.stringify(sent),
    });
    const answer = await response.json();
    if (response.status === 409) return tellConflict(answer.version);
    if (!response.ok) {
      /** @type {{ text: string }[]} */
      const issues = answer.issues ?? [];
      return tell([answer.text, ...issues.map(({ text }) => text)].join(' '), true);
    }
    from = answer.version;
    const isAll = form.value === sent;
    keep((storage) => (isAll ? storage.removeItem(fromKey) : storage.setItem(fromKey, `${from}`)));
    tell(isAll ? own.saved(from, own.level(answer.result.level)) : own.unsaved);
  } catch {
    tell(own.failed, true);
  } finally {
    saveButton.disabled = false;
  }
}

async function openTheirs() {
  const { version, assessment, level } = await fetchDossier();
  isConflict = false;
  theirsButton.hidden = true;
  from = version;
  // The form keeps the draft that this replaces and offers it back.
  if (assessment) form.value = assessment;
  keep((storage) => storage.removeItem(fromKey));
  await deleteDraft();
  tell(own.saved(version, own.level(level)));
}

form.addEventListener('dds-change', () => {
  keep((storage) => storage.setItem(fromKey, `${from}`));
  if (!isConflict) tell(own.unsaved);
});
form.addEventListener('dds-submit', (event) => {
  event.preventDefault();
  void save();
});
saveButton.addEventListener('click', () => void save());
theirsButton.addEventListener('click', () => {
  openTheirs().catch(() => tell(own.failed, true));
});
open().catch(() => tell(own.unread, true));
