import type { Catalog, Guidance, Locale } from '@dds/criteria';
import type { Attention } from './model/attention.js';
import type { FormModel } from './model/form-model.js';
import type { AssessmentTexts } from './texts.js';
import type { Update } from './model/update-assessment.js';

/** What the templates know of the form, and what they may ask of it. */
export interface FormView {
  readonly model: FormModel;
  readonly catalog: Catalog;
  readonly guidance: Guidance | null;
  readonly locale: Locale;
  readonly texts: AssessmentTexts;
  /** Sentences of the engine that explain the result, by path. */
  readonly reasons: ReadonlyMap<string, string>;
  /** Level of the form's highest headings. */
  readonly headingLevel: number;
  /** The facts about the institution are not complete when the form opens. */
  readonly opensFacts: boolean;
  readonly attention: Attention;
  openPanel(panel: string): void;
  /** Changes the assessment, then moves the focus where `focus` says. */
  change(update: Update, focus?: string): void;
  /** Moves the focus to a field or row, and opens what hides it. */
  goTo(path: string): void;
  askToDelete(evidence: string): void;
}
