import { readFile } from 'node:fs/promises';
import type { Assessment } from '@dds/criteria';
import type { DdsAssessment } from '@dds/widgets';
import type { Locator, Page } from 'playwright-core';

/** The form as a person meets it who has a keyboard only: by its labels, in Vietnamese. */
export class Form {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  field(label: string): Locator {
    return this.page.getByRole('textbox', { name: label, exact: true });
  }

  points(code: string): Locator {
    return this.field(`Điểm mục ${code}`);
  }

  condition(code: string): Locator {
    return this.page.getByRole('group', { name: new RegExp(`^${code.replace('.', '\\.')} `) });
  }

  /** The criterion that an item belongs to. */
  criterion(code: string): Locator {
    return this.page.locator('.criterion').filter({ has: this.points(code) });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The running total of a group: points, level, reason. */
  total(group: string): Locator {
    return this.page
      .getByRole('region', { name: 'Kết quả tạm tính' })
      .locator('.total')
      .filter({ hasText: `Nhóm ${group}` });
  }

  /** The way to a step of the form; its state in a few words follows its name. */
  step(name: string): Locator {
    return this.page
      .getByRole('navigation', { name: 'Các bước' })
      .getByRole('button', { name: new RegExp(`^${name}`) });
  }

  /** Opens the step in which something is shown, by keyboard, unless it is shown already. */
  async show(target: Locator): Promise<Locator> {
    const steps = this.page.getByRole('navigation', { name: 'Các bước' }).getByRole('button');
    await steps.first().waitFor();
    for (let at = 0; (await target.count()) === 0 && at < (await steps.count()); at++) {
      await this.tabTo(steps.nth(at));
      await this.page.keyboard.press('Enter');
      await steps.nth(at).and(this.page.locator('[aria-current=step]')).waitFor();
    }
    if ((await target.count()) === 0) throw new Error(`No step shows ${target.toString()}`);
    return target;
  }

  /** Goes on with Tab until the focus is there. */
  async tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < 300; presses++) {
      if (await target.evaluate((element) => element.matches(':focus'))) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches ${target.toString()}`);
  }

  /** Types into a field in the place of what is there. */
  async type(target: Locator, text: string): Promise<void> {
    await this.tabTo(await this.show(target));
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.type(text);
    await this.settle();
  }

  /** Waits until everything is drawn: the totals come with a key, the rest a frame later. */
  private async settle(): Promise<void> {
    await this.page
      .locator('dds-assessment')
      .evaluate((form: DdsAssessment) => form.updateComplete);
  }

  async press(target: Locator): Promise<void> {
    await this.tabTo(await this.show(target));
    await this.page.keyboard.press('Enter');
  }

  /** Answers a condition: Tab leads to one of its two answers, an arrow key to the other. */
  async answer(code: string, met: boolean): Promise<void> {
    const radios = this.condition(code).getByRole('radio');
    await this.show(radios.first());
    const wanted = radios.nth(met ? 0 : 1);
    const checked = radios.and(this.page.locator(':checked'));
    await this.tabTo((await checked.count()) > 0 ? checked : radios.first());
    const isThere = await wanted.evaluate((radio) => radio.matches(':focus'));
    await this.page.keyboard.press(isThere ? 'Space' : 'ArrowDown');
    await this.settle();
  }

  /** Unfolds the evidence and the note of a row, which are drawn only then, a moment later. */
  async unfold(code: string): Promise<void> {
    const summary = this.page.locator('summary').filter({ hasText: `của mục ${code}` });
    await this.press(summary);
    await this.page
      .locator('details')
      .filter({ has: summary })
      .getByRole('button')
      .first()
      .waitFor();
  }

  /** What the file holds that the person now downloads. */
  async download(): Promise<Buffer> {
    const coming = this.page.waitForEvent('download');
    await this.button('Tải phiếu về máy (.json)').press('Enter');
    return readFile(await (await coming).path());
  }

  async downloadAssessment(): Promise<Assessment> {
    return JSON.parse((await this.download()).toString()) as Assessment;
  }

  /** Opens a file as the person does who chooses it in the system's window. */
  async open(name: string, content: Buffer): Promise<void> {
    const asking = this.page.waitForEvent('filechooser');
    await this.button('Mở phiếu từ tệp…').press('Enter');
    const file = { name, mimeType: 'application/json', buffer: content };
    await (await asking).setFiles(file);
  }
}
