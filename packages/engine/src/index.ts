export * from './compare/index.js';
export * from './difference/index.js';
export * from './explain/index.js';
export * from './issues/index.js';
export * from './plan/index.js';
export * from './rule-changes/index.js';
export * from './score/index.js';
export * from './suggest/index.js';
