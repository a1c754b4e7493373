import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

/** What a page loads first of a bundle that Vite makes of the published packages. */
export interface Bundle {
  readonly text: string;
  /** Bytes after brotli at its highest quality, each file by itself. */
  readonly size: number;
}

const entry = join(import.meta.dirname, 'entry.js');

/** Bundles and minifies a module whose code imports the packages; leaves out what is loaded on demand. */
export async function bundle(code: string): Promise<Bundle> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    // As outside tests, where Vite takes the production builds by itself.
    resolve: { conditions: ['module', 'browser', 'production'] },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: {
      target: 'es2022',
      write: false,
      // Its helper is not ours to count.
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'allow-extension' },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = new Map(
    output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
  );
  const first = new Set([...chunks.values()].filter(({ isEntry }) => isEntry));
  for (const { imports } of first) {
    for (const name of imports) {
      const chunk = chunks.get(name);
      if (chunk) first.add(chunk);
    }
  }
  const texts = [...first].map((chunk) => chunk.code);
  const sizes = texts.map((text) => brotliCompressSync(text).byteLength);
  return { text: texts.join('\n'), size: sizes.reduce((sum, size) => sum + size, 0) };
}
