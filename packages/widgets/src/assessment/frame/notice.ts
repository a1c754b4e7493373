import { html, nothing, type TemplateResult } from 'lit';

/** Something that happened to the whole form, and what can be done about it. */
export interface Notice {
  readonly severity: 'error' | 'warning' | 'info';
  readonly text: string;
  /** It answers nothing that a person did just now: the focus stays where it is. */
  readonly isUnasked?: true;
  /** Something is under way that takes its time. */
  readonly isBusy?: true;
  readonly details?: readonly string[];
  readonly action?: { readonly text: string; readonly run: () => void };
}

/** A notice that takes the focus when it answers something that a person did. */
export function noticeBox(
  notice: Notice | undefined,
  close: { readonly text: string; readonly run: () => void },
): TemplateResult {
  // The box is there before its text, so that its coming is told.
  return html`<div role=${notice?.severity === 'error' ? 'alert' : 'status'}>
    ${
      notice
        ? html`<div class="notice ${notice.severity}-notice" id="notice" tabindex="-1">
            <p>${notice.text}</p>
            ${notice.isBusy ? html`<progress aria-label=${notice.text}></progress>` : nothing}
            ${
              notice.details?.length
                ? html`<ul class="states">
                    ${notice.details.map((detail) => html`<li>${detail}</li>`)}
                  </ul>`
                : nothing
            }
            <div class="actions">
              ${
                notice.action
                  ? html`<button type="button" @click=${notice.action.run}>
                      ${notice.action.text}
                    </button>`
                  : nothing
              }
              <button type="button" class="quiet" @click=${close.run}>${close.text}</button>
            </div>
          </div>`
        : nothing
    }
  </div>`;
}
