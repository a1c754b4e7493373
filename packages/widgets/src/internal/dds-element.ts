import type { Locale } from '@dds/criteria';
import { LitElement, type CSSResultGroup, type PropertyDeclarations } from 'lit';

import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { VERSION } from '../version.js';
import { LocaleController } from './locale-controller.js';

/**
 * What the elements share: look, language, level of headings, version.
 *
 * @attr {'compact' | 'spacious'} density - How close rows stand, and how large controls are.
 * @cssprop --dds-brand - A page's own colour; primary colour and focus come from it, with their contrast.
 * @cssprop --dds-font - Family of the type.
 * @cssprop --dds-font-size - Size of the type; never below 16 px unless told.
 * @cssprop --dds-radius - How round corners are.
 * @cssprop --dds-space - Space between what belongs together.
 * @cssprop --dds-control-size - Least height of buttons and fields.
 * @cssprop --dds-color-background - Ground of the element.
 * @cssprop --dds-color-surface - Ground of what stands out from it.
 * @cssprop --dds-color-text - Text.
 * @cssprop --dds-color-muted - Text that matters less.
 * @cssprop --dds-color-line - Lines between rows.
 * @cssprop --dds-color-border - Borders of fields and buttons.
 * @cssprop --dds-color-primary - Links, and the button that matters most.
 * @cssprop --dds-color-on-primary - Text on the primary colour.
 * @cssprop --dds-color-focus - Ring around what has the focus.
 * @cssprop --dds-color-error - What is wrong.
 * @cssprop --dds-color-warning - What wants attention.
 * @cssprop --dds-color-success - What is as it should be.
 * @cssprop --dds-level-1 - Colour of level 1.
 * @cssprop --dds-level-2 - Colour of level 2.
 * @cssprop --dds-level-3 - Colour of level 3.
 * @cssprop --dds-level-none - Colour of no level.
 */
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
