import * as z from 'zod/mini';
import { dossierActions } from '../procedure/actions.js';
import { day, role } from './guidance-schema.js';
import { localizedText, sourceStatus } from './shapes.js';

const monthAndDay = z.string().check(z.regex(/^--(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/));

function byAction<Value extends z.core.$ZodType>(value: Value) {
  return z.partialRecord(z.enum(dossierActions), value);
}

export const procedurePeriod = z.strictObject({
  from: day,
  to: z.exactOptional(day),
  roles: z.array(role),
  may: byAction(z.array(z.string())),
  due: byAction(monthAndDay),
  status: sourceStatus,
  clause: localizedText,
  note: z.exactOptional(localizedText),
});

export const procedureSchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  title: localizedText,
  periods: z.array(procedurePeriod),
});
