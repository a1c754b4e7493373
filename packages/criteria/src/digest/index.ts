export { digestOf } from './digest-of.js';
