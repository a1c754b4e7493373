import { delMany, get, keys, promisifyRequest, set, type UseStore } from 'idb-keyval';
import { toStorageError } from './storage-error.js';

const STORE = 'kept';
let opening: Promise<IDBDatabase> | undefined;

/** Reads what the database of this site keeps under a key. */
export function readRecord<T>(key: string): Promise<T | undefined> {
  return get<T>(key, store);
}

/** Keeps a record in the database of this site. It is on the disk when the promise resolves. */
export function writeRecord(key: string, record: unknown): Promise<void> {
  return set(key, record, store);
}

/** Deletes the records of the keys that are wanted gone. */
export async function deleteRecords(isWanted: (key: string) => boolean): Promise<void> {
  const known = await keys<string>(store);
  await delMany(known.filter(isWanted), store);
}

const store: UseStore = async (mode, use) => {
  try {
    const database = await (opening ??= open());
    const transaction = database.transaction(STORE, mode, { durability: 'strict' });
    return await use(transaction.objectStore(STORE));
  } catch (cause) {
    // Safari closes it at times, and a browser may refuse it once only.
    opening = undefined;
    throw toStorageError(cause);
  }
};

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('dds');
  request.onupgradeneeded = () => void request.result.createObjectStore(STORE);
  const database = await promisifyRequest(request);
  // Nobody who deletes it has to wait for this window.
  database.onversionchange = () => database.close();
  return database;
}
