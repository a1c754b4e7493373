import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runPython } from './python.js';

const vectors = new URL('../../packages/engine/vectors/scoring/', import.meta.url);
const lines = readdirSync(vectors).flatMap((file) =>
  readFileSync(new URL(file, vectors), 'utf8').trimEnd().split('\n'),
);
const paths = [
  'examples/conformance-python',
  'packages/criteria/data',
  'packages/engine/vectors/scoring',
];
const program = 'examples/conformance-python/conformance.py';

describe('the scorer that was written from the documentation', () => {
  it('passes every scoring vector', async () => {
    const { printed } = await runPython(program, paths);
    expect(printed).toEqual([`${lines.length} passed, 0 failed`]);
  });

  it.each([
    [
      'a level that ends late',
      'score.py',
      "total < hundredths(one['below'])",
      "total <= hundredths(one['below'])",
    ],
    ['rounding down', 'score.py', '(2 * total * maximum + left)', '(2 * total * maximum)'],
    ['the wrong severity', 'rows.py', "'warning' if mandatory else 'info'", "'warning'"],
  ])('fails with %s', async (_, file, right, wrong) => {
    const edit = `
path = '/copy/examples/conformance-python/${file}'
text = open(path, encoding='utf-8').read()
assert ${JSON.stringify(right)} in text
open(path, 'w', encoding='utf-8').write(text.replace(${JSON.stringify(right)}, ${JSON.stringify(wrong)}))`;
    const { printed } = await runPython(program, paths, { edit });
    expect(printed.at(-1)).toMatch(/^\d+ passed, [1-9]\d* failed$/);
  });
});
