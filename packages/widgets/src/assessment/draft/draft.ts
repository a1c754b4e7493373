import { Autosave, type AutosaveState, type Keeping } from '../../storage/index.js';
import { Versions } from './versions.js';

/**
 * Where the draft stands: nowhere (`none`), being read (`loading`), as it was found (`kept`), or
 * as {@link Autosave} tells.
 */
export type DraftState = 'none' | 'loading' | 'kept' | AutosaveState;

/** Keeps a form's draft, and what the form was before, under a key of a storage. */
export class Draft {
  state: DraftState = 'none';
  /** When it was last saved while the page was open. */
  savedAt: Date | undefined;
  /** Why it could not be read or saved. */
  error: unknown;
  readonly versions = new Versions();
  private readonly onChange: () => void;
  private readonly onElsewhere: (text: string, base: string | null) => void;
  private keeping: Keeping | undefined;
  private autosave: Autosave | undefined;
  private unwatch: (() => void) | undefined;
  private unsaved: (() => string) | undefined;

  /**
   * Begins a draft that is kept nowhere yet.
   *
   * @param onChange - Called when {@link state} has changed.
   * @param onElsewhere - Called when another hand has saved a draft under the same key.
   */
  constructor(onChange: () => void, onElsewhere: (text: string, base: string | null) => void) {
    this.onChange = onChange;
    this.onElsewhere = onElsewhere;
  }

  /** It is in the storage, or will be by the time {@link release} returns. */
  get isSafe(): boolean {
    return this.state !== 'none' && this.state !== 'failed';
  }

  /** Something typed here is not in the storage yet. */
  get isUnsaved(): boolean {
    return this.unsaved !== undefined;
  }

  /**
   * Begins to keep the draft in a storage, and gives what is there.
   *
   * @param onText - Called with the text found, if there is one; at once where the storage answers
   * at once.
   */
  open(keeping: Keeping | undefined, onText: (text: string) => void): void {
    this.release();
    // What was typed before there was a storage is still to be saved.
    if (this.state !== 'none') this.unsaved = undefined;
    this.keeping = keeping;
    this.state = keeping ? 'loading' : 'none';
    this.versions.open(keeping?.versions, `${keeping?.key ?? ''}:versions`);
    if (!keeping) return;
    const isCurrent = (): boolean => this.keeping === keeping;
    const finish = (text: string | null): void => {
      if (!isCurrent()) return;
      this.state = 'kept';
      this.resume();
      if (text !== null) onText(text);
      this.onChange();
    };
    const fail = (error: unknown): void => {
      if (isCurrent()) this.stop(error);
    };
    try {
      const loaded = keeping.draft.load(keeping.key);
      if (loaded === null || typeof loaded === 'string') finish(loaded);
      else loaded.then(finish).catch(fail);
    } catch (error) {
      fail(error);
    }
  }

  /** Notes a change that is to be saved. */
  schedule(getText: () => string): void {
    this.unsaved = getText;
    this.autosave?.schedule(getText);
  }

  /**
   * Copies a draft that cannot be read, so that saving over it loses nothing. Where that fails,
   * nothing is saved at all.
   */
  keepUnreadable(text: string): void {
    try {
      const { draft, key } = this.keeping ?? {};
      const saved = draft?.save(`${key}:unreadable-${digest(text)}`, text);
      if (saved) saved.catch((error: unknown) => this.stop(error));
    } catch (error) {
      this.stop(error);
    }
  }

  /** Goes on saving, as after {@link release}. */
  resume(): void {
    const { keeping } = this;
    if (!keeping || this.autosave || this.state === 'loading') return;
    const { draft, key } = keeping;
    this.autosave = new Autosave({
      save: (text) => {
        void this.versions.note(text);
        return draft.save(key, text);
      },
      onState: (state, error) => this.report(state, error),
    });
    if (this.unsaved) this.autosave.schedule(this.unsaved);
    this.unwatch = draft.watch?.(key, this.onElsewhere);
  }

  /** Saves what is not saved yet, and lets go of the page. */
  release(): void {
    this.autosave?.dispose();
    this.autosave = undefined;
    this.unwatch?.();
    this.unwatch = undefined;
  }

  /** What could not be read must not be saved over: nothing is saved from here on. */
  private stop(error: unknown): void {
    this.release();
    this.keeping = undefined;
    this.report('failed', error);
  }

  private report(state: DraftState, error?: unknown): void {
    this.state = state;
    this.error = error;
    if (state === 'saved') {
      this.savedAt = new Date();
      this.unsaved = undefined;
    }
    this.onChange();
  }
}

/** Tells texts apart, so that the same one is copied once. */
function digest(text: string): string {
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    sum = (Math.imul(sum, 31) + text.charCodeAt(index)) >>> 0;
  }
  return sum.toString(36);
}
