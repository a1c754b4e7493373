import * as z from 'zod/mini';
import { stage } from './shapes.js';

const policies = z.strictObject({
  conditions: z.enum(['withhold', 'lowest-level', 'ignore']),
  overall: z.enum(['lowest-group', 'per-group']),
  notApplicable: z.array(
    z.strictObject({
      item: z.string(),
      stages: z.array(stage),
      treatment: z.enum(['zero', 'rescale']),
    }),
  ),
  evidence: z.enum(['advise', 'require']),
});

const issue = z.strictObject({
  code: z.enum([
    'answer-ambiguous',
    'answer-malformed',
    'criterion-above-maximum',
    'evidence-missing',
    'evidence-unknown',
    'evidence-url-unsafe',
    'group-above-maximum',
    'group-rescaled',
    'measure-invalid',
    'not-applicable-not-allowed',
    'points-above-maximum',
    'points-above-unverified-maximum',
    'points-invalid',
    'unknown-code',
  ]),
  severity: z.enum(['error', 'warning', 'info']),
  path: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

const itemResult = z.strictObject({
  state: z.enum(['scored', 'unanswered', 'not-applicable', 'invalid', 'evidence-missing']),
  points: z.number(),
  maxPoints: z.number(),
});

const conditionResult = z.strictObject({
  kind: z.literal('condition'),
  state: z.enum(['met', 'unmet', 'unanswered']),
});

const scoredResult = z.strictObject({
  kind: z.literal('scored'),
  points: z.number(),
  maxPoints: z.number(),
  band: z.nullable(z.number()),
  items: z.record(z.string(), itemResult),
});

const groupResult = z.strictObject({
  points: z.number(),
  maxPoints: z.number(),
  levelByPoints: z.number(),
  level: z.nullable(z.number()),
  holds: z.array(z.enum(['invalid', 'condition-unmet', 'condition-unanswered'])),
  criteria: z.record(z.string(), z.discriminatedUnion('kind', [conditionResult, scoredResult])),
});

/** What scoring returns; only its JSON Schema is published, as no one parses a result here. */
export const resultSchema = z.strictObject({
  schemaVersion: z.literal(1),
  stamp: z.strictObject({
    catalog: z.strictObject({ id: z.string(), version: z.string(), digest: z.string() }),
    guidance: z.nullable(z.strictObject({ id: z.string(), version: z.string() })),
    policies,
    engine: z.string(),
  }),
  complete: z.boolean(),
  level: z.nullable(z.number()),
  groups: z.record(z.string(), groupResult),
  issues: z.array(issue),
});
