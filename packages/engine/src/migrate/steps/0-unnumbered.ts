import { isRealDay } from '../../internal/days.js';
import { isRecord } from '../../internal/is-record.js';
import type { Draft, Step } from '../step.js';
import type { MigrationChange } from '../types.js';

type Note = (change: MigrationChange) => void;
/** What a value is written as, or `undefined` where it stays. */
type Rewrite = (value: unknown) => unknown;

/**
 * From files that state no version, as other tools and hand-made exports write them: numbers as
 * text, days as people write them, codes with a final dot. What could mean two things stays.
 */
export const stepFromUnnumbered: Step = {
  from: 0,
  apply: (file, note) => {
    const { schemaVersion: _, ...rest } = file;
    const next: Draft = { schemaVersion: 1, ...rest };
    for (const part of ['conditions', 'items']) {
      if (isRecord(next[part])) next[part] = trimCodes(next[part], part, note);
    }
    eachAnswer(next['conditions'], (answer, path) =>
      rewrite(answer, 'met', `conditions/${path}`, readMet, note),
    );
    eachAnswer(next['items'], (answer, path) => {
      rewrite(answer, 'points', `items/${path}`, readNumber, note);
      const { measure } = answer;
      if (!isRecord(measure)) return;
      for (const key of ['count', 'part', 'whole']) {
        rewrite(measure, key, `items/${path}/measure`, readNumber, note);
      }
    });
    const register = next['evidence'];
    if (Array.isArray(register)) {
      register.forEach((entry: unknown, index) => {
        if (!isRecord(entry)) return;
        for (const key of ['date', 'expires']) {
          rewrite(entry, key, `evidence/${index}`, readDay, note);
        }
      });
    }
    return next;
  },
};

function eachAnswer(answers: unknown, visit: (answer: Draft, code: string) => void): void {
  if (!isRecord(answers)) return;
  for (const [code, answer] of Object.entries(answers)) if (isRecord(answer)) visit(answer, code);
}

function rewrite(owner: Draft, key: string, path: string, read: Rewrite, note: Note): void {
  const before = owner[key];
  const after = read(before);
  if (after === undefined) return;
  owner[key] = after;
  note({ path: `${path}/${key}`, before, after });
}

/** `1.3.1.` is `1.3.1`, unless that code is there as well. */
function trimCodes(answers: Readonly<Record<string, unknown>>, part: string, note: Note): Draft {
  const entries = Object.entries(answers).map(([code, answer]) => {
    const trimmed = /^\d+(?:\.\d+)*\.$/.test(code) ? code.slice(0, -1) : code;
    if (trimmed === code || Object.hasOwn(answers, trimmed)) return [code, answer] as const;
    note({ path: `${part}/${code}`, before: code, after: trimmed });
    return [trimmed, answer] as const;
  });
  return Object.fromEntries(entries);
}

/** Three digits behind the mark could be thousands: such a text stays. */
function readNumber(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return /^\d{1,9}(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

function readMet(value: unknown): boolean | undefined {
  if (typeof value !== 'string') return undefined;
  const word = value.normalize('NFC').trim().toLocaleLowerCase('vi');
  if (word === 'có') return true;
  return word === 'không' ? false : undefined;
}

/** `dd/mm/yyyy` as ISO 8601, where there is such a day. */
function readDay(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const found = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value.trim());
  if (!found) return undefined;
  const [day, month, year] = found.slice(1).map(Number) as [number, number, number];
  const iso = [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
  return isRealDay(iso) ? iso : undefined;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
