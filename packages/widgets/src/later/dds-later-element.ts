import type { Locale } from '@dds/criteria';
import { html, type CSSResult, type TemplateResult } from 'lit';
import { DdsWorkElement } from '../internal/dds-work-element.js';
import { adoptLaterStyles } from './adopt-later-styles.js';
import { completeWith } from './complete-with.js';
import { drawLater } from './draw-later.js';
import type { Later } from './later.js';

/** What an element shows of what a page gives it, with all that a person can do there. */
export interface Body {
  render(): unknown;
}

/** The class of a body. */
export interface BodyClass<Host, Drawn extends Body> {
  readonly styles: readonly CSSResult[];
  new (host: Host): Drawn;
}

/**
 * An element whose body comes in a module of its own, as soon as there is something to show: the
 * element itself is small, and one that shows nothing loads nothing.
 */
export abstract class DdsLaterElement<Drawn extends Body> extends DdsWorkElement {
  private made: Drawn | undefined;
  private hasStyles = false;

  protected abstract readonly later: Later<BodyClass<this, Drawn>>;
  /** What the element says until then. */
  protected abstract readonly emptyText: Readonly<Record<Locale, string>>;
  /** Whether a page has given it what it shows. */
  protected abstract get isGiven(): boolean;

  /** `undefined` until its module has come. */
  protected get body(): Drawn | undefined {
    const { module } = this.later;
    if (module) this.made ??= new module(this);
    return this.made;
  }

  /** Nothing is drawn before the body, unless that takes long: what stands around moves once. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.isGiven && !this.later.module) await this.later.loadSoon();
    await super.scheduleUpdate();
  }

  /** An element is complete when its body shows what it was given. */
  protected override getUpdateComplete(): Promise<boolean> {
    return completeWith(
      () => super.getUpdateComplete(),
      () => (this.isGiven ? this.later : undefined),
    );
  }

  override render(): TemplateResult {
    const { locale } = this;
    return html`<div lang=${locale}>
      ${
        this.isGiven
          ? drawLater({ locale, refresh: () => this.requestUpdate() }, this.later, () =>
              this.drawBody(),
            )
          : html`<p class="muted">${this.emptyText[locale]}</p>`
      }
    </div>`;
  }

  private drawBody(): unknown {
    if (!this.hasStyles) adoptLaterStyles(this, this.later.module!.styles);
    this.hasStyles = true;
    return this.body!.render();
  }
}
