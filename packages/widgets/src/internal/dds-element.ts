import type { Locale } from '@dds/criteria';
import { LitElement, type CSSResultGroup, type PropertyDeclarations } from 'lit';

import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { VERSION } from '../version.js';
import { LocaleController } from './locale-controller.js';

/** What the elements share: look, language, level of headings, version. */
export abstract class DdsElement extends LitElement {
  static readonly version: string = VERSION;
  static override styles: CSSResultGroup = [tokens, base];
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  private readonly localeController = new LocaleController(this);

  /** Level of the element's first heading, so that it fits under the page's own. */
  declare headingLevel: number;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  /** The language in which the element speaks. Set it with `lang`, here or on an ancestor. */
  get locale(): Locale {
    return this.localeController.locale;
  }
}
