import { catalog4725 } from '@dds/criteria';
import type { Assessment } from '@dds/criteria';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aggregate } from '../aggregate/index.js';
import type { Summary } from '../aggregate/types.js';
import { scoreAssessment } from '../score/index.js';
import { anyOptions, messyAssessment } from '../testing/arbitraries.js';
import { fcRuns } from '../testing/fc-runs.js';
import { deepFreeze } from '../testing/reshape.js';
import { summariseBatch } from './index.js';

const text = (value: unknown) => JSON.stringify(value) ?? '';

const anyLine: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: messyAssessment.map(text) },
  { weight: 2, arbitrary: messyAssessment },
  { weight: 1, arbitrary: fc.oneof(fc.string(), fc.json(), fc.jsonValue()) },
);

const isBlank = (line: unknown) => typeof line === 'string' && line.trim() === '';

it('a batch of anything counts every line once and adds up what can be scored', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyLine, { maxLength: 6 }), anyOptions, async (lines, options) => {
      const keys = ({ institution }: Assessment) => ({ stage: institution?.stages });
      const given = deepFreeze(structuredClone(lines));
      const batch = await summariseBatch(catalog4725, given, { ...options, keys });
      expect(batch.lines).toBe(lines.filter((line) => !isBlank(line)).length);
      expect(batch.scored).toBe(batch.summary.all.institutions);
      const counted = Object.values(batch.issueCounts).reduce((sum, count) => sum + count, 0);
      expect(counted).toBe(batch.lines - batch.scored);
      expect(batch.issues).toHaveLength(counted);
      expect(JSON.parse(JSON.stringify(batch))).toEqual(batch);

      const bad = new Set(batch.issues.map(({ path }) => path));
      const good = lines.filter((line, at) => !isBlank(line) && !bad.has(`lines/${at + 1}`));
      const summary = good.reduce((sum: Summary, line) => {
        const assessment = (typeof line === 'string' ? JSON.parse(line) : line) as Assessment;
        const result = scoreAssessment(catalog4725, assessment, options);
        return aggregate.add(sum, result, keys(assessment));
      }, aggregate.empty());
      expect(JSON.stringify(summary)).toBe(JSON.stringify(batch.summary));
    }),
    { numRuns: Math.ceil(fcRuns / 4) },
  );
});
