export * from './explain/index.js';
export * from './issues/index.js';
export * from './score/index.js';
export * from './suggest/index.js';
