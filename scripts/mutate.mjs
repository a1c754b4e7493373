// Changes the engine in thousands of small ways and sees whether a test notices each:
// `pnpm mutate`, or `pnpm mutate plan review` for some folders of packages/engine/src.
import { runTool } from './run.mjs';

const env = { DDS_MUTATE: process.argv.slice(2).join(' ') };
const { ok } = await runTool('@stryker-mutator/core/stryker', ['run', 'stryker.config.mjs'], {
  show: true,
  env,
});
process.exitCode = ok ? 0 : 1;
