import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FormView } from '../form-view.js';
import { stepEnds, stepNav } from '../path/step-nav.js';
import { foundRows, toolbar } from '../path/toolbar.js';
import { registerStep } from '../register/register-step.js';
import { groupSection } from '../rows/group-section.js';
import { checkStep } from './check-step.js';
import { factsSection } from './facts.js';
import { finishSection } from './finish-section.js';
import { overviewStep } from './overview-step.js';

/** How much of the form is shown at once: a step, everything, or the register of evidence alone. */
export type Layout = 'steps' | 'page' | 'evidence';

/** What a person works on: the rows that they look for, a step of the path, or everything. */
export function formBody(view: FormView, layout: Layout, submit: () => void): TemplateResult {
  if (layout === 'evidence') return fields(view, registerStep(view));
  const isOnePage = layout === 'page';
  const isStep = !isOnePage && !view.shown;
  const content = view.shown
    ? foundRows(view, view.shown)
    : isOnePage
      ? wholeForm(view, submit)
      : step(view, submit);
  return html`${isOnePage ? '' : stepNav(view)} ${toolbar(view)} ${fields(view, content)}
  ${isStep ? stepEnds(view) : ''}`;
}

/** What may be locked; the ways through the form may not. */
function fields({ isLocked }: FormView, content: TemplateResult): TemplateResult {
  return html`<fieldset class="content" ?disabled=${isLocked}>${content}</fieldset>`;
}

function wholeForm(view: FormView, submit: () => void): TemplateResult {
  return html`${factsSection(view)} ${allGroups(view)} ${registerStep(view)}
  ${finishSection(view, submit)}`;
}

function allGroups(view: FormView): unknown {
  return repeat(
    view.model.groups,
    ({ group }) => group.code,
    (group) => groupSection(view, group),
  );
}

function step(view: FormView, submit: () => void): TemplateResult {
  switch (view.place.step) {
    case 'evidence':
      return registerStep(view);
    case 'check':
      return checkStep(view);
    case 'finish':
      return finishSection(view, submit);
    default: {
      const group = view.model.groups.find(
        (each) => view.place.step === `groups/${each.group.code}`,
      );
      return group
        ? html`${repeat(
            [group],
            () => view.place.step,
            (each) => groupSection(view, each),
          )}`
        : overviewStep(view);
    }
  }
}
