import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

export const names = ['criteria', 'engine', 'credential', 'widgets'] as const;
export type Name = (typeof names)[number];

const root = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
const execute = promisify(execFile);

/** Runs a program and gives what it prints; a failure carries that as its message. */
export async function runProgram(command: string, args: readonly string[], cwd: string) {
  const shell = process.platform === 'win32';
  try {
    const { stdout } = await execute(command, args, { cwd, shell, maxBuffer: 2 ** 26 });
    return stdout;
  } catch (error) {
    const { message, stdout } = error as Error & { stdout?: string };
    throw new Error(`${message}\n${stdout ?? ''}`, { cause: error });
  }
}

/** The manifest of a package that this member brings. */
export function findPackage(name: string): string {
  return require.resolve(`${name}/package.json`);
}

/** The file of a program that a package of this member brings. */
export async function findProgram(name: string, program: string): Promise<string> {
  const manifest = findPackage(name);
  const { bin } = JSON.parse(await readFile(manifest, 'utf8')) as { bin: Record<string, string> };
  return join(dirname(manifest), bin[program] ?? '');
}

/** Packs one package as publishing would, and gives the path of its tarball. */
export async function packPackage(name: Name, folder: string): Promise<string> {
  const manifest = await readFile(join(root, 'package.json'), 'utf8');
  const { packageManager } = JSON.parse(manifest) as { packageManager: string };
  const out = join(folder, `${name}.tgz`);
  const args = ['--yes', packageManager, 'pack', '--out', out];
  await runProgram('npx', args, join(root, 'packages', name));
  return out;
}

/** Makes an empty project outside the workspace and gives its folder. */
export function makeFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'dds-packaging-'));
}

/** Installs the tarballs, with npm, into a project that knows nothing else of the workspace. */
export async function installTarballs(folder: string, tarballs: readonly string[]) {
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'];
  await runProgram('npm', ['install', ...flags, ...tarballs], folder);
}

/** Removes a folder that {@link makeFolder} made. */
export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}
