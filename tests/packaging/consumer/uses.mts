import { catalog4725, DdsError } from '@dds/criteria';
import type { Assessment, AssessmentResult, Catalog } from '@dds/criteria';
import { createSigningKey, type SigningKey } from '@dds/credential';
import { verdictText, verifyBadge, type Trust } from '@dds/credential/verify';
import { parseAssessment } from '@dds/criteria/schema';
import { explain, scoreAssessment, type ImprovementPlan } from '@dds/engine';
import { planImprovements } from '@dds/engine/plan';

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

export const plan: ImprovementPlan = planImprovements(
  catalog4725,
  { schemaVersion: 1, catalog: '4725-2022' },
  { target: 2 },
);

// @ts-expect-error a policy has no other values
scoreAssessment(catalog4725, { schemaVersion: 1, catalog: '' }, { policies: { overall: 'mean' } });

export const key: Promise<SigningKey> = createSigningKey({ algorithm: 'ES256' });

export async function say(token: string, trust: Trust): Promise<string> {
  const verification = await verifyBadge(token, { trust, at: new Date() });
  // @ts-expect-error what nothing proves is not at hand as if it were
  const level: unknown = verification.badge.level;
  return `${verdictText(verification, 'vi').title} ${String(level)}`;
}
