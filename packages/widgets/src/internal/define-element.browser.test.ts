import { expect } from '@open-wc/testing';

import { defineElement } from './define-element.js';

/** Runs something and gives what it wrote to the console as warnings. */
function collectWarnings(run: () => void): readonly string[] {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => warnings.push(text);
  try {
    run();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

function makeClass(version: string): CustomElementConstructor & { readonly version: string } {
  return class extends HTMLElement {
    static readonly version = version;
  };
}

describe('defineElement', () => {
  it('keeps the first definition and is silent about the same version', () => {
    const first = makeClass('1.0.0');
    const warnings = collectWarnings(() => {
      defineElement('x-same', first);
      defineElement('x-same', makeClass('1.0.0'));
    });
    expect(customElements.get('x-same')).to.equal(first);
    expect(warnings).to.deep.equal([]);
  });

  it('warns once where another version is on the page', () => {
    defineElement('x-other', makeClass('1.0.0'));
    const warnings = collectWarnings(() => {
      defineElement('x-other', makeClass('2.0.0'));
      defineElement('x-other', makeClass('2.0.0'));
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('x-other').and.contain('2.0.0').and.contain('1.0.0');
  });

  it('warns and does not throw where the page has used the class for a name of its own', () => {
    const element = makeClass('1.0.0');
    customElements.define('x-own', element);
    const warnings = collectWarnings(() => defineElement('x-taken', element));
    expect(warnings).to.have.length(1);
  });
});
