import { availableParallelism } from 'node:os';
import './node-version.mjs';
import { install } from './prepare.mjs';
import { stages } from './stages.mjs';

const chosen = process.argv.slice(2);
const names = stages.map(({ name }) => name);
const unknown = chosen.filter((name) => !names.includes(name));
const total = { passed: 0, failed: 0 };

if (unknown.length > 0) {
  console.error(`No such stage: ${unknown.join(', ')}. Stages: ${names.join(', ')}`);
  total.failed = 1;
} else if (await runStage('Install', async () => ({ ok: await install(), output: '' }))) {
  const wanted = stages.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
  for (const group of listGroups(wanted)) await runGroup(group);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Stages that follow each other and have a group in common, together; any other by itself. */
function listGroups(list) {
  const groups = [];
  for (const stage of list) {
    const last = groups.at(-1);
    if (stage.group !== undefined && last?.[0].group === stage.group) last.push(stage);
    else groups.push([stage]);
  }
  return groups;
}

/** As many at once as there are processors, the first ones first: more would only wait for each other. */
async function runGroup(group) {
  const waiting = [...group];
  const runSome = async () => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) {
      await runStage(stage.title, stage.run);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, runSome));
}

async function runStage(title, run) {
  const start = performance.now();
  const result = await run().catch((error) => ({ ok: false, output: error.stack }));
  const { ok, output, passed = ok ? 1 : 0, failed = ok ? 0 : 1 } = result;
  total.passed += passed;
  total.failed += failed;
  console.log(`\n== ${title}`);
  if (!ok) console.log(output.trimEnd());
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`   ${ok ? 'passed' : 'FAILED'}: ${passed} passed, ${failed} failed in ${seconds} s`);
  return ok;
}
