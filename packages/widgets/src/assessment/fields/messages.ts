import type { Issue } from '@dds/criteria';
import { issueAdvice } from '@dds/engine/issues';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';

/** Something to say at a field. */
export interface Message {
  readonly severity: Issue['severity'];
  readonly text: string;
}

/** What to say at a field about some issues. */
export function messagesOf(view: FormView, issues: readonly Issue[]): readonly Message[] {
  return issues.map((issue) => ({
    severity: issue.severity,
    text: capitalize(issueAdvice(issue, view.locale)),
  }));
}

/** Makes the first letter a capital. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The id of the messages of a field. */
export function messagesId(field: string): string {
  return `${field}-messages`;
}

/** Messages under a field or row; nothing where there are none. */
export function messageList(
  field: string,
  messages: readonly Message[],
): TemplateResult | typeof nothing {
  if (messages.length === 0) return nothing;
  return html`<div class="messages" id=${messagesId(field)}>
    ${messages.map(({ severity, text }) => html`<p class=${severity}>${text}</p>`)}
  </div>`;
}
