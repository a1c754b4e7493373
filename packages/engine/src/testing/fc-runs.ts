import fc from 'fast-check';

/** How many cases each property is tried on: 1,000 in `npm test`, 100,000 in `pnpm nightly`. */
export const fcRuns = Number(process.env['DDS_FC_RUNS'] ?? 1000);

fc.configureGlobal({ numRuns: fcRuns });
