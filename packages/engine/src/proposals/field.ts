import type { Assessment } from '@dds/criteria';
import { isRecord } from '../internal/is-record.js';
import { isSameJson } from '../internal/same-json.js';

/** One field of the file that a proposal may speak of. */
export interface Field {
  /** Whether the part of the file that holds it is of its form. */
  readonly isReachable: (file: Assessment) => boolean;
  /** Whether a value can stand there. */
  readonly accepts: (value: unknown) => boolean;
  /** What stands there; `undefined` for nothing. */
  readonly read: (file: Assessment) => unknown;
  /** Whether nothing that a person wrote is in the way. */
  readonly isEmpty: (file: Assessment) => boolean;
  /** A copy of the file with the value, or without one for `undefined`. */
  readonly write: (file: Assessment, value: unknown) => Assessment;
}

type Fields = Readonly<Record<string, unknown>>;

const institutionKeys = ['name', 'id', 'province', 'portal', 'authority'];
const forbidden = ['__proto__', 'constructor', 'prototype'];

/** Finds the field that a path names (proposals rule 1). */
export function findField(path: unknown): Field | undefined {
  if (typeof path !== 'string') return undefined;
  if (path === 'schoolYear') return topField('schoolYear');
  const [part = '', code = '', key = '', ...rest] = path.split('/');
  if (code === '' || forbidden.includes(code) || rest.length > 0) return undefined;
  if (part === 'evidence') return path === `evidence/${code}` ? entryField(code) : undefined;
  if (part === 'institution') {
    return key === '' && institutionKeys.includes(code) ? institutionField(code) : undefined;
  }
  if (part === 'conditions' && key === 'met') {
    return answerField('conditions', code, 'met', (value) => typeof value === 'boolean');
  }
  if (part !== 'items') return undefined;
  if (key === 'points') return exclusiveField(code, 'points', isFiniteNumber, 'notApplicable');
  if (key === 'notApplicable') return exclusiveField(code, 'notApplicable', isText, 'points');
  if (key === 'measure') return measureField(code);
  return undefined;
}

const isFiniteNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const isNothing = (value: unknown) => value === undefined || value === '';

function topOf(file: Assessment, key: string): unknown {
  return (file as unknown as Fields)[key];
}

/** Keys that are new come last; the order of those that are there stays. */
function withKey(owner: Fields, key: string, value: unknown): Fields {
  if (value !== undefined) return { ...owner, [key]: value };
  const { [key]: _, ...rest } = owner;
  return rest;
}

function withTop(file: Assessment, key: string, value: unknown): Assessment {
  return withKey(file as unknown as Fields, key, value) as unknown as Assessment;
}

function own(owner: unknown, key: string): unknown {
  return isRecord(owner) && Object.hasOwn(owner, key) ? owner[key] : undefined;
}

function isRecordOrAbsent(value: unknown): boolean {
  return value === undefined || isRecord(value);
}

function topField(key: string): Field {
  return {
    isReachable: () => true,
    accepts: isText,
    read: (file) => topOf(file, key),
    isEmpty: (file) => isNothing(topOf(file, key)),
    write: (file, value) => withTop(file, key, value),
  };
}

function institutionField(key: string): Field {
  const read = (file: Assessment) => own(topOf(file, 'institution'), key);
  return {
    isReachable: (file) => isRecordOrAbsent(topOf(file, 'institution')),
    accepts: isText,
    read,
    isEmpty: (file) => isNothing(read(file)),
    write: (file, value) => {
      const institution = topOf(file, 'institution');
      return withTop(
        file,
        'institution',
        withKey(isRecord(institution) ? institution : {}, key, value),
      );
    },
  };
}

function answerField(
  part: 'conditions' | 'items',
  code: string,
  key: string,
  accepts: Field['accepts'],
): Field {
  const answerOf = (file: Assessment) => own(topOf(file, part), code);
  return {
    isReachable: (file) => isRecordOrAbsent(topOf(file, part)) && isRecordOrAbsent(answerOf(file)),
    accepts,
    read: (file) => own(answerOf(file), key),
    isEmpty: (file) => isNothing(own(answerOf(file), key)),
    write: (file, value) => {
      const answers = topOf(file, part);
      const answer = answerOf(file);
      const next = withKey(isRecord(answer) ? answer : {}, key, value);
      return withTop(file, part, withKey(isRecord(answers) ? answers : {}, code, next));
    },
  };
}

/** A field that excludes another: an answer to one is an answer to both. */
function exclusiveField(
  code: string,
  key: string,
  accepts: Field['accepts'],
  otherKey: string,
): Field {
  const field = answerField('items', code, key, accepts);
  const other = answerField('items', code, otherKey, accepts);
  return {
    ...field,
    isEmpty: (file) => field.isEmpty(file) && other.isEmpty(file),
    write: (file, value) => {
      const cleared = value === undefined ? file : other.write(file, undefined);
      return field.write(cleared, value);
    },
  };
}

const measureKeys = ['count', 'part', 'whole'];

function measureField(code: string): Field {
  const isMeasure = (value: unknown) =>
    isRecord(value) &&
    Object.keys(value).length > 0 &&
    Object.entries(value).every(([key, one]) => measureKeys.includes(key) && isFiniteNumber(one));
  const field = answerField('items', code, 'measure', isMeasure);
  return {
    ...field,
    isEmpty: (file) => {
      const measure = field.read(file);
      return measure === undefined || (isRecord(measure) && Object.keys(measure).length === 0);
    },
  };
}

function entryField(id: string): Field {
  const registerOf = (file: Assessment): readonly unknown[] => {
    const register = topOf(file, 'evidence');
    return Array.isArray(register) ? register : [];
  };
  const isIt = (entry: unknown) => own(entry, 'id') === id;
  const isReachable = (file: Assessment) => {
    const register = topOf(file, 'evidence');
    return register === undefined || Array.isArray(register);
  };
  return {
    isReachable,
    accepts: (value) => isIt(value) && typeof own(value, 'kind') === 'string',
    read: (file) => registerOf(file).find(isIt),
    isEmpty: (file) => !registerOf(file).some(isIt),
    write: (file, value) => {
      const register = registerOf(file);
      const at = register.findIndex(isIt);
      if (value === undefined)
        return withTop(
          file,
          'evidence',
          register.filter((one) => !isIt(one)),
        );
      const next = register.map((one, place) => (place === at ? value : one));
      return withTop(file, 'evidence', at < 0 ? [...register, value] : next);
    },
  };
}

/** Whether a value stands in a field. */
export function standsIn(field: Field, file: Assessment, value: unknown): boolean {
  return isSameJson(field.read(file), value);
}
