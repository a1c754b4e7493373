import type { StorageAdapter } from '../../storage/index.js';

/** The form as it stood at some time. */
export interface Version {
  /** Milliseconds since 1970; 0 where it is not known. */
  readonly at: number;
  readonly text: string;
  /** Another form was about to take its place. */
  readonly isReplaced?: true;
}

type Change = (list: readonly Version[]) => readonly Version[];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** While a person works, one version in this time. */
const APART = HOUR / 6;
/** The last few of each kind stay, however close together they are. */
const RECENT = 5;
const MOST = 40;
/** In characters; the newest version of each kind stays even where it alone has more. */
const MOST_TEXT = 8_000_000;

/**
 * Chooses the versions that are worth keeping: the last few, then the last of each hour, and after a
 * day the last of each day. Those that another form took the place of do not compete with the others.
 *
 * @param versions - The newest first.
 */
export function thinVersions(versions: readonly Version[]): readonly Version[] {
  const newest = versions[0]?.at ?? 0;
  const seen = new Map<string, number>();
  const count = (slot: string): number => {
    const before = seen.get(slot) ?? 0;
    seen.set(slot, before + 1);
    return before;
  };
  let number = 0;
  let size = 0;
  return versions.filter(({ at, text, isReplaced = false }) => {
    const span = newest - at < DAY ? HOUR : DAY;
    const rank = count(String(isReplaced));
    const isFirst = count([isReplaced, span, Math.floor(at / span)].join()) === 0;
    if (rank >= RECENT && !isFirst) return false;
    number++;
    size += text.length;
    return rank === 0 || (number <= MOST && size <= MOST_TEXT);
  });
}

/** Keeps what a form was before, beside its draft; without a storage, for as long as the page lives. */
export class Versions {
  /** The newest first. */
  list: readonly Version[] = [];
  private storage: StorageAdapter | undefined;
  private key = '';
  /** One after another: each reads what is there before it writes. */
  private last: Promise<void> = Promise.resolve();

  /** Begins to keep them under a key, and reads those that are there. */
  open(storage: StorageAdapter | undefined, key: string): void {
    if (this.storage) this.list = [];
    this.storage = storage;
    this.key = key;
    void this.refresh();
  }

  /** Reads what other windows have added. */
  refresh(): Promise<void> {
    return this.update((list) => list);
  }

  /** Keeps a form that is about to be replaced. */
  add(text: string): Promise<void> {
    const version: Version = { at: Date.now(), text, isReplaced: true };
    return this.update((list) => [version, ...list.filter((each) => each.text !== text)]);
  }

  /** Keeps the form as it stands now, unless that was done a short while ago. */
  note(text: string): Promise<void> {
    const at = Date.now();
    return this.update((list) => {
      const [newest] = list;
      const isDue = !newest || (at - newest.at >= APART && newest.text !== text);
      return isDue ? [{ at, text }, ...list] : list;
    });
  }

  private update(change: Change): Promise<void> {
    const { storage, key } = this;
    const run = (): Promise<void> => this.run(change, storage, key);
    // Windows of the same site take turns, where the browser can see to it.
    const { locks } = (globalThis.navigator ?? {}) as { readonly locks?: LockManager };
    const next = (): Promise<void> =>
      storage && locks ? locks.request(`dds:${key}`, run).catch(run) : run();
    return (this.last = this.last.then(next));
  }

  private async run(change: Change, storage: StorageAdapter | undefined, key: string) {
    const isCurrent = (): boolean => storage === this.storage && key === this.key;
    try {
      const stored = parse(await storage?.load(key));
      const list = thinVersions(change(join(stored, isCurrent() ? this.list : [])));
      if (isCurrent()) this.list = list;
      const isNew = list.length !== stored.length || list[0]?.text !== stored[0]?.text;
      if (isNew) await storage?.save(key, JSON.stringify(list));
    } catch {
      // What is not kept lives as long as the page; the draft's own state tells of the storage.
      if (isCurrent()) this.list = thinVersions(change(this.list));
    }
  }
}

function join(one: readonly Version[], other: readonly Version[]): readonly Version[] {
  const texts = new Map([...other, ...one].map((version) => [version.text, version]));
  return [...texts.values()].sort((a, b) => b.at - a.at);
}

function parse(text: string | null | undefined): readonly Version[] {
  const list = JSON.parse(text ?? '[]') as unknown;
  return Array.isArray(list) ? list.filter(isVersion) : [];
}

function isVersion(value: unknown): value is Version {
  const { at, text } = Object(value) as Partial<Version>;
  return Number.isFinite(at) && typeof text === 'string';
}
