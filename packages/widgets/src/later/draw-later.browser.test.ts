import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { drawLater, type LaterView } from './draw-later.js';
import { Later } from './later.js';

type Drawn = () => ReturnType<typeof html>;

/** A place in which a part is drawn, and drawn again when it asks for it. */
function place(part: Later<Drawn>): { readonly text: () => string } {
  const root = document.createElement('div');
  const view: LaterView = {
    locale: 'vi',
    refresh: () =>
      render(
        drawLater(view, part, (drawn) => drawn()),
        root,
      ),
  };
  view.refresh();
  return { text: () => root.textContent.replace(/\s+/g, ' ').trim() };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('a part that comes later', () => {
  it('says that it is coming, is drawn wherever it is awaited, and loaded once', async () => {
    let loads = 0;
    const part = new Later(() => {
      loads++;
      return Promise.resolve(() => html`Có rồi`);
    });
    const places = [place(part), place(part)];
    expect(places.map(({ text }) => text())).to.deep.equal([
      'Đang tải phần này…',
      'Đang tải phần này…',
    ]);
    await settled();
    expect(places.map(({ text }) => text())).to.deep.equal(['Có rồi', 'Có rồi']);
    expect(loads).to.equal(1);
  });

  it('says that it could not be had, and is not asked for again', async () => {
    let loads = 0;
    const part = new Later<Drawn>(() => {
      loads++;
      return Promise.reject(new Error('no network'));
    });
    const places = [place(part), place(part)];
    await settled();
    for (const { text } of places) expect(text()).to.contain('rồi mở lại trang');
    expect(loads).to.equal(1);
  });
});
