import type { Assessment } from '@dds/criteria';
import { copyJson } from '../internal/copy-json.js';
import { isRecord } from '../internal/is-record.js';
import { isSameJson } from '../internal/same-json.js';
import type { ProposedValue } from './types.js';

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
  /** What a value that is put there takes the place of; `undefined` for nothing. */
  readonly readReplaced: (file: Assessment) => unknown;
  /**
   * Puts a value into a file that is the caller's own, or takes it out for `undefined`. New keys come
   * last; the order of those that are there stays.
   */
  readonly write: (file: Assessment, value: unknown) => void;
}

type Writable = Record<string, unknown>;

const institutionKeys = ['name', 'id', 'province', 'portal', 'authority'];
const forbidden = ['__proto__', 'constructor', 'prototype'];

/** Finds the field that a path names (proposals rule 1). */
export function findField(path: unknown): Field | undefined {
  if (typeof path !== 'string') return undefined;
  if (path === 'schoolYear') return keyField([], path, isText);
  const [part = '', code = '', key, ...rest] = path.split('/');
  if (code === '' || forbidden.includes(code) || rest.length > 0) return undefined;
  if (key === undefined) {
    if (part === 'evidence') return entryField(code);
    if (part !== 'institution' || !institutionKeys.includes(code)) return undefined;
    return keyField([part], code, isText);
  }
  if (part === 'conditions')
    return key === 'met' ? keyField([part, code], key, isBoolean) : undefined;
  if (part !== 'items') return undefined;
  if (key === 'points') return exclusiveField(code, key, isFiniteNumber, 'notApplicable');
  if (key === 'notApplicable') return exclusiveField(code, key, isText, 'points');
  return key === 'measure' ? measureField(code) : undefined;
}

const isBoolean = (value: unknown) => typeof value === 'boolean';
const isFiniteNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const isNothing = (value: unknown) => value === undefined || value === '';

function own(owner: unknown, key: string): unknown {
  return isRecord(owner) && Object.hasOwn(owner, key) ? owner[key] : undefined;
}

/** The object under a key, which is made where there is none. */
function recordAt(owner: Writable, key: string): Writable {
  const found = own(owner, key);
  if (isRecord(found)) return found;
  const made: Writable = {};
  owner[key] = made;
  return made;
}

/** The key of an object that lies under these keys of the file. */
function keyField(owners: readonly string[], key: string, accepts: Field['accepts']): Field {
  const read = (file: Assessment) => own(owners.reduce<unknown>(own, file), key);
  return {
    isReachable: (file) => {
      let owner: unknown = file;
      return owners.every((one) => {
        owner = own(owner, one);
        return owner === undefined || isRecord(owner);
      });
    },
    accepts,
    read,
    isEmpty: (file) => isNothing(read(file)),
    readReplaced: read,
    write: (file, value) => {
      const owner = owners.reduce(recordAt, file as unknown as Writable);
      if (value === undefined) Reflect.deleteProperty(owner, key);
      else owner[key] = value;
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
  const field = keyField(['items', code], key, accepts);
  const other = keyField(['items', code], otherKey, accepts);
  return {
    ...field,
    isEmpty: (file) => field.isEmpty(file) && other.isEmpty(file),
    readReplaced: (file) =>
      (field.isEmpty(file) && !other.isEmpty(file) ? other : field).read(file),
    write: (file, value) => {
      if (value !== undefined) other.write(file, undefined);
      field.write(file, value);
    },
  };
}

const measureKeys = ['count', 'part', 'whole'];

function measureField(code: string): Field {
  const isMeasure = (value: unknown) =>
    isRecord(value) &&
    Object.keys(value).length > 0 &&
    Object.entries(value).every(([key, one]) => measureKeys.includes(key) && isFiniteNumber(one));
  const field = keyField(['items', code], 'measure', isMeasure);
  return {
    ...field,
    isEmpty: (file) => {
      const measure = field.read(file);
      return isNothing(measure) || (isRecord(measure) && Object.keys(measure).length === 0);
    },
  };
}

function entryField(id: string): Field {
  const registerOf = (file: Assessment): unknown[] => {
    const register = own(file, 'evidence');
    return Array.isArray(register) ? register : [];
  };
  const isIt = (entry: unknown) => own(entry, 'id') === id;
  const read = (file: Assessment) => registerOf(file).find(isIt);
  return {
    isReachable: ({ evidence }) => evidence === undefined || Array.isArray(evidence),
    accepts: (value) => isIt(value) && typeof own(value, 'kind') === 'string',
    read,
    isEmpty: (file) => read(file) === undefined,
    readReplaced: read,
    write: (file, value) => {
      const register = registerOf(file);
      const at = register.findIndex(isIt);
      // Another entry of the same id is not this one: it stays.
      register.splice(at < 0 ? register.length : at, 1, ...(value === undefined ? [] : [value]));
      (file as unknown as Writable)['evidence'] = register;
    },
  };
}

/** How many levels below the file the deepest field lies whose value may nest: evidence entries. */
const valueDepth = 2;

/** A copy of a value that can stand in the field, and be read there again; `undefined` of another. */
export function copyValue(field: Field, value: unknown): ProposedValue | undefined {
  const copy = copyJson(value, valueDepth);
  return field.accepts(copy) ? (copy as ProposedValue) : undefined;
}

/** Whether a value stands in a field. */
export function standsIn(field: Field, file: Assessment, value: unknown): boolean {
  return isSameJson(field.read(file), value);
}
