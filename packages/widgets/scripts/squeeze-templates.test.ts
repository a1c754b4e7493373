import { describe, expect, it } from 'vitest';

import { squeezeTemplates } from './squeeze-templates.mjs';

describe('squeezeTemplates', () => {
  it('keeps one space for a line break in markup, also around values', () => {
    const source = 'html`<p\n    class=${a}\n  >\n    ${b}\n  </p>`';
    expect(squeezeTemplates(source)).toBe('html`<p class=${a} > ${b} </p>`');
  });

  it('keeps no space beside braces and semicolons of a sheet', () => {
    const source = 'css`\n  :host([a]) .b > c {\n    color: red;\n    gap: 1px 2px;\n  }\n`';
    expect(squeezeTemplates(source)).toBe('css`:host([a]) .b > c{color: red;gap: 1px 2px;}`');
  });

  it('keeps what stands in quotes', () => {
    const source = "css`a::after {\n content: ' ; } ';\n}`";
    expect(squeezeTemplates(source)).toBe("css`a::after{content: ' ; } ';}`");
  });

  it('reaches templates within templates', () => {
    expect(squeezeTemplates('html`a\n ${x ? svg`b\n c` : 1}`')).toBe('html`a ${x ? svg`b c` : 1}`');
  });

  it('leaves every other text as it is', () => {
    const source = 'const a = `x\n  y`; // html`x\n  y\nf("html`x")';
    expect(squeezeTemplates(source)).toBe(source);
  });
});
