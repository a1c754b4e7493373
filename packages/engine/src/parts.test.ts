import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import * as engine from './index.js';

type Part = Readonly<Record<string, unknown>>;

const files = await readdir(import.meta.dirname, { recursive: true });
const parts = files
  .filter((file) => /^[\w-]+[\\/]index\.ts$/.test(file))
  .map((file) => file.split(/[\\/]/)[0] ?? '');

describe('the index', () => {
  // The one part with a dependency stands alone.
  const together = parts.filter((part) => part !== 'calendar');

  it('offers what its parts offer, and nothing else', async () => {
    const offered = await Promise.all(
      together.map((part) => import(`./${part}/index.ts`) as Promise<Part>),
    );
    expect({ ...engine }).toEqual(Object.assign({}, ...offered));
  });
});
