import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers, isWiderThanWindow, Visitor } from '../../../tests/e2e/browse.js';
import { pageFolder } from '../build.mjs';
import { servePage } from '../server.mjs';

interface Samples {
  readonly assessment: object;
  readonly recognised: string;
  readonly declared: string;
  readonly revoked: string;
  readonly tampered: string;
}

let visitor: Visitor;
let server: Awaited<ReturnType<typeof servePage>>;
let samples: Samples;

beforeAll(async () => {
  visitor = await Visitor.start();
  server = await servePage(0);
  samples = JSON.parse(await readFile(join(pageFolder, 'samples.json'), 'utf8')) as Samples;
});
afterAll(async () => {
  await visitor.close();
  await server.close();
});
afterEach(async () => {
  expect(await visitor.leave()).toEqual([]);
});

describe.each([
  ['recognised', 'Sở Giáo dục và Đào tạo Minh Họa công nhận'],
  ['declared', 'Trường THPT Minh Họa tự đánh giá đạt mức độ 1'],
  ['revoked', 'đã thu hồi huy hiệu này'],
  ['tampered', 'huy hiệu là giả hoặc đã bị sửa'],
] as const)('a link with a badge that is %s', (name, words) => {
  test('says so, without a barrier, at 320 pixels too', async () => {
    const page = await visitor.visit(`${server.url}#dds=${samples[name]}`);
    await page.locator('dds-badge summary').click();
    await page.locator('dds-badge .panel').getByText(words).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await isWiderThanWindow(page)).toBe(false);
  });
});

test('the file of the badge is scored again, another file is refused', async () => {
  const page = await visitor.visit(`${server.url}#dds=${samples.recognised}`);
  const choose = (content: object) =>
    page.locator('#file').setInputFiles({
      name: 'phieu.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(content)),
    });
  await page.locator('dds-badge summary').click();
  await choose(samples.assessment);
  await page.getByText('Chấm lại tệp phiếu cho đúng mức độ ghi trong huy hiệu.').waitFor();
  await choose({ ...samples.assessment, items: { '1.4': { points: 9 } } });
  await page.getByRole('img', { name: /Không khớp phiếu tự đánh giá/ }).waitFor();
  await choose({ name: 'không phải phiếu' });
  await page.getByText('Tệp phieu.json không phải là phiếu tự đánh giá').waitFor();
});

test('a pasted link is checked, and nothing but the page’s own files is asked for', async () => {
  const page = await visitor.visit(server.url);
  await page.getByText('Chưa có huy hiệu').waitFor();
  await page
    .getByLabel('Liên kết hoặc mã của huy hiệu')
    .fill(`https://truong.example/kiem-tra.html#dds=${samples.declared}`);
  await page.getByRole('button', { name: 'Kiểm tra' }).press('Enter');
  await page.getByRole('img', { name: /^Tự đánh giá chuyển đổi số: Mức độ 1/ }).waitFor();
});

test('the page hears of a badge that is checked before its own script has come', async () => {
  const page = await visitor.visit(`${server.url}#dds=${samples.recognised}`, {
    before: (context) =>
      context.route('**/page.js', async (route) => {
        await wait(500);
        await route.continue();
      }),
  });
  await page.getByRole('button', { name: 'Tải ảnh SVG' }).waitFor();
});

test('a badge that holds can be had as SVG, PNG and JSON, with the link beside it; a false one not', async () => {
  const page = await visitor.visit(`${server.url}#dds=${samples.recognised}`);
  const download = async (name: string): Promise<Buffer> => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name }).press('Enter');
    return readFile(await (await coming).path());
  };
  expect((await download('Tải ảnh SVG')).toString()).toContain('Công nhận chuyển đổi số');
  expect((await download('Tải ảnh PNG')).subarray(1, 4).toString()).toBe('PNG');
  expect(JSON.parse((await download('Tải JSON')).toString())).toMatchObject({
    schemaVersion: 1,
    message: 'Mức độ 1, năm học 2025-2026',
  });
  expect(await page.locator('#snippet').inputValue()).toContain(`#dds=${samples.recognised}"`);
  await page.goto(`${server.url}#dds=${samples.tampered}`);
  await page.getByRole('img', { name: /Huy hiệu giả hoặc bị sửa/ }).waitFor();
  expect(await page.locator('#pictures').isVisible()).toBe(false);
});
