import { DdsError } from '@dds/criteria/errors';
import { setTimeout } from 'node:timers/promises';
import { collectParts, findNotJson, freezeJson, writeJson } from './json.js';

/** What no call may take longer than, for values of a size that a school's file could have. */
const mostMilliseconds = 50;

/** What a megabyte of text may take besides: reading and hashing it takes time in proportion. */
const perMegabyte = 25;

const shared = [
  ...[Object, Array, Function, String, Number, Boolean, Symbol, BigInt, RegExp, Date, Promise],
  ...[Map, Set, WeakMap, WeakSet, Error, TypeError, DdsError],
].flatMap((one): object[] => [one, one.prototype as object]);

function readProperties(owner: object): readonly (readonly [PropertyKey, unknown])[] {
  return Reflect.ownKeys(owner).flatMap((key) => {
    const property = Object.getOwnPropertyDescriptor(owner, key);
    // A method and an accessor, each as it is: it is compared and never called.
    return [[key, property?.value] as const, [key, Reflect.get(property ?? {}, 'get')] as const];
  });
}

const before = shared.map(readProperties);

/** Says what of the objects that all values share is not what it was, or `undefined`. */
function findPollution(): string | undefined {
  for (const [index, owner] of shared.entries()) {
    const known = before[index]!;
    const found = readProperties(owner);
    const changed = found.find(([key, value], at) => {
      const [knownKey, knownValue] = known[at] ?? [];
      return key !== knownKey || !Object.is(value, knownValue);
    });
    if (changed !== undefined) return `the shared property ${String(changed[0])}`;
    if (found.length !== known.length) return 'a shared property, which is gone';
  }
  return undefined;
}

type Outcome = { readonly returned: unknown } | { readonly thrown: unknown };

async function attempt(run: () => unknown): Promise<Outcome> {
  try {
    return { returned: await run() };
  } catch (thrown) {
    return { thrown };
  }
}

const mostRepeats = 20;

/** A slow call counts as slow when it is so each time: a busy machine and its garbage are not it. */
async function findSlowness(
  run: () => unknown,
  first: number,
  values: readonly unknown[],
): Promise<string | undefined> {
  const most = mostMilliseconds + perMegabyte * megabytesOf(values);
  let fastest = first;
  for (let again = 0; again < mostRepeats && fastest > most; again += 1) {
    await setTimeout(10);
    const start = performance.now();
    await attempt(run);
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest > most ? `took ${fastest.toFixed(0)} ms, at most ${most.toFixed(0)}` : undefined;
}

function megabytesOf(values: readonly unknown[]): number {
  try {
    return JSON.stringify(values).length / 1e6;
  } catch {
    // Nested too deep to be written: short.
    return 1;
  }
}

export interface Withstanding {
  /** Whether the time of a call counts. */
  readonly timed: boolean;
}

/**
 * Calls a function with frozen values and says what is wrong with how it takes them, or `undefined`:
 * it returns JSON or throws a DdsError, in time, and changes neither its input nor a prototype.
 */
export async function findFault(
  run: (...values: never[]) => unknown,
  values: readonly unknown[],
  { timed }: Withstanding,
): Promise<string | undefined> {
  // A write to what is frozen throws a TypeError, so that no copy for comparing is needed.
  const given = freezeJson(values) as never[];
  const start = performance.now();
  const outcome = await attempt(() => run(...given));
  const time = performance.now() - start;
  const polluted = findPollution();
  if (polluted !== undefined) return `changed ${polluted}`;
  if ('thrown' in outcome) {
    const { thrown } = outcome;
    if (!(thrown instanceof DdsError)) return `threw ${describe(thrown)}`;
  } else {
    const notJson = findNotJsonBeside(outcome.returned, given);
    if (notJson !== undefined) return `returned what is no JSON at ${notJson}`;
  }
  return timed && time > mostMilliseconds
    ? findSlowness(() => run(...given), time, given)
    : undefined;
}

const nothing: ReadonlySet<unknown> = new Set();

function findNotJsonBeside(returned: unknown, given: unknown): string | undefined {
  if (returned === undefined || findNotJson(returned, nothing) === undefined) return undefined;
  return findNotJson(returned, collectParts(given));
}

function describe(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : typeof thrown;
}

/** How to see a fault again. */
export function describeFault(name: string, values: readonly unknown[], seed: number): string {
  return `${name}, seed ${seed}, with the values of this JSON list:\n${writeJson(values)}`;
}
