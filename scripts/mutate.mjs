// Changes the engine in thousands of small ways and sees whether a test notices each:
// `pnpm mutate`, or `pnpm mutate plan review` for some folders of packages/engine/src. Each folder
// has a run of its own, against its own tests.
import { runTool } from './run.mjs';

/** What is looked at unless other folders are named. */
const usual = ['score', 'plan', 'review', 'lifecycle', 'aggregate', 'explain'];
const asked = process.argv.slice(2);

for (const folder of asked.length > 0 ? asked : usual) {
  console.log(`\n== ${folder}`);
  const { ok } = await runTool('@stryker-mutator/core/stryker', ['run', 'stryker.config.mjs'], {
    show: true,
    env: { DDS_MUTATE: folder },
  });
  if (!ok) process.exitCode = 1;
}
