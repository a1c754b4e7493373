import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { verifyBadge } from './verify-badge.js';
import type { VerifyBadgeOptions } from './types.js';

interface Vector extends VerifyBadgeOptions {
  readonly name: string;
  readonly token: string;
  readonly verdict: string;
  readonly reason?: string;
  readonly status?: string;
}

const file = new URL('../../vectors/verify.jsonl', import.meta.url);
const vectors = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Vector);

it.each(vectors)('the vector “$name” gives $verdict', async (vector) => {
  const { name: _, token, verdict, reason, status, ...options } = vector;
  expect(await verifyBadge(token, options)).toMatchObject({
    verdict,
    ...(reason !== undefined && { reason }),
    ...(status !== undefined && { facts: { status: { state: status } } }),
  });
});
