import * as z from 'zod/mini';
import { evidenceKinds } from '../assessment/evidence-kinds.js';
import { stages } from '../assessment/stages.js';

// Objects are strict so that a parser hears of unknown keys; it keeps them and only warns.

export const localizedText = z.strictObject({ vi: z.string(), en: z.string() });

export const sourceStatus = z.enum(['documented', 'secondary', 'unverified']);

export const stage = z.enum(stages);

export const evidenceKind = z.enum(evidenceKinds);

export const measureKind = z.enum(['presence', 'count', 'ratio', 'graded']);

export const effort = z.enum(['low', 'medium', 'high']);

/** As typed: what could not be read as a number stays text, and scores as an issue. */
export const typedNumber = z.union([z.number(), z.string()]);
