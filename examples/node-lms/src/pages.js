// @ts-check
import { html } from './html.js';

/** @typedef {import('./refusal.js').Lang} Lang */

const texts = {
  vi: {
    title: 'Phiếu tự đánh giá chuyển đổi số',
    lms: 'LMS mẫu',
    other: 'English',
    list: 'Danh sách phiếu',
    empty: 'Chưa có phiếu nào.',
    id: 'Mã phiếu',
    school: 'Cơ sở giáo dục',
    year: 'Năm học',
    level: 'Mức độ',
    saved: 'Lưu lần cuối',
    unnamed: 'Chưa có tên',
    none: 'Chưa xếp mức',
    version: 'phiên bản',
    next: 'Trang sau',
    open: 'Mở hoặc tạo phiếu',
    idHint: 'Chữ thường không dấu, chữ số và dấu gạch nối, ví dụ: thpt-minh-hoa-2025',
    openButton: 'Mở phiếu',
    dossier: 'Phiếu',
    save: 'Lưu lên máy chủ',
    openTheirs: 'Mở bản trên máy chủ',
    noScript: 'Phiếu cần JavaScript.',
  },
  en: {
    title: 'Digital transformation self-assessments',
    lms: 'Sample LMS',
    other: 'Tiếng Việt',
    list: 'Dossiers',
    empty: 'There are no dossiers yet.',
    id: 'Id',
    school: 'Institution',
    year: 'School year',
    level: 'Level',
    saved: 'Last saved',
    unnamed: 'No name yet',
    none: 'No level yet',
    version: 'version',
    next: 'Next page',
    open: 'Open or begin a dossier',
    idHint: 'Lower-case letters, digits and hyphens, such as thpt-minh-hoa-2025',
    openButton: 'Open',
    dossier: 'Dossier',
    save: 'Save to the server',
    openTheirs: 'Open the version on the server',
    noScript: 'The form needs JavaScript.',
  },
};

/** How many dossiers the list shows at once. */
export const pageSize = 50;

/** @param {Lang} lang */
function base(lang) {
  return lang === 'vi' ? '/' : '/en/';
}

/**
 * @param {Lang} lang
 * @param {{ title: string, here: string, head?: unknown, main: unknown }} page
 */
function layout(lang, { title, here, head = '', main }) {
  const own = texts[lang];
  const other = lang === 'vi' ? 'en' : 'vi';
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – ${own.lms}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/lms.css" />
        ${head}
      </head>
      <body>
        <header>
          <p><a href="${base(lang)}">${own.lms}</a></p>
          <a href="${base(other)}${here}" lang="${other}" hreflang="${other}">${own.other}</a>
        </header>
        <main>${main}</main>
      </body>
    </html> `.text;
}

/**
 * The list of dossiers.
 *
 * @param {Lang} lang
 * @param {readonly import('./store/store.js').Summary[]} dossiers One more than a page holds, where
 * there are further ones.
 */
export function listPage(lang, dossiers) {
  const own = texts[lang];
  const shown = dossiers.slice(0, pageSize);
  const last = dossiers.length > pageSize ? shown.at(-1) : undefined;
  const rows = shown.map(
    ({ id, school, schoolYear, level, version, savedAt }) =>
      html` <tr>
        <th scope="row"><a href="${base(lang)}dossiers/${id}">${school || own.unnamed}</a></th>
        <td><span>${own.id}:</span> ${id}</td>
        <td><span>${own.year}:</span> ${schoolYear || '–'}</td>
        <td><span>${own.level}:</span> ${level ?? own.none}</td>
        <td>
          <span>${own.saved}:</span> ${savedAt.slice(0, 16).replace('T', ' ')} UTC (${own.version}
          ${version})
        </td>
      </tr>`,
  );
  const table = html`<table>
    <thead>
      <tr>
        <th scope="col">${own.school}</th>
        <th scope="col">${own.id}</th>
        <th scope="col">${own.year}</th>
        <th scope="col">${own.level}</th>
        <th scope="col">${own.saved}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
  return layout(lang, {
    title: own.title,
    here: '',
    main: html`
      <h1>${own.title}</h1>
      <h2>${own.list}</h2>
      ${shown.length === 0 ? html`<p>${own.empty}</p>` : table}
      ${last ? html`<p><a href="${base(lang)}?after=${last.id}">${own.next}</a></p>` : ''}
      <h2 id="open">${own.open}</h2>
      <form action="${base(lang)}dossiers" aria-labelledby="open">
        <label for="id">${own.id}</label>
        <input
          id="id"
          name="id"
          required
          maxlength="64"
          pattern="[a-z0-9]([a-z0-9\\-]*[a-z0-9])?"
          autocapitalize="none"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="id-hint"
        />
        <button>${own.openButton}</button>
        <p id="id-hint">${own.idHint}</p>
      </form>
    `,
  });
}

/**
 * The page with the form.
 *
 * @param {Lang} lang
 * @param {string} id
 * @param {string} integrity That of `dds.js`.
 */
export function dossierPage(lang, id, integrity) {
  const own = texts[lang];
  return layout(lang, {
    title: `${own.dossier} ${id}`,
    here: `dossiers/${id}`,
    head: html`<script src="/dds.js" integrity="${integrity}" defer></script>
      <script src="/dossier.js" defer></script>`,
    main: html`
      <h1>${own.dossier} ${id}</h1>
      <noscript><p>${own.noScript}</p></noscript>
      <div class="bar">
        <button id="save" disabled>${own.save}</button>
        <button id="theirs" hidden>${own.openTheirs}</button>
        <p id="state" role="status"></p>
      </div>
      <dds-assessment data-id="${id}"></dds-assessment>
    `,
  });
}

/**
 * Says why there is no page.
 *
 * @param {Lang} lang
 * @param {string} text
 */
export function refusalPage(lang, text) {
  return layout(lang, { title: text, here: '', main: html`<h1>${text}</h1>` });
}
