import type { Assessment, Evidence } from '@dds/criteria';
import { writeOrderedJson } from '../../file/ordered-json.js';
import { isObject, isSameJson } from '../../internal/same-json.js';
import { listOf, recordOf } from '../model/read-answer.js';

/** A field that two hands have changed, each in its own way. */
export interface Conflict {
  /** Keys from the file down; an entry of the register stands under its id. */
  readonly path: readonly string[];
  /** `undefined`: taken out. */
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** What two hands have made of one form. */
export interface Merged {
  readonly assessment: Assessment;
  /** In each of these the form holds the longer value until a person has chosen. */
  readonly conflicts: readonly Conflict[];
  /** How many fields were taken from the other hand. */
  readonly taken: number;
}

type Branch = ReadonlyMap<string, unknown>;

/**
 * Joins what two hands have made of one form, field by field.
 *
 * Both hands come to the same form, whichever of them joins: nothing depends on who is who but the
 * names in the conflicts. Two new documents that were given the same id both stay.
 *
 * @param base - What both began with.
 */
export function mergeAssessments(base: Assessment, mine: Assessment, theirs: Assessment): Merged {
  const [ours, others] = separateNew(base, mine, theirs);
  const conflicts: Conflict[] = [];
  let taken = 0;
  const join = (from: unknown, a: unknown, b: unknown, path: readonly string[]): unknown => {
    if (a === b || isSameJson(a, b)) return a;
    const branches = [from, a, b].map((value) => branchOf(value, path));
    const [root = new Map<string, unknown>(), left, right] = branches;
    if (left && right && kindOf(a, b) !== undefined) {
      const keys = orderOf([...root.keys()], [...left.keys()], [...right.keys()]);
      const joined = keys.flatMap((key) => {
        const value = join(root.get(key), left.get(key), right.get(key), [...path, key]);
        return value === undefined ? [] : [[key, value] as const];
      });
      // What both have emptied is there as long as one of them, and none who took it out, has it.
      const isThere = joined.length > 0 || choose(from, a, b) !== undefined;
      if (!isThere) return undefined;
      return kindOf(a, b) === 'list'
        ? joined.map(([, value]) => value)
        : Object.fromEntries(joined);
    }
    if (isSameJson(from, b)) return a;
    if (isSameJson(from, a)) {
      taken++;
      return b;
    }
    conflicts.push({ path, mine: a, theirs: b });
    return isLonger(a, b) ? a : b;
  };
  const assessment = join(base, ours, others, []) as Assessment;
  return { assessment, conflicts, taken };
}

/** In how many fields two forms differ. */
export function countChanges(before: Assessment, after: Assessment): number {
  return mergeAssessments(before, before, after).taken;
}

/** What stands at the path of a conflict. */
export function valueAt(assessment: Assessment, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key, depth) => branchOf(value, path.slice(0, depth))?.get(key),
    assessment,
  );
}

/** Puts a value at the path of a conflict, or takes out what is there. */
export function withValue(
  assessment: Assessment,
  path: readonly string[],
  value: unknown,
): Assessment {
  const put = (owner: unknown, depth: number): unknown => {
    const key = path[depth];
    if (key === undefined) return value;
    const found = branchOf(owner, path.slice(0, depth));
    // An entry that has been taken out does not come back in parts.
    if (!found) return owner;
    const branch = new Map(found);
    const below = put(branch.get(key), depth + 1);
    if (below === undefined) branch.delete(key);
    else branch.set(key, below);
    if (branch.size === 0 && depth > 0) return undefined;
    const isList = Array.isArray(owner) || (depth === 1 && path[0] === 'evidence');
    return isList ? [...branch.values()] : Object.fromEntries(branch);
  };
  return put(assessment, 0) as Assessment;
}

/**
 * The parts of a value that are joined one by one: the keys of an object, the entries of the
 * register by id, the texts of a list by themselves. `undefined` where it is joined as one.
 */
function branchOf(value: unknown, path: readonly string[]): Branch | undefined {
  const isEntry = path.length === 2 && path[0] === 'evidence';
  // An answer that is emptied is taken out, but its fields are changed one by one.
  if (value === undefined) return isEntry ? undefined : new Map();
  if (Array.isArray(value)) {
    const isRegister = path.length === 1 && path[0] === 'evidence';
    const keys = value.map((entry: unknown) =>
      isRegister ? recordOf(entry as Evidence).id : entry,
    );
    const isKeyed =
      keys.every((key) => typeof key === 'string') && new Set(keys).size === keys.length;
    return isKeyed
      ? new Map(value.map((entry: unknown, at) => [keys[at] as string, entry]))
      : undefined;
  }
  return isObject(value) ? new Map(Object.entries(value)) : undefined;
}

function kindOf(a: unknown, b: unknown): 'list' | 'record' | undefined {
  const kinds = [a, b].filter((value) => value !== undefined).map(Array.isArray);
  if (kinds.length === 2 && kinds[0] !== kinds[1]) return undefined;
  return kinds[0] ? 'list' : 'record';
}

/** The order of the hand that has changed it; where both have, that of before, then by key. */
function orderOf(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  const first = isSameJson(base, mine) ? theirs : isSameJson(base, theirs) ? mine : base;
  const isThere = new Set([...mine, ...theirs]);
  const begun = first.filter((key) => isThere.has(key));
  const begunSet = new Set(begun);
  return [...begun, ...[...isThere].filter((key) => !begunSet.has(key)).sort()];
}

/** What the one has who has changed whether there is anything. */
function choose(from: unknown, a: unknown, b: unknown): unknown {
  return (from === undefined) === (a === undefined) ? b : a;
}

function isLonger(a: unknown, b: unknown): boolean {
  const [one, other] = [writeOrderedJson(a) ?? '', writeOrderedJson(b) ?? ''];
  return one.length === other.length ? one > other : one.length > other.length;
}

/** Gives one of two new documents another id where both hands happened to give the same. */
function separateNew(
  base: Assessment,
  mine: Assessment,
  theirs: Assessment,
): readonly [Assessment, Assessment] {
  const [before, left, right] = [base, mine, theirs].map(registerOf) as [Branch, Branch, Branch];
  const taken = new Set([...before.keys(), ...left.keys(), ...right.keys()]);
  let [ours, others] = [mine, theirs];
  for (const id of [...left.keys()].sort()) {
    const [a, b] = [left.get(id), right.get(id)];
    if (b === undefined || before.has(id) || isSameJson(a, b)) continue;
    const free = freeId(id, taken);
    taken.add(free);
    if (isLonger(a, b)) others = renameEvidence(others, id, free);
    else ours = renameEvidence(ours, id, free);
  }
  return [ours, others];
}

function registerOf({ evidence }: Assessment): Branch {
  return branchOf(evidence, ['evidence']) ?? new Map<string, unknown>();
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  const stem = id.replace(/\d+$/, '');
  for (let number = 1; ; number++) {
    const free = `${stem}${String(number).padStart(2, '0')}`;
    if (!taken.has(free)) return free;
  }
}

function renameEvidence(assessment: Assessment, from: string, to: string): Assessment {
  const ids = (path: readonly string[]): readonly unknown[] =>
    listOf(valueAt(assessment, path) as readonly unknown[] | undefined);
  const lists = (['conditions', 'items'] as const).flatMap((part) =>
    Object.keys(recordOf(assessment[part])).map((code) => [part, code, 'evidence']),
  );
  const renamed = lists
    .filter((path) => ids(path).includes(from))
    .reduce(
      (form, path) =>
        withValue(
          form,
          path,
          ids(path).map((id) => (id === from ? to : id)),
        ),
      assessment,
    );
  const register = listOf(assessment.evidence).map((entry) =>
    entry.id === from ? { ...entry, id: to } : entry,
  );
  return { ...renamed, evidence: register };
}
