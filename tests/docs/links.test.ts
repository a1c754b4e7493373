import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { listGuides, root } from './find-examples.js';

const link = /\]\((?!https?:|mailto:|#)([^)#\s]+)/g;

it.each(listGuides())('%s links only to files that exist', (guide) => {
  const text = readFileSync(join(root, guide), 'utf8');
  const targets = [...text.matchAll(link)].map(([, target = '']) => target);
  const missing = targets.filter((target) => !existsSync(join(root, dirname(guide), target)));
  expect(missing).toEqual([]);
});
