import { issueText } from '@dds/engine/issues';
import type { Locale } from '@dds/criteria';
import type { LitElement } from 'lit';
import type { FormModel } from './model/form-model.js';
import { assessmentTexts } from './texts.js';

/** What a form knows of its control. */
export interface ControlState {
  /** What has been answered, asked for only where a form wants it. */
  readonly read: () => FormModel | null;
  readonly isRequired: boolean;
  readonly locale: Locale;
  /** The text of the file, asked for only where a form wants it. */
  readonly write: () => string;
}

/**
 * Lets the form take part in a plain `<form>`: its value is the text of the file, under `name`.
 *
 * Browsers without custom states of forms (before 2023) show and keep the form all the same.
 */
export class FormControl {
  private readonly internals: ElementInternals | undefined;
  private known: string | undefined;

  /** Attaches itself to the element. */
  constructor(host: LitElement) {
    try {
      this.internals = host.attachInternals();
    } catch {
      this.internals = undefined;
    }
  }

  get form(): HTMLFormElement | null {
    return this.internals?.form ?? null;
  }

  /** Tells the form of the page what it would send, and whether it may. */
  update({ read, isRequired, locale, write }: ControlState): void {
    const { internals } = this;
    if (!internals?.form) return;
    const model = read();
    const value = write();
    if (value !== this.known) internals.setFormValue(value, value);
    this.known = value;
    const [error] = model?.errors ?? [];
    const missing = isRequired ? (model?.missing.length ?? 0) : 0;
    if (error) internals.setValidity({ customError: true }, issueText(error.issue, locale));
    else if (missing === 0) internals.setValidity({});
    else internals.setValidity({ valueMissing: true }, assessmentTexts(locale).missing(missing));
  }
}
