/**
 * Where a form keeps its draft. Each method may throw or reject; {@link StorageError} says why.
 * A synchronous `save` is the surer one: the browser does not wait for others when a page closes.
 */
export interface StorageAdapter {
  /** The text kept under the key; `null` where there is none. */
  load(key: string): string | null | Promise<string | null>;
  save(key: string, text: string): void | Promise<void>;
  /**
   * Where the storage can tell of it: listens to what comes under the key by another hand, such as
   * another window. `base` is the text that it was made from, so that the changes of both can be
   * joined; `null` where there was none. Returns how to stop.
   */
  watch?(key: string, onText: (text: string, base: string | null) => void): () => void;
}
