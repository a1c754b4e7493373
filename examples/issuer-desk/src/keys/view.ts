import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import { renderPublish } from '../publish/view.js';
import { importRegister } from '../register/actions.js';
import { field, fileField, onSubmit } from '../shell/field.js';
import {
  checkBackup,
  createKey,
  downloadBackup,
  refuseBackup,
  removeKey,
  restoreKey,
  rotateKey,
  startRegister,
} from './actions.js';
import type { KeyRecord } from './key-record.js';
import { keyTexts } from './texts.js';

/** The part of the page about the key. */
export function renderKey(desk: Desk): TemplateResult {
  const { key, locale } = desk.state;
  const texts = keyTexts[locale];
  return html`<h1 tabindex="-1">${texts.title}</h1>
    <p>${texts.about}</p>
    ${key ? renderPresent(desk, key) : html`${renderCreate(desk)} ${renderOpen(desk)}`}`;
}

function renderCreate(desk: Desk): TemplateResult {
  const texts = keyTexts[desk.state.locale];
  return html`<section aria-labelledby="create">
    <h2 id="create">${texts.create}</h2>
    <form @submit=${onSubmit((values) => void createKey(desk, values))}>
      ${field('authority', 'name', { label: texts.authority, hint: texts.authorityHint })}
      ${field('folder', 'folder', { label: texts.folder, hint: texts.folderHint, type: 'url' })}
      ${field('criteria', 'criteria', {
        label: texts.criteria,
        hint: texts.criteriaHint,
        type: 'url',
        optional: true,
      })}
      ${renderPassphrases(desk, 'create')}
      <button class="strong">${texts.createAction}</button>
    </form>
  </section>`;
}

function renderOpen(desk: Desk): TemplateResult {
  const texts = keyTexts[desk.state.locale];
  const submit = onSubmit((values, form) => {
    const [file] = form.querySelector<HTMLInputElement>('[type=file]')?.files ?? [];
    void restoreKey(desk, file, values('passphrase'));
  });
  return html`<section aria-labelledby="open">
    <h2 id="open">${texts.open}</h2>
    <p>${texts.openHint}</p>
    <form @submit=${submit}>
      <div class="field">
        <label for="backup">${texts.file}</label>
        <input id="backup" type="file" accept=".json" required />
      </div>
      ${field('open-passphrase', 'passphrase', {
        label: texts.passphrase,
        type: 'password',
        least: 12,
        autocomplete: 'current-password',
      })}
      <button>${texts.openAction}</button>
    </form>
  </section>`;
}

function renderPresent(desk: Desk, record: KeyRecord): TemplateResult {
  const texts = keyTexts[desk.state.locale];
  const { key, profile, folder, backup, earlier } = record;
  return html`${backup.state === 'pending' ? renderBackup(desk, record) : nothing}
    ${record.registerKnown ? nothing : renderRegisterQuestion(desk)}
    <section aria-labelledby="present">
      <h2 id="present">${texts.present}</h2>
      <dl>
        <dt>${texts.authority}</dt>
        <dd>${profile.name}</dd>
        <dt>${texts.address}</dt>
        <dd>${folder}</dd>
        <dt>${texts.thumbprint}</dt>
        <dd>
          <code>${key.thumbprint}</code><br /><span class="quiet">${texts.thumbprintHint}</span>
        </dd>
        <dt>${texts.backup}</dt>
        <dd>${texts.backups[backup.state]}</dd>
        ${
          earlier.keys.length > 0
            ? html`<dt>${texts.earlier}</dt>
                ${earlier.keys.map(({ kid }) => html`<dd><code>${kid?.split('#').at(-1)}</code></dd>`)}`
            : nothing
        }
      </dl>
    </section>
    ${renderPublish(desk, record)} ${renderRotate(desk, record)} ${renderRemove(desk, record)}`;
}

function renderBackup(desk: Desk, record: KeyRecord): TemplateResult {
  const texts = keyTexts[desk.state.locale];
  return html`<section class="now" aria-labelledby="save">
    <h2 id="save">${texts.backupTitle}</h2>
    <p>${texts.backupAbout}</p>
    <p>
      <button type="button" class="strong" @click=${() => downloadBackup(record)}>
        ${texts.backupDownload}
      </button>
    </p>
    ${fileField(
      'check',
      texts.backupCheck,
      '.json',
      ([file]) => file && void checkBackup(desk, file),
      { hint: texts.backupCheckHint },
    )}
    <details>
      <summary>${texts.refuse}</summary>
      <p>${texts.refuseAbout(texts.refuseWords)}</p>
      <form @submit=${onSubmit((values) => void refuseBackup(desk, values('words')))}>
        ${field('words', 'words', { label: texts.refuseField })}
        <button>${texts.refuseAction}</button>
      </form>
    </details>
  </section>`;
}

function renderRegisterQuestion(desk: Desk): TemplateResult {
  const texts = keyTexts[desk.state.locale];
  return html`<section class="now" aria-labelledby="register-first">
    <h2 id="register-first">${texts.registerTitle}</h2>
    <p>${texts.registerAbout}</p>
    ${fileField(
      'register-file',
      texts.registerFile,
      '.json',
      ([file]) => file && void importRegister(desk, file),
    )}
    <p>
      <button type="button" @click=${() => void startRegister(desk)}>${texts.registerNone}</button>
    </p>
  </section>`;
}

function renderRotate(desk: Desk, record: KeyRecord): TemplateResult {
  const texts = keyTexts[desk.state.locale];
  // The passphrases do not stay on the page.
  const submit = onSubmit((values, form) => {
    void rotateKey(desk, record, values).then(() => form.reset());
  });
  return html`<section>
    <details>
      <summary><h2>${texts.rotate}</h2></summary>
      <p>${texts.rotateAbout}</p>
      <form @submit=${submit}>
        <fieldset>
          <legend>${texts.rotateOld}</legend>
          <label class="choice">
            <input type="radio" name="old" value="keep" checked /> ${texts.rotateKeep}
          </label>
          <label class="choice">
            <input type="radio" name="old" value="drop" /> ${texts.rotateDrop}
          </label>
        </fieldset>
        ${renderPassphrases(desk, 'rotate')}
        <button>${texts.rotateAction}</button>
      </form>
    </details>
  </section>`;
}

function renderRemove(desk: Desk, record: KeyRecord): TemplateResult {
  const texts = keyTexts[desk.state.locale];
  return html`<section>
    <details>
      <summary><h2>${texts.remove}</h2></summary>
      <p>${texts.removeAbout}</p>
      <button type="button" @click=${() => void removeKey(desk, record)}>
        ${texts.removeAction}
      </button>
    </details>
  </section>`;
}

function renderPassphrases(desk: Desk, form: string): TemplateResult {
  const texts = keyTexts[desk.state.locale];
  const secret = { type: 'password', least: 12, autocomplete: 'new-password' } as const;
  return html`${field(`${form}-passphrase`, 'passphrase', {
    ...secret,
    label: texts.passphrase,
    hint: texts.passphraseHint,
  })}
  ${field(`${form}-again`, 'again', { ...secret, label: texts.passphraseAgain })}`;
}
