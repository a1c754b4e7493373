/**
 * Where a form keeps its draft. Each method may throw or reject; {@link StorageError} says why.
 * A synchronous `save` is the surer one: the browser does not wait for others when a page closes.
 */
export interface StorageAdapter {
  /** The text kept under the key; `null` where there is none. */
  load(key: string): string | null | Promise<string | null>;
  save(key: string, text: string): void | Promise<void>;
  remove(key: string): void | Promise<void>;
}
