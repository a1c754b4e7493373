export { DdsError } from './dds-error.js';
export type { DdsErrorCode } from './dds-error.js';
