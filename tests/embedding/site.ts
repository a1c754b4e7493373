import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { folder as framePages } from '../../examples/iframe/build.mjs';
import { folder as plainPages } from '../../examples/plain-html/build.mjs';

/** What a careful school sends, besides leave to frame its own pages. */
const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

/** A site on a port of its own, with both examples under `/dds/`, that of the frame also alone. */
export interface Site {
  /** Without a slash at the end. */
  readonly origin: string;
  /** Puts a page on the site and gives its address. */
  publish(html: string, policy?: string): string;
  close(): Promise<void>;
}

/** Serves a site on this machine only. */
export async function serveSite(): Promise<Site> {
  const pages = new Map<string, { readonly html: string; readonly policy: string }>();
  const [plain, frame] = [plainPages, framePages].map((folder) => sirv(folder, { dev: true }));
  const scripts = new Map([
    ['/purify.js', readText(import.meta.resolve('dompurify/dist/purify.min.js'))],
    ['/badge/dds-badge.js', readText(import.meta.resolve('@dds/widgets/dds-badge.js'))],
    ['/other/dds.js', anotherVersion()],
    ['/scripts/sniff.js', sniff],
    ['/scripts/shout.js', shout],
  ]);
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const page = pages.get(path);
    const script = scripts.get(path);
    if (page) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      if (page.policy) response.setHeader('Content-Security-Policy', page.policy);
      response.end(page.html);
    } else if (script !== undefined) {
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8').end(script);
    } else if (path.startsWith('/dds/')) {
      request.url = path.slice('/dds'.length);
      plain?.(request, response, () => frame?.(request, response, missing));
    } else if (path.startsWith('/khung/')) {
      request.url = path.slice('/khung'.length);
      frame?.(request, response, missing);
    } else {
      missing();
    }
    function missing(): void {
      response.writeHead(404).end();
    }
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    publish(html, policy = strictPolicy) {
      const path = `/pages/${pages.size}`;
      pages.set(path, { html, policy });
      return origin + path;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The value that a portal puts into `integrity`. */
export function readIntegrity(): string {
  const text = readText(import.meta.resolve('@dds/widgets/dds.js.integrity.json'));
  return (JSON.parse(text) as Record<string, string>)['dds.js'] ?? '';
}

function readText(address: string): string {
  return readFileSync(fileURLToPath(address), 'utf8');
}

function anotherVersion(): string {
  const code = readText(import.meta.resolve('@dds/widgets/dds.js'));
  const other = code.replaceAll('"0.0.0"', '"0.0.1"');
  if (other === code) throw new Error('dds.js holds no version');
  return other;
}

/** A hostile page around a frame: it asks for the height, and writes down what it is told. */
const sniff = `
window.heard = [];
addEventListener('message', ({ data }) => window.heard.push(data));
document.querySelector('iframe').addEventListener('load', ({ target }) => {
  target.contentWindow.postMessage({ type: 'dds:measure' }, '*');
});`;

/** A hostile page within a frame. */
const shout = `parent.postMessage({ type: 'dds:resize', height: 4321 }, '*');`;
