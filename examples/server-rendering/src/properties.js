// @ts-check
import { catalog4725 } from '@dds/criteria';
import { scoreAssessment } from '@dds/engine';

/**
 * What the elements are given, on the server and again in the browser: hydration goes on from the
 * very same drawing.
 *
 * @param {import('@dds/criteria').Assessment} assessment
 */
export function propertiesOf(assessment) {
  const result = scoreAssessment(catalog4725, assessment);
  return {
    'dds-badge': { result },
    'dds-result': { assessment, result },
    'dds-evidence': { assessment },
  };
}
