import type { StorageAdapter } from '../../storage/index.js';

/** Where a person is in the form, and which rows they want to come back to. */
interface Kept {
  readonly step: string;
  readonly revisit: readonly string[];
}

/**
 * Remembers the place in the form beside its draft. It is no part of the school's file.
 *
 * Where it cannot be kept it is lost with the page, and nothing else is.
 */
export class Place {
  step = 'overview';
  private readonly marked = new Set<string>();
  private readonly onChange: () => void;
  private storage: StorageAdapter | undefined;
  private key = '';

  /**
   * Begins at the overview.
   *
   * @param onChange - Called when what was kept has been read.
   */
  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  /** Reads what is kept under the key of a draft, and keeps the place there from now on. */
  async open(storage: StorageAdapter | undefined, key: string): Promise<void> {
    this.storage = storage;
    this.key = `${key}:place`;
    try {
      const text = await storage?.load(this.key);
      const kept = JSON.parse(text ?? 'null') as Partial<Kept> | null;
      if (this.storage !== storage || !kept) return;
      if (typeof kept.step === 'string') this.step = kept.step;
      if (Array.isArray(kept.revisit)) {
        for (const path of kept.revisit) if (typeof path === 'string') this.marked.add(path);
      }
      this.onChange();
    } catch {
      // What cannot be read is where a person has not been.
    }
  }

  go(step: string): void {
    this.step = step;
    this.save();
  }

  isMarked(path: string): boolean {
    return this.marked.has(path);
  }

  mark(path: string, isMarked: boolean): void {
    if (isMarked) this.marked.add(path);
    else this.marked.delete(path);
    this.save();
  }

  /** Another file has come: its rows have not been marked. */
  forget(): void {
    this.marked.clear();
  }

  private save(): void {
    const kept: Kept = { step: this.step, revisit: [...this.marked] };
    try {
      Promise.resolve(this.storage?.save(this.key, JSON.stringify(kept))).catch(() => undefined);
    } catch {
      // The draft's own state tells of a storage that cannot be used.
    }
  }
}
