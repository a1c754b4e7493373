import type { Later } from './later.js';

/**
 * Completes an element that is not complete before a part has come.
 *
 * @param complete - Waits for what the element draws at present.
 * @param part - What that wants, asked for once it is drawn.
 */
export async function completeWith(
  complete: () => Promise<boolean>,
  part: () => Later<unknown> | undefined,
): Promise<boolean> {
  const isDone = await complete();
  const wanted = part();
  if (!wanted || wanted.module || wanted.hasFailed) return isDone;
  await wanted.load();
  return complete();
}
