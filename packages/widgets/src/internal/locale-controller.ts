import type { Locale } from '@dds/criteria';
import { isServer, type LitElement, type ReactiveController } from 'lit';

/**
 * Keeps the language of an element: English under a `lang` that begins with `en`, else Vietnamese.
 *
 * The nearest `lang` counts, on the element itself or on an ancestor, across shadow roots. A change
 * of it renders the element again. A server knows no ancestors: there only the element's own counts.
 */
export class LocaleController implements ReactiveController {
  private readonly host: LitElement;
  private current: Locale = 'vi';
  private observer: MutationObserver | undefined;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  get locale(): Locale {
    return isServer ? readLocale(this.host) : this.current;
  }

  hostConnected(): void {
    if (isServer) return;
    this.observer = new MutationObserver(() => this.resolve());
    for (const root of rootsAround(this.host)) {
      this.observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    }
    const drawn = this.host.hasUpdated ? null : this.host.renderRoot.querySelector('[lang]');
    if (drawn) {
      // A server has drawn it. Hydration needs the same words; those of the page come after it.
      this.current = readLocale(drawn);
      void this.host.updateComplete.then(() => this.resolve());
    } else {
      this.resolve();
    }
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observer = undefined;
  }

  private resolve(): void {
    const locale = resolveLocale(this.host);
    if (locale === this.current) return;
    this.current = locale;
    this.host.requestUpdate();
  }
}

function rootsAround(element: Element): readonly Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [root];
}

function resolveLocale(element: Element): Locale {
  const bearer = element.closest('[lang]');
  if (bearer) return readLocale(bearer);
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? resolveLocale(root.host) : 'vi';
}

function readLocale(bearer: Element): Locale {
  return /^en\b/i.test(bearer.getAttribute('lang') ?? '') ? 'en' : 'vi';
}
