import type { AssessmentTotals } from '@dds/criteria';
import {
  html,
  isServer,
  nothing,
  svg,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';

import { DdsElement } from '../internal/dds-element.js';
import { levelClass } from '../internal/level-mark.js';
import { safeUrl } from '../internal/safe-url.js';
import { base } from '../styles/base.js';
import { level } from '../styles/level.js';
import { tokens } from '../styles/tokens.js';
import { describeBadge } from './describe-badge.js';
import { drawBadge, type BadgeOptions } from './draw-badge.js';
import { badgeStyles } from './styles.js';

/**
 * The badge of a level that a school declares: "tự đánh giá", with level, school and school year.
 *
 * It never says that an authority has recognised the level.
 *
 * @element dds-badge
 * @attr {string} level - `1`, `2`, `3`, or `none` where no level can be stated.
 * @attr {string} school - Name of the institution.
 * @attr {string} school-year - Such as `2025-2026`.
 * @attr {string} href - Where the badge leads; http and https only.
 */
export class DdsBadge extends DdsElement {
  static override styles: CSSResultGroup = [tokens, base, level, badgeStyles];
  static override properties: PropertyDeclarations = {
    ...DdsElement.properties,
    level: {},
    school: {},
    schoolYear: { attribute: 'school-year' },
    href: {},
    result: { attribute: false },
  };

  declare level: string;
  declare school: string;
  declare schoolYear: string;
  declare href: string;
  /** What the engine returned. It goes before `level` and adds the levels of the groups. */
  declare result: AssessmentTotals | undefined;

  constructor() {
    super();
    this.level = 'none';
    this.school = '';
    this.schoolYear = '';
    this.href = '';
  }

  override render(): TemplateResult {
    // A server has no page that a relative address could belong to; the browser resolves it.
    const base = isServer ? 'https://page.invalid' : this.ownerDocument.baseURI;
    return safeUrl(this.href, base) === undefined
      ? this.renderPicture()
      : html`<a href=${this.href} rel="noopener noreferrer">${this.renderPicture()}</a>`;
  }

  private renderPicture(): TemplateResult {
    const picture = drawBadge(this.describe());
    return html`<svg
      class=${levelClass(picture.level)}
      viewBox="0 0 ${picture.width} ${picture.height}"
      width=${picture.width}
      height=${picture.height}
      role="img"
      lang=${picture.locale}
      aria-label=${picture.title}
    >
      ${svg`<desc>${picture.description}</desc>`}
      ${picture.paths.map(
        ({ d, fill, stroke, dashes, transform }) =>
          svg`<path
            class="${fill ? `fill-${fill}` : ''} ${stroke ? `stroke-${stroke}` : ''}"
            d=${d}
            fill=${fill ? nothing : 'none'}
            stroke-width=${stroke === 'level' && !transform ? 2 : 1}
            stroke-dasharray=${dashes ?? nothing}
            transform=${transform ?? nothing}
          ></path>`,
      )}
      ${picture.lines.map(
        ({ text, x, y, size, weight, tone }) =>
          svg`<text class="fill-${tone}" x=${x} y=${y} font-size=${size} font-weight=${weight}>${text}</text>`,
      )}
    </svg>`;
  }

  private describe(): BadgeOptions {
    const { result, school, schoolYear, locale } = this;
    const stated = result ? describeBadge(result) : { level: Number(this.level) || null };
    return { ...stated, school, schoolYear, locale };
  }
}
