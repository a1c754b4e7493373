// @ts-check
import { readBody } from './read-body.js';
import { Refusal } from './refusal.js';
import { issuesInWords, scoreText } from './score.js';

/** @typedef {import('./refusal.js').Lang} Lang */

/**
 * One request to the API.
 *
 * @typedef {object} Call
 * @property {import('node:http').IncomingMessage} request
 * @property {URL} url
 * @property {Lang} lang
 * @property {import('./store/store.js').Store} store
 * @property {() => Date} now
 */

const idPattern = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

/** @param {string} id */
export function isId(id) {
  return idPattern.test(id);
}

/**
 * Answers what stands under `/api/`.
 *
 * @param {Call} call
 * @returns {Promise<{ status: number, body: unknown }>}
 */
export async function answerApi(call) {
  const { request, url } = call;
  const [, , resource, id, ...rest] = url.pathname.split('/');
  if (resource !== 'dossiers' || rest.length > 0) throw new Refusal('no-page');
  if (id === undefined) {
    if (request.method !== 'GET') throw new Refusal('method', { allow: 'GET' });
    return { status: 200, body: await list(call) };
  }
  if (!isId(id)) throw new Refusal('not-found');
  if (request.method === 'GET') return { status: 200, body: await read(call, id) };
  if (request.method === 'PUT') return save(call, id);
  throw new Refusal('method', { allow: 'GET, PUT' });
}

/** @param {Call} call */
async function list({ url, store }) {
  const schoolYear = url.searchParams.get('schoolYear') ?? undefined;
  const after = url.searchParams.get('after') ?? '';
  const limit = Number(url.searchParams.get('limit') ?? 50);
  const isSound = Number.isInteger(limit) && limit >= 1 && limit <= 200;
  if (!isSound || (after !== '' && !isId(after)) || schoolYear?.includes('\0')) {
    throw new Refusal('query');
  }
  return { dossiers: await store.list({ ...(schoolYear && { schoolYear }), after, limit }) };
}

/**
 * @param {Call} call
 * @param {string} id
 */
async function read({ store, lang }, id) {
  const dossier = await store.read(id);
  if (!dossier) throw new Refusal('not-found');
  return { ...dossier, issues: issuesInWords(dossier.result, lang) };
}

/**
 * @param {Call} call
 * @param {string} id
 */
async function save({ request, url, store, lang, now }, id) {
  const started = url.searchParams.get('from') ?? '';
  if (!/^\d{1,9}$/.test(started)) throw new Refusal('version');
  const from = Number(started);
  const { assessment, result } = scoreText(await readBody(request));
  const savedAt = now().toISOString();
  const school = assessment.institution?.name ?? '';
  const schoolYear = assessment.schoolYear ?? '';
  const { level } = result;
  const kept = { id, savedAt, school, schoolYear, level, assessment, result };
  const version = await store.save(kept, from);
  if (version === null) {
    throw new Refusal('conflict', { version: (await store.read(id))?.version ?? 0 });
  }
  const issues = issuesInWords(result, lang);
  return { status: from === 0 ? 201 : 200, body: { id, version, savedAt, result, issues } };
}
