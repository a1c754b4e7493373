import type { Evidence } from '@dds/criteria';

/**
 * Tells documents apart by what they are: ids start anew each year (compare rule 4). Half a name,
 * such as a number without an issuer, still tells one from another.
 */
export function documentKey({ id, number, issuer, url, title }: Evidence): string {
  const numbered = read(number);
  if (numbered !== '') return JSON.stringify(['number', numbered, read(issuer)]);
  if (read(url) !== '') return JSON.stringify(['url', read(url)]);
  if (read(title) !== '') return JSON.stringify(['title', read(title)]);
  return JSON.stringify(['id', id]);
}

function read(text: unknown): string {
  return typeof text === 'string' ? text.normalize('NFC').trim() : '';
}
