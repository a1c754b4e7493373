import type { AssessmentResult } from '@dds/criteria';
import { html, type TemplateResult } from 'lit';

import { formatDifference, formatPoints } from '../charts/format-points.js';
import { levelBounds } from '../charts/level-bounds.js';
import { pairTable } from '../charts/pair-table.js';
import { pairedBars } from '../charts/paired-bars.js';
import type { PlanView } from './plan-view.js';

/** Points and level of a group. */
export interface Standing {
  readonly points: number;
  readonly level: number | null;
}

/** A group before and after. */
export interface GroupOutcome {
  readonly code: string;
  readonly before: Standing;
  readonly after: Standing;
}

/** What the plan brings each group, once it is done and what stands in the way is settled. */
export function plannedOutcome({ reading }: PlanView): readonly GroupOutcome[] {
  return reading.catalog.groups.map(({ code }) => {
    const { steps, blockers, possible } = reading.plan.groups[code]!;
    const { points, level, levelByPoints } = reading.result.groups[code]!;
    const last = steps.at(-1);
    const before = { points, level };
    if (last) {
      return { code, before, after: { points: last.groupPoints, level: last.groupLevelByPoints } };
    }
    const settled = possible && blockers.length > 0 ? levelByPoints : level;
    return { code, before, after: { points, level: settled } };
  });
}

/** What a trial brings each group. */
export function triedOutcome({ reading }: PlanView, tried: AssessmentResult): GroupOutcome[] {
  return reading.catalog.groups.map(({ code }) => ({
    code,
    before: reading.result.groups[code]!,
    after: tried.groups[code]!,
  }));
}

/** The groups before and after as bars. */
export function outcomeBars(view: PlanView, outcomes: readonly GroupOutcome[]): TemplateResult {
  const { texts, locale, reading } = view;
  return pairedBars(
    {
      name: texts.chart,
      sides: [texts.now, texts.planned],
      bars: outcomes.map(({ code, before, after }) => ({
        label: texts.groupOnly(code),
        values: [before.points, after.points] as const,
        max: reading.result.groups[code]!.maxPoints,
      })),
      bounds: levelBounds(reading.catalog),
    },
    locale,
  );
}

/** The groups before and after as a table. */
export function outcomeTable(
  { texts, locale }: PlanView,
  outcomes: readonly GroupOutcome[],
  caption: string,
  side: string,
): TemplateResult {
  const write = ({ points, level }: Standing): TemplateResult =>
    html`${formatPoints(points, locale)}
      <span class="muted">${level === null ? texts.held : texts.levelOnly(level)}</span>`;
  return pairTable({
    caption,
    columns: [texts.groupColumn, texts.now, side, texts.change],
    rows: outcomes.map(({ code, before, after }) => ({
      title: texts.groupOnly(code),
      cells: [
        write(before),
        write(after),
        // Both have at most two decimals, their difference may not.
        formatDifference(Math.round((after.points - before.points) * 100) / 100, locale),
      ] as const,
    })),
  });
}
