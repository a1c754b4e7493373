// @ts-check
import { cp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const out = new URL('dist/', import.meta.url);

/** Where the finished page stands: plain files that any web server can publish. */
export const pageFolder = fileURLToPath(out);

/** Bundles the page. */
export async function buildPage() {
  await rm(out, { recursive: true, force: true });
  await cp(new URL('src/assets/', import.meta.url), out, { recursive: true });
  await build({
    entryPoints: [fileURLToPath(new URL('src/main.ts', import.meta.url))],
    outfile: fileURLToPath(new URL('main.js', out)),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPage();
