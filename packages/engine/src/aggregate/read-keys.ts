import { isRecord } from '../internal/is-record.js';
import { wrongOption } from '../internal/misuse.js';

/** A name and a value under which a result is counted. */
export type KeyPair = readonly [name: string, value: string];

/** Lists the names and values under which a result is counted, each once. */
export function readKeys(keys: unknown): readonly KeyPair[] {
  if (!isRecord(keys)) throw refuseKeys();
  return Object.entries(keys).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (!values.every((one) => typeof one === 'string')) throw refuseKeys();
    return [...new Set(values)].map((one) => [name, one] as const);
  });
}

function refuseKeys() {
  return wrongOption(
    'Keys are an object of texts or lists of texts, such as { commune: "Hạ Long" }.',
    'Khoá nhóm phải là đối tượng gồm văn bản hoặc danh sách văn bản, ví dụ { commune: "Hạ Long" }.',
  );
}
