import type { ErrorModel } from './form-model.js';

/** Where a person has been in the form: no field complains of what is typed before it is left. */
export class Attention {
  /** Absent until the errors of an assessment are known. */
  private touched: Set<string> | undefined;
  private readonly opened = new Set<string>();
  /** A check has been asked for: every message shows. */
  isChecked = false;

  isTouched(field: string): boolean {
    return this.isChecked || Boolean(this.touched?.has(field));
  }

  /** A panel's content is rendered from its first opening on. */
  isOpened(panel: string): boolean {
    return this.opened.has(panel);
  }

  open(panel: string): void {
    this.opened.add(panel);
  }

  /** Notes that a field has been left or decided, and with it perhaps the panel it stands in. */
  leave(event: Event): void {
    const field = event.target as HTMLInputElement;
    const name = field.name || field.id;
    if (name) this.touched?.add(name);
    const panel = field.closest('details.evidence');
    const { relatedTarget } = event as FocusEvent;
    if (panel && event.type === 'focusout' && !panel.contains(relatedTarget as Node | null)) {
      this.touched?.add(panel.id);
    }
  }

  /** What is wrong when an assessment comes was not typed just now: it shows at once. */
  meet(errors: readonly ErrorModel[]): void {
    this.touched ??= new Set(errors.map(({ target }) => target));
  }

  /** Another assessment has come. */
  forget(): void {
    this.touched = undefined;
    this.isChecked = false;
  }
}
