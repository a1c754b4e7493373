/**
 * Every kind of evidence, in the order in which people choose among them.
 *
 * @example
 * ```ts
 * import { evidenceKinds } from '@dds/criteria';
 *
 * console.assert(evidenceKinds.includes('plan'));
 * ```
 */
export const evidenceKinds = /* @__PURE__ */ Object.freeze([
  'plan',
  'regulation',
  'decision',
  'report',
  'contract',
  'system-dossier',
  'list',
  'material',
  'test-paper',
  'portal-page',
  'other',
] as const);
