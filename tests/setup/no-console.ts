import { afterEach, expect } from 'vitest';

const methods = ['debug', 'info', 'log', 'warn', 'error', 'trace', 'table', 'dir'] as const;
const calls: string[] = [];

// Recorded as well as thrown, since the code under test may catch what it throws.
for (const method of methods) {
  console[method] = (...values: unknown[]) => {
    const call = `console.${method}(${values.map(String).join(', ')})`;
    calls.push(call);
    throw new Error(`${call} in a test`);
  };
}

afterEach(() => {
  expect(calls.splice(0), 'no test writes to the console').toEqual([]);
});
