export { Autosave } from './autosave.js';
export type { AutosaveOptions, AutosaveState } from './autosave.js';
export { chooseStorage } from './choose-storage.js';
export type { Keeping } from './choose-storage.js';
export { createMemoryStorage } from './memory-storage.js';
export { StorageError, storageErrorText } from './storage-error.js';
export type { StorageErrorCode } from './storage-error.js';
export type { StorageAdapter } from './types.js';
