import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkTypes } from './check-types.js';
import { findExamples } from './find-examples.js';

const examples = findExamples();
const faults = checkTypes(examples);
// The rest belongs to a page; the browser and end-to-end tests hold what it shows.
const runnable = examples.filter(
  ({ code }) => !/\bdocument\b|localStorage|@dds\/widgets/i.test(code),
);

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue(undefined);
  vi.spyOn(console, 'assert').mockImplementation((condition, ...message) => {
    if (!condition) throw new Error(`console.assert: ${message.map(String).join(' ')}`);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

it.each(examples.map(({ name }) => name))('%s compiles', (name) => {
  expect(faults.get(name)).toEqual([]);
});

it.each(runnable.map(({ name }) => name))('%s runs', async (name) => {
  await import(/* @vite-ignore */ `example:${name}.ts`);
});
