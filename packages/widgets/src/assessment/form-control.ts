import type { LitElement } from 'lit';

/** What a form knows of its control. */
export interface ControlState {
  /** The text of the file, asked for only where a form wants it. */
  readonly text: () => string;
  /** Why the form must not be sent; nothing where it may be. */
  readonly fault: string | undefined;
  readonly isMissing: boolean;
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
  update({ text, fault, isMissing }: ControlState): void {
    const { internals } = this;
    if (!internals?.form) return;
    const value = text();
    if (value !== this.known) internals.setFormValue(value, value);
    this.known = value;
    if (fault === undefined) internals.setValidity({});
    else internals.setValidity({ customError: !isMissing, valueMissing: isMissing }, fault);
  }
}
