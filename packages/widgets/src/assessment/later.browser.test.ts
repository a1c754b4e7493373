import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import type { FormView } from './form-view.js';
import { later } from './later.js';

/** A place in which a part is drawn, and drawn again when it asks for it. */
function place(draw: ReturnType<typeof later>): {
  readonly text: () => string;
  readonly root: HTMLElement;
} {
  const root = document.createElement('div');
  const view = { locale: 'vi', refresh: () => render(draw(view), root) } as unknown as FormView;
  view.refresh();
  return { root, text: () => root.textContent.replace(/\s+/g, ' ').trim() };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('a part that comes later', () => {
  it('is drawn wherever it is awaited, and loaded once', async () => {
    let loads = 0;
    const draw = later(() => {
      loads++;
      return Promise.resolve(() => html`Có rồi`);
    });
    const places = [place(draw), place(draw)];
    expect(places.map(({ text }) => text())).to.deep.equal(['', '']);
    await settled();
    expect(places.map(({ text }) => text())).to.deep.equal(['Có rồi', 'Có rồi']);
    expect(loads).to.equal(1);
  });

  it('says that it could not be had, and is asked for again', async () => {
    let isOnline = false;
    const draw = later(() =>
      isOnline ? Promise.resolve(() => html`Có rồi`) : Promise.reject(new Error('no network')),
    );
    const { root, text } = place(draw);
    await settled();
    expect(text()).to.contain('Chưa tải được phần này.');
    root.querySelector('button')!.click();
    await settled();
    expect(text()).to.contain('Chưa tải được phần này.');
    isOnline = true;
    root.querySelector('button')!.click();
    await settled();
    expect(text()).to.equal('Có rồi');
  });
});
