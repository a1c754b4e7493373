import { add } from './add.js';
import { empty } from './empty.js';
import { merge } from './merge.js';

/**
 * Adds up results: a commutative monoid of summaries.
 *
 * @example
 * ```ts
 * import { aggregate } from '@dds/engine';
 *
 * const none = aggregate.empty();
 * console.assert(aggregate.merge(none, none).all.institutions === 0);
 * ```
 */
export const aggregate = /* @__PURE__ */ Object.freeze({ empty, add, merge });
