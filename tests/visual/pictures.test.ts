import { expect } from 'vitest';
import { compare, forget, keep, listKept } from './compare.js';
import { chosen, pictures } from './pictures.js';
import { test } from './visit.js';

const { DDS_PICTURES, DDS_UPDATE } = process.env;

for (const picture of DDS_PICTURES === 'all' ? pictures : chosen) {
  test.concurrent(`${picture.file} looks as it did`, async ({ visit }) => {
    const page = await visit(picture.state, picture);
    // A dialog stands in the window, not in the page.
    const fullPage = (await page.locator('dialog[open]').count()) === 0;
    // Where it was scrolled to hangs on when it was drawn.
    await page.evaluate(() => scrollTo(0, 0));
    const screenshot = await page.screenshot({
      fullPage,
      animations: 'disabled',
      caret: 'initial',
    });
    const fault = await compare(screenshot, picture.file);
    if (fault && DDS_UPDATE) await keep(screenshot, picture.file);
    else expect(fault).toBeUndefined();
  });
}

test('every picture that is kept shows a state', async () => {
  const known = new Set(pictures.map(({ file }) => file));
  const strays = (await listKept()).filter((file) => !known.has(file));
  if (DDS_UPDATE) await Promise.all(strays.map(forget));
  else expect(strays).toEqual([]);
});
