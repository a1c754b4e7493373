import { html, type TemplateResult } from 'lit';
import type { FormView } from './form-view.js';
import { pathTexts } from './path/texts.js';

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

  /** Loads again what could not be had. */
  retry(): Promise<void> {
    this.hasFailed = false;
    this.coming = undefined;
    return this.load();
  }
}

/** What of a view says that a part is still coming, or could not be had. */
export type LaterView = Pick<FormView, 'locale' | 'refresh'>;

/** Draws with a module. Until it has come it says so; where it cannot be had, it can be asked for again. */
export function drawLater<Module, Drawn>(
  view: LaterView,
  later: Later<Module>,
  draw: (module: Module) => Drawn,
): Drawn | TemplateResult {
  if (later.module) return draw(later.module);
  if (later.hasFailed) return missingPart(view, later);
  void later.load().then(view.refresh);
  return html`<p class="hint" role="status">${pathTexts(view.locale).partComing}</p>`;
}

function missingPart<Module>(view: LaterView, later: Later<Module>): TemplateResult {
  const texts = pathTexts(view.locale);
  const ask = (): void => {
    void later.retry().then(view.refresh);
    view.refresh();
  };
  return html`<div class="notice error-notice" role="alert">
    <p>${texts.partMissing}</p>
    <button type="button" @click=${ask}>${texts.askAgain}</button>
  </div>`;
}
