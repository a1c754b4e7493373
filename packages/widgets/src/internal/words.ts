import type { Locale } from '@dds/criteria';

/** The words of a part of an element in a language. */
export type Words<T> = (locale: Locale) => T;

/** Loads English words that have not come yet. */
const missing = new Set<() => Promise<void>>();
let loading: Promise<void> | undefined;
let hasSpoken = false;
let hasFailed = false;

/** Words in Vietnamese, and in English once they are wanted: a bundler can keep those apart. */
export function words<T>(vi: T, loadEnglish: () => Promise<{ readonly en: T }>): Words<T> {
  let en: T | undefined;
  const load = async (): Promise<void> => {
    ({ en } = await loadEnglish());
    missing.delete(load);
  };
  missing.add(load);
  return (locale) => (locale === 'en' && en) || vi;
}

/** Tells whether English can be spoken. It stays so while the words of one more part are coming. */
export function speaksEnglish(): boolean {
  return hasSpoken || missing.size === 0;
}

/**
 * Loads the English words of all that has been imported.
 *
 * @returns Nothing where no words are missing, or where they could not be had before: the elements
 * speak Vietnamese then, until the page is opened anew. The promise never rejects.
 */
export function loadEnglish(): Promise<void> | undefined {
  if (missing.size === 0 || hasFailed) return undefined;
  loading ??= Promise.all([...missing].map((load) => load())).then(
    () => {
      loading = undefined;
      hasSpoken = true;
    },
    () => {
      hasFailed = true;
    },
  );
  return loading;
}

/** A part that is imported later, once its words have come as well: English only where it is spoken. */
export async function withWords<Part>(importing: Promise<Part>): Promise<Part> {
  const part = await importing;
  if (hasSpoken) await loadEnglish();
  return part;
}
