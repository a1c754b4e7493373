export { add } from './add.js';
export { empty } from './empty.js';
export { merge } from './merge.js';
