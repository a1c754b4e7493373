import { runVitest } from './counts.mjs';

/** Whoever asks for this many runs waits for them. */
const withoutLimit = ['--testTimeout=0', '--hookTimeout=0'];

/**
 * Throws hostile values at every exported function, and lets the time of each call count.
 *
 * @param {{ runs: number, seed: number }} options `runs`: values in all.
 */
export function fuzz({ runs, seed }) {
  const env = {
    DDS_FUZZ_RUNS: String(runs),
    DDS_FUZZ_SEED: String(seed),
    DDS_FUZZ_TIMED: 'true',
  };
  return runVitest('fuzz', withoutLimit, { show: true, env });
}

/**
 * Tries each property on many drawn cases.
 *
 * @param {{ runs: number, files: readonly string[] }} options `runs`: cases for each property.
 */
export function tryProperties({ runs, files }) {
  const env = { DDS_FC_RUNS: String(runs) };
  return runVitest('unit', [...files, ...withoutLimit], { show: true, env });
}
