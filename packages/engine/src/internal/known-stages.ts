import type { Stage } from '@dds/criteria';

/** The stages that criteria knows; written out, as the engine imports no data. */
export const knownStages: readonly unknown[] = [
  'primary',
  'lower-secondary',
  'upper-secondary',
  'continuing',
] satisfies readonly Stage[];
