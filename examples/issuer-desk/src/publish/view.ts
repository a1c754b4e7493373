import { publishProfile } from '@dds/credential';
import { html, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import { keySetOf, publishedFiles, type KeyRecord } from '../keys/key-record.js';
import { download } from '../shell/files.js';
import { writeJson } from '../shell/json.js';
import { publishTexts } from './texts.js';

/** What goes onto the authority's site, and where. */
export function renderPublish(desk: Desk, record: KeyRecord): TemplateResult {
  const texts = publishTexts[desk.state.locale];
  const { profile, folder } = record;
  const contents = {
    profile: () => writeJson(publishProfile(profile)),
    keys: () => writeJson(keySetOf(record)),
  };
  const offer = (kind: keyof typeof contents) => {
    const name = publishedFiles[kind];
    return html`<li>
      <button type="button" @click=${() => download(name, contents[kind]())}>
        ${texts.download(name)}
      </button>
      <span>${texts.files[kind]}<br /><span class="quiet">${folder}${name}</span></span>
    </li>`;
  };
  return html`<section aria-labelledby="publish">
    <h2 id="publish">${texts.title}</h2>
    <p>${texts.about}</p>
    <ul class="files">
      ${offer('profile')} ${offer('keys')}
      <li>
        <a href="#da-cap">${texts.listLink}</a>
        <span
          >${texts.files.list}<br /><span class="quiet">${folder}${publishedFiles.list}</span></span
        >
      </li>
    </ul>
    <p class="quiet">${texts.headers}</p>
  </section>`;
}
