import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { groups } from './rows.js';

const folder = new URL('./page/', import.meta.url);

/** Puts the rows themselves where a form imports them, without the rest of the catalog. */
const rowsPlugin = {
  name: 'rows',
  setup({ onLoad }) {
    onLoad({ filter: /bench-browser.src.rows\.js$/ }, () => ({
      contents: `export const groups = ${JSON.stringify(groups)}`,
    }));
  },
};

/**
 * What a page loads for a form, as a portal's build tool makes it: production builds, minified.
 * Modules that are imported only on demand are files of their own.
 *
 * @returns The files by path.
 */
export async function bundle({ name, styles = [] }) {
  const entry = fileURLToPath(new URL(`contestants/${name}.js`, folder));
  const { outputFiles } = await build({
    entryPoints: { form: entry },
    outdir: '/',
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    plugins: [rowsPlugin],
    legalComments: 'none',
    logLevel: 'error',
    charset: 'utf8',
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [path, contents]));
  const sheets = await Promise.all(
    styles.map((style) => readFile(fileURLToPath(import.meta.resolve(style)))),
  );
  files.set('/form.css', Buffer.concat(sheets));
  return files;
}
