import type { Assessment } from '@dds/criteria';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRecord } from '../internal/is-record.js';
import { isSameJson } from '../internal/same-json.js';
import { messyAssessment, validAssessment } from '../testing/arbitraries.js';
import '../testing/fc-runs.js';
import { deepFreeze } from '../testing/reshape.js';
import { decideProposal, findOrigin, mergeProposals, type Proposal } from './index.js';

const code = fc.constantFrom('1.3.1', '1.3.2', '1.6.1');
const small = fc.integer({ min: 0, max: 2 });
const word = fc.constantFrom('x', 'y');
const pathAndValue = fc.oneof(
  fc.tuple(
    code.map((one) => `items/${one}/points`),
    small,
  ),
  fc.tuple(
    code.map((one) => `items/${one}/notApplicable`),
    word,
  ),
  fc.tuple(
    code.map((one) => `items/${one}/measure`),
    fc.record({ part: small, whole: small }),
  ),
  fc.tuple(fc.constantFrom('conditions/1.1/met', 'conditions/2.1/met'), fc.boolean()),
  fc
    .tuple(
      word.map((id) => `evidence/${id}`),
      word,
    )
    .map(([path, title]) => [path, { id: path.slice('evidence/'.length), kind: 'plan', title }]),
  fc.tuple(fc.constantFrom('schoolYear', 'institution/name', 'institution/id'), word),
);
const proposal = fc
  .tuple(pathAndValue, fc.constantFrom('lms', 'sis'))
  .map(([[path, value], system]) => ({ path, value, origin: { system } }) as Proposal);
const proposals = fc.array(proposal, { maxLength: 12 });
const junk = fc.array(fc.oneof(proposal, fc.jsonValue() as fc.Arbitrary<never>), { maxLength: 6 });

/** Whether all that is written in one value stands in another as it was, where it says anything. */
function isKept(before: unknown, after: unknown): boolean {
  if (before === '') return true;
  if (Array.isArray(before)) {
    return Array.isArray(after) && before.every((one, at) => isSameJson(one, after[at]));
  }
  if (!isRecord(before)) return before === after;
  return isRecord(after) && Object.entries(before).every(([key, one]) => isKept(one, after[key]));
}

function canBeCopied(file: Assessment): boolean {
  try {
    mergeProposals(file, []);
    return true;
  } catch {
    return false;
  }
}

const anyFile = fc.oneof(validAssessment, messyAssessment.filter(canBeCopied)).map(deepFreeze);

describe('proposals', () => {
  it('rule 4: merging twice equals once', () => {
    fc.assert(
      fc.property(anyFile, junk, (file, offered) => {
        const once = deepFreeze(mergeProposals(file, offered));
        expect(mergeProposals(once.assessment, offered, once.ledger)).toEqual(once);
      }),
    );
  });

  it('rule 3: nothing that a person wrote is ever replaced by merging', () => {
    fc.assert(
      fc.property(anyFile, proposals, (file, offered) => {
        const { assessment, ledger } = mergeProposals(file, deepFreeze(offered));
        expect(isKept(file, assessment)).toBe(true);
        if (ledger.entries.every(({ status }) => status !== 'filled'))
          expect(assessment).toEqual(file);
      }),
    );
  });

  it('rules 5 and 6: what is accepted stands, and has its origin', () => {
    fc.assert(
      fc.property(validAssessment, proposals, fc.nat(), (file, offered, pick) => {
        const { assessment, ledger } = deepFreeze(mergeProposals(file, offered));
        const open = ledger.entries.filter(({ status }) => /^(filled|different)$/.test(status));
        const entry = open[pick % Math.max(open.length, 1)];
        if (!entry) return;
        const decision = { id: entry.id, by: 'An', at: '2026-05-20T08:00:00Z' } as const;
        const done = decideProposal(assessment, ledger, { ...decision, decision: 'accept' });
        expect(findOrigin(done.assessment, done.ledger, entry.path)).toEqual(entry.origin);
        expect(mergeProposals(done.assessment, offered, done.ledger)).toEqual(done);
      }),
    );
  });

  it('rule 5: what is refused came to nothing, and stays so', () => {
    fc.assert(
      fc.property(validAssessment, proposals, (file, offered) => {
        let now = deepFreeze(mergeProposals(file, offered));
        for (const { id, status } of now.ledger.entries) {
          if (status === 'same') continue;
          const decision = {
            id,
            decision: 'refuse',
            by: 'An',
            at: '2026-05-20T08:00:00Z',
          } as const;
          now = deepFreeze(decideProposal(now.assessment, now.ledger, decision));
        }
        expect(isKept(file, now.assessment)).toBe(true);
        for (const { path } of offered)
          expect(findOrigin(now.assessment, now.ledger, path)).toBeNull();
        expect(mergeProposals(now.assessment, offered, now.ledger)).toEqual(now);
      }),
    );
  });
});
