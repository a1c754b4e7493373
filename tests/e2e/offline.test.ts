import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { findBarriers, isWiderThanWindow } from './browse.js';
import { Form } from './form.js';
import { test as portalTest } from './visit.js';

declare global {
  interface Window {
    // The same, but for what no test needs, as the page declares it.
    showSaveFilePicker?: (options: { suggestedName: string }) => Promise<unknown>;
  }
}

const address = import.meta.resolve('@dds/widgets/dds-offline.html');

/** Opens the offline edition from disk, in a browser without a network. */
const test = portalTest.extend<{ openFile: (before?: () => void) => Promise<Page> }>({
  openFile: async ({ visitor }, use) => {
    await use((before) =>
      visitor.visit(address, {
        offline: true,
        ...(before && { before: (context: BrowserContext) => context.addInitScript(before) }),
      }),
    );
    expect(await visitor.leave()).toEqual([]);
  },
});

/** A browser that lets no page write to the disk, as Firefox. */
function forbidWriting(): void {
  delete window.showSaveFilePicker;
}

/** A disk that notes what is asked of it; it can be pulled out. */
function noteWriting(): void {
  const disk = { asked: 0, texts: [] as string[], isGone: false };
  Object.assign(window, { disk });
  window.showSaveFilePicker = ({ suggestedName }) => {
    disk.asked += 1;
    disk.isGone = false;
    return Promise.resolve({
      name: suggestedName,
      createWritable: () => {
        if (disk.isGone) return Promise.reject(new DOMException('Gone', 'NotFoundError'));
        return Promise.resolve({
          write: (text: string) => {
            disk.texts.push(text);
            return Promise.resolve();
          },
          close: () => Promise.resolve(),
        });
      },
    });
  };
}

interface Disk {
  asked: number;
  texts: string[];
  isGone: boolean;
}

const readDisk = (page: Page): Promise<Disk> =>
  page.evaluate(() => (window as unknown as { disk: Disk }).disk);

test('it scores, and keeps what was typed, with no network at all', async ({ openFile }) => {
  const form = new Form(await openFile());
  await form.type(form.points('1.4'), '6,25');
  await form.total('1').getByText('6,25').first().waitFor();
  await form.page.getByRole('link', { name: 'Kết quả' }).press('Enter');
  await form.page.locator('dds-result').getByText('Được 6,25/100 điểm').waitFor();
  await form.page.reload();
  await form.page.getByRole('link', { name: 'Phiếu' }).press('Enter');
  await form.show(form.points('1.4'));
  expect(await form.points('1.4').inputValue()).toBe('6,25');
});

test('it saves the same file as the form of a portal', async ({ openFile, visit }) => {
  const offline = new Form(await openFile(forbidWriting));
  await offline.type(offline.points('1.4'), '6,25');
  await offline.answer('1.1', true);
  const coming = offline.page.waitForEvent('download');
  await offline.button('Lưu tệp').press('Enter');
  const saved = await readFile(await (await coming).path());
  expect(saved).toEqual(await offline.download());
  await offline.page.getByText(/^Đã lưu ra tệp phieu-tu-danh-gia-cds\.json lúc /).waitFor();

  const portal = new Form(await visit('tu-danh-gia.html'));
  await portal.open('phieu.json', saved);
  await portal.button('Thay bằng phiếu trong tệp').press('Enter');
  await portal.show(portal.points('1.4'));
  expect(await portal.download()).toEqual(saved);
});

test('it asks for a place once, says what is not saved, and asks again for a lost stick', async ({
  openFile,
}) => {
  const form = new Form(await openFile(noteWriting));
  const state = form.page.locator('.keep .state');
  const save = form.button('Lưu tệp');
  await form.type(form.points('1.4'), '5');
  expect(await state.innerText()).toBe('Có thay đổi chưa lưu ra tệp.');
  await save.press('Enter');
  await state.getByText('Đã lưu ra tệp').waitFor();

  await form.type(form.points('1.4'), '6');
  expect(await state.innerText()).toBe('Có thay đổi chưa lưu ra tệp.');
  await save.press('Enter');
  await state.getByText('Đã lưu ra tệp').waitFor();
  const { asked, texts } = await readDisk(form.page);
  expect(asked).toBe(1);
  expect(texts.map((text) => (JSON.parse(text) as { items: unknown }).items)).toEqual([
    { '1.4': { points: 5 } },
    { '1.4': { points: 6 } },
  ]);

  await form.type(form.points('1.4'), '7');
  await form.page.evaluate(() => {
    (window as unknown as { disk: Disk }).disk.isGone = true;
  });
  await save.press('Enter');
  await state.getByText('Chưa lưu được ra tệp (Gone).').waitFor();
  await save.press('Enter');
  await state.getByText('Đã lưu ra tệp').waitFor();
  expect((await readDisk(form.page)).asked).toBe(2);
});

test('it remembers language, guidance and the saved file', async ({ openFile }) => {
  const page = await openFile(forbidWriting);
  await page.getByRole('button', { name: 'English' }).press('Enter');
  await page.getByLabel('Local guidance').selectOption('quang-ninh');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save file' }).press('Enter');
  await coming;
  await page.reload();
  await page.getByText(/^Saved to the file /).waitFor();
  expect(await page.getByLabel('Local guidance').inputValue()).toBe('quang-ninh');
  await page.getByRole('navigation', { name: 'Steps' }).waitFor();
});

test('it has no barrier and fits 320 pixels', async ({ openFile }) => {
  const page = await openFile();
  await page.setViewportSize({ width: 320, height: 640 });
  for (const part of ['Phiếu', 'Kết quả', 'Minh chứng công khai']) {
    await page.getByRole('link', { name: part, exact: true }).press('Enter');
    expect(await findBarriers(page)).toEqual([]);
    expect(await isWiderThanWindow(page)).toBe(false);
  }
});
