import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runPython } from './python.js';

const folder = 'packages/engine/vectors';
const root = fileURLToPath(new URL('../..', import.meta.url));
const committed = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.jsonl'))
  .map((file) => join(folder, file));

it('the vectors are what their generator writes', async () => {
  const { files } = await runPython(
    `${folder}/generate.py`,
    ['packages/criteria/data', `${folder}/generator`, `${folder}/generate.py`],
    { collected: `${folder}/*/*.jsonl` },
  );
  expect(Object.keys(files).sort()).toEqual(committed.sort());
  const differ = committed.filter((file) => files[file] !== readFileSync(join(root, file), 'utf8'));
  expect(differ).toEqual([]);
});
