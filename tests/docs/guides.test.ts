import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './find-examples.js';

// A teacher looks on the screen for the very words that the guide puts between quotation marks.
const quoted = /[“"]([^”"\n]+)[”"]/g;

function readSources(folder: string): string {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /texts(\.vi|\.en)?\.ts$/.test(file))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'))
    .join('\n')
    .toLowerCase();
}

it.each(['huong-dan-nha-truong.vi.md', 'guide-school.md'])('%s quotes the form', (guide) => {
  const shown = readSources('packages/widgets/src');
  const text = readFileSync(join(root, 'docs', guide), 'utf8');
  const words = [...text.matchAll(quoted)].map(([, words = '']) => words.toLowerCase());
  // What stands for a name or a time is left out.
  const unknown = words.filter((word) => !word.split('…').every((part) => shown.includes(part)));
  expect(words.length).toBeGreaterThan(5);
  expect(unknown).toEqual([]);
});
