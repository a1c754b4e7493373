// @ts-check
import { Refusal } from './refusal.js';

/** Bytes. A full dossier takes some tens of kilobytes. */
const most = 1024 * 1024;

/**
 * Reads the body of a request as text.
 *
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<string>}
 * @throws {Refusal} Where it is no UTF-8, no JSON by its type, or too large.
 */
export async function readBody(request) {
  const { 'content-type': type = '', 'content-encoding': coding = 'identity' } = request.headers;
  if (!/^application\/json *(;|$)/i.test(type) || coding !== 'identity') throw new Refusal('type');
  const bytes = await collect(request);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('encoding');
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<Buffer>}
 */
function collect(request) {
  return new Promise((resolve, reject) => {
    /** @type {Buffer[]} */
    const chunks = [];
    let size = 0;
    request.on('data', (chunk) => {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      // Leaves the rest to Node, which reads it away after the answer.
      else reject(new Refusal('too-large'));
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
  });
}
