// @ts-check
import { once } from 'node:events';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { siteFolder } from './build.mjs';

// What a careful site sends. Lit needs the policy named `lit-html`; nothing here needs `unsafe-…`.
const headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Serves the built portal on this machine only.
 *
 * @param {number} port - 0 takes any free port.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} Rejects with the code
 * `EADDRINUSE` when the port is taken.
 */
export async function servePortal(port) {
  // Files are read anew for each request, so that a fresh build shows at once.
  const serveFile = sirv(siteFolder, { dev: true });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    // Without the slash, links of the English pages would lead to the Vietnamese ones.
    if (request.url === '/en') {
      response.writeHead(308, { Location: '/en/' }).end();
      return;
    }
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
