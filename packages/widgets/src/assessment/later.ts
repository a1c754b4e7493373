import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from './form-view.js';
import { pathTexts } from './path/texts.js';

type Part = (view: FormView) => TemplateResult;

/**
 * A part of the form that a bundler can keep apart: it comes when it is first drawn. Where it cannot be
 * had, it says so, and can be asked for again.
 */
export function later(
  load: () => Promise<Part>,
): (view: FormView) => TemplateResult | typeof nothing {
  let part: Part | undefined;
  let coming: Promise<void> | undefined;
  let hasFailed = false;
  const ask = (): Promise<void> =>
    load().then(
      (loaded) => {
        part = loaded;
      },
      () => {
        hasFailed = true;
      },
    );
  return (view) => {
    if (part) return part(view);
    if (hasFailed)
      return missingPart(view, () => {
        hasFailed = false;
        coming = undefined;
        view.refresh();
      });
    coming ??= ask();
    void coming.then(() => view.refresh());
    return nothing;
  };
}

function missingPart({ locale }: FormView, ask: () => void): TemplateResult {
  const texts = pathTexts(locale);
  return html`<div class="notice error-notice" role="alert">
    <p>${texts.partMissing}</p>
    <button type="button" @click=${ask}>${texts.askAgain}</button>
  </div>`;
}
