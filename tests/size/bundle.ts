import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

/** A bundle as a portal's build tool would make it of the published packages. */
export interface Bundle {
  readonly text: string;
  /** Bytes after brotli at its highest quality. */
  readonly size: number;
}

/** Bundles and minifies a module whose code imports the packages; `external` ones stay outside. */
export async function bundle(code: string, external: string[] = []): Promise<Bundle> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    external,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['production'],
    legalComments: 'none',
    logLevel: 'silent',
    // Text outside ASCII stays readable, so that a title can be searched for.
    charset: 'utf8',
  });
  const text = outputFiles[0]?.text ?? '';
  return { text, size: brotliCompressSync(text).byteLength };
}
