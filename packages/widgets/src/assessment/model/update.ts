import type { Assessment } from '@dds/criteria';

/** Gives a changed copy; what is not changed is shared, and keys the form does not know stay. */
export type Update = (assessment: Assessment) => Assessment;

/** An assessment without answers. */
export function emptyAssessment(catalog: string): Assessment {
  return { schemaVersion: 1, catalog };
}

/** A copy with the key set in its place, or without the key. */
export function withKey<T extends object>(record: T, key: keyof T & string, value: unknown): T {
  if (value !== undefined) return { ...record, [key]: value };
  const { [key]: _, ...rest } = record;
  return rest as T;
}

/** Nothing in place of a record without keys. */
export function orNothing<T extends object>(record: T): T | undefined {
  return Object.keys(record).length > 0 ? record : undefined;
}
