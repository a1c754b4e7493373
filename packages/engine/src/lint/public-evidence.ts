import { isWebAddress } from '../score/index.js';
import { isPrivateAddress } from './is-private-address.js';
import { readText } from './read-text.js';
import type { LintEntry, LintView } from './view.js';

/** Evidence that the guidance wants public and that not everyone can open. */
export interface ClosedEvidence {
  readonly path: string;
  readonly requirement: string;
  readonly id: string;
  readonly reason: 'no-address' | 'not-public';
}

/** Looks at each public requirement of a claimed row that evidence matches, but none openly. */
export function findClosed({ rows }: LintView): readonly ClosedEvidence[] {
  return rows.flatMap(({ path, claimed, evidence, requirements }) =>
    requirements
      .filter((requirement) => claimed && requirement.public)
      .flatMap(({ id: requirement, kind, alternatives = [] }) => {
        const accepted: readonly unknown[] = [kind, ...alternatives];
        const matches = evidence
          .filter(({ fields }) => accepted.includes(fields['kind']))
          .map((entry) => ({ path, requirement, id: entry.id, reason: closedBy(entry) }));
        return matches.some(({ reason }) => reason === null)
          ? []
          : matches.flatMap(({ reason, ...rest }) => (reason === null ? [] : { ...rest, reason }));
      }),
  );
}

function closedBy({ fields }: LintEntry): ClosedEvidence['reason'] | null {
  if (fields['public'] === false) return 'not-public';
  const url = readText(fields['url']);
  if (!isWebAddress(url)) return 'no-address';
  return isPrivateAddress(url) ? 'not-public' : null;
}
