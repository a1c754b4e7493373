import type { StorageAdapter } from './types.js';

/** Keeps drafts for as long as the page lives, and never fails. */
export function createMemoryStorage(): StorageAdapter {
  const texts = new Map<string, string>();
  return {
    load: (key) => texts.get(key) ?? null,
    save: (key, text) => void texts.set(key, text),
  };
}
