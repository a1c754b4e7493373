import type { Assessment, Evidence } from '@dds/criteria';
import { isRecord } from './is-record.js';

/** The part of a file that holds answers, or nothing where it is malformed. */
export function readPart(file: Assessment, part: string): Readonly<Record<string, unknown>> {
  const value = (file as unknown as Readonly<Record<string, unknown>>)[part];
  return isRecord(value) ? value : {};
}

/** The answer to a row, where there is one that can be read. */
export function readAnswer(
  file: Assessment,
  part: 'conditions' | 'items',
  code: string,
): Readonly<Record<string, unknown>> | undefined {
  const answers = readPart(file, part);
  const answer = Object.hasOwn(answers, code) ? answers[code] : undefined;
  return isRecord(answer) ? answer : undefined;
}

/** Entries of the register that have an id, with their places; of two with one id the first stands. */
export function readRegister(file: Assessment): ReadonlyMap<string, Evidence> {
  const register = new Map<string, Evidence>();
  const entries: unknown = file.evidence;
  if (!Array.isArray(entries)) return register;
  for (const entry of entries as readonly unknown[]) {
    if (!isRecord(entry) || typeof entry['id'] !== 'string') continue;
    if (!register.has(entry['id'])) register.set(entry['id'], entry as unknown as Evidence);
  }
  return register;
}

/** The ids that an answer names, where they are a list of texts. */
export function readIds(answer: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  const ids = answer?.['evidence'];
  if (!Array.isArray(ids)) return [];
  return ids.every((id) => typeof id === 'string') ? ids : [];
}
