import { expect } from 'vitest';
import { Form } from './form.js';
import { test } from './visit.js';

/** Typed in the order of the form. Group 1 adds up to 75, group 2 to 50. */
const typed: readonly (readonly [code: string, points: string, criterion: string])[] = [
  ['1.3.1', '6', '6 / 30'],
  ['1.3.2', '6', '12 / 30'],
  ['1.3.3', '6', '18 / 30'],
  ['1.3.4', '6', '24 / 30'],
  ['1.3.5', '6', '30 / 30'],
  ['1.4', '8,5', '8,5 / 10'],
  ['1.5.1', '12', '12 / 20'],
  ['1.5.2', '3', '15 / 20'],
  ['1.6.1', '7', '7 / 20'],
  ['1.6.2', '5,5', '12,5 / 20'],
  ['1.6.3', '4', '16,5 / 20'],
  ['1.7.1', '3', '3 / 20'],
  ['1.7.2', '1', '4 / 20'],
  ['1.7.3', '1', '5 / 20'],
  ['2.3.1', '4', '4 / 70'],
  ['2.3.2', '5,5', '9,5 / 70'],
  ['2.3.3', '6', '15,5 / 70'],
  ['2.3.4', '4', '19,5 / 70'],
  ['2.3.5', '5', '24,5 / 70'],
  ['2.3.6', '3,25', '27,75 / 70'],
  ['2.3.7', '4', '31,75 / 70'],
  ['2.3.8', '5', '36,75 / 70'],
  ['2.4.1', '4', '4 / 30'],
  ['2.4.2', '5,25', '9,25 / 30'],
  ['2.4.3', '4', '13,25 / 30'],
];

async function textOf(locator: { innerText(): Promise<string> }): Promise<string> {
  return (await locator.innerText()).replaceAll(/\s+/g, ' ');
}

/** Types the dossier from an empty form, and looks at each figure on the way. */
async function typeDossier(form: Form): Promise<void> {
  await form.press(form.button('Bắt đầu phiếu trống'));
  await form.type(form.field('Tên cơ sở giáo dục'), 'Trường THPT Thử Nghiệm');
  await form.type(form.field('Năm học'), '2025-2026');
  await form.answer('1.1', true);
  await form.unfold('1.1');
  await form.press(form.button('Thêm kế hoạch'));
  await form.type(form.field('Tên minh chứng'), 'Kế hoạch dạy học trực tuyến');
  await form.type(form.field('Số, ký hiệu'), '12/KH-THPT');
  await form.type(form.field('Ngày ban hành'), '5/9/2025');
  await form.answer('1.2', true);

  const sums: Record<string, number> = { '1': 0, '2': 0 };
  for (const [code, points, criterion] of typed) {
    const group = code[0]!;
    if (code === '2.3.1') for (const each of ['2.1', '2.2']) await form.answer(each, true);
    if (code === '1.6.1') await takeSuggestion(form, points);
    else await form.type(form.points(code), points);
    sums[group]! += Number(points.replace(',', '.')) * 100;
    const shown = String(sums[group]! / 100).replace('.', ',');
    expect(await textOf(form.total(group))).toContain(`Nhóm ${group} ${shown} / 100 điểm`);
    expect(await textOf(form.criterion(code))).toContain(criterion);
  }
}

async function takeSuggestion(form: Form, points: string): Promise<void> {
  await form.type(form.field('Số đạt của mục 1.6.1'), '45');
  await form.type(form.field('Tổng số của mục 1.6.1'), '45');
  await form.press(form.button(`Dùng gợi ý: ${points} điểm`));
  expect(await form.points('1.6.1').inputValue()).toBe(points);
}

test('a dossier typed by keyboard alone comes back on another computer as the same bytes', async ({
  visit,
}) => {
  const here = new Form(await visit('tu-danh-gia.html'));
  await typeDossier(here);
  expect(await textOf(here.total('1'))).toContain('Mức độ 2');
  expect(await textOf(here.total('2'))).toContain('Mức độ 2');
  const file = await here.download();

  await here.page.reload();
  for (const [code, points] of typed) {
    expect(await (await here.show(here.points(code))).inputValue()).toBe(points);
  }
  expect(await here.download()).toEqual(file);

  const there = new Form(await visit('tu-danh-gia.html'));
  await there.press(there.button('Bắt đầu phiếu trống'));
  await there.open('phieu.json', file);
  await there.page.getByText('Đã mở phiếu từ tệp phieu.json').waitFor();
  expect(await there.download()).toEqual(file);
});

test('75 points give level 2, and 75,01 give level 3', async ({ visit }) => {
  const form = new Form(await visit('tu-danh-gia.html'));
  await (await form.show(form.points('1.3.5'))).press('ControlOrMeta+A');
  await form.page.keyboard.type('0');
  expect(await textOf(form.total('1'))).toContain('75 / 100 điểm');
  expect(await textOf(form.total('1'))).toContain('Mức độ 2');
  await form.page.keyboard.type(',01');
  expect(await textOf(form.total('1'))).toContain('75,01 / 100 điểm');
  expect(await textOf(form.total('1'))).toContain('Mức độ 3');
});

test('an unmet condition holds the level, and a met one lets it stand', async ({ visit }) => {
  const form = new Form(await visit('tu-danh-gia.html'));
  expect(await textOf(form.total('1'))).toContain('Mức độ 3');
  await form.answer('1.2', false);
  expect(await textOf(form.total('1'))).toContain('Chưa xếp mức độ');
  expect(await textOf(form.total('1'))).toContain('1.2');
  await form.answer('1.2', true);
  expect(await textOf(form.total('1'))).toContain('Mức độ 3');
});

test('points above the maximum are kept as typed, and the field says what is wrong', async ({
  visit,
}) => {
  const form = new Form(await visit('tu-danh-gia.html'));
  const field = await form.show(form.points('1.3.1'));
  expect(await field.getAttribute('aria-invalid')).toBeNull();
  await form.type(field, '7');
  await form.page.keyboard.press('Tab');
  expect(await field.inputValue()).toBe('7');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  const message = await field.getAttribute('aria-errormessage');
  expect(await form.page.locator(`[id="${message}"]`).innerText()).toContain('6');
  expect(await textOf(form.total('1'))).toContain('Chưa xếp mức độ');
  expect((await form.downloadAssessment()).items?.['1.3.1']?.points).toBe(7);
});
