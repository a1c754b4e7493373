import { Autosave, type AutosaveState, type StorageAdapter } from '../../storage/index.js';

/**
 * Where the draft stands: nowhere (`none`), being read (`loading`), as it was found (`kept`), or
 * as {@link Autosave} tells.
 */
export type DraftState = 'none' | 'loading' | 'kept' | AutosaveState;

/** Keeps a form's draft, and the form that an import replaced, under a key of a storage. */
export class Draft {
  state: DraftState = 'none';
  /** When it was last saved while the page was open. */
  savedAt: Date | undefined;
  /** Why it could not be read or saved. */
  error: unknown;
  /** Text of the form that was replaced last. */
  backup: string | null = null;
  private readonly onChange: () => void;
  private readonly onElsewhere: (text: string) => void;
  private storage: StorageAdapter | undefined;
  private key = '';
  private autosave: Autosave | undefined;
  private unsaved: (() => string) | undefined;

  /**
   * Begins a draft that is kept nowhere yet.
   *
   * @param onChange - Called when {@link state} or {@link backup} has changed.
   * @param onElsewhere - Called when another window has saved a draft under the same key.
   */
  constructor(onChange: () => void, onElsewhere: (text: string) => void) {
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
  open(storage: StorageAdapter | undefined, key: string, onText: (text: string) => void): void {
    this.release();
    // What was typed before there was a storage is still to be saved.
    if (this.state !== 'none') this.unsaved = undefined;
    this.storage = storage;
    this.key = key;
    this.state = storage ? 'loading' : 'none';
    if (!storage) return;
    const isCurrent = (): boolean => this.storage === storage && this.key === key;
    const finish = ([text, backup]: readonly (string | null)[]): void => {
      if (!isCurrent()) return;
      this.state = 'kept';
      this.backup = backup ?? null;
      this.resume();
      if (typeof text === 'string') onText(text);
      this.onChange();
    };
    // What cannot be read must not be saved over: nothing is saved from here on.
    const fail = (error: unknown): void => {
      if (isCurrent()) this.report('failed', error);
    };
    try {
      const loaded = [storage.load(key), storage.load(this.backupKey)];
      if (loaded.every((text) => text === null || typeof text === 'string')) finish(loaded);
      else Promise.all(loaded.map(async (text) => text)).then(finish, fail);
    } catch (error) {
      fail(error);
    }
  }

  /** Notes a change that is to be saved. */
  schedule(getText: () => string): void {
    this.unsaved = getText;
    this.autosave?.schedule(getText);
  }

  /** Keeps the form that is about to be replaced. */
  keepBackup(text: string): void {
    this.backup = text;
    void this.put(this.backupKey, text);
  }

  /**
   * Copies a draft that cannot be read, so that saving over it loses nothing. Where that fails,
   * nothing is saved at all.
   */
  keepUnreadable(text: string): void {
    const fail = (error: unknown): void => {
      this.release();
      this.report('failed', error);
    };
    try {
      const saved = this.storage?.save(`${this.key}:unreadable-${digest(text)}`, text);
      if (saved) saved.catch(fail);
    } catch (error) {
      fail(error);
    }
  }

  /** Goes on saving, as after {@link release}. */
  resume(): void {
    const { storage, key } = this;
    if (!storage || this.autosave) return;
    this.autosave = new Autosave({
      save: (text) => storage.save(key, text),
      onState: (state, error) => this.report(state, error),
    });
    if (this.unsaved) this.autosave.schedule(this.unsaved);
    addEventListener('storage', this.onStorage);
  }

  /** Saves what is not saved yet, and lets go of the page. */
  release(): void {
    this.autosave?.dispose();
    this.autosave = undefined;
    removeEventListener('storage', this.onStorage);
  }

  private readonly onStorage = ({ key, newValue }: StorageEvent): void => {
    if (key === this.key && newValue !== null) this.onElsewhere(newValue);
  };

  private get backupKey(): string {
    return `${this.key}:before-import`;
  }

  private async put(key: string, text: string): Promise<void> {
    try {
      await this.storage?.save(key, text);
    } catch {
      // The backup still lives as long as the page; the draft's own state tells of the storage.
    }
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
