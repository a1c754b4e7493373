// @ts-check
import { cp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const { resolve } = createRequire(import.meta.url);
const source = fileURLToPath(new URL('./src/', import.meta.url));

/** Where the finished pages stand: a folder of plain files that any web server can publish. */
export const folder = fileURLToPath(new URL('./dist/', import.meta.url));

/** Puts the two scripts beside the pages. */
export async function buildPages() {
  await rm(folder, { recursive: true, force: true });
  await cp(source, folder, { recursive: true });
  for (const file of ['dds.js', 'dds-frame.js']) {
    try {
      await cp(resolve(`@dds/widgets/${file}`), `${folder}${file}`);
    } catch (cause) {
      throw new Error('Chưa dựng các gói. Hãy chạy: pnpm build\nRun first: pnpm build', { cause });
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPages();
