import type { AssessmentTotals } from '@dds/criteria';
import type { AssessmentCheck, Trust, Verification } from '@dds/credential/verify';
import {
  html,
  isServer,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';

import { DdsElement } from '../internal/dds-element.js';
import { safeUrl } from '../internal/safe-url.js';
import { base } from '../styles/base.js';
import { level } from '../styles/level.js';
import { tokens } from '../styles/tokens.js';
import { describeBadge } from './describe-badge.js';
import { drawBadge, type BadgeOptions } from './draw-badge.js';
import { badgePicture } from './picture.js';
import type { BadgeVerifier } from './signed.js';
import { badgeStyles } from './styles.js';
import { badgeTexts } from './texts.js';

/** What the verdict on a signed badge depends on. */
const inputs: ReadonlySet<PropertyKey> = new Set(['token', 'trust', 'check']);
/** The badges of the page that hold a token. */
const signed = new Set<DdsBadge>();
let pageVerifier: BadgeVerifier | undefined;
let pageTrust: Promise<Trust> | undefined;

/**
 * The badge of a level: declared by a school, or, with a token, signed and checked in the browser.
 *
 * Without a token it only says "tự đánh giá". With one it says what checking gives: recognised by an
 * authority, declared by the school, or why neither. Checking takes `@dds/widgets/define/verify`, or
 * the file `dds-verify.js`, and a list of whom the page trusts.
 *
 * @element dds-badge
 * @attr {string} level - `1`, `2`, `3`, or `none` where no level can be stated.
 * @attr {string} school - Name of the institution.
 * @attr {string} school-year - Such as `2025-2026`.
 * @attr {string} href - Where the badge leads; http and https only. With a token: the page that
 * checks it, to which the token is added as a fragment.
 * @attr {string} token - A signed badge; nothing of the attributes above is shown then.
 * @attr {boolean} picture-only - Leaves out the panel that explains a signed badge.
 * @fires dds-verify - A signed badge has been checked.
 */
export class DdsBadge extends DdsElement {
  static override styles: CSSResultGroup = [tokens, base, level, badgeStyles];
  static override properties: PropertyDeclarations = {
    ...DdsElement.properties,
    level: {},
    school: {},
    schoolYear: { attribute: 'school-year' },
    href: {},
    token: {},
    pictureOnly: { type: Boolean, attribute: 'picture-only' },
    result: { attribute: false },
    trust: { attribute: false },
    check: { attribute: false },
  };

  declare level: string;
  declare school: string;
  declare schoolYear: string;
  declare href: string;
  declare token: string;
  declare pictureOnly: boolean;
  /** What the engine returned. It goes before `level` and adds the levels of the groups. */
  declare result: AssessmentTotals | undefined;
  /** Whom to believe; what the page has set for all badges unless told. */
  declare trust: Trust | undefined;

  /** Made by `checkAgainst` of a file, to compare the badge with it. */
  declare check: AssessmentCheck | undefined;

  private checked: Verification | undefined;
  private turn = 0;

  constructor() {
    super();
    this.level = 'none';
    this.school = '';
    this.schoolYear = '';
    this.href = '';
    this.token = '';
    this.pictureOnly = false;
    this.addController({
      hostConnected: () => this.token && signed.add(this),
      hostDisconnected: () => signed.delete(this),
    });
  }

  /** Sets what checks the signed badges of the page, and whom they believe unless told. */
  static useVerifier(verifier: BadgeVerifier, trust?: Promise<Trust>): void {
    pageVerifier = verifier;
    pageTrust = trust;
    for (const badge of signed) void badge.verify();
  }

  /** What checking the token gave; `undefined` before, and without a token. */
  get verification(): Verification | undefined {
    return this.checked;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (isServer || ![...changed.keys()].some((name) => inputs.has(name))) return;
    signed.delete(this);
    if (!this.token) return;
    if (this.isConnected) signed.add(this);
    void this.verify();
  }

  override render(): TemplateResult {
    return this.token
      ? this.renderSigned()
      : this.renderLink(badgePicture(drawBadge(this.describe())));
  }

  private async verify(): Promise<void> {
    this.checked = undefined;
    this.requestUpdate();
    const turn = ++this.turn;
    if (!pageVerifier) return;
    const trust = await (this.trust ?? pageTrust ?? { issuers: [] });
    const checked = await pageVerifier.verify(this.token, trust, this.check);
    // Something else may have been asked meanwhile.
    if (turn !== this.turn) return;
    this.checked = checked;
    this.requestUpdate();
    this.dispatchEvent(
      new CustomEvent('dds-verify', { bubbles: true, composed: true, detail: checked }),
    );
  }

  private renderSigned(): TemplateResult {
    const fragment = `#dds=${this.token}`;
    const address = this.address(fragment);
    const view = pageVerifier?.show(this.checked, { locale: this.locale, address });
    if (!view) return this.renderLink(html`${badgeTexts[this.locale].unchecked}`, fragment);
    const picture = this.renderLink(badgePicture(view.picture), fragment);
    return this.pictureOnly ? picture : html`${picture}${view.panel}`;
  }

  private renderLink(content: TemplateResult, fragment = ''): TemplateResult {
    return this.address(fragment)
      ? html`<a href=${this.href + fragment} rel="noopener noreferrer">${content}</a>`
      : content;
  }

  private address(fragment: string): string | undefined {
    // A server has no page that a relative address could belong to; the browser resolves it.
    const base = isServer ? 'https://page.invalid' : this.ownerDocument.baseURI;
    return safeUrl(this.href && this.href + fragment, base);
  }

  private describe(): BadgeOptions {
    const { result, school, schoolYear, locale } = this;
    const stated = result ? describeBadge(result) : { level: Number(this.level) || null };
    return { ...stated, school, schoolYear, locale };
  }
}
