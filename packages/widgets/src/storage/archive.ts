import { readRecord, writeRecord } from './database.js';
import { createLocalStorage } from './local-storage.js';
import type { StorageAdapter } from './types.js';

/** Keeps what may be large in the database, and in `localStorage` only where that is blocked. */
export function createArchive(): StorageAdapter {
  const local = createLocalStorage();
  return {
    load: (key) =>
      readRecord<string>(key).then(
        (text) => text ?? wrap(local.load(earlierKey(key))),
        () => local.load(key),
      ),
    save: (key, text) =>
      writeRecord(key, text).then(
        () => local.remove(earlierKey(key)),
        () => local.save(key, text),
      ),
  };
}

/** Where the first releases kept the one form that had been replaced last. */
function earlierKey(key: string): string {
  return key.replace(/versions$/, 'before-import');
}

function wrap(text: string | null): string | null {
  return text === null ? null : JSON.stringify([{ at: 0, text, isReplaced: true }]);
}
