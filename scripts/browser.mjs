import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const installed = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

// Chromium refuses its sandbox to root; everyone else keeps it.
if (process.getuid?.() === 0) args.push('--no-sandbox');

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installedBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...(installed[process.platform] ?? []), ...onPath].find(isExecutable);
}

// The package unpacks a browser for machines with nothing on them: libraries and a font with every
// Vietnamese letter included. Both are used only where the machine has none of its own.
async function packagedBrowser() {
  if (!hasPackagedBrowser) return undefined;
  const folder = fileURLToPath(new URL('../node_modules/.cache/dds-browser', import.meta.url));
  const executablePath = join(folder, 'chromium');
  if (!existsSync(executablePath)) await unpackBrowser(folder);
  if (!existsSync('/etc/fonts/fonts.conf')) process.env.FONTCONFIG_PATH ??= join(folder, 'fonts');
  if (spawnSync(executablePath, ['--version']).status !== 0) {
    process.env.LD_LIBRARY_PATH ??= join(folder, 'al2023/lib');
  }
  return executablePath;
}

// It unpacks into the temporary folder and trusts what it finds there. Ours is unpacked aside and
// moved into place, so that a broken-off run or another user leaves nothing behind.
async function unpackBrowser(folder) {
  const aside = `${folder}-${process.pid}`;
  const before = { ...process.env };
  mkdirSync(aside, { recursive: true });
  try {
    // The second makes it unpack its libraries, as it does on the service that it is made for.
    Object.assign(process.env, { TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    const fonts = '<fontconfig><dir prefix="relative">fonts</dir><config></config></fontconfig>';
    writeFileSync(join(aside, 'fonts/fonts.conf'), `<?xml version="1.0"?>\n${fonts}\n`);
    renameSync(aside, folder);
  } catch (error) {
    // Another run may have been faster.
    if (!existsSync(join(folder, 'chromium'))) throw error;
  } finally {
    // The package sets paths of its own service.
    for (const name of [
      'TMPDIR',
      'AWS_EXECUTION_ENV',
      'HOME',
      'FONTCONFIG_PATH',
      'LD_LIBRARY_PATH',
    ]) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Whether the browser that comes with the dependencies runs on this machine. */
export const hasPackagedBrowser = process.platform === 'linux' && process.arch === 'x64';

/**
 * Gives the browser that comes with the dependencies, whatever else is installed: it draws the same
 * pixels on every machine.
 *
 * @returns {Promise<{ executablePath: string, args: string[] }>}
 */
export async function findPackagedBrowser() {
  const executablePath = await packagedBrowser();
  if (!executablePath) {
    throw new Error(
      'Ảnh chụp chỉ so sánh được trên Linux x64.\nPictures can be compared on Linux x64 only.',
    );
  }
  return { executablePath, args };
}

/**
 * Finds a browser for the tests: `CHROME_PATH`, an installed Chrome, Chromium or Edge, and on Linux
 * x64 the one that stands in node_modules.
 *
 * @returns {Promise<{ executablePath: string, args: string[] }>}
 */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !isExecutable(named)) {
    throw new Error(
      `CHROME_PATH trỏ tới một tệp không chạy được: ${named}\n` +
        `CHROME_PATH names a file that cannot be run: ${named}`,
    );
  }
  const executablePath = named || installedBrowser() || (await packagedBrowser());
  if (!executablePath) {
    throw new Error(
      'Không tìm thấy trình duyệt. Hãy cài Google Chrome, Chromium hoặc Microsoft Edge, hoặc đặt CHROME_PATH là đường dẫn tới tệp chạy của trình duyệt.\n' +
        'No browser found. Install Google Chrome, Chromium or Microsoft Edge, or set CHROME_PATH to the path of a browser.',
    );
  }
  return { executablePath, args };
}
