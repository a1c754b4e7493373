import type { Draft, Step } from './step.js';
import type { MigrationChange, MigrationStep } from './types.js';

/** Takes a file up the ladder, one version at a time, from the version that it has. */
export function climb(
  file: Draft,
  version: number,
  ladder: readonly Step[],
): { readonly file: Draft; readonly steps: readonly MigrationStep[] } {
  let current = file;
  const steps = ladder
    .filter(({ from }) => from >= version)
    .map(({ from, apply }): MigrationStep => {
      const changes: MigrationChange[] = [];
      current = apply(current, (change) => changes.push(change));
      return { from, to: from + 1, changes };
    });
  return { file: current, steps };
}
