import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { root } from './run.mjs';

/** Every module that a vendor imports from. */
const modules = {
  criteria: ['index', 'assessment-file', 'digest', 'errors', 'points', 'schema'],
  engine: ['index', 'calendar', 'lint'],
  credential: ['index', 'verify'],
  widgets: ['index'],
};

/**
 * Compares what the packages offer with the reports in `packages/<name>/api`. They are committed,
 * so that a change of the interface is read by whoever reviews it.
 *
 * @param {{ write?: boolean }} [options] `write` brings the reports up to date instead.
 * @returns {Promise<{ ok: boolean, output: string, passed: number, failed: number }>}
 */
export async function checkApi({ write = false } = {}) {
  const extractor = loadExtractor();
  const total = { ok: true, output: '', passed: 0, failed: 0 };
  for (const [name, entries] of Object.entries(modules)) {
    for (const entry of entries) {
      const messages = compare(extractor, name, entry, write);
      total.output += messages.map((message) => `${name}/${entry}: ${message}\n`).join('');
      total[messages.length === 0 ? 'passed' : 'failed'] += 1;
    }
  }
  total.ok = total.failed === 0;
  return total;
}

/**
 * Loads the tool only when it is asked for: this file is read before anything is installed. Node
 * cannot load the ES modules of this version, as their imports lack file extensions.
 */
function loadExtractor() {
  return createRequire(import.meta.url)('@microsoft/api-extractor');
}

function compare({ Extractor, ExtractorConfig }, name, entry, write) {
  const projectFolder = join(root, 'packages', name);
  const temporary = join(root, 'node_modules/.cache/api', name);
  const messages = [];
  for (const folder of [temporary, join(projectFolder, 'api')])
    mkdirSync(folder, { recursive: true });
  const entryPoint = join(projectFolder, 'dist', `${entry}.d.ts`);
  if (!existsSync(entryPoint)) return [`${entryPoint} is missing; run npm test build first`];
  const { apiReportChanged } = Extractor.invoke(
    ExtractorConfig.prepare(configure(projectFolder, entry, entryPoint, temporary)),
    {
      localBuild: write,
      messageCallback: (message) => {
        if (message.messageId.startsWith('ae-') && message.logLevel !== 'none')
          messages.push(message.text);
        message.handled = true;
      },
    },
  );
  const report = `packages/${name}/api/${entry}.api.md`;
  if (apiReportChanged && !write)
    messages.push(`differs from ${report}; run pnpm api and read the change`);
  return messages;
}

function configure(projectFolder, entry, entryPoint, temporary) {
  const quiet = { logLevel: 'none' };
  return {
    configObjectFullPath: undefined,
    packageJsonFullPath: join(projectFolder, 'package.json'),
    configObject: {
      projectFolder,
      mainEntryPointFilePath: entryPoint,
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'es2022',
            module: 'nodenext',
            moduleResolution: 'nodenext',
            lib: ['es2023', 'dom', 'dom.iterable'],
            types: [],
            strict: true,
            skipLibCheck: true,
          },
          files: [entryPoint],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${entry}.api.md`,
        reportFolder: join(projectFolder, 'api'),
        reportTempFolder: temporary,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: 'error' } },
        extractorMessageReporting: {
          default: { logLevel: 'error' },
          // Everything that is exported is public; its comments are the linter's and TypeDoc's.
          'ae-missing-release-tag': quiet,
          'ae-undocumented': quiet,
          'ae-unresolved-link': quiet,
          // The types of a subpath often stand in the main entry: the report says which.
          'ae-forgotten-export': { logLevel: 'warning', addToApiReportFile: true },
        },
        tsdocMessageReporting: { default: quiet },
      },
    },
  };
}
