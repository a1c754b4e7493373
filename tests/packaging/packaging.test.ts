import { createHash } from 'node:crypto';
import { cp, readFile, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  findPackage,
  findProgram,
  installTarballs,
  makeFolder,
  names,
  packPackage,
  removeFolder,
  runProgram,
} from './pack.js';

const tarballs: Record<string, string> = {};
let folder = '';
let project = '';

beforeAll(async () => {
  folder = await makeFolder();
  project = await makeFolder();
  for (const name of names) tarballs[name] = await packPackage(name, folder);
  await cp(join(import.meta.dirname, 'consumer'), project, { recursive: true });
  await installTarballs(project, Object.values(tarballs));
  // What a portal that is written with it has beside them.
  await symlink(dirname(findPackage('vue')), join(project, 'node_modules/vue'));
});

afterAll(async () => {
  await removeFolder(folder);
  await removeFolder(project);
});

describe.each(names)('the tarball of @dds/%s', (name) => {
  const installed = (...path: string[]) => join(project, 'node_modules/@dds', name, ...path);
  const tarball = () => tarballs[name] ?? '';

  it('pleases publint', async () => {
    const buffer = await readFile(tarball());
    const pack = { tarball: new Uint8Array(buffer).buffer };
    const { messages, pkg } = await publint({ strict: true, pack });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('has types that resolve for every way to import it', async () => {
    const attw = await findProgram('@arethetypeswrong/cli', 'attw');
    // Node's old resolution knows no `exports`; the elements are for browsers, ES modules only.
    const profile = name === 'widgets' ? 'esm-only' : 'node16';
    // A page is no module.
    const pages = ['--exclude-entrypoints', './dds-offline.html'];
    await runProgram(process.execPath, [attw, tarball(), '--profile', profile, ...pages], folder);
  });

  it('holds the licence and the read-me, and no test', async () => {
    const files = (await runProgram('tar', ['-tzf', tarball()], folder)).split('\n');
    expect(files).toContain('package/LICENSE');
    expect(files).toContain('package/README.md');
    expect(
      files.filter((file) => /\.test\.|\.fixture\.|testing|node_modules|tsconfig/.test(file)),
    ).toEqual([]);
  });

  it('has the licence of the project', async () => {
    const licence = await readFile(join(import.meta.dirname, '../../LICENSE'), 'utf8');
    expect(await readFile(installed('LICENSE'), 'utf8')).toBe(licence);
  });

  it('names no package of the workspace by its place there', async () => {
    expect(await readFile(installed('package.json'), 'utf8')).not.toContain('workspace:');
  });
});

describe('an empty project with the tarballs installed', () => {
  it.each(['import.mjs', 'require.cjs', 'both.mjs', 'data.cjs', 'elements.mjs'])(
    'runs %s',
    async (file) => {
      expect(await runProgram(process.execPath, [file], project)).toBe('ok\n');
    },
  );

  it.each([
    ['typescript', 'nodenext'],
    ['typescript', 'bundler'],
    ['typescript-7', 'nodenext'],
    ['typescript-7', 'bundler'],
  ])('compiles with %s against the types, resolved as %s', async (compiler, config) => {
    const tsc = await findProgram(compiler, 'tsc');
    await runProgram(process.execPath, [tsc, '-p', `tsconfig.${config}.json`], project);
  });

  it('compiles a page of Vue, and refuses what is wrong in its template', async () => {
    const tsc = await findProgram('vue-tsc', 'vue-tsc');
    await runProgram(process.execPath, [tsc, '-p', 'tsconfig.vue.json'], project);
  });
});

const dist = (file: string) => join(project, 'node_modules/@dds/widgets/dist', file);

describe.each(['dds.js', 'dds-badge.js', 'dds-review.js', 'dds-verify.js', 'dds-frame.js'])(
  '%s',
  (file) => {
    it('is a classic script that asks for no other file', async () => {
      const code = await readFile(dist(file), 'utf8');
      expect(() => new Script(code)).not.toThrow();
      expect(code).not.toMatch(/\bimport\s*\(|\brequire\s*\(|sourceMappingURL/);
    });

    it('has the integrity hash that stands beside it', async () => {
      const code = await readFile(dist(file));
      const digest = createHash('sha384').update(code).digest('base64');
      const stated = JSON.parse(await readFile(dist('dds.js.integrity.json'), 'utf8')) as unknown;
      expect(stated).toHaveProperty([file], `sha384-${digest}`);
    });
  },
);

describe('dds-offline.html', () => {
  it('lets nothing run but its own script, by the hash in its policy', async () => {
    const page = await readFile(dist('dds-offline.html'), 'utf8');
    const script = /<script>([^]*)<\/script>/.exec(page)?.[1] ?? '';
    const digest = createHash('sha256').update(script).digest('base64');
    expect(page).toContain(`script-src 'sha256-${digest}'`);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('Google LLC');
    expect(script).not.toContain('</script');
  });
});

describe.each([
  ['dds.js', ['Google LLC']],
  ['dds-badge.js', ['Google LLC']],
  ['dds-verify.js', ['Filip Skokan', 'Anthony Fu']],
  ['dds-review.js', ['Google LLC', 'Paul Miller', 'canonicalize']],
])('%s', (file, owners) => {
  it('says whose code it holds', async () => {
    const code = await readFile(dist(file), 'utf8');
    const notices = await readFile(dist('../THIRD-PARTY-NOTICES.md'), 'utf8');
    expect(code).toMatch(/^\/\*! @dds\/widgets, MIT/);
    for (const owner of owners) {
      expect(code).toContain(owner);
      expect(notices).toContain(owner);
    }
  });
});
