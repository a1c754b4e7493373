import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calls, listExports } from './calls.js';
import { describeFault, findFault } from './withstand.js';

// Set by `pnpm fuzz`. Here a few thousand values do, and the clock of a busy machine says nothing.
const total = Number(process.env['DDS_FUZZ_RUNS'] ?? 12_000);
const seed = Number(process.env['DDS_FUZZ_SEED'] ?? 4725);
const timed = process.env['DDS_FUZZ_TIMED'] === 'true';

const rows = Object.entries(calls);
const numRuns = Math.ceil(total / rows.length);

it('knows how to call every exported function, and no other', () => {
  expect(Object.keys(calls).sort()).toEqual([...listExports()].sort());
});

describe(`hostile values, seed ${seed}`, () => {
  it.each(rows)(`${numRuns} times: %s`, async (name, { values, run }) => {
    let fault: string | undefined;
    const property = fc.asyncProperty(values, async (given) => {
      const found = await findFault(run, given, { timed });
      if (found !== undefined) fault = found;
      return found === undefined;
    });
    const { failed, counterexample } = await fc.check(property, { numRuns, seed });
    if (!failed) return;
    throw new Error(`${fault ?? '?'}\n${describeFault(name, counterexample?.[0] ?? [], seed)}`);
  });
});
