// Changes the engine in thousands of small ways and sees whether a test notices each:
// `pnpm mutate`, or `pnpm mutate plan review` for some folders of packages/engine/src.
import { runToEnd } from './run.mjs';

process.exitCode = await runToEnd('@stryker-mutator/core/stryker', ['run', 'stryker.config.mjs'], {
  DDS_MUTATE: process.argv.slice(2).join(' '),
});
