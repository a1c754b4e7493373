import { StorageError, toStorageError } from './storage-error.js';

/** Keeps texts at once: they are there when the method returns. */
export interface PromptStorage {
  load(key: string): string | null;
  save(key: string, text: string): void;
  remove(key: string): void;
}

/**
 * Keeps drafts in the browser's `localStorage`. It is touched only when a method is called.
 *
 * Each method throws a {@link StorageError} where the browser refuses; a refused save leaves the
 * draft saved before it in place.
 *
 * @example
 * ```ts
 * const storage = createLocalStorage();
 * storage.save('phieu-2025', '{}');
 * ```
 */
export function createLocalStorage(): PromptStorage {
  return {
    load: (key) => attempt((storage) => storage.getItem(key)),
    save: (key, text) => attempt((storage) => storage.setItem(key, text)),
    remove: (key) => attempt((storage) => storage.removeItem(key)),
  };
}

function attempt<T>(use: (storage: Storage) => T): T {
  try {
    // Reading the property itself throws where storage is blocked, and some web views give null.
    const storage = globalThis.localStorage as Storage | null | undefined;
    if (!storage) throw new StorageError('blocked');
    return use(storage);
  } catch (cause) {
    throw toStorageError(cause);
  }
}
