import { expect, fixture, html } from '@open-wc/testing';

import '../define/dds-result.js';

/** Colours that schools use, and the corners of the cube. */
const brands = [
  ...['#000000', '#ffffff', '#ff0000', '#00ff00', '#0000ff', '#ffff00', '#ff00ff', '#00ffff'],
  ...['#00529b', '#d71920', '#0a7f3f', '#f7941d', '#6a1b9a', '#ffcc00', '#8a8a8a', '#7fffd4'],
];

/** What a page sees of a colour that may be written in any way. */
function toRgb(color: string): readonly number[] {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = toRgb(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour that a private token has within an element. */
function colorOf(element: Element, token: string): string {
  const probe = document.createElement('span');
  probe.style.setProperty('color', `var(${token})`);
  element.shadowRoot!.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe('the colour of a brand', () => {
  for (const scheme of ['light', 'dark']) {
    it(`keeps its contrast on a ${scheme} page, whatever it is`, async () => {
      const page = await fixture(html`<div><dds-result></dds-result></div>`);
      (page as HTMLElement).style.setProperty('color-scheme', scheme);
      const element = page.querySelector('dds-result')!;
      for (const brand of brands) {
        element.style.setProperty('--dds-brand', brand);
        const primary = colorOf(element, '--_primary');
        for (const ground of ['--_background', '--_surface', '--_on-primary']) {
          const found = contrast(primary, colorOf(element, ground));
          expect(found, `${brand} on ${ground}: ${primary}`).to.be.at.least(4.5);
        }
        const focus = contrast(colorOf(element, '--_focus'), colorOf(element, '--_background'));
        expect(focus, `focus of ${brand}`).to.be.at.least(3);
      }
    });
  }

  it('gives way to a primary colour that a page sets', async () => {
    const page = await fixture(html`<div><dds-result></dds-result></div>`);
    const element = page.querySelector('dds-result')!;
    element.style.setProperty('--dds-brand', '#ff0000');
    element.style.setProperty('--dds-color-primary', 'rgb(1, 2, 3)');
    expect(colorOf(element, '--_primary')).to.equal('rgb(1, 2, 3)');
  });
});

describe('density', () => {
  it('makes controls lower or higher, and never lower than 24 px', async () => {
    const page = await fixture(html`<div><dds-result></dds-result></div>`);
    const element = page.querySelector('dds-result')!;
    const height = (): string => getComputedStyle(element).getPropertyValue('--_control');
    expect(height()).to.equal('40px');
    element.setAttribute('density', 'compact');
    expect(height()).to.equal('32px');
    element.setAttribute('density', 'spacious');
    expect(height()).to.equal('48px');
  });
});
