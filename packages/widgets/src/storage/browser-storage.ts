import { readRecord, writeRecord } from './database.js';
import { createLocalStorage } from './local-storage.js';
import type { StorageAdapter } from './types.js';

interface Copy {
  readonly text: string;
  /** Milliseconds; greater than that of the copy that it takes the place of. */
  readonly at: number;
}

interface Change extends Copy {
  readonly base: string | null;
}

/**
 * Keeps each draft twice in the browser: in `localStorage`, where it is at once, even while the page
 * closes, and in the database, where it outlives the death of the whole browser. The newer copy
 * counts. Where one of them is blocked or full, the other is enough.
 *
 * Windows of the same site tell each other what they save.
 */
export function createBrowserStorage(): StorageAdapter {
  const local = createLocalStorage();
  const known = new Map<string, Copy>();
  const windows = new Map<string, BroadcastChannel>();
  const remember = (key: string, copy: Copy): string => {
    known.set(key, copy);
    return copy.text;
  };
  return {
    load(key) {
      try {
        const text = local.load(key);
        // What the database has beyond it comes by itself, so that nobody waits for a slow disk.
        return text && remember(key, { text, at: Number(local.load(stampOf(key))) });
      } catch (fault) {
        return readRecord<Copy>(key).then(
          (copy) => (copy ? remember(key, copy) : null),
          () => {
            throw fault;
          },
        );
      }
    },
    save(key, text) {
      const before = known.get(key);
      const copy = { text, at: Math.max(Date.now(), (before?.at ?? 0) + 1) };
      remember(key, copy);
      windows.get(key)?.postMessage({ ...copy, base: before?.text ?? null } satisfies Change);
      const written = writeRecord(key, copy);
      try {
        local.save(key, text);
        local.save(stampOf(key), String(copy.at));
      } catch (error) {
        return written.catch(() => {
          throw error;
        });
      }
      written.catch(() => undefined);
      return undefined;
    },
    watch(key, onText) {
      let isOver = false;
      const hear = ({ base, ...copy }: Change): void => onText(remember(key, copy), base);
      // The database may hold more than localStorage, and a page that was put aside has not heard all.
      const compare = (copy: Copy | undefined): void => {
        const mine = known.get(key);
        if (isOver || !copy || copy.at <= (mine?.at ?? 0) || copy.text === mine?.text) return;
        hear({ ...copy, base: mine?.text ?? null });
      };
      const look = (): void => void readRecord<Copy>(key).then(compare, () => undefined);
      const channel =
        typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`dds:${key}`);
      if (channel) {
        channel.onmessage = ({ data }: MessageEvent<Change>) => hear(data);
        windows.set(key, channel);
      }
      addEventListener('pageshow', look);
      look();
      return () => {
        isOver = true;
        channel?.close();
        windows.delete(key);
        removeEventListener('pageshow', look);
      };
    },
  };
}

function stampOf(key: string): string {
  return `${key}:at`;
}
