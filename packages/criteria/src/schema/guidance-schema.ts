import * as z from 'zod/mini';
import { evidenceKind, localizedText, sourceStatus, stage } from './shapes.js';

const strength = z.enum(['mandatory', 'recommended']);

export const evidenceRequirement = z.strictObject({
  id: z.string(),
  rows: z.array(z.string()),
  kind: evidenceKind,
  alternatives: z.exactOptional(z.array(evidenceKind)),
  strength,
  title: localizedText,
  states: z.array(localizedText),
  advice: z.exactOptional(z.array(localizedText)),
  due: z.enum(['school-year-start', 'school-year', 'assessment', 'on-change']),
  public: z.boolean(),
  stages: z.exactOptional(z.array(stage)),
  clause: localizedText,
});

export const generalRequirement = z.strictObject({
  id: z.string(),
  strength,
  title: localizedText,
  public: z.boolean(),
  clause: localizedText,
});

export const role = z.strictObject({ id: z.string(), title: localizedText });

export const duty = z.strictObject({
  id: z.string(),
  role: z.string(),
  title: localizedText,
  before: z.exactOptional(
    z.string().check(z.regex(/^--(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)),
  ),
  clause: localizedText,
});

export const day = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/));

export const reviewingAuthority = z.strictObject({
  from: day,
  to: z.exactOptional(day),
  stages: z.array(stage),
  role: z.exactOptional(z.string()),
  authority: localizedText,
  status: sourceStatus,
  clause: localizedText,
  note: z.exactOptional(localizedText),
});

export const guidanceSchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  catalog: z.string(),
  instrument: z.strictObject({ issuer: localizedText, title: localizedText, date: z.string() }),
  evidence: z.array(evidenceRequirement),
  general: z.array(generalRequirement),
  roles: z.array(role),
  duties: z.array(duty),
  authorities: z.array(reviewingAuthority),
});
