import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FormView } from '../form-view.js';
import { drawLater } from '../../later/draw-later.js';
import type { Later } from '../../later/later.js';
import { lateWork } from '../late-work.js';
import type { PathState } from '../path/path-state.js';
import { stepEnds, stepNav } from '../path/step-nav.js';
import { toolbar } from '../path/toolbar.js';
import { checkStep, lateAnswers } from './check-step.js';
import { factsSection } from './facts.js';
import { overviewStep } from './overview-step.js';

/** How much of the form is shown at once: a step, everything, or the register of evidence alone. */
export type Layout = 'steps' | 'page' | 'evidence';

type Work = NonNullable<typeof lateWork.module>;

/** The part that what is shown at present wants; the overview wants none. */
export function latePart(
  layout: Layout,
  { place: { step }, shown }: PathState,
): Later<unknown> | undefined {
  if (layout !== 'steps' || shown) return lateWork;
  return step === 'overview' ? undefined : step === 'check' ? lateAnswers : lateWork;
}

/** What a person works on: the rows that they look for, a step of the path, or everything. */
export function formBody(view: FormView, layout: Layout, submit: () => void): TemplateResult {
  const { shown } = view;
  if (layout === 'evidence')
    return fields(
      view,
      withWork(view, (work) => work.registerStep(view)),
    );
  const isOnePage = layout === 'page';
  const content = shown
    ? withWork(view, (work) => work.foundRows(view, shown))
    : isOnePage
      ? withWork(view, (work) => wholeForm(view, work, submit))
      : step(view, submit);
  return html`${isOnePage ? '' : stepNav(view)} ${toolbar(view)} ${fields(view, content)}
  ${isOnePage || shown ? '' : stepEnds(view)}`;
}

/** What may be locked; the ways through the form may not. */
function fields({ isLocked }: FormView, content: TemplateResult): TemplateResult {
  return html`<fieldset class="content" ?disabled=${isLocked}>${content}</fieldset>`;
}

function withWork(view: FormView, draw: (work: Work) => TemplateResult): TemplateResult {
  return drawLater(view, lateWork, draw);
}

function wholeForm(view: FormView, work: Work, submit: () => void): TemplateResult {
  return html`${factsSection(view)} ${groups(view, work)} ${work.registerStep(view)}
  ${work.finishSection(view, submit)}`;
}

function groups(view: FormView, { groupSection }: Work): unknown {
  return repeat(
    view.model.groups,
    ({ group }) => group.code,
    (group) => groupSection(view, group),
  );
}

function step(view: FormView, submit: () => void): TemplateResult {
  switch (view.place.step) {
    case 'overview':
      return overviewStep(view);
    case 'evidence':
      return withWork(view, (work) => work.registerStep(view));
    case 'check':
      return checkStep(view);
    case 'finish':
      return withWork(view, (work) => work.finishSection(view, submit));
    default:
      return groupStep(view);
  }
}

/** The rows of a group; the overview where the catalog has no such group. */
function groupStep(view: FormView): TemplateResult {
  const { step } = view.place;
  const group = view.model.groups.find((each) => step === `groups/${each.group.code}`);
  if (!group) return overviewStep(view);
  return withWork(
    view,
    ({ groupSection }) =>
      html`${repeat(
        [group],
        () => step,
        (each) => groupSection(view, each),
      )}`,
  );
}
