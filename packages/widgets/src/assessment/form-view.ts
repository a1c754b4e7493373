import type { Assessment, Catalog, Guidance, Locale } from '@dds/criteria';
import type { Attention } from './model/attention.js';
import type { FormModel } from './model/form-model.js';
import type { AssessmentTexts } from './texts.js';
import type { Update } from './model/update.js';
import type { Search } from './path/find-rows.js';
import type { Place } from './path/place.js';

/** What the templates know of the form, and what they may ask of it. */
export interface FormView {
  readonly model: FormModel;
  readonly catalog: Catalog;
  readonly guidance: Guidance | null;
  readonly locale: Locale;
  readonly texts: AssessmentTexts;
  /** What the engine says of each group, by path. */
  readonly reasons: ReadonlyMap<string, string>;
  /** Level of the form's highest headings. */
  readonly headingLevel: number;
  /** The facts about the institution are not complete when the form opens. */
  readonly opensFacts: boolean;
  /** Nothing may be changed; everything can still be read. */
  readonly isLocked: boolean;
  readonly attention: Attention;
  /** Where the person is, and which rows they want to come back to. */
  readonly place: Place;
  readonly search: Search;
  /** The only rows to show; absent: all. */
  readonly shown: ReadonlySet<string> | undefined;
  /** Answers of another school year, to take over one by one. */
  readonly previous: Assessment | undefined;
  /** What stands in the field for rows of a spreadsheet. */
  readonly pasted: string;
  /** ISO 8601 day that counts as today. */
  readonly today: string;
  /** Rows are shown beside the register, so that a person can be led to them. */
  readonly goesToRows: boolean;
  /** Draws the form again, as after something was loaded. */
  refresh(): void;
  openPanel(panel: string): void;
  goStep(step: string): void;
  /** Shows the answers of a file of another school year beside the rows. */
  openPrevious(file: File): void;
  find(search: Search): void;
  paste(text: string): void;
  /** Notes whether a person wants to come back to a row. */
  mark(path: string, isMarked: boolean): void;
  /** Changes the assessment, then moves the focus where `focus` says. */
  change(update: Update, focus?: string): void;
  /** Moves the focus to a field or row, and opens what hides it. */
  goTo(path: string): void;
  /** Asks before an entry of the register is taken out of the assessment. */
  askToDelete(evidence: string, remove: Update): void;
}
