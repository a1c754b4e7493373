import { buildPages as buildFrame } from '../../examples/iframe/build.mjs';
import { buildPages as buildPlain } from '../../examples/plain-html/build.mjs';

/** Puts the examples together from the packages as they are built. */
export async function setup(): Promise<void> {
  await Promise.all([buildFrame(), buildPlain()]);
}
