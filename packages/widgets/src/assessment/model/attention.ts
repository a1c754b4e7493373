import type { ErrorModel } from './form-model.js';

/** Where a person has been in the form: no field complains of what is typed before it is left. */
export class Attention {
  private readonly touched = new Set<string>();
  private readonly opened = new Set<string>();
  private hasMet = false;
  /** A check has been asked for: every message shows. */
  isChecked = false;

  isTouched(field: string): boolean {
    return this.isChecked || this.touched.has(field);
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
    if (name) this.touched.add(name);
    const panel = field.closest('details.evidence');
    const { relatedTarget } = event as FocusEvent;
    if (panel && event.type === 'focusout' && !panel.contains(relatedTarget as Node | null)) {
      this.touched.add(panel.id);
    }
  }

  /** What is wrong when an assessment comes was not typed just now: it shows at once. */
  meet(errors: readonly ErrorModel[]): void {
    if (!this.hasMet) for (const { target } of errors) this.touched.add(target);
    this.hasMet = true;
  }

  /** Another assessment has come. */
  forget(): void {
    this.hasMet = false;
    this.touched.clear();
    this.isChecked = false;
  }
}
