// @ts-check
import { cp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { makeSamples } from './make-samples.mjs';

const out = new URL('dist/', import.meta.url);
const { resolve } = createRequire(import.meta.url);

/** Where the finished page stands: plain files that any web server can publish. */
export const pageFolder = fileURLToPath(out);

/** Puts the page together: the element, what checks badges, samples, and whom the page trusts. */
export async function buildPage() {
  const { trust, samples } = await makeSamples();
  await rm(out, { recursive: true, force: true });
  await cp(new URL('src/assets/', import.meta.url), out, { recursive: true });
  for (const file of ['dds-badge.js', 'dds-verify.js']) {
    await cp(resolve(`@dds/widgets/${file}`), new URL(file, out));
  }
  await writeFile(new URL('trust.json', out), JSON.stringify(trust, null, 2));
  await writeFile(new URL('samples.json', out), JSON.stringify(samples, null, 2));
  await build({
    entryPoints: [fileURLToPath(new URL('src/page.js', import.meta.url))],
    outfile: fileURLToPath(new URL('page.js', out)),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPage();
