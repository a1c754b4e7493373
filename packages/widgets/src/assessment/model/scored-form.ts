import type { Assessment, Catalog, Guidance, Policies } from '@dds/criteria';
import { scoreAssessment } from '@dds/engine';
import { buildFormModel } from './build-form-model.js';
import type { FormModel } from './form-model.js';

/** What a form scores, and by what. */
export interface ScoreSource {
  readonly value: Assessment;
  readonly catalog: Catalog;
  readonly guidance: Guidance | null | undefined;
  readonly policies: Partial<Policies> | undefined;
}

/** Scores a form whenever something it rests on has changed, and only then. */
export class ScoredForm {
  private source: ScoreSource | undefined;
  private model: FormModel | null = null;

  /** `null` where the assessment belongs to another catalog, or is none. */
  read({ value, catalog, guidance, policies }: ScoreSource): FormModel | null {
    const { source } = this;
    const isSame =
      source?.value === value &&
      source.catalog === catalog &&
      source.guidance === guidance &&
      source.policies === policies;
    if (!isSame) {
      this.source = { value, catalog, guidance, policies };
      this.model = build(this.source);
    }
    return this.model;
  }
}

function build({ value: assessment, catalog, guidance = null, policies }: ScoreSource) {
  try {
    const options = { guidance: guidance ?? undefined, policies };
    const result = scoreAssessment(catalog, assessment, options);
    return buildFormModel({ catalog, guidance, assessment, result });
  } catch {
    return null;
  }
}
