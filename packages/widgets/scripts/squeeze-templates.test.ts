import { describe, expect, it } from 'vitest';

import { squeezeTemplates } from './squeeze-templates.mjs';

describe('squeezeTemplates', () => {
  it('keeps one space for a line break in markup, also around values', () => {
    const source = 'html`<p\n    class=${a}\n  >\n    ${b}\n  </p>`';
    expect(squeezeTemplates(source)).toBe('html`<p class=${a} > ${b} </p>`');
  });

  it('keeps no space of a sheet that means nothing, and no semicolon before a brace', () => {
    const source = 'css`\n  :host([a]) .b > c,\n  d {\n    color: red;\n    gap: 1px 2px;\n  }\n`';
    expect(squeezeTemplates(source)).toBe('css`:host([a]) .b > c,d{color:red;gap:1px 2px}`');
  });

  it('keeps the space before a colon, which selects what stands within', () => {
    const source = 'css`\n.a :focus {\n gap: 0;\n}\n.b {\n}\n`';
    expect(squeezeTemplates(source)).toBe('css`.a :focus{gap:0}.b{}`');
  });

  it('keeps what stands in quotes', () => {
    const source = "css`a::after {\n content: ': ; } ';\n}`";
    expect(squeezeTemplates(source)).toBe("css`a::after{content:': ; } '}`");
  });

  it('reaches templates within templates', () => {
    expect(squeezeTemplates('html`a\n ${x ? svg`b\n c` : 1}`')).toBe('html`a ${x ? svg`b c` : 1}`');
  });

  it('leaves every other text as it is', () => {
    const source = 'const a = `x\n  y`; // html`x\n  y\nf("html`x")';
    expect(squeezeTemplates(source)).toBe(source);
  });
});
