// @ts-check
import { once } from 'node:events';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { pageFolder } from './build.mjs';

// The page names the same policy itself, for hosts that send none. Lit needs the policy `lit-html`.
const headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Serves the built page on this machine only.
 *
 * @param {number} port 0 takes any free port.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} Rejects with the code
 * `EADDRINUSE` when the port is taken.
 */
export async function servePage(port) {
  const serveFile = sirv(pageFolder, { dev: true });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    serveFile(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('Không có trang này. / No such page.\n');
    });
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
