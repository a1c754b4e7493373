import { reviewIssueText } from '@dds/engine/review';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewRow } from './read-review.js';
import { messagesAt } from './review-row.js';
import type { ReviewView } from './review-view.js';

/** What keeps a review from being finished, and where it is mended. */
export interface Problem {
  readonly text: string;
  readonly path?: string;
}

export interface FinishOptions {
  readonly problems: readonly Problem[];
  /** What has come of the last click. */
  readonly notice: string;
  readonly goTo: (path: string) => void;
  readonly finish: () => void;
  readonly giveBack: () => void;
}

/** The end of a review: what is still open, and the two ways to end it. */
export function finishSection(
  { texts }: ReviewView,
  { problems, notice, goTo, finish, giveBack }: FinishOptions,
): TemplateResult {
  return html`<section class="no-print">
    <div role="alert">
      ${
        problems.length === 0
          ? nothing
          : html`<div class="notice error-notice" id="problems" tabindex="-1">
              <p><b>${texts.blocked(problems.length)}</b></p>
              <ul>
                ${problems.map(
                  ({ text, path }) =>
                    html`<li>
                      ${
                        path
                          ? html`<button type="button" class="quiet" @click=${() => goTo(path)}>
                              ${text}
                            </button>`
                          : text
                      }
                    </li>`,
                )}
              </ul>
            </div>`
      }
    </div>
    <div role="status">${notice ? html`<p class="notice">${notice}</p>` : nothing}</div>
    <div class="actions">
      <button type="button" class="primary" @click=${finish}>${texts.finish}</button>
      <button type="button" @click=${giveBack}>${texts.return}</button>
    </div>
  </section>`;
}

/** Lists what keeps a review from being finished. */
export function listProblems(view: ReviewView, rows: readonly ReviewRow[]): readonly Problem[] {
  const { reading, locale, texts } = view;
  return [
    ...reading.sheetIssues
      .filter(({ severity }) => severity === 'error')
      .map((issue) => ({ text: reviewIssueText(issue, locale) })),
    ...rows.flatMap((row) => {
      const { path } = row;
      if (row.isPending) return [{ path, text: texts.pendingAt(row.row.code) }];
      return messagesAt(view, row)
        .filter(({ severity }) => severity === 'error')
        .map(({ text }) => ({ path, text: `${row.row.code}: ${text}` }));
    }),
  ];
}
