// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The script that takes over in the browser what the server has drawn. */
export const clientFile = fileURLToPath(new URL('dist/client.js', import.meta.url));

/** Bundles it. Server and browser have to take the elements from the same version. */
export async function buildClient() {
  await build({
    entryPoints: [fileURLToPath(new URL('src/client.js', import.meta.url))],
    outfile: clientFile,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
    // Letters beyond ASCII stay readable: the server names the encoding.
    charset: 'utf8',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildClient();
