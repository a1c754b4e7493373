import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const isWindows = process.platform === 'win32';
const running = new Set();

function readJson(...path) {
  return JSON.parse(readFileSync(join(root, ...path), 'utf8'));
}

function stop(child) {
  try {
    // A child leads its own group, so that browsers and servers under it end with it.
    if (isWindows) child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    for (const child of running) stop(child);
    process.exit(130);
  });
}

/**
 * Runs a program in the root of the project.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ show?: boolean, env?: Record<string, string>, minutes?: number, folder?: string }} [options]
 * `show` lets its output through; otherwise it is collected. `folder` is where it runs instead.
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function run(command, args, { show = false, env = {}, minutes, folder = '' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: join(root, folder),
      env: { ...process.env, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      detached: !isWindows,
      shell: isWindows && command === 'npx',
    });
    running.add(child);
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    const timer = minutes && setTimeout(end, minutes * 60_000);

    function end() {
      output += `\nStopped after ${minutes} minutes.`;
      stop(child);
    }
    function settle(ok) {
      clearTimeout(timer);
      running.delete(child);
      resolve({ ok, output });
    }
    child.on('error', (error) => {
      output += error.message;
      settle(false);
    });
    child.on('close', (code) => settle(code === 0));
  });
}

/** Runs the pnpm that package.json names, on a machine that has npm only. */
export function runPnpm(args, options) {
  const { packageManager } = readJson('package.json');
  // Without `--prefer-offline` npm asks the registry each time: a minute's wait without a network.
  return run('npx', ['--prefer-offline', '--yes', packageManager, ...args], options);
}

/** Runs a tool of node_modules: the first word is its package, or `package/program`. */
export function runTool(tool, args, options) {
  const [, name, program] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.+))?$/.exec(tool);
  const { bin } = readJson('node_modules', name, 'package.json');
  const file = typeof bin === 'string' ? bin : bin[program ?? name.split('/').at(-1)];
  return run(process.execPath, [join(root, 'node_modules', name, file), ...args], options);
}
