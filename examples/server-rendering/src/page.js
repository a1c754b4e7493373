// @ts-check
import '@dds/widgets/define/dds-badge';
import '@dds/widgets/define/dds-evidence';
import '@dds/widgets/define/dds-result';
import { html as page, renderThunked } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { propertiesOf } from './properties.js';

/** @typedef {'vi' | 'en'} Lang */

const texts = {
  vi: {
    title: 'Chuyển đổi số',
    other: 'English',
    lead: 'Kết quả tự đánh giá và minh chứng công khai của nhà trường.',
    refresh: 'Cập nhật số liệu',
  },
  en: {
    title: 'Digital transformation',
    other: 'Tiếng Việt',
    lead: 'The self-assessed result and the public evidence of the school.',
    refresh: 'Update the figures',
  },
};

/**
 * The whole page as text: what stands in the elements is there before any script runs.
 *
 * @param {Lang} lang
 * @param {import('@dds/criteria').Assessment} assessment
 */
export function renderPage(lang, assessment) {
  const own = texts[lang];
  const other = lang === 'vi' ? 'en' : 'vi';
  const school = assessment.institution?.name ?? '';
  return collectResultSync(
    renderThunked(
      page`<!doctype html>
<html lang=${lang}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${own.title} – ${school}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/page.css">
    <meta name="dossier" content=${JSON.stringify(assessment)}>
    <script type="module" src="/client.js"></script>
  </head>
  <body>
    <header>
      <p>${school}</p>
      <a href=${lang === 'vi' ? '/en/' : '/'} lang=${other} hreflang=${other}>${own.other}</a>
    </header>
    <main>
      <div>
        <h1>${own.title}</h1>
        <p>${own.lead}</p>
      </div>
      ${renderElements(lang, assessment)}
      <button hidden>${own.refresh}</button>
    </main>
  </body>
</html>
`,
    ),
  );
}

/**
 * A server sees no ancestors: each element carries its language itself.
 *
 * @param {Lang} lang
 * @param {import('@dds/criteria').Assessment} assessment
 */
function renderElements(lang, assessment) {
  const properties = propertiesOf(assessment);
  return html`
    <dds-badge
      lang=${lang}
      school=${assessment.institution?.name ?? ''}
      school-year=${assessment.schoolYear ?? ''}
      href="#evidence"
      .result=${properties['dds-badge'].result}
      defer-hydration
    ></dds-badge>
    <dds-result
      lang=${lang}
      .assessment=${properties['dds-result'].assessment}
      .result=${properties['dds-result'].result}
      defer-hydration
    ></dds-result>
    <dds-evidence
      id="evidence"
      lang=${lang}
      .assessment=${properties['dds-evidence'].assessment}
      defer-hydration
    ></dds-evidence>
  `;
}
