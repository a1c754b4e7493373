// @ts-check
import { createHash } from 'node:crypto';
import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const source = new URL('./src/', import.meta.url);
const out = new URL('./dist/', import.meta.url);
const { resolve } = createRequire(import.meta.url);

/** Where the finished pages stand: a folder of plain files that any web server can publish. */
export const folder = fileURLToPath(out);

/** Writes the values into the pages and puts `dds.js` beside them. */
export async function buildPages() {
  const { script, encodeWidget, renderBadgeSvg } = await readPackage();
  /** @param {string} file */
  const read = (file) => readFile(new URL(file, source), 'utf8');
  const badge = JSON.parse(await read('badge.json'));
  const assessment = JSON.parse(await read('assessment.json'));
  /** @type {Record<string, string>} */
  const values = {
    badge: encodeWidget({ widget: 'badge', ...badge }),
    result: encodeWidget({ widget: 'result', assessment }),
    evidence: encodeWidget({ widget: 'evidence', assessment }),
    integrity: `sha384-${createHash('sha384').update(script).digest('base64')}`,
  };

  await rm(out, { recursive: true, force: true });
  await cp(new URL('site.css', source), new URL('site.css', out));
  await writeFile(new URL('dds.js', out), script);
  await writeFile(new URL('huy-hieu.svg', out), renderBadgeSvg(badge));
  for (const page of await readdir(source)) {
    if (!page.endsWith('.html')) continue;
    const html = (await read(page)).replaceAll(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? '');
    await writeFile(new URL(page, out), html);
  }
}

async function readPackage() {
  try {
    const { encodeWidget, renderBadgeSvg } = await import('@dds/widgets');
    return { encodeWidget, renderBadgeSvg, script: await readFile(resolve('@dds/widgets/dds.js')) };
  } catch (cause) {
    throw new Error('Chưa dựng các gói. Hãy chạy: pnpm build\nRun first: pnpm build', { cause });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPages();
