import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; '),
};
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
};

/** The pages of the pictures: `/vi` and `/en`, empty, with every element defined. */
export interface Site {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves them on this machine only, under a strict policy, with a font that never changes. */
export async function serveSite(): Promise<Site> {
  const scripts = await bundleElements();
  const server = createServer(({ url = '/' }, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const type = types[extname(url)] ?? 'text/html';
    response.setHeader('Content-Type', `${type}; charset=utf-8`);
    response.setHeader('Cache-Control', 'max-age=3600');
    response.end(
      scripts.get(url) ??
        (url === '/page.css'
          ? readFileSync(new URL('page.css', import.meta.url))
          : url.startsWith('/@fontsource')
            ? readPackage(url.slice(1))
            : writePage(url.slice(1))),
    );
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function writePage(lang: string): string {
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Pictures</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/@fontsource-variable/noto-sans/index.css">
    <link rel="stylesheet" href="/@fontsource/noto-sans-symbols-2/index.css">
    <link rel="stylesheet" href="/page.css">
    <script type="module" src="/elements.js"></script>
  </head>
  <body><main></main></body>
</html>`;
}

function readPackage(file: string): Buffer {
  return readFileSync(fileURLToPath(import.meta.resolve(file)));
}

/** All elements from their source, so that a picture needs no build; parts that come later are files. */
async function bundleElements(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: { elements: join(import.meta.dirname, 'elements.ts') },
    outdir: '/',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['@dds/source', 'production'],
    logLevel: 'silent',
    charset: 'utf8',
    // As TypeScript does with the settings of the packages: a class field must not hide a property.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  });
  return new Map(outputFiles.map(({ path, text }) => [`/${basename(path)}`, text]));
}
