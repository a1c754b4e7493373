export { checks4725 } from './checks-4725.js';
