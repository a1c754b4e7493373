import type { Assessment, AssessmentResult, Catalog, Guidance, Policies } from '@dds/criteria';
import { scoreAssessment } from '@dds/engine/score';
import { buildFormModel } from './build-form-model.js';
import type { FormModel } from './form-model.js';

/** What a form scores, and by what. */
export interface ScoreSource {
  readonly value: Assessment;
  readonly catalog: Catalog;
  readonly guidance: Guidance | null | undefined;
  readonly policies: Partial<Policies> | undefined;
}

/**
 * Scores a form whenever something it rests on has changed, and only then.
 *
 * What needs the result alone does not wait for the rows to be put together.
 */
export class ScoredForm {
  private source: ScoreSource | undefined;
  private result: AssessmentResult | null = null;
  private model: FormModel | null = null;

  /** The rows with their results; `null` where the assessment belongs to another catalog, or is none. */
  read(source: ScoreSource): FormModel | null {
    const result = this.readResult(source);
    if (result && this.model?.result !== result) {
      const { catalog, guidance = null, value: assessment } = source;
      this.model = buildFormModel({ catalog, guidance, assessment, result });
    }
    return result && this.model;
  }

  /** The result alone; `null` where there is no model. */
  readResult({ value, catalog, guidance, policies }: ScoreSource): AssessmentResult | null {
    const { source } = this;
    const isSame =
      source?.value === value &&
      source.catalog === catalog &&
      source.guidance === guidance &&
      source.policies === policies;
    if (!isSame) {
      this.source = { value, catalog, guidance, policies };
      this.result = score(this.source);
    }
    return this.result;
  }
}

function score({ value, catalog, guidance, policies }: ScoreSource): AssessmentResult | null {
  try {
    return scoreAssessment(catalog, value, { guidance: guidance ?? undefined, policies });
  } catch {
    return null;
  }
}
