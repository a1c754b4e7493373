import { isRecord } from '../internal/is-record.js';
import { wrongOption } from '../internal/misuse.js';

/** A name and a value under which a result is counted. */
export type KeyPair = readonly [name: string, value: string];

/** Lists the names and values under which a result is counted, each once. */
export function readKeys(keys: unknown): readonly KeyPair[] {
  if (!isRecord(keys)) throw refuseKeys();
  const pairs: KeyPair[] = [];
  for (const name of Object.keys(keys)) {
    const value = keys[name];
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? new Set<unknown>(value) : [value]) {
      if (typeof one !== 'string') throw refuseKeys();
      pairs.push([name, one]);
    }
  }
  return pairs;
}

function refuseKeys() {
  return wrongOption(
    'Keys are an object of texts or lists of texts, such as { commune: "Hạ Long" }.',
    'Khóa tổng hợp (keys) phải là đối tượng gồm văn bản hoặc danh sách văn bản, ví dụ { commune: "Hạ Long" }.',
  );
}
