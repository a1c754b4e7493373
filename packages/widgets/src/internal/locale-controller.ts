import type { Locale } from '@dds/criteria';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps the language of an element: English under a `lang` that begins with `en`, else Vietnamese.
 *
 * The nearest `lang` counts, on the element itself or on an ancestor, across shadow roots. A change
 * of it renders the element again.
 */
export class LocaleController implements ReactiveController {
  locale: Locale = 'vi';
  private readonly host: ReactiveControllerHost & Element;
  private observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = new MutationObserver(() => this.resolve());
    for (const root of rootsAround(this.host)) {
      this.observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    }
    this.resolve();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observer = undefined;
  }

  private resolve(): void {
    const locale = resolveLocale(this.host);
    if (locale === this.locale) return;
    this.locale = locale;
    this.host.requestUpdate();
  }
}

function rootsAround(element: Element): readonly Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [root];
}

function resolveLocale(element: Element): Locale {
  const bearer = element.closest('[lang]');
  if (bearer) return /^en\b/i.test(bearer.getAttribute('lang') ?? '') ? 'en' : 'vi';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? resolveLocale(root.host) : 'vi';
}
