import { expect, it } from 'vitest';
import { inlineImports } from './inline-imports.mjs';

it('imports at once what would come on demand', () => {
  const module = "const load = async () => (await import('./part.js')).part;";
  expect(inlineImports(module)).toBe(
    "import * as inlined0 from './part.js';const load = async () => (await Promise.resolve(inlined0)).part;",
  );
});

it('leaves other imports alone', () => {
  const module = "import { part } from './part.js';\nexport const important = part('x');\n";
  expect(inlineImports(module)).toBe(module);
});
