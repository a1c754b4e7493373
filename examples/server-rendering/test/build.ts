export { buildClient as setup } from '../build.mjs';
