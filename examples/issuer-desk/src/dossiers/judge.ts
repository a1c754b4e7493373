import { checkAgainst, verifyBadge, type Trust } from '@dds/credential';
import { catalog4725 as catalog, type Assessment, type Guidance } from '@dds/criteria';
import type { ParseIssue } from '@dds/criteria/assessment-file';
import { digestOf } from '@dds/criteria/digest';
import { scoreAssessment } from '@dds/engine';
import type { Dossier } from './types.js';

/** By what a dossier is judged. */
export interface Rules {
  readonly guidance: Guidance | undefined;
  readonly trust: Trust;
}

/** Scores a file anew; what the school says of its own result is not read. */
export function openDossier(
  fileName: string,
  assessment: Assessment,
  issues: readonly ParseIssue[],
  { guidance }: Rules,
): Dossier {
  const { name = '', portal = '' } = assessment.institution ?? {};
  return {
    id: digestOf(assessment),
    fileName,
    assessment,
    issues,
    result: scoreAssessment(catalog, assessment, { guidance }),
    school: { id: portal, name },
    declared: null,
    outcome: null,
  };
}

/** Judges a dossier by other rules than before. */
export async function judgeAgain(dossier: Dossier, rules: Rules): Promise<Dossier> {
  const { guidance } = rules;
  const result = scoreAssessment(catalog, dossier.assessment, { guidance });
  const again = { ...dossier, result };
  return dossier.declared ? attachBadge(again, dossier.declared.token, rules) : again;
}

/** Puts the badge by which a school declares itself beside its file. One that holds names it. */
export async function attachBadge(
  dossier: Dossier,
  token: string,
  { guidance, trust }: Rules,
): Promise<Dossier> {
  const assessment = checkAgainst(dossier.assessment, { catalog, guidance });
  const verification = await verifyBadge(token, { trust, at: new Date(), assessment });
  const school = verification.verdict === 'declared' ? verification.badge.school : dossier.school;
  return { ...dossier, school, declared: { token, verification } };
}

/** Whether the school is named by a badge that it signed itself. */
export function isProven({ declared }: Dossier): boolean {
  return declared?.verification.verdict === 'declared';
}
