import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { countReporter } from './scripts/count-reporter.mjs';
import { findBrowser } from './scripts/browser.mjs';

const { executablePath, args } = await findBrowser();

// The tests run under the policy of a strict portal. The runner's own inline scripts are let in by
// their hash, which gives no licence to any other.
async function strictPolicy(context, next) {
  await next();
  if (!context.response.is('html') || typeof context.body !== 'string') return;
  const inline = [...context.body.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)];
  const hashes = inline.map(
    ([, code]) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );
  context.set(
    'Content-Security-Policy',
    [
      "default-src 'none'",
      `script-src 'self' ${hashes.join(' ')}`,
      "style-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self' ws:",
      "require-trusted-types-for 'script'",
      "trusted-types lit-html 'allow-duplicates'",
    ].join('; '),
  );
}

export default {
  files: ['packages/widgets/src/**/*.browser.test.ts'],
  nodeResolve: { exportConditions: ['@dds/source', 'browser', 'development'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.browser-tests.json', import.meta.url)),
    }),
  ],
  middleware: [strictPolicy],
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="vi">
  <head>
    <title>Tests</title>
    <script src="/tests/setup/strict-page.js"></script>
  </head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`,
  browsers: [chromeLauncher({ launchOptions: { executablePath, args } })],
  // Half of the processors would leave the other half idle.
  concurrency: availableParallelism(),
  // Limits for what hangs, not for what is slow: a busy machine takes its time.
  testsFinishTimeout: 300_000,
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
};
