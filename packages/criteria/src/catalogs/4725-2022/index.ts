export { catalog4725 } from './catalog.js';
