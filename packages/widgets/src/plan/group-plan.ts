import type { Group } from '@dds/criteria';
import { evidenceKindName, issueAdvice } from '@dds/engine/issues';
import { blockerText, type Blocker, type PlanStep, type WantedEvidence } from '@dds/engine/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { capitalize } from '../assessment/fields/messages.js';
import { formatNumber } from '../internal/format.js';
import type { PlanView } from './plan-view.js';

/** Marks an item as one that cannot be raised, or takes the mark away. */
export type Lock = (code: string, isLocked: boolean) => void;

/** What a group has to do: what stands in the way first, then the items to raise. */
export function groupPlan(
  view: PlanView,
  group: Group,
  locked: readonly string[],
  lock: Lock,
): TemplateResult {
  const { texts, locale, headingLevel, reading } = view;
  const { blockers, steps, possible } = reading.plan.groups[group.code]!;
  const held = [...reading.items]
    .filter(([code, item]) => item.group === group && locked.includes(code))
    .map(([code]) => code);
  return html`<section part="group">
    <div role="heading" aria-level=${headingLevel}>
      ${texts.group(group.code, group.title[locale])}
    </div>
    <p>${standing(view, group.code)}</p>
    ${possible || held.length === 0 ? nothing : html`<p>${texts.unlock}</p>`}
    ${
      blockers.length === 0
        ? nothing
        : html`${subheading(view, texts.blockers)}
            <ul class="blockers">
              ${blockers.map((blocker) => renderBlocker(view, blocker))}
            </ul>`
    }
    ${
      steps.length === 0
        ? nothing
        : html`${subheading(view, texts.steps)}
            <ol class="steps">
              ${repeat(
                steps,
                ({ item }) => item,
                (step, at) => renderStep(view, step, steps[at - 1], lock),
              )}
            </ol>`
    }
    ${
      held.length === 0
        ? nothing
        : html`${subheading(view, texts.locked)}
            <ul class="locked">
              ${repeat(
                held,
                (code) => code,
                (code) => html`<li>${lockChoice(code, true, lock, named(view, code))}</li>`,
              )}
            </ul>`
    }
  </section>`;
}

function subheading({ headingLevel }: PlanView, text: string): TemplateResult {
  return html`<div class="sub" role="heading" aria-level=${headingLevel + 1}>${text}</div>`;
}

/** Where the group stands, in a sentence. */
function standing({ reading, texts, locale }: PlanView, code: string): string {
  const { target, groups } = reading.plan;
  const { reached, possible, points, neededPoints, missingPoints, shortPoints } = groups[code]!;
  const write = (value: number): string => formatNumber(value, locale);
  if (reached) return texts.groupReached(target, write(points));
  if (missingPoints <= 0) return texts.groupEnough(target, write(points));
  const missing = texts.groupMissing(
    target,
    write(points),
    write(neededPoints),
    write(missingPoints),
  );
  return possible ? missing : `${missing} ${texts.groupShort(write(shortPoints))}`;
}

function renderBlocker(view: PlanView, blocker: Blocker): TemplateResult {
  const { locale, reading } = view;
  const { path, issues, evidence } = blocker;
  const [, code = ''] = path.split('/');
  const criteria = reading.catalog.groups.flatMap((group) => group.criteria);
  const row =
    reading.items.get(code)?.item ?? criteria.find((criterion) => criterion.code === code);
  return html`<li>
    <p>${blockerText(blocker, locale)}</p>
    ${row ? html`<p class="muted">${code} ${row.title[locale]}</p>` : nothing}
    ${issues.map((issue) => html`<p class="error">${capitalize(issueAdvice(issue, locale))}</p>`)}
    ${evidenceLine(view, evidence)}
  </li>`;
}

function renderStep(
  view: PlanView,
  step: PlanStep,
  before: PlanStep | undefined,
  lock: Lock,
): TemplateResult {
  const { texts, locale, reading } = view;
  const { item: code, from, to, gain, effort, evidence, groupPoints, groupLevelByPoints } = step;
  const { item, scored, group } = reading.items.get(code)!;
  const write = (value: number): string => formatNumber(value, locale);
  const level = before?.groupLevelByPoints ?? reading.result.groups[group.code]!.levelByPoints;
  const state = texts.states[scored.state];
  return html`<li>
    <div>
      <p>${named(view, code)}</p>
      <p>
        ${texts.raise(state ? texts.notYet(write(from), state) : write(from), write(to), write(gain))}
        ${texts.brings(
          write(groupPoints),
          groupLevelByPoints > level ? groupLevelByPoints : undefined,
        )}
        ${texts.effort}: ${texts.efforts[effort]}.
      </p>
      ${item.maxPoints.status === 'unverified' ? html`<p class="muted">${texts.unverified}</p>` : nothing}
      ${evidenceLine(view, evidence)}
    </div>
    ${lockChoice(code, false, lock, html`${texts.cannotRaise}<span class="hidden-text">, ${texts.cannotRaiseItem(code)}</span>`)}
  </li>`;
}

function named({ reading, locale }: PlanView, code: string): TemplateResult {
  return html`<b>${code}</b> ${reading.items.get(code)!.item.title[locale]}`;
}

function evidenceLine(
  { texts, locale, guidance }: PlanView,
  evidence: readonly WantedEvidence[],
): TemplateResult | typeof nothing {
  if (evidence.length === 0) return nothing;
  const wanted = evidence.map(({ requirement, kind, strength }) => {
    const title = guidance?.evidence.find(({ id }) => id === requirement)?.title[locale];
    const name = title ?? evidenceKindName(kind, locale);
    return strength === 'recommended' ? `${name} (${texts.recommended})` : name;
  });
  return html`<p>${texts.evidence} ${wanted.join('; ')}.</p>`;
}

/** The id of the checkbox that locks an item, which keeps the focus when it moves. */
export function lockId(code: string): string {
  return `lock-${code}`;
}

function lockChoice(
  code: string,
  isLocked: boolean,
  lock: Lock,
  label: TemplateResult,
): TemplateResult {
  return html`<label class="choice">
    <input
      type="checkbox"
      id=${lockId(code)}
      .checked=${isLocked}
      @change=${() => lock(code, !isLocked)}
    />
    <span>${label}</span>
  </label>`;
}
