import type { Assessment } from '@dds/criteria';
import { digestOf } from '@dds/criteria/digest';
import { isRecord } from '../internal/is-record.js';
import { readPart } from '../internal/read-file.js';
import { isSameJson } from '../internal/same-json.js';
import { reviewReasons } from './reasons.js';
import type { ReviewIssue, ReviewIssueCode, ReviewReason, ReviewSheet } from './types.js';

/** A sheet whose parts can be relied on. */
export interface ReadSheet {
  readonly external: Assessment;
  /** Those without a fault, by path of the row. */
  readonly reasons: ReadonlyMap<string, ReviewReason>;
  readonly issues: readonly ReviewIssue[];
}

/** Reads a sheet beside the file that it speaks of (review rule 4). */
export function readSheet(self: Assessment, sheet: ReviewSheet): ReadSheet {
  const given: unknown = sheet;
  const issues: ReviewIssue[] = [];
  const report: Report = (code, path, params = {}) =>
    issues.push({
      code,
      severity: code === 'reason-without-change' ? 'warning' : 'error',
      path,
      params,
    });
  const fields = isRecord(given) && given['schemaVersion'] === 1 ? given : {};
  if (fields !== given) report('sheet-malformed', '');
  else if (fields['self'] !== digestOrNothing(self)) report('review-of-another-file', 'self');
  const external = readExternal(fields, self, report);
  for (const key of listOtherChanges(self, external)) {
    const shown = key.slice(0, 80);
    report('change-outside-rows', shown, { key: shown });
  }
  const reasons = readReasons(fields['reasons'], report);
  const changed = listChanged(self, external);
  for (const path of changed) {
    if (!reasons.named.has(path)) report('change-without-reason', path);
  }
  for (const path of reasons.named) {
    if (!changed.has(path)) report('reason-without-change', path);
  }
  issues.sort((one, other) => compare(one.path, other.path) || compare(one.code, other.code));
  return { external: withRowsOf(external, self), reasons: reasons.sound, issues };
}

/** Only rows are reviewed: everything else is the school's (review rule 2). */
function withRowsOf(external: Assessment, self: Assessment): Assessment {
  const { conditions: _, items: __, ...rest } = self;
  const { conditions, items } = external;
  return {
    ...rest,
    ...(conditions !== undefined && { conditions }),
    ...(items !== undefined && { items }),
  };
}

type Report = (
  code: ReviewIssueCode,
  path: string,
  params?: Readonly<Record<string, string>>,
) => void;

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function digestOrNothing(self: Assessment): string | undefined {
  try {
    return digestOf(self);
  } catch {
    return undefined;
  }
}

function readExternal(
  fields: Readonly<Record<string, unknown>>,
  self: Assessment,
  report: Report,
): Assessment {
  const { external } = fields;
  if (isRecord(external) && external['catalog'] === self.catalog) {
    return external as unknown as Assessment;
  }
  if (Object.keys(fields).length > 0) report('sheet-malformed', 'external');
  return self;
}

function readReasons(value: unknown, report: Report) {
  const named = new Set<string>();
  const sound = new Map<string, ReviewReason>();
  if (value !== undefined && !isRecord(value)) report('sheet-malformed', 'reasons');
  for (const [path, reason] of isRecord(value) ? Object.entries(value) : []) {
    const { code, text } = isRecord(reason) ? reason : {};
    if (typeof code !== 'string' || typeof text !== 'string') {
      report('sheet-malformed', `reasons/${path}`);
      continue;
    }
    named.add(path);
    const known = reviewReasons.find((one) => one === code);
    if (known === undefined) report('reason-unknown', path, { reason: code.slice(0, 80) });
    if (text.trim() === '') report('reason-text-missing', path);
    if (known !== undefined && text.trim() !== '') sound.set(path, { code: known, text });
  }
  return { named, sound };
}

/** Keys of the file, besides those of the rows, whose values differ. */
function listOtherChanges(self: Assessment, external: Assessment): readonly string[] {
  const [own, other] = [self, external] as unknown as Readonly<Record<string, unknown>>[];
  const keys = new Set([...Object.keys(own!), ...Object.keys(other!)]);
  return [...keys].filter(
    (key) =>
      key !== 'conditions' &&
      key !== 'items' &&
      !isSameJson(valueOf(own!, key), valueOf(other!, key)),
  );
}

function valueOf(file: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(file, key) ? file[key] : undefined;
}

/** Rows whose answers differ. */
function listChanged(self: Assessment, external: Assessment): ReadonlySet<string> {
  const changed = new Set<string>();
  if (self === external) return changed;
  for (const part of ['conditions', 'items'] as const) {
    const own = readPart(self, part);
    const other = readPart(external, part);
    for (const code of new Set([...Object.keys(own), ...Object.keys(other)])) {
      if (!isSameJson(valueOf(own, code), valueOf(other, code))) changed.add(`${part}/${code}`);
    }
  }
  return changed;
}
