/** Whether everything typed is kept: yes, not yet, or the last attempt went wrong. */
export type AutosaveState = 'saved' | 'pending' | 'failed';

export interface AutosaveOptions {
  save: (text: string) => void | Promise<void>;
  /**
   * Called when the state changes. `failed` comes with what `save` threw, and stays until a save
   * succeeds: a warning that goes away with the next key would not be read.
   */
  onState: (state: AutosaveState, error?: unknown) => void;
  /** Milliseconds from the first unsaved change to its save. Default 300. */
  delay?: number;
}

const DEFAULT_DELAY = 300;
const RETRY_DELAY = 5000;

/**
 * Saves what a person types, soon after the first unsaved change rather than after the last, so
 * that steady typing is saved too.
 *
 * It also saves when the page is hidden or left. A failed save is tried again with the next change,
 * and every five seconds. Saves never overlap.
 *
 * @example
 * ```ts
 * import { createMemoryStorage } from './memory-storage.js';
 *
 * const storage = createMemoryStorage();
 * const autosave = new Autosave({
 *   save: (text) => storage.save('phieu', text),
 *   onState: (state) => console.assert(state !== 'failed'),
 * });
 * autosave.schedule(() => '{}');
 * autosave.dispose();
 * ```
 */
export class Autosave {
  private readonly save: AutosaveOptions['save'];
  private readonly onState: AutosaveOptions['onState'];
  private readonly delay: number;
  /** Neither exists where a page is rendered on a server. */
  private readonly page: { readonly window?: Window; readonly document?: Document } = globalThis;
  private state: AutosaveState = 'saved';
  /** Gives what is not saved yet; absent when all is. */
  private getText: (() => string) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private retrying = false;
  /** Someone wants the unsaved text saved now rather than when the timer ends. */
  private due = false;
  private saving = false;
  private run: Promise<void> = Promise.resolve();
  private disposed = false;

  constructor({ save, onState, delay = DEFAULT_DELAY }: AutosaveOptions) {
    this.save = save;
    this.onState = onState;
    this.delay = delay;
    this.page.window?.addEventListener('pagehide', this.onPageHide);
    this.page.document?.addEventListener('visibilitychange', this.onVisibilityChange);
  }

  /**
   * Notes a change.
   *
   * @param getText - Gives the text to save; called when it is saved, not before.
   */
  schedule(getText: () => string): void {
    this.getText = getText;
    if (this.disposed) {
      void this.flush();
    } else if (this.timer === undefined || this.retrying) {
      this.startTimer(this.delay, false);
    }
    if (this.state !== 'failed') this.report('pending');
  }

  /**
   * Saves what is not saved yet, at once unless a save is under way.
   *
   * @returns Resolves when it is saved or the attempt failed; the state tells which.
   */
  flush(): Promise<void> {
    this.stopTimer();
    this.due = true;
    if (!this.saving) this.run = this.saveWhileDue();
    return this.run;
  }

  /** Saves what is not saved yet and lets go of the page. No attempt is repeated after this. */
  dispose(): void {
    this.disposed = true;
    this.page.window?.removeEventListener('pagehide', this.onPageHide);
    this.page.document?.removeEventListener('visibilitychange', this.onVisibilityChange);
    void this.flush();
  }

  private readonly onPageHide = (): void => void this.flush();

  private readonly onVisibilityChange = (): void => {
    if (this.page.document?.visibilityState === 'hidden') void this.flush();
  };

  private async saveWhileDue(): Promise<void> {
    this.saving = true;
    try {
      while (this.due && this.getText !== undefined) {
        this.due = false;
        const getText = this.getText;
        this.getText = undefined;
        await this.saveOnce(getText);
      }
    } finally {
      this.due = false;
      this.saving = false;
    }
  }

  private async saveOnce(getText: () => string): Promise<void> {
    try {
      await this.save(getText());
    } catch (error) {
      this.getText ??= getText;
      if (this.timer === undefined && !this.disposed) this.startTimer(RETRY_DELAY, true);
      this.report('failed', error);
      return;
    }
    this.report(this.getText === undefined ? 'saved' : 'pending');
  }

  private startTimer(delay: number, retrying: boolean): void {
    this.stopTimer();
    this.retrying = retrying;
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private stopTimer(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private report(state: AutosaveState, error?: unknown): void {
    if (state === this.state) return;
    this.state = state;
    this.onState(state, error);
  }
}
