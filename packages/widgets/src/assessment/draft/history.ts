import type { Assessment } from '@dds/criteria';

/** How many steps can be taken back. */
const MOST = 200;

/**
 * What was there before each edit, for as long as the page is open. Assessments are never changed in
 * place, so that keeping them costs little.
 *
 * Typing in one field is one step until the field is left.
 */
export class History {
  private past: Assessment[] = [];
  private future: Assessment[] = [];
  private field: string | undefined;

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /**
   * Notes an edit.
   *
   * @param before - What stood there before it.
   * @param field - Where a person types; edits of the same field are one step. Absent: a step of its
   * own.
   */
  note(before: Assessment, field?: string): void {
    this.future = [];
    if (field !== undefined && field === this.field) return;
    this.field = field;
    this.past = [...this.past.slice(1 - MOST), before];
  }

  /** The field is left: what is typed in it next is a step of its own. */
  leave(): void {
    this.field = undefined;
  }

  /** Takes the last edit back. */
  undo(current: Assessment): Assessment | undefined {
    this.leave();
    const before = this.past.pop();
    if (before) this.future.push(current);
    return before;
  }

  /** Makes the edit again that was taken back last. */
  redo(current: Assessment): Assessment | undefined {
    this.leave();
    const after = this.future.pop();
    if (after) this.past.push(current);
    return after;
  }

  /** Changes every step as another hand has changed the form, so that undo takes back none of that. */
  map(change: (assessment: Assessment) => Assessment): void {
    this.past = this.past.map(change);
    this.future = this.future.map(change);
  }

  /** Another file has come. */
  forget(): void {
    this.past = [];
    this.future = [];
    this.leave();
  }
}
