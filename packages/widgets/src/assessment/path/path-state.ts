import type { FormModel } from '../model/form-model.js';
import { findRows, type Search } from './find-rows.js';
import { Place } from './place.js';

/** Nothing is looked for. */
export const noSearch: Search = { filter: 'all', words: '' };

/** What a person sees of the form at the moment; none of it is part of the file. */
export class PathState {
  readonly place: Place;
  search: Search = noSearch;
  /** The rows that were found. They stay while they are being answered. */
  shown: ReadonlySet<string> | undefined;
  pasted = '';

  constructor(onChange: () => void) {
    this.place = new Place(onChange);
  }

  find(search: Search, model: FormModel): void {
    this.search = search;
    this.shown = findRows(model, search, (path) => this.place.isMarked(path));
  }

  go(step: string): void {
    this.search = noSearch;
    this.shown = undefined;
    this.place.go(step);
  }

  /** Another file has come. */
  forget(): void {
    this.search = noSearch;
    this.shown = undefined;
    this.pasted = '';
    this.place.forget();
  }
}

const VIETNAM = 7 * 60 * 60 * 1000;

/**
 * The day at present in Vietnam, as ISO 8601. The country has had one hour and no summer time since
 * 1975: `Intl` would say the same, but take a millisecond with each key.
 */
export function currentDay(): string {
  return new Date(Date.now() + VIETNAM).toISOString().slice(0, 10);
}
