import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';
import { messageList, messagesId, type Message } from './messages.js';
import { typedText } from './typed-text.js';

/** A field in which a person types. */
export interface TextField {
  /** Unique in the form; also says which field has been touched. */
  readonly id: string;
  readonly label: string | TemplateResult;
  /** The label is for those who do not see what the field stands beside. */
  readonly hidesLabel?: boolean;
  /** What the field shows. */
  readonly text: string;
  /** Whether a typed text means the value already. By default it has to be the text itself. */
  readonly means?: (typed: string) => boolean;
  readonly onType: (typed: string) => void;
  /** Shown beside the field and read with it. */
  readonly hint?: string | TemplateResult;
  /** Shown from the first touch on. */
  readonly messages?: readonly Message[];
  /** Id of an error that stands elsewhere, being about several fields. */
  readonly errorAt?: string | undefined;
  readonly mode?: 'decimal' | 'numeric' | 'url';
  readonly multiline?: boolean;
  readonly className?: string;
}

/** A labelled field with its hint and messages. */
export function textField(view: FormView, field: TextField): TemplateResult {
  const { id, label, text, hint, mode, multiline = false, className = '' } = field;
  const messages = view.attention.isTouched(id) ? (field.messages ?? []) : [];
  const isWrong = messages.some(({ severity }) => severity === 'error');
  const error = isWrong ? messagesId(id) : field.errorAt;
  const describedBy = [hint && `${id}-hint`, messages.length > 0 && messagesId(id), field.errorAt];
  const described = describedBy.filter(Boolean).join(' ') || nothing;
  const invalid = error ? 'true' : nothing;
  const means = field.means ?? ((typed: string) => typed === text);
  const onInput = (event: Event): void => field.onType((event.target as HTMLInputElement).value);
  const control = multiline
    ? html`<textarea
        id=${id}
        rows="2"
        aria-describedby=${described}
        @input=${onInput}
        ${typedText(text, means)}
      ></textarea>`
    : html`<input
        id=${id}
        type="text"
        autocomplete="off"
        inputmode=${mode ?? nothing}
        aria-describedby=${described}
        aria-invalid=${invalid}
        aria-errormessage=${error ?? nothing}
        @input=${onInput}
        ${typedText(text, means)}
      />`;
  return html`<div class="field ${className}">
    <label for=${id} class=${field.hidesLabel ? 'hidden-text' : nothing}>${label}</label>
    ${control} ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing}
    ${messageList(id, messages)}
  </div>`;
}

/** What a text field leaves in the file: nothing where nothing is typed. */
export function textOrNothing(typed: string): string | undefined {
  return typed === '' ? undefined : typed;
}
