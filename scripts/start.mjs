import './node-version.mjs';
import { build, install } from './prepare.mjs';
import { runPnpm } from './run.mjs';

process.exitCode = (await start()) ? 0 : 1;

async function start() {
  if (!(await install())) return false;
  console.log('Đang dựng… / Building…');
  const built = await build();
  if (!built.ok) {
    console.error(built.output);
    return false;
  }
  const { ok } = await runPnpm(['--silent', '--filter', './examples/school-portal', 'start'], {
    show: true,
  });
  return ok;
}
