import { expect } from '@open-wc/testing';
import { renderBadgePng } from './render-badge-png.js';
import { renderBadgeSvg } from './render-badge-svg.js';

describe('renderBadgePng', () => {
  it('draws the whole badge, at the scale that is asked for', async () => {
    const svg = renderBadgeSvg({ level: 3, school: 'Trường THPT Mẫu' });
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number);
    const blob = await renderBadgePng(svg, 3);
    expect(blob.type).to.equal('image/png');
    const bitmap = await createImageBitmap(blob);
    expect([bitmap.width, bitmap.height]).to.deep.equal([width! * 3, height! * 3]);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    // The filled steps of level 3, in its green.
    const [red, green, blue] = context.getImageData(65 * 3, 80 * 3, 1, 1).data;
    expect([red, green, blue]).to.deep.equal([0x0f, 0x6b, 0x3c]);
  });

  it('refuses what is no picture', async () => {
    let refused: unknown;
    await renderBadgePng('no svg').catch((error: unknown) => (refused = error));
    expect(refused).to.be.instanceOf(Error);
  });
});
