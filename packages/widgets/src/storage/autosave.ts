/** Whether everything typed is kept: yes, not yet, or the last attempt went wrong. */
export type AutosaveState = 'saved' | 'pending' | 'failed';

export interface AutosaveOptions {
  save: (text: string) => void | Promise<void>;
  /**
   * Called when the state changes. `failed` comes with what `save` threw, and stays until a save
   * succeeds: a warning that goes away with the next key would not be read.
   */
  onState: (state: AutosaveState, error?: unknown) => void;
  /** Milliseconds from the first unsaved change to its save. Default 400. */
  delay?: number;
}

const DEFAULT_DELAY = 400;
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
  readonly #save: AutosaveOptions['save'];
  readonly #onState: AutosaveOptions['onState'];
  readonly #delay: number;
  #state: AutosaveState = 'saved';
  /** Gives what is not saved yet; absent when all is. */
  #getText: (() => string) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #retrying = false;
  /** Someone wants the unsaved text saved now rather than when the timer ends. */
  #due = false;
  #saving = false;
  #run: Promise<void> = Promise.resolve();
  #disposed = false;

  constructor({ save, onState, delay = DEFAULT_DELAY }: AutosaveOptions) {
    this.#save = save;
    this.#onState = onState;
    this.#delay = delay;
    // Neither exists where a page is rendered on a server.
    globalThis.addEventListener?.('pagehide', this.#onPageHide);
    globalThis.document?.addEventListener('visibilitychange', this.#onVisibilityChange);
  }

  /**
   * Notes a change.
   *
   * @param getText - Gives the text to save; called when it is saved, not before.
   */
  schedule(getText: () => string): void {
    this.#getText = getText;
    if (this.#disposed) {
      void this.flush();
    } else if (this.#timer === undefined || this.#retrying) {
      this.#startTimer(this.#delay, false);
    }
    if (this.#state !== 'failed') this.#report('pending');
  }

  /**
   * Saves what is not saved yet, at once unless a save is under way.
   *
   * @returns Resolves when it is saved or the attempt failed; never rejects. The state tells which.
   */
  flush(): Promise<void> {
    this.#stopTimer();
    this.#due = true;
    if (!this.#saving) this.#run = this.#saveWhileDue();
    return this.#run;
  }

  /** Saves what is not saved yet and lets go of the page. No attempt is repeated after this. */
  dispose(): void {
    this.#disposed = true;
    globalThis.removeEventListener?.('pagehide', this.#onPageHide);
    globalThis.document?.removeEventListener('visibilitychange', this.#onVisibilityChange);
    void this.flush();
  }

  readonly #onPageHide = (): void => void this.flush();

  readonly #onVisibilityChange = (): void => {
    if (document.visibilityState === 'hidden') void this.flush();
  };

  async #saveWhileDue(): Promise<void> {
    this.#saving = true;
    try {
      while (this.#due && this.#getText !== undefined) {
        this.#due = false;
        await this.#saveOnce(this.#getText);
      }
    } finally {
      this.#due = false;
      this.#saving = false;
    }
  }

  async #saveOnce(getText: () => string): Promise<void> {
    this.#getText = undefined;
    try {
      await this.#save(getText());
    } catch (error) {
      this.#getText ??= getText;
      if (this.#timer === undefined && !this.#disposed) this.#startTimer(RETRY_DELAY, true);
      this.#report('failed', error);
      return;
    }
    this.#report(this.#getText === undefined ? 'saved' : 'pending');
  }

  #startTimer(delay: number, retrying: boolean): void {
    this.#stopTimer();
    this.#retrying = retrying;
    this.#timer = setTimeout(() => void this.flush(), delay);
  }

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #report(state: AutosaveState, error?: unknown): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#onState(state, error);
  }
}
