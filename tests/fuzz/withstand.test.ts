import { DdsError } from '@dds/criteria/errors';
import { describe, expect, it } from 'vitest';
import { describeFault, findFault } from './withstand.js';

const untimed = { timed: false };
const judge = (run: (value: never) => unknown, value: unknown = { a: [1] }) =>
  findFault(run, [value], untimed);

describe('a call withstands', () => {
  it.each([
    ['returns JSON', () => ({ a: [1, null, 'x', true] })],
    ['returns nothing', () => undefined],
    ['returns a promise of JSON', () => Promise.resolve([1])],
    ['gives back what it was given', (value: unknown) => ({ value })],
    [
      'refuses with a DdsError',
      () => {
        throw new DdsError('ERR_DDS_OPTION_INVALID', 'x');
      },
    ],
  ])('when it %s', async (_, run) => {
    expect(await judge(run)).toBeUndefined();
    expect(await judge(run, -Infinity)).toBeUndefined();
  });
});

describe('a call does not withstand', () => {
  it.each([
    ['throws another error', () => JSON.parse('{')],
    [
      'throws what is no error',
      () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- That is the fault.
        throw 'x';
      },
    ],
    ['returns NaN', () => [NaN]],
    ['returns a key without a value', () => ({ a: undefined })],
    ['returns a function', () => [() => 1]],
    ['returns a map', () => new Map()],
    ['returns a list with gaps', () => Array(2)],
    [
      'returns a cycle',
      () => {
        const cycle: unknown[] = [];
        cycle.push(cycle);
        return cycle;
      },
    ],
    ['changes what it was given', (value: { a: number[] }) => value.a.push(2)],
    ['adds to what it was given', (value: object) => Object.assign(value, { b: 1 })],
  ] as readonly (readonly [string, (value: never) => unknown])[])('when it %s', async (_, run) => {
    expect(await judge(run)).toMatch(/^(threw|returned)/);
  });

  it('when it adds to a prototype, or replaces a method', async () => {
    const prototype = Object.prototype as { polluted?: boolean };
    expect(await judge(() => (prototype.polluted = true))).toBe(
      'changed the shared property polluted',
    );
    delete prototype.polluted;
    const { at } = Array.prototype;
    expect(await judge(() => (Array.prototype.at = () => 1))).toBe(
      'changed the shared property at',
    );
    Array.prototype.at = at;
    expect(await judge(() => 1)).toBeUndefined();
  });

  it('when it takes too long each time', async () => {
    const wait = () => {
      const end = performance.now() + 60;
      while (performance.now() < end);
    };
    expect(await findFault(wait, [], { timed: true })).toMatch(/^took \d+ ms, at most 50$/);
    let first = true;
    const waitOnce = () => {
      if (first) wait();
      first = false;
    };
    expect(await findFault(waitOnce, [], { timed: true })).toBeUndefined();
  });
});

it('a fault is described so that JSON.parse gives the values back', () => {
  const values = [-0, Infinity, '\ud800', JSON.parse('{"__proto__":{"a":[1,null,true]}}')];
  const [head, json] = describeFault('f', values, 7).split('\n');
  expect(head).toBe('f, seed 7, with the values of this JSON list:');
  const parsed = JSON.parse(json ?? '') as unknown[];
  expect(parsed).toEqual(values);
  expect(Object.is(parsed[0], -0)).toBe(true);
  expect(Object.keys(parsed[3] as object)).toEqual(['__proto__']);
  expect(describeFault('f', ['x'.repeat(1000)], 7)).toMatch(/1000 characters/);
});
