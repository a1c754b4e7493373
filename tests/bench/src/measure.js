import process from 'node:process';

/** The middle one, or the mean of the two in the middle. */
export const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Milliseconds of processor time: on a busy machine the wall clock also times other programs. */
export function readClock() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Runs through the corpus, from where the last slice stopped, for at least so many milliseconds. */
async function runSlice(contestant, corpus, milliseconds) {
  const { score, isAsync } = contestant;
  const start = readClock();
  let elapsed;
  let count = 0;
  do {
    // The clock is read once in a batch, so that reading it costs the fast ones nothing.
    for (let index = 0; index < contestant.batch; index += 1) {
      const assessment = corpus[contestant.next];
      contestant.next = (contestant.next + 1) % corpus.length;
      const result = isAsync ? await score(assessment) : score(assessment);
      contestant.seen += result.level ?? 0;
    }
    count += contestant.batch;
    elapsed = readClock() - start;
  } while (elapsed < milliseconds);
  return (count / elapsed) * 1000;
}

/**
 * Assessments per second of each contestant, and how many times faster one is than another.
 *
 * Every round gives each contestant one slice, in an order that turns, so that a machine that slows
 * down slows them all down. Ratios are taken within a round, and the median round counts.
 */
export async function measure(contestants, corpus, { rounds, slice, warmUp }) {
  const entries = contestants.map((one) => ({ ...one, next: 0, seen: 0, batch: 1, rates: [] }));
  for (const entry of entries) {
    const rate = await runSlice(entry, corpus, warmUp);
    entry.batch = Math.max(1, Math.round((rate * slice) / 10_000));
    await runSlice(entry, corpus, warmUp);
  }
  for (let round = 0; round < rounds; round += 1) {
    const turn = round % entries.length;
    for (const entry of [...entries.slice(turn), ...entries.slice(0, turn)]) {
      globalThis.gc?.();
      entry.rates.push(await runSlice(entry, corpus, slice));
    }
  }
  const ratesOf = (name) => entries.find((entry) => entry.name === name).rates;
  return {
    rateOf: (name) => median(ratesOf(name)),
    ratio: (name, other) => {
      const others = ratesOf(other);
      return median(ratesOf(name).map((rate, round) => rate / others[round]));
    },
  };
}
