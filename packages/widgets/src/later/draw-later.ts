import type { Locale } from '@dds/criteria';
import { html, type TemplateResult } from 'lit';
import type { Later } from './later.js';
import { laterTexts } from './texts.js';

/** What says that a part is still coming, or could not be had. */
export interface LaterView {
  readonly locale: Locale;
  readonly refresh: () => void;
}

/**
 * Draws with a module. Until it has come it says so. Where it cannot be had it says how to go on:
 * browsers do not ask for a module again before the page is opened anew.
 */
export function drawLater<Module, Drawn>(
  { locale, refresh }: LaterView,
  later: Later<Module>,
  draw: (module: Module) => Drawn,
): Drawn | TemplateResult {
  if (later.module) return draw(later.module);
  const texts = laterTexts[locale];
  if (later.hasFailed) {
    return html`<p class="error" role="alert">${texts.missing}</p>`;
  }
  void later.load().then(refresh);
  return html`<p class="muted" role="status">${texts.coming}</p>`;
}
