import { html, nothing, type TemplateResult } from 'lit';
import { rowGaps } from './gaps.js';
import type { ReviewedGroupRows } from './read-review.js';
import { reviewRow } from './review-row.js';
import type { ReviewView } from './review-view.js';

/** A group of criteria with its gaps; where only changes are wanted and none is there, nothing. */
export function groupSection(
  group: ReviewedGroupRows,
  view: ReviewView,
  isFiltered: boolean,
): TemplateResult | typeof nothing {
  const { texts, locale, reading, isReadOnly, catalog, headingLevel } = view;
  const criteria = group.criteria
    .map((criterion) => ({
      ...criterion,
      rows: criterion.rows.filter(({ isChanged }) => !isFiltered || isChanged),
    }))
    .filter(({ rows }) => rows.length > 0);
  if (criteria.length === 0) return nothing;
  return html`<section part="group">
    <div role="heading" aria-level=${headingLevel + 1}>
      ${texts.group(group.code, group.title[locale])}
    </div>
    <details ?open=${isReadOnly}>
      <summary>${texts.gapsOf(group.code)}</summary>
      <div class="gaps">${rowGaps(reading, group, { catalog, texts, locale })}</div>
    </details>
    ${criteria.map(
      ({ code, title, rows }) =>
        html`<div>
          <div class="criterion-title" role="heading" aria-level=${headingLevel + 2}>
            ${code} ${title[locale]}
          </div>
          ${rows.map((row) => reviewRow(view, row, code))}
        </div>`,
    )}
  </section>`;
}
