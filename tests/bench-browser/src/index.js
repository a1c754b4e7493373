import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/browser.mjs';
import { bundle } from './bundle.js';
import { FormPage, withPoints } from './form-page.js';
import { forms } from './forms.js';
import { serve } from './serve.js';

/** Frames as soon as there is something to show: else a screen's own pace would be timed as well. */
const unpaced = ['--disable-gpu-vsync', '--disable-frame-rate-limit'];

/** The names of the forms that are compared. */
export const names = forms.map(({ name }) => name);

/**
 * Opens the forms side by side in a browser, has them agree with the engine on every assessment, and
 * only then gives them to `use`.
 */
export async function withForms(assessments, use) {
  const bundled = await Promise.all(
    forms.map(async (form) => ({ ...form, files: await bundle(form), scripts: ['form.js'] })),
  );
  const server = await serve(bundled);
  const found = await findBrowser();
  const browser = await chromium.launch({ ...found, args: [...found.args, ...unpaced] });
  try {
    const open = (name) => FormPage.open(browser, server.addressOf(name));
    for (const form of bundled) {
      const loaded = await assertAgreement(await open(form.name), assessments);
      // From then on they are in the cache when the form is asked for.
      form.scripts = loaded.filter((file) => form.files.has(`/${file}`) && file.endsWith('.js'));
    }
    return await use({
      open,
      browser: browser.version(),
      /** Bytes after brotli. What every page has, such as its own style sheet, does not count. */
      sizeOf(name, file) {
        const content = bundled.find((form) => form.name === name).files.get(file);
        return content?.length > 0 ? brotliCompressSync(content).byteLength : 0;
      },
    });
  } finally {
    await browser.close();
    server.close();
  }
}

/** @returns The names of the files that came before the form was painted. */
async function assertAgreement(page, assessments) {
  const { files } = await page.draw();
  for (const assessment of assessments) {
    await page.fill(assessment);
    for (const points of [2, 5]) {
      await page.type(points);
      await page.expect(withPoints(assessment, points));
    }
  }
  await page.expectFault();
  await page.close();
  return files;
}

/**
 * Opens each form in every round, in an order that turns, and types into it.
 *
 * @returns One entry for each form and round: milliseconds, layout shifts, bytes of heap.
 */
export async function measureForms(assessments, { rounds, keys, slowdown }) {
  return withForms(assessments, async ({ open, sizeOf, browser }) => {
    const visits = [];
    for (let round = -1; round < rounds; round += 1) {
      const turn = (round + names.length) % names.length;
      for (const name of [...names.slice(turn), ...names.slice(0, turn)]) {
        const { files, ...visit } = await measureVisit(() => open(name), {
          assessment: assessments[(round + 1) % assessments.length],
          keys,
          slowdown,
        });
        // The first round warms the machine up.
        if (round >= 0) visits.push({ name, round, ...visit, ...sumUp(files, name) });
      }
    }
    return { browser, visits };

    /** Bytes of what a page loads before its form is painted. */
    function sumUp(files, name) {
      const bytes = (ending) =>
        files
          .filter((file) => file.endsWith(ending))
          .reduce((sum, file) => sum + sizeOf(name, `/${file}`), 0);
      return { script: bytes('.js'), style: bytes('.css') };
    }
  });
}

async function measureVisit(open, { assessment, keys, slowdown }) {
  const quick = await measureProcessorTime(await open(), { assessment, keys });
  const page = await open();
  await page.slowDown(slowdown.render);
  const { read, painted, files } = await page.draw();
  const drawShift = await page.takeShift();
  const heap = await page.readHeap();
  await page.slowDown(1);
  await page.fill(assessment);
  await page.type(1);
  await page.takeShift();
  await page.slowDown(slowdown.key);
  const times = await typeDigits(page, keys);
  const typeShift = await page.takeShift();
  await page.close();
  return { ...quick, read, painted, files, drawShift, heap, keys: times, typeShift };
}

/** The same at full speed: what other programs do meanwhile does not count. */
async function measureProcessorTime(page, { assessment, keys }) {
  const start = await page.readProcessorTime();
  await page.draw();
  const drawn = await page.readProcessorTime();
  await page.fill(assessment);
  await page.type(1);
  const before = await page.readProcessorTime();
  await typeDigits(page, keys);
  const after = await page.readProcessorTime();
  await page.close();
  return { drawWork: drawn - start, keyWork: (after - before) / keys };
}

async function typeDigits(page, keys) {
  const times = [];
  for (let count = 0; count < keys; count += 1) times.push(await page.type(2 + (count % 4)));
  return times;
}
