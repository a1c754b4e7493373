import { catalog4725, DdsError } from '@dds/criteria';
import type { Assessment, AssessmentResult, Catalog } from '@dds/criteria';
import { parseAssessment } from '@dds/criteria/schema';
import { explain, scoreAssessment } from '@dds/engine';

export function score(file: unknown, catalog: Catalog = catalog4725): AssessmentResult {
  const parsed = parseAssessment(file);
  if (!parsed.ok) throw new DdsError('ERR_DDS_ASSESSMENT_INVALID', 'not an assessment');
  const assessment: Assessment = parsed.value;
  return scoreAssessment(catalog, assessment, { policies: { conditions: 'lowest-level' } });
}

export const sentences: readonly { path: string; text: string }[] = explain(
  score({}),
  catalog4725,
  'en',
);

// @ts-expect-error a policy has no other values
scoreAssessment(catalog4725, { schemaVersion: 1, catalog: '' }, { policies: { overall: 'mean' } });
