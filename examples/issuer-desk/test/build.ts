export { buildPage as setup } from '../build.mjs';
