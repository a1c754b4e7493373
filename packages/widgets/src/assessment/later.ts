import { html, type TemplateResult } from 'lit';
import type { FormView } from './form-view.js';
import { pathTexts } from './path/texts.js';

/** Milliseconds after which something is drawn in place of a module that has not come. */
const PATIENCE = 1000;

/** A module that a bundler can keep apart: nothing of it is there before somebody has asked for it. */
export class Later<Module> {
  module: Module | undefined;
  hasFailed = false;
  private readonly fetch: () => Promise<Module>;
  private coming: Promise<void> | undefined;

  /** `fetch` imports the module. */
  constructor(fetch: () => Promise<Module>) {
    this.fetch = fetch;
  }

  /** Loads the module once. Where it cannot be had, {@link hasFailed} says so: the promise never rejects. */
  load(): Promise<void> {
    this.coming ??= this.fetch().then(
      (module) => {
        this.module = module;
      },
      () => {
        this.hasFailed = true;
      },
    );
    return this.coming;
  }

  /** Loads the module, and waits a moment for it. */
  async loadSoon(): Promise<void> {
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    await Promise.race([this.load(), patience]);
  }
}

/** What of a view says that a part is still coming, or could not be had. */
export type LaterView = Pick<FormView, 'locale' | 'refresh'>;

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
  const texts = pathTexts(locale);
  if (later.hasFailed) {
    return html`<p class="notice error-notice" role="alert">${texts.partMissing}</p>`;
  }
  void later.load().then(refresh);
  return html`<p class="hint" role="status">${texts.partComing}</p>`;
}
