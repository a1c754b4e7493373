import { describe, expect } from 'vitest';
import { Form } from './form.js';
import { Tree } from './tree.js';
import { test } from './visit.js';

describe('a screen reader is told', () => {
  test('where a step leads, what a field is for, what is wrong with it, and the totals', async ({
    visit,
  }) => {
    const form = new Form(await visit('tu-danh-gia.html'));
    const tree = new Tree(form.page);
    await form.press(form.button('Bắt đầu phiếu trống'));

    await form.press(form.step('Nhóm 1'));
    await expect
      .poll(() => tree.focused())
      .toMatchObject({ role: 'heading', name: '1. Chuyển đổi số trong dạy, học' });

    await form.type(form.points('1.3.1'), '60');
    const field = { role: 'textbox', name: 'Điểm mục 1.3.1' };
    expect(await tree.focused()).toMatchObject({
      ...field,
      description: expect.stringContaining('tối đa 6 điểm') as string,
      states: { invalid: 'false' },
    });
    await form.page.keyboard.press('Tab');
    expect(await tree.find(field.role, field.name)).toMatchObject({
      states: { invalid: 'true' },
      description: expect.stringContaining('60 điểm vượt mức tối đa 6') as string,
    });

    await form.type(form.points('1.3.1'), '6');
    await form.page.keyboard.press('Tab');
    expect((await tree.find(field.role, field.name))?.states['invalid']).toBe('false');
    // After a pause in typing, and without the focus going anywhere.
    await expect.poll(() => tree.said(), { timeout: 10_000 }).toMatch(/Nhóm 1\s+6\s*\/ 100 điểm/);
  });

  test('of a dialog its name and its first answer, and afterwards where it came from', async ({
    visit,
  }) => {
    const form = new Form(await visit('tu-danh-gia.html'));
    const tree = new Tree(form.page);
    await form.press(form.button('Bắt đầu phiếu trống'));
    await form.press(form.step('Hoàn tất'));
    await expect.poll(() => tree.focused()).toMatchObject({ role: 'heading', name: 'Hoàn tất' });

    await form.press(form.button('Kiểm tra và hoàn tất'));
    const dialogs = async (): Promise<readonly unknown[]> =>
      (await tree.read()).filter(({ role }) => role === 'dialog');
    await expect.poll(dialogs).toHaveLength(1);
    expect(await dialogs()).toMatchObject([
      { name: expect.stringMatching(/\S/) as string, states: { modal: true } },
    ]);
    expect(await tree.focused()).toMatchObject({ role: 'button' });
    // What is behind it is not read.
    expect(await tree.find('button', 'Kiểm tra và hoàn tất')).toBeUndefined();

    await form.page.keyboard.press('Escape');
    await expect.poll(dialogs).toEqual([]);
    expect(await tree.focused()).toMatchObject({ role: 'button', name: 'Kiểm tra và hoàn tất' });
  });
});
