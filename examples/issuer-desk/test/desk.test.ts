import { readFileSync } from 'node:fs';
import {
  createIssuer,
  issueDeclared,
  publishKeys,
  verifyBadge,
  type KeySet,
  type Verification,
} from '@dds/credential';
import { catalog4725, type Assessment } from '@dds/criteria';
import { digestOf } from '@dds/criteria/digest';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  findBarriers,
  isWiderThanWindow,
  Visitor,
  type Page,
  type VisitOptions,
} from '../../../tests/e2e/browse.js';
import { servePage } from '../server.mjs';
import {
  asFile,
  badgeFile,
  createKey,
  downloadOf,
  folder,
  openBackup,
  openFiles,
  publishedFile,
  recogniseAll,
  saveBackup,
  turnTo,
  type File,
} from './visit.js';

const sampleUrl = new URL('../../school-portal/src/assets/sample.json', import.meta.url);
const sample = JSON.parse(readFileSync(sampleUrl, 'utf8')) as Assessment;
const hill = named('Trường THPT Đồi Cao', 'https://doicao.example/');
const lake = named('Trường THPT Hồ Xanh', 'https://hoxanh.example/');

let visitor: Visitor;
let server: Awaited<ReturnType<typeof servePage>>;

beforeAll(async () => {
  visitor = await Visitor.start();
  server = await servePage(0);
});
afterAll(async () => {
  await visitor.close();
  await server.close();
});
afterEach(async () => {
  expect(await visitor.leave()).toEqual([]);
});

function named(name: string, portal: string): Assessment {
  return { ...sample, institution: { ...sample.institution, name, portal } };
}

function fileOf(assessment: Assessment): File {
  return { name: `${assessment.institution!.name!}.json`, text: JSON.stringify(assessment) };
}

async function visit(options?: VisitOptions): Promise<Page> {
  const page = await visitor.visit(server.url, options);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** What a portal makes of a badge that it trusts the authority for. */
function verify(token: File, keys: File, ...lists: readonly File[]): Promise<Verification> {
  const set = JSON.parse(keys.text) as KeySet;
  const issuer = { id: `${folder}issuer.json`, role: 'authority', keys: set } as const;
  const trust = { issuers: [issuer], statusLists: lists.map(({ text }) => text) };
  return verifyBadge(token.text, { trust, at: new Date() });
}

function kidOf({ text }: File): string {
  const header = Buffer.from(text.split('.')[0]!, 'base64url').toString();
  return (JSON.parse(header) as { kid: string }).kid;
}

describe('the key', () => {
  test('signs nothing before its backup has come back', async () => {
    const page = await visit();
    const form = page.getByRole('region', { name: 'Tạo khóa mới' });
    await form.getByLabel('Tên cơ quan').fill('Sở Mẫu');
    await form.getByLabel('Địa chỉ thư mục công bố').fill(folder);
    await form.getByLabel('Mật khẩu của bản sao lưu').fill('một mật khẩu dài');
    await form.getByLabel('Nhập lại mật khẩu').fill('một mật khẩu khác');
    await form.getByRole('button').click();
    await page.getByText('Hai lần nhập mật khẩu không giống nhau').waitFor();
    await form.getByLabel('Nhập lại mật khẩu').fill('một mật khẩu dài');
    await form.getByRole('button').click();
    await page.getByRole('button', { name: 'Tải bản sao lưu' }).waitFor();

    await openFiles(page, fileOf(hill));
    await page.getByRole('button', { name: 'Chọn mọi hồ sơ' }).click();
    await page.getByText('Chưa ký được: bản sao lưu').waitFor();
    expect(await page.getByRole('button', { name: 'Công nhận' }).isDisabled()).toBe(true);

    await turnTo(page, 'Khóa ký');
    await page.getByLabel('Chọn lại tệp vừa lưu').setInputFiles(asFile(fileOf(hill)));
    await page.getByText('Tệp này không phải bản sao lưu vừa tạo').waitFor();
    await page.getByText('Không lưu bản sao lưu').click();
    await page.getByLabel('Câu xác nhận').fill('thôi');
    await page.getByRole('button', { name: 'Bỏ qua bản sao lưu' }).click();
    await page.getByText('Câu xác nhận chưa đúng').waitFor();
    await page.getByLabel('Câu xác nhận').fill('Tôi không cần bản sao lưu');
    await page.getByRole('button', { name: 'Bỏ qua bản sao lưu' }).click();
    await page.getByText('Khóa này không có bản sao lưu').waitFor();
    await turnTo(page, 'Hồ sơ');
    expect(await page.getByRole('button', { name: 'Công nhận' }).isDisabled()).toBe(false);
  });

  test('that is kept cannot be taken out of the browser', async () => {
    const page = await visit();
    await createKey(page);
    const kept = await page.evaluate(async () => {
      const request = indexedDB.open('dds-issuer-desk');
      await new Promise((resolve) => (request.onsuccess = resolve));
      const values = request.result.transaction('desk').objectStore('desk').get('key');
      await new Promise((resolve) => (values.onsuccess = resolve));
      const { key, backup } = values.result as {
        key: { privateKey: CryptoKey };
        backup: { state: string };
      };
      return { extractable: key.privateKey.extractable, backup };
    });
    expect(kept).toEqual({ extractable: false, backup: { state: 'saved' } });
  });

  test('that follows another leaves its badges valid, unless it leaked', async () => {
    const page = await visit();
    await createKey(page);
    await openFiles(page, fileOf(hill));
    await recogniseAll(page);
    const token = await badgeFile(page, 'Mã', 'Trường THPT Đồi Cao');
    const rotate = async (old: RegExp): Promise<File> => {
      await turnTo(page, 'Khóa ký');
      await page.getByRole('heading', { name: 'Đổi khóa' }).click();
      await page.getByRole('radio', { name: old }).check();
      await page.getByLabel('Mật khẩu của bản sao lưu').fill('mật khẩu của người sau');
      await page.getByLabel('Nhập lại mật khẩu').fill('mật khẩu của người sau');
      await page.getByRole('button', { name: 'Tạo khóa mới thay khóa này' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Thay khóa' }).click();
      await page.getByText('Đã thay khóa').waitFor();
      return publishedFile(page, 'keys.json');
    };
    const kept = await rotate(/^Giữ trong bộ khóa/);
    expect((JSON.parse(kept.text) as KeySet).keys).toHaveLength(2);
    expect(kept.text).not.toContain('"d"');
    expect((await verify(token, kept)).verdict).toBe('recognised');

    await saveBackup(page);
    await openFiles(page, fileOf(lake));
    await recogniseAll(page);
    const leaked = await badgeFile(page, 'Mã', 'Trường THPT Hồ Xanh');
    expect((await verify(leaked, kept)).verdict).toBe('recognised');
    const dropped = await rotate(/^Khóa bị lộ/);
    expect(await verify(leaked, dropped)).toMatchObject({ reason: 'key-unknown' });
    expect((await verify(token, dropped)).verdict).toBe('recognised');
  });
});

test('a badge is recognised, withdrawn, and signed again from the backup elsewhere', async () => {
  const page = await visit();
  const backup = await createKey(page);
  await openFiles(page, fileOf(hill), fileOf(lake));
  await recogniseAll(page);
  const hillBadge = await badgeFile(page, 'Mã', 'Trường THPT Đồi Cao');
  const lakeBadge = await badgeFile(page, 'Mã', 'Trường THPT Hồ Xanh');
  const link = await badgeFile(page, 'Liên kết', 'Trường THPT Đồi Cao');
  expect(link.text).toBe(`https://doicao.example/#dds=${hillBadge.text}`);
  const keys = await publishedFile(page, 'keys.json');
  const verified = await verify(hillBadge, keys);
  expect(verified).toMatchObject({
    verdict: 'recognised',
    badge: { level: 2, decision: { name: 'Quyết định 123/QĐ-SGDĐT' } },
  });

  await turnTo(page, 'Huy hiệu đã cấp');
  await page.getByText('Chưa ký danh sách nào').waitFor();
  await page.getByLabel('Chọn Trường THPT Hồ Xanh').uncheck();
  await page.getByText('Thu hồi', { exact: true }).click();
  await page.getByLabel('Lý do thu hồi').fill('Minh chứng không đúng');
  const withdraw = page.getByRole('button', { name: 'Thu hồi 1 huy hiệu đã chọn' });
  // The safe answer has the focus, and Escape gives it too.
  await withdraw.click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByText('Còn hiệu lực').count()).toBe(2);
  await withdraw.click();
  const list = await downloadOf(page, () =>
    page.getByRole('dialog').getByRole('button', { name: 'Thu hồi và tải' }).click(),
  );
  expect(list.name).toBe('status.jwt');
  expect((await verify(hillBadge, keys, list)).verdict).toBe('revoked');
  expect(await verify(lakeBadge, keys, list)).toMatchObject({
    verdict: 'recognised',
    facts: { status: { state: 'good' } },
  });

  await page.reload();
  await turnTo(page, 'Huy hiệu đã cấp');
  await page.getByText('Đã thu hồi').waitFor();
  await page.getByText('Ký hôm nay').waitFor();
  const register = await downloadOf(page, () =>
    page.getByRole('button', { name: 'Tải sổ đăng ký' }).click(),
  );

  const elsewhere = await visit();
  await openBackup(elsewhere, backup, 'một mật khẩu khác hẳn');
  await elsewhere.getByText('Mật khẩu không mở được bản sao lưu này').waitFor();
  await openBackup(elsewhere, backup);
  await elsewhere.getByText('Sổ đăng ký của khóa này').waitFor();
  await openFiles(elsewhere, fileOf(hill));
  await elsewhere.getByText('Chưa ký được: trang chưa biết').waitFor();
  await turnTo(elsewhere, 'Khóa ký');
  await elsewhere.getByLabel('Tệp sổ đăng ký').setInputFiles(asFile(register));
  await elsewhere.getByText('Sổ đăng ký nay có 2 huy hiệu').waitFor();
  await turnTo(elsewhere, 'Hồ sơ');
  await recogniseAll(elsewhere);
  const again = await badgeFile(elsewhere, 'Mã', 'Trường THPT Đồi Cao');
  expect(again.text).not.toBe(hillBadge.text);
  expect(kidOf(again)).toBe(kidOf(hillBadge));
  expect((await verify(again, keys, list)).verdict).toBe('recognised');

  // The list that is signed here still withdraws what was withdrawn there.
  const newer = await downloadOf(elsewhere, () =>
    elsewhere.getByRole('button', { name: 'Ký và tải danh sách thu hồi' }).click(),
  );
  expect((await verify(hillBadge, keys, newer)).verdict).toBe('revoked');
  expect((await verify(again, keys, newer)).verdict).toBe('recognised');
});

test('a declared badge names its school, when the school’s key is known', async () => {
  const school = await createIssuer({ id: 'https://doicao.example/dds', name: 'THPT Đồi Cao' });
  const { token } = await issueDeclared(school, hill, {
    catalog: catalog4725,
    criteria: folder,
    at: new Date(),
    validUntil: new Date(Date.now() + 86_400_000),
  });
  const { id } = school.profile;
  const trust = { issuers: [{ id, role: 'school', keys: publishKeys(school) }] };
  const page = await visit();
  await createKey(page);
  const badge = { name: 'huy-hieu.txt', text: `https://doicao.example/#dds=${token}` };
  await openFiles(page, badge, fileOf(hill));
  await page.getByRole('button', { name: 'Trường THPT Đồi Cao' }).click();
  await page.getByLabel('Địa chỉ của trường').waitFor();
  expect(await page.getByLabel('Địa chỉ của trường').inputValue()).toBe('https://doicao.example/');
  await page.getByRole('button', { name: 'Về danh sách hồ sơ' }).click();

  await openFiles(page, { name: 'truong.json', text: JSON.stringify(trust) });
  await page.getByRole('button', { name: 'THPT Đồi Cao' }).click();
  const address = page.getByLabel('Địa chỉ của trường');
  expect(await address.inputValue()).toBe('https://doicao.example/dds');
  expect(await address.getAttribute('readonly')).not.toBeNull();
});

test('a review gives the level that is recognised, and can be opened again', async () => {
  const page = await visit();
  await createKey(page);
  await openFiles(page, fileOf(hill));
  await page.getByRole('button', { name: 'Trường THPT Đồi Cao' }).click();
  await page.getByRole('heading', { name: 'Đánh giá ngoài' }).first().click();
  const row = (part: string) => page.locator(`dds-review [id="items/2.3.1#${part}"]`);
  await row('points').fill('1');
  await row('code').selectOption('points-too-high');
  await row('text').fill('Phần mềm mới dùng thử.');
  await row('text').press('Tab');
  await page.getByText('Có thay đổi chưa tải về.').waitFor();
  const review = await downloadOf(page, () =>
    page.getByRole('button', { name: 'Tải bản đánh giá ngoài' }).click(),
  );

  const later = await visit();
  await createKey(later);
  await openFiles(later, review, fileOf(hill));
  await later.getByText('(theo đánh giá ngoài)').waitFor();
  await recogniseAll(later);
  const token = await badgeFile(later, 'Mã', 'Trường THPT Đồi Cao');
  const verified = await verify(token, await publishedFile(later, 'keys.json'));
  const reviewed = (JSON.parse(review.text) as { external: Assessment }).external;
  expect(reviewed.items?.['2.3.1']?.points).toBe(1);
  expect(verified).toMatchObject({
    verdict: 'recognised',
    badge: { assessment: digestOf(hill), reviewed: digestOf(reviewed) },
  });
});

test('what cannot be read is refused in words, and what reaches no level can be returned', async () => {
  const page = await visit();
  const blocked = { ...lake, conditions: { ...lake.conditions, '1.1': { met: false } } };
  await openFiles(
    page,
    fileOf(blocked),
    { name: 'hỏng.json', text: '{ "schemaVersion": 1,' },
    { name: 'khác.json', text: '{ "schemaVersion": 1, "catalog": "3276-2020" }' },
    { name: 'độc.json', text: '{ "schemaVersion": 1, "catalog": "4725-2022", "__proto__": {} }' },
    { name: 'giả.txt', text: 'eyJhbGciOiJub25lIn0.e30.AAAA' },
  );
  expect(await page.locator('#refused ~ dl dt').allTextContents()).toEqual([
    'hỏng.json',
    'khác.json',
    'độc.json',
    'giả.txt',
  ]);
  await page.getByText('điều kiện bắt buộc 1.1 chưa đáp ứng').waitFor();
  await page.getByRole('button', { name: 'Trường THPT Hồ Xanh' }).click();
  await page.locator('dds-result').getByText('Chưa xếp mức độ').first().waitFor();
  await page.getByText('Chưa công nhận được: phiếu chưa xếp được mức độ').waitFor();
  await page.getByLabel('Lý do, trường cần sửa').fill('Bổ sung kế hoạch chuyển đổi số.');
  const letter = await downloadOf(page, () =>
    page.getByRole('button', { name: 'Tải thông báo trả lại' }).click(),
  );
  expect(letter.text).toContain('Trường: Trường THPT Hồ Xanh');
  expect(letter.text).toContain('Bổ sung kế hoạch chuyển đổi số.');
});

test('files can be dropped', async () => {
  const page = await visit();
  await turnTo(page, 'Hồ sơ');
  const dropped = await page.evaluateHandle(({ name, text }) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], name));
    return transfer;
  }, fileOf(hill));
  const place = page.getByText('Chọn tệp, hoặc kéo thả');
  await place.dispatchEvent('drop', { dataTransfer: dropped });
  await page.getByRole('button', { name: 'Trường THPT Đồi Cao' }).waitFor();
});

test.each(['light', 'dark'] as const)(
  'has no barrier in %s, and fits 320 pixels',
  async (scheme) => {
    const page = await visit({ colorScheme: scheme, viewport: { width: 320, height: 640 } });
    const check = async (): Promise<void> => {
      expect(await findBarriers(page)).toEqual([]);
      expect(await isWiderThanWindow(page)).toBe(false);
    };
    await check();
    await createKey(page);
    await check();
    await openFiles(page, fileOf(hill), { name: 'hỏng.json', text: '{' });
    await check();
    await page.getByRole('button', { name: 'Trường THPT Đồi Cao' }).click();
    await page.getByRole('heading', { name: 'Đánh giá ngoài' }).first().click();
    await page.locator('dds-review').getByRole('button', { name: 'Kết thúc rà soát' }).waitFor();
    await check();
    await page.getByRole('button', { name: 'Về danh sách hồ sơ' }).click();
    await recogniseAll(page);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Issued badges' }).waitFor();
    await check();
  },
);
