import type { Badge } from '@dds/credential';

/** Places in a status list. */
export const places = 131_072;

/** A badge that was issued. */
export interface Entry {
  readonly token: string;
  readonly badge: Badge;
  /** Link for the school's portal; empty where the school named no page of its own. */
  readonly link: string;
  readonly withdrawn: { readonly at: string; readonly reason: string } | null;
}

/** Every badge that the authority has issued. Nothing ever leaves it. */
export interface Register {
  readonly entries: readonly Entry[];
  /** Places of the status list that were ever taken, whether or not a badge came of it. */
  readonly used: readonly number[];
  /** Places that were ever withdrawn, whether or not the badge is among the entries. */
  readonly revoked: readonly number[];
  /** The status list that was signed last. */
  readonly list: { readonly issuedAt: string; readonly validUntil: string } | null;
  /** Whether the downloaded file holds all of it. */
  readonly exported: boolean;
}

export const emptyRegister: Register = {
  entries: [],
  used: [],
  revoked: [],
  list: null,
  exported: true,
};

/**
 * Takes free places at random, as the standard advises: nobody can count badges by them, and two
 * computers that were wrongly used side by side hardly ever take the same.
 */
export function takePlaces(
  register: Register,
  count: number,
  random: () => number,
): { readonly register: Register; readonly taken: readonly number[] } {
  const used = new Set(register.used);
  if (used.size + count > places) throw new RangeError('The status list is full.');
  const taken: number[] = [];
  while (taken.length < count) {
    const place = random() % places;
    if (used.has(place)) continue;
    used.add(place);
    taken.push(place);
  }
  return { register: { ...register, used: [...used], exported: false }, taken };
}

export function addEntries(register: Register, entries: readonly Entry[]): Register {
  return { ...register, entries: [...entries, ...register.entries], exported: false };
}

/** Withdraws badges for good, and those that share their places with them. */
export function withdraw(
  register: Register,
  ids: readonly string[],
  withdrawn: NonNullable<Entry['withdrawn']>,
): Register {
  const chosen = new Set(withSharedPlaces(register, ids));
  const entries = register.entries.map((entry) =>
    chosen.has(entry.badge.id) && !entry.withdrawn ? { ...entry, withdrawn } : entry,
  );
  const taken = entries.flatMap(({ badge, ...entry }) =>
    entry.withdrawn && badge.status ? [badge.status.index] : [],
  );
  const revoked = [...new Set([...register.revoked, ...taken])];
  return { ...register, entries, revoked, exported: false };
}

/** The badges and those that stand at the same places, which can only be withdrawn together. */
export function withSharedPlaces(register: Register, ids: readonly string[]): readonly string[] {
  const chosen = register.entries.filter(({ badge }) => ids.includes(badge.id));
  const taken = new Set(chosen.map(({ badge }) => badge.status?.index));
  return register.entries
    .filter(({ badge }) => taken.has(badge.status?.index))
    .map(({ badge }) => badge.id);
}

/** How many withdrawals no signed list says yet. */
export function countUnsigned({ entries, list }: Register): number {
  return entries.filter(({ withdrawn }) => withdrawn && (!list || withdrawn.at > list.issuedAt))
    .length;
}

/** Puts two registers together: what either holds, and what either has withdrawn. */
export function merge(one: Register, other: Register): Register {
  const entries = new Map(other.entries.map((entry) => [entry.badge.id, entry]));
  for (const entry of one.entries) {
    const { withdrawn = null } = entries.get(entry.badge.id) ?? {};
    entries.set(entry.badge.id, { ...entry, withdrawn: entry.withdrawn ?? withdrawn });
  }
  const lists = [one.list, other.list].filter((list) => list !== null);
  return {
    entries: [...entries.values()].sort((a, b) => (a.badge.issuedAt < b.badge.issuedAt ? 1 : -1)),
    used: [...new Set([...one.used, ...other.used])],
    revoked: [...new Set([...one.revoked, ...other.revoked])],
    list: lists.sort((a, b) => (a.issuedAt < b.issuedAt ? 1 : -1))[0] ?? null,
    exported: false,
  };
}
