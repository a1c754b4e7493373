export * from './score/index.js';
export * from './suggest/index.js';
