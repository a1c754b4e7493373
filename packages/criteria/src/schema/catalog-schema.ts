import * as z from 'zod/mini';
import { effort, localizedText, measureKind, sourceStatus } from './shapes.js';

function sourced<Value extends z.core.$ZodType>(value: Value) {
  return z.strictObject({
    value,
    status: sourceStatus,
    sources: z.array(z.string()),
    note: z.exactOptional(localizedText),
  });
}

const rangeEnds = {
  above: z.exactOptional(z.number()),
  from: z.exactOptional(z.number()),
  to: z.exactOptional(z.number()),
  below: z.exactOptional(z.number()),
};

export const sourcedPoints = sourced(z.number());

export const source = z.strictObject({
  title: localizedText,
  url: z.exactOptional(z.string()),
});

export const item = z.strictObject({
  code: z.string(),
  title: localizedText,
  measure: measureKind,
  maxPoints: sourcedPoints,
  effort: z.exactOptional(z.strictObject({ value: effort, basis: z.literal('project') })),
  note: z.exactOptional(localizedText),
});

export const condition = z.strictObject({
  code: z.string(),
  kind: z.literal('condition'),
  title: localizedText,
  mandatory: sourced(z.literal(true)),
});

export const scoredCriterion = z.strictObject({
  code: z.string(),
  kind: z.literal('scored'),
  title: localizedText,
  maxPoints: sourcedPoints,
  bands: z.nullable(sourced(z.array(z.strictObject({ level: z.number(), ...rangeEnds })))),
  items: z.array(item),
});

export const group = z.strictObject({
  code: z.string(),
  title: localizedText,
  maxPoints: sourcedPoints,
  criteria: z.array(z.discriminatedUnion('kind', [condition, scoredCriterion])),
});

/** Shapes only: sums, codes and ranges are for the catalog's own checks. */
export const catalogSchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  instrument: z.strictObject({
    number: z.string(),
    date: z.string(),
    issuer: localizedText,
    title: localizedText,
  }),
  sources: z.record(z.string(), source),
  groups: z.array(group),
  levels: sourced(
    z.array(z.strictObject({ level: z.number(), title: localizedText, ...rangeEnds })),
  ),
  digest: z.exactOptional(z.string()),
});
