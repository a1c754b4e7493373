import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';
import { listSteps, type Step } from './steps.js';
import { pathTexts } from './texts.js';

/** The steps, each reachable at any time. */
export function stepNav(view: FormView): TemplateResult {
  const texts = pathTexts(view.locale);
  return html`<nav class="steps no-print" aria-label=${texts.path}>
    <ol>
      ${listSteps(view.model, texts).map((step) => {
        const isHere = step.id === view.place.step;
        return html`<li>
          <button
            type="button"
            class=${isHere ? 'here' : ''}
            aria-current=${isHere ? 'step' : nothing}
            @click=${() => view.goStep(step.id)}
          >
            <span>${step.title}</span>
            <span class="step-state"
              >${step.isDone ? html`<span aria-hidden="true">✓ </span>` : nothing}${step.state || (step.isDone ? texts.done : '\u00a0')}</span
            >
          </button>
        </li>`;
      })}
    </ol>
  </nav>`;
}

/** The ways on and back, at the end of a step. */
export function stepEnds(view: FormView): TemplateResult {
  const texts = pathTexts(view.locale);
  const steps = listSteps(view.model, texts);
  const at = steps.findIndex(({ id }) => id === view.place.step);
  const way = (
    step: Step | undefined,
    say: (title: string) => string,
    className: string,
  ): TemplateResult | typeof nothing =>
    step
      ? html`<button type="button" class=${className} @click=${() => view.goStep(step.id)}>
          ${say(step.title)}
        </button>`
      : nothing;
  return html`<div class="actions step-ends no-print">
    ${way(steps[at - 1], texts.previous, '')} ${way(steps[at + 1], texts.next, 'primary')}
  </div>`;
}
