// @ts-check
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const site = new URL('./src/', import.meta.url);
const out = new URL('./dist/', import.meta.url);
const { resolve } = createRequire(import.meta.url);

/** Where the finished site stands: a folder of plain files that any web server can publish. */
export const siteFolder = fileURLToPath(out);

/** Puts each page into the layout of its language, next to `dds.js` and the other files. */
export async function buildPortal() {
  const { script, guidance } = await readPackages();
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;

  await rm(out, { recursive: true, force: true });
  await cp(new URL('assets/', site), out, { recursive: true });
  await writeFile(new URL('dds.js', out), script);
  await writeFile(new URL('guidance.json', out), guidance);
  await buildLanguage('vi', '', integrity);
  await buildLanguage('en', 'en/', integrity);
}

async function readPackages() {
  try {
    const script = await readFile(resolve('@dds/widgets/dds.js'));
    // A school elsewhere puts the guidance of its own province here, or none.
    const guidance = await readFile(resolve('@dds/criteria/data/guidance-quang-ninh-2023.json'));
    return { script, guidance };
  } catch (cause) {
    throw new Error('Chưa dựng các gói. Hãy chạy: pnpm build\nRun first: pnpm build', { cause });
  }
}

/**
 * @param {string} lang
 * @param {string} folder
 * @param {string} integrity
 */
async function buildLanguage(lang, folder, integrity) {
  const from = new URL(`${lang}/`, site);
  const layout = await readFile(new URL('layout.html', from), 'utf8');
  await mkdir(new URL(folder, out), { recursive: true });
  for (const page of await readdir(from)) {
    if (page === 'layout.html') continue;
    const content = await readFile(new URL(page, from), 'utf8');
    const [, title = ''] = /<h1[^>]*>([^<]+)<\/h1>/.exec(content) ?? [];
    const html = fill(layout, { page, title: title.trim(), content, integrity })
      // The page that one is on is no place to go to: say so to those who do not see the page.
      .replaceAll(`data-page="${page}"`, 'aria-current="page"')
      .replaceAll(/ data-page="[^"]+"/g, '');
    await writeFile(new URL(folder + page, out), html);
  }
}

/**
 * @param {string} template
 * @param {Record<string, string>} values
 */
function fill(template, values) {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? '');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPortal();
