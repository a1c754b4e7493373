import * as z from 'zod/mini';
import { localizedText } from './shapes.js';

const named = z.strictObject({
  id: z.string(),
  rows: z.array(z.string()),
  subject: localizedText,
});

export const checksSchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  catalog: z.string(),
  dependencies: z.array(
    z.strictObject({
      id: z.string(),
      row: z.string(),
      on: z.array(z.string()),
      reason: localizedText,
    }),
  ),
  named: z.array(named),
  sharedWholes: z.array(named),
});
