import { basename } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

/**
 * Bytes after brotli that a page loads first of a module that esbuild bundles. It splits by whole files:
 * whatever the first file leads to comes with it, even what only a later part uses.
 */
export async function sizeByFiles(code: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, sourcefile: 'entry.js' },
    outdir: import.meta.dirname,
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'error',
    absWorkingDir: import.meta.dirname,
  });
  const first = loadedFirst(metafile);
  return outputFiles
    .filter(({ path }) => first.has(basename(path)))
    .reduce((sum, { contents }) => sum + brotliCompressSync(contents).byteLength, 0);
}

/** The names of the entry and of all that it imports, directly or not, other than on demand. */
function loadedFirst({ outputs }: Metafile): ReadonlySet<string> {
  const entries = Object.keys(outputs).filter((name) => outputs[name]?.entryPoint === 'entry.js');
  const first = new Set(entries);
  for (const name of first)
    for (const { path, kind } of outputs[name]?.imports ?? [])
      if (kind === 'import-statement') first.add(path);
  return first;
}
