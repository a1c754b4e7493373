// @ts-check
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { clientFile } from './build.mjs';
import { renderPage } from './src/page.js';
import { headers } from './src/policy.js';

/** What a school would take from its database. */
async function readDossier() {
  const text = await readFile(new URL('src/dossier.json', import.meta.url), 'utf8');
  return /** @type {import('@dds/criteria').Assessment} */ (JSON.parse(text));
}

/**
 * Serves the page on this machine only.
 *
 * @param {number} port 0 takes any free port.
 * @param {() => Promise<import('@dds/criteria').Assessment>} [read]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} Rejects with the code
 * `EADDRINUSE` when the port is taken.
 */
export async function servePage(port, read = readDossier) {
  const server = createServer(async (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    try {
      const found = await answer(new URL(request.url ?? '/', 'http://localhost').pathname, read);
      const { status, type, content } = found;
      response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` }).end(content);
    } catch (error) {
      console.error(error);
      response.writeHead(500).end();
    }
  });
  server.listen(port, 'localhost');
  await once(server, 'listening');
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://localhost:${address.port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/**
 * @param {string} path
 * @param {() => Promise<import('@dds/criteria').Assessment>} read
 */
async function answer(path, read) {
  switch (path) {
    case '/':
      return ok('text/html', renderPage('vi', await read()));
    case '/en/':
      return ok('text/html', renderPage('en', await read()));
    case '/dossier.json':
      return ok('application/json', JSON.stringify(await read()));
    case '/client.js':
      return ok('text/javascript', await readFile(clientFile));
    case '/page.css':
      return ok('text/css', await readFile(new URL('src/assets/page.css', import.meta.url)));
    default:
      return { ...ok('text/plain', 'Không có trang này. / No such page.\n'), status: 404 };
  }
}

/**
 * @param {string} type
 * @param {string | Buffer} content
 */
function ok(type, content) {
  return { status: 200, type, content };
}
