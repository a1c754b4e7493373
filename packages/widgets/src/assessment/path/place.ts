import type { Keeping } from '../../storage/index.js';

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
  private keeping: Keeping | undefined;

  /**
   * Begins at the overview.
   *
   * @param onChange - Called when what was kept has been read.
   */
  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  /** Reads what is kept beside a draft, and keeps the place there from now on. */
  async open(keeping: Keeping | undefined): Promise<void> {
    this.keeping = keeping;
    try {
      const text = await keeping?.draft.load(keyOf(keeping));
      const kept = JSON.parse(text ?? 'null') as Partial<Kept> | null;
      if (this.keeping !== keeping || !kept) return;
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
    const { keeping } = this;
    try {
      const saved = keeping?.draft.save(keyOf(keeping), JSON.stringify(kept));
      Promise.resolve(saved).catch(() => undefined);
    } catch {
      // The draft's own state tells of a storage that cannot be used.
    }
  }
}

function keyOf({ key }: Keeping): string {
  return `${key}:place`;
}
