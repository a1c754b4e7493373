import { startLoader } from '../loader/start-loader.js';

// There is nothing to serve on a server.
if (typeof MutationObserver !== 'undefined') startLoader();
