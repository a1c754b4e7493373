export { Autosave } from './autosave.js';
export type { AutosaveOptions, AutosaveState } from './autosave.js';
export { createLocalStorage } from './local-storage.js';
export { createMemoryStorage } from './memory-storage.js';
export { StorageError, storageErrorText } from './storage-error.js';
export type { StorageErrorCode } from './storage-error.js';
export type { StorageAdapter } from './types.js';
