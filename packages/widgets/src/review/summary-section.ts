import type { Assessment } from '@dds/criteria';
import { reviewIssueText } from '@dds/engine/review';
import { html, nothing, type TemplateResult } from 'lit';
import { asText } from '../internal/as-text.js';
import { levelChip } from '../internal/level-chip.js';
import { groupGaps } from './gaps.js';
import type { ReviewView } from './review-view.js';

export interface SummaryOptions {
  /** The school's file. */
  readonly assessment: Assessment;
  /** Each group stands for itself, by policy. */
  readonly isPerGroup: boolean;
  /** Number of rows that differ. */
  readonly changed: number;
  readonly changedOnly: boolean;
  readonly showChangedOnly: (only: boolean) => void;
}

/** Whose review it is, the levels and the points of both sides, and how many rows differ. */
export function summarySection(view: ReviewView, options: SummaryOptions): TemplateResult {
  const { reading, texts, locale, isReadOnly, catalog, headingLevel } = view;
  const { institution, schoolYear } = options.assessment;
  const year = asText(schoolYear);
  const about = [asText(institution?.name), year && texts.schoolYear(year)].filter(Boolean);
  const { self, external } = reading.comparison.level;
  return html`<section part="summary">
    <div class="title" role="heading" aria-level=${headingLevel}>${texts.heading}</div>
    ${about.length > 0 ? html`<p class="muted">${about.join(' · ')}</p>` : nothing}
    ${sheetIssues(view)}
    ${
      options.isPerGroup
        ? nothing
        : html`<dl class="levels">
            ${levelOf(view, texts.self, self)} ${levelOf(view, texts.external, external)}
          </dl>`
    }
    ${groupGaps(reading, { catalog, texts, locale })}
    <p class="muted">${texts.gapNote}</p>
    <p>${texts.changed(options.changed)}</p>
    ${
      isReadOnly
        ? html`<label class="choice no-print">
            <input
              type="checkbox"
              .checked=${options.changedOnly}
              @change=${(event: Event) =>
                options.showChangedOnly((event.target as HTMLInputElement).checked)}
            />
            ${texts.changedOnly}
          </label>`
        : nothing
    }
  </section>`;
}

function levelOf(view: ReviewView, side: string, reached: number | null): TemplateResult {
  const { texts, locale, catalog } = view;
  const title = catalog.levels.value.find(({ level }) => level === reached)?.title;
  const text = reached === null ? texts.held : texts.level(reached, title?.[locale] ?? '–');
  return html`<div>
    <dt>${side}</dt>
    <dd>${levelChip(reached, text)}</dd>
  </div>`;
}

function sheetIssues({ reading, texts, locale }: ReviewView): unknown {
  if (reading.sheetIssues.length === 0) return nothing;
  return html`<div class="notice error-notice">
    <p><b>${texts.issues}</b></p>
    ${reading.sheetIssues.map(
      (issue) => html`<p class=${issue.severity}>${reviewIssueText(issue, locale)}</p>`,
    )}
  </div>`;
}
