// @ts-check
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { answerApi, isId } from './api.js';
import { dossierPage, listPage, pageSize, refusalPage } from './pages.js';
import { Refusal } from './refusal.js';

/** @typedef {import('./refusal.js').Lang} Lang */

const { resolve } = createRequire(import.meta.url);
const script = readFileSync(resolve('@dds/widgets/dds.js'));
const { integrity } = JSON.parse(
  readFileSync(resolve('@dds/widgets/dds.js.integrity.json'), 'utf8'),
);

/** What may be fetched beside the pages: these and nothing else. */
const files = new Map([
  ['/dds.js', { type: 'text/javascript', content: script }],
  ['/dossier.js', { type: 'text/javascript', content: readAsset('dossier.js') }],
  ['/lms.css', { type: 'text/css', content: readAsset('lms.css') }],
]);

/** @param {string} name */
function readAsset(name) {
  return readFileSync(new URL(`assets/${name}`, import.meta.url));
}

// Lit needs the policy named `lit-html`; nothing here needs `unsafe-…`.
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
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

/**
 * Serves the LMS.
 *
 * @param {object} options
 * @param {import('./store/store.js').Store} options.store
 * @param {number} options.port 0 takes any free port.
 * @param {string} [options.host]
 * @param {string | undefined} [options.origin] Where people reach it, such as
 * `https://lms.example`; `http://localhost` with the port unless told.
 * @param {() => Date} [options.now]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} Rejects with the code
 * `EADDRINUSE` when the port is taken.
 */
export async function serveLms({
  store,
  port,
  host = 'localhost',
  origin,
  now = () => new Date(),
}) {
  let own = origin ?? '';

  const server = createServer(async (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const url = URL.canParse(request.url ?? '', own) ? new URL(request.url ?? '', own) : undefined;
    const path = url?.pathname ?? '/';
    const isApi = path.startsWith('/api/');
    const lang = isApi ? spokenBy(request) : path.startsWith('/en/') ? 'en' : 'vi';
    try {
      checkSource(request, own);
      if (!url) throw new Refusal('no-page');
      if (isApi) {
        const { status, body } = await answerApi({ request, url, lang, store, now });
        sendJson(response, status, body);
      } else {
        await answerPage(response, { request, url, lang, store });
      }
    } catch (error) {
      // Whoever asked has gone.
      if (request.destroyed && !request.complete) return;
      if (!(error instanceof Refusal)) console.error(error);
      const refusal = error instanceof Refusal ? error : new Refusal('broken');
      if (refusal.details.allow) response.setHeader('Allow', refusal.details.allow);
      if (isApi) sendJson(response, refusal.status, refusal.toJson(lang));
      else send(response, refusal.status, refusalPage(lang, refusal.texts[lang]));
    }
  });
  // Nobody types for so long; whoever sends so slowly only holds the server up.
  server.requestTimeout = 30_000;
  server.listen(port, host);
  await once(server, 'listening');
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  own ||= `http://localhost:${address.port}`;
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
 * Refuses what another site's page has sent: a browser names the origin with every write. The name
 * of the host is checked too, as anyone can point a name of theirs at this machine.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {string} own
 */
function checkSource({ method, headers: { host, origin } }, own) {
  if (host !== new URL(own).host) throw new Refusal('host');
  const isRead = method === 'GET' || method === 'HEAD';
  if (!isRead && origin !== own) throw new Refusal('origin');
}

/**
 * The language that a caller of the API asks for.
 *
 * @param {import('node:http').IncomingMessage} request
 * @returns {Lang}
 */
function spokenBy({ headers }) {
  return /^en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'vi';
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {{
 *   request: import('node:http').IncomingMessage,
 *   url: URL,
 *   lang: Lang,
 *   store: import('./store/store.js').Store,
 * }} call
 */
async function answerPage(response, { request, url, lang, store }) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    throw new Refusal('method', { allow: 'GET, HEAD' });
  }
  const file = files.get(url.pathname);
  if (file) return send(response, 200, file.content, file.type);

  const [, section, id, ...rest] = url.pathname.replace(/^\/en\//, '/').split('/');
  const wanted = url.searchParams.get('id')?.trim() ?? '';
  if (section === '' && id === undefined) {
    const after = url.searchParams.get('after') ?? '';
    if (after !== '' && !isId(after)) throw new Refusal('query');
    return send(response, 200, listPage(lang, await store.list({ after, limit: pageSize + 1 })));
  }
  if (section === 'dossiers' && id === undefined && isId(wanted)) {
    response.writeHead(303, { Location: `${lang === 'vi' ? '' : '/en'}/dossiers/${wanted}` }).end();
    return;
  }
  if (section === 'dossiers' && id && isId(id) && rest.length === 0) {
    return send(response, 200, dossierPage(lang, id, integrity));
  }
  throw new Refusal('no-page');
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {unknown} body
 */
function sendJson(response, status, body) {
  send(response, status, JSON.stringify(body), 'application/json');
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string | Buffer} content
 */
function send(response, status, content, type = 'text/html') {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` }).end(content);
}
