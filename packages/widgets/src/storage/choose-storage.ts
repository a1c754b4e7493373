import { createArchive } from './archive.js';
import { createBrowserStorage } from './browser-storage.js';
import type { StorageAdapter } from './types.js';

/** Where a form keeps what. */
export interface Keeping {
  /** Key of the draft; what belongs to it is kept under keys that begin with it. */
  readonly key: string;
  readonly draft: StorageAdapter;
  readonly versions: StorageAdapter;
}

/** Key of a draft where a page gives a storage but no key. */
const DEFAULT_KEY = 'dds-assessment';

/** Where the page says, else in the browser where it gives a key, else nowhere. */
export function chooseStorage(
  storage: StorageAdapter | undefined,
  storageKey: string | undefined,
): Keeping | undefined {
  const key = storageKey || DEFAULT_KEY;
  if (storage) return { key, draft: storage, versions: storage };
  return storageKey ? { key, draft: createBrowserStorage(), versions: createArchive() } : undefined;
}
