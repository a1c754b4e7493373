import { readFile } from 'node:fs/promises';
import type { Download } from 'playwright-core';
import type { Page } from '../../../tests/e2e/browse.js';

const passphrase = 'mưa xuân phơi phới bay';
export const folder = 'https://sgddt.example.gov.vn/dds/';

export interface File {
  readonly name: string;
  readonly text: string;
}

/** Does something and gives the file that it downloads. */
export async function downloadOf(page: Page, action: () => Promise<unknown>): Promise<File> {
  const [download] = await Promise.all([page.waitForEvent('download'), action()]);
  return readDownload(download);
}

async function readDownload(download: Download): Promise<File> {
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

/** A file as a person chooses it. */
export function asFile({ name, text }: File) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) };
}

/** Opens a part of the page. */
export async function turnTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Creates a key and proves its backup; gives the backup's file. */
export async function createKey(page: Page): Promise<File> {
  await page.getByLabel('Tên cơ quan').fill('Sở Giáo dục và Đào tạo Mẫu');
  await page.getByLabel('Địa chỉ thư mục công bố').fill(folder);
  const form = page.getByRole('region', { name: 'Tạo khóa mới' });
  await form.getByLabel('Mật khẩu của bản sao lưu').fill(passphrase);
  await form.getByLabel('Nhập lại mật khẩu').fill(passphrase);
  await form.getByRole('button', { name: 'Tạo khóa và bản sao lưu' }).click();
  return saveBackup(page);
}

/** Saves the backup that waits, and shows the page that it was. */
export async function saveBackup(page: Page): Promise<File> {
  const save = page.getByRole('button', { name: 'Tải bản sao lưu' });
  const backup = await downloadOf(page, () => save.click());
  await page.getByLabel('Chọn lại tệp vừa lưu').setInputFiles(asFile(backup));
  await page.getByText('Bản sao lưu đã lưu đúng').waitFor();
  return backup;
}

/** Opens a backup on a computer that knows nothing yet. */
export async function openBackup(page: Page, backup: File, secret = passphrase): Promise<void> {
  const form = page.getByRole('region', { name: 'Mở khóa từ bản sao lưu' });
  await form.getByLabel('Tệp sao lưu').setInputFiles(asFile(backup));
  await form.getByLabel('Mật khẩu của bản sao lưu').fill(secret);
  await form.getByRole('button', { name: 'Mở khóa' }).click();
}

export async function openFiles(page: Page, ...files: readonly File[]): Promise<void> {
  await turnTo(page, 'Hồ sơ');
  await page.getByLabel('Chọn tệp, hoặc kéo thả').setInputFiles(files.map(asFile));
  await page.getByRole('alert').getByText('Đang mở').waitFor();
}

/** Recognises every open dossier that can be; the register shows the badges then. */
export async function recogniseAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Chọn mọi hồ sơ' }).click();
  await page.getByLabel('Số và tên quyết định').fill('Quyết định 123/QĐ-SGDĐT');
  await page.getByLabel('Có giá trị đến hết ngày').fill(`${new Date().getFullYear() + 1}-12-31`);
  await page.getByRole('button', { name: 'Công nhận' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ký công nhận' }).click();
  await page.getByRole('heading', { level: 1, name: 'Huy hiệu đã cấp' }).waitFor();
}

/** A download of a badge of a school, by the words on its button. */
export function badgeFile(page: Page, what: string, school: string): Promise<File> {
  return downloadOf(page, () =>
    page
      .getByRole('button', { name: `${what} của ${school}` })
      .first()
      .click(),
  );
}

/** A file of those that the authority publishes. */
export async function publishedFile(page: Page, name: string): Promise<File> {
  await turnTo(page, 'Khóa ký');
  return downloadOf(page, () => page.getByRole('button', { name: `Tải ${name}` }).click());
}
