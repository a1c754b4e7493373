import type { Trust } from '@dds/credential';
import type { Locale } from '@dds/criteria';
import { createStore, del, get, set, update } from 'idb-keyval';
import type { KeyRecord } from './keys/key-record.js';
import type { Register } from './register/register.js';

/** What this browser remembers. Dossiers are not among it. */
interface Remembered {
  readonly key: KeyRecord;
  readonly register: Register;
  readonly trust: Trust;
  readonly locale: Locale;
}

const store = createStore('dds-issuer-desk', 'desk');

export const memory = {
  get: <K extends keyof Remembered>(name: K) => get<Remembered[K]>(name, store),
  set: <K extends keyof Remembered>(name: K, value: Remembered[K]) => set(name, value, store),
  forget: (name: keyof Remembered) => del(name, store),

  /** Changes what stands there now, in one step, as another tab may have changed it meanwhile. */
  async update<K extends keyof Remembered>(
    name: K,
    change: (before: Remembered[K] | undefined) => Remembered[K],
  ): Promise<Remembered[K]> {
    let after: Remembered[K] | undefined;
    await update<Remembered[K]>(name, (before) => (after = change(before)), store);
    return after!;
  },
};
