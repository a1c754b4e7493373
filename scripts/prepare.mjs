import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runPnpm } from './run.mjs';

const stamp = join(root, 'node_modules', '.dds-installed');

function fingerprint() {
  const hash = createHash('sha256').update(
    `${process.platform} ${process.versions.modules} ${root}`,
  );
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) {
    hash.update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** Installs what pnpm-lock.yaml names, and does nothing when that has been done already. */
export async function install() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true;
  console.log('Đang cài các gói phụ thuộc… / Installing the dependencies…');
  const { ok } = await runPnpm(['install', '--frozen-lockfile', '--reporter=append-only'], {
    show: true,
    env: { CI: 'true' },
  });
  if (ok) writeFileSync(stamp, wanted);
  else
    console.error(
      'Không cài được. Hãy kiểm tra kết nối tới kho npm rồi chạy lại.\n' +
        'The installation failed. Check the connection to the npm registry and try again.',
    );
  return ok;
}

/** Builds the packages, each after those that it uses, then the examples. */
export async function build(options) {
  const packages = await runPnpm(['--filter', './packages/*', 'run', 'build'], options);
  if (!packages.ok) return packages;
  return runPnpm(['--filter', './examples/*', 'run', '--if-present', 'build'], options);
}
