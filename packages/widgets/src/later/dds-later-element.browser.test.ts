import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { css, html } from 'lit';

import { DdsLaterElement, type Body } from './dds-later-element.js';
import { Later } from './later.js';

interface Host {
  readonly word: string | undefined;
}

class WordBody implements Body {
  static readonly styles = [
    css`
      b {
        color: rgb(1, 2, 3);
      }
    `,
  ];
  private readonly host: Host;

  constructor(host: Host) {
    this.host = host;
  }

  render(): unknown {
    return html`<b>${this.host.word}</b>`;
  }
}

class WordElement extends DdsLaterElement<WordBody> {
  static override properties = { ...DdsLaterElement.properties, word: { attribute: false } };

  declare word: string | undefined;
  protected override readonly emptyText = { vi: 'Chưa có từ nào.', en: 'No word yet.' };
  /** How often the module has been asked for. */
  asked = 0;
  private settle: ((isThere: boolean) => void) | undefined;
  override readonly later = new Later(
    () =>
      new Promise<typeof WordBody>((resolve, reject) => {
        this.asked++;
        this.settle = (isThere) => {
          if (isThere) resolve(WordBody);
          else reject(new Error('no network'));
        };
      }),
  );

  protected override get isGiven(): boolean {
    return this.word !== undefined;
  }

  /** The network has brought the module, or failed to. */
  async arrive(isThere = true): Promise<void> {
    await waitUntil(() => this.settle);
    this.settle!(isThere);
    await aTimeout(0);
  }

  get hasBody(): boolean {
    return this.body !== undefined;
  }
}
customElements.define('test-word', WordElement);

function open(word?: string): WordElement {
  const element = new WordElement();
  element.word = word;
  document.body.append(element);
  return element;
}

function textOf(element: WordElement, selector = '[lang]'): string | undefined {
  return element.shadowRoot?.querySelector(selector)?.textContent.trim();
}

describe('an element whose body comes later', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('test-word')) element.remove();
  });

  it('says that it is empty without loading anything', async () => {
    const element = open();
    await element.updateComplete;
    expect(textOf(element)).to.equal('Chưa có từ nào.');
    expect(element.asked).to.equal(0);
  });

  it('speaks the language of the page at once', async () => {
    const element = open();
    element.lang = 'en';
    await element.updateComplete;
    expect(textOf(element)).to.equal('No word yet.');
  });

  it('draws nothing until its body has come, and is complete with it', async () => {
    const element = open('nhanh');
    const completed = element.updateComplete;
    await aTimeout(50);
    expect(element.offsetHeight).to.equal(0);
    expect(element.hasBody).to.equal(false);
    await element.arrive();
    await completed;
    expect(textOf(element, 'b')).to.equal('nhanh');
    expect(element.hasBody).to.equal(true);
  });

  it('loads the body once, and gives it its styles', async () => {
    const element = open('một');
    await element.arrive();
    const sheets = element.shadowRoot!.adoptedStyleSheets.length;
    element.word = 'hai';
    await element.updateComplete;
    const bold = element.shadowRoot!.querySelector('b')!;
    expect(getComputedStyle(bold).color).to.equal('rgb(1, 2, 3)');
    expect(element.asked).to.equal(1);
    expect(element.shadowRoot!.adoptedStyleSheets.length).to.equal(sheets);
  });

  it('says so where the body takes long, and shows it when it comes', async () => {
    const element = open('chậm');
    let isComplete = false;
    const completed = element.updateComplete.then(() => {
      isComplete = true;
    });
    await waitUntil(() => textOf(element) === 'Đang tải phần này…', 'it says so', {
      timeout: 5000,
    });
    await aTimeout(0);
    expect(isComplete).to.equal(false);
    await element.arrive();
    await completed;
    expect(textOf(element)).to.equal('chậm');
  });

  it('says so where the body cannot be had', async () => {
    const element = open('mất');
    await element.arrive(false);
    await element.updateComplete;
    expect(textOf(element, '[role=alert]')).to.contain('Chưa tải được phần này.');
  });
});
