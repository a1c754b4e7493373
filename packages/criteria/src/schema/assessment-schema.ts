import * as z from 'zod/mini';
import { evidenceKind, stage, typedNumber } from './shapes.js';

export const institution = z.strictObject({
  name: z.exactOptional(z.string()),
  id: z.exactOptional(z.string()),
  stages: z.exactOptional(z.array(stage)),
  province: z.exactOptional(z.string()),
  portal: z.exactOptional(z.string()),
  authority: z.exactOptional(z.string()),
});

export const evidence = z.strictObject({
  id: z.string(),
  kind: evidenceKind,
  title: z.exactOptional(z.string()),
  number: z.exactOptional(z.string()),
  date: z.exactOptional(z.string()),
  issuer: z.exactOptional(z.string()),
  url: z.exactOptional(z.string()),
  summary: z.exactOptional(z.string()),
  public: z.exactOptional(z.boolean()),
  expires: z.exactOptional(z.string()),
});

export const conditionAnswer = z.strictObject({
  met: z.exactOptional(z.boolean()),
  evidence: z.exactOptional(z.array(z.string())),
  note: z.exactOptional(z.string()),
});

export const measure = z.strictObject({
  count: z.exactOptional(typedNumber),
  part: z.exactOptional(typedNumber),
  whole: z.exactOptional(typedNumber),
});

export const itemAnswer = z.strictObject({
  points: z.exactOptional(typedNumber),
  notApplicable: z.exactOptional(z.string()),
  measure: z.exactOptional(measure),
  evidence: z.exactOptional(z.array(z.string())),
  note: z.exactOptional(z.string()),
});

/**
 * Shapes only: what a person typed is never refused for its form, as a half-typed date or address
 * must survive saving and loading. Scoring says what is wrong with it.
 */
export const assessmentSchema = z.strictObject({
  schemaVersion: z.literal(1),
  catalog: z.string(),
  schoolYear: z.exactOptional(z.string()),
  institution: z.exactOptional(institution),
  conditions: z.exactOptional(z.record(z.string(), conditionAnswer)),
  items: z.exactOptional(z.record(z.string(), itemAnswer)),
  evidence: z.exactOptional(z.array(evidence)),
});
