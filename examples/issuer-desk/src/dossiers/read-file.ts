import { verifyBadge, type Trust } from '@dds/credential';
import { catalog4725, type Assessment } from '@dds/criteria';
import {
  assessmentIssueText,
  parseAssessment,
  parseAssessmentText,
  type ParseIssue,
} from '@dds/criteria/assessment-file';
import type { ReviewSheet } from '@dds/engine';
import { readObject, type Loose } from '../shell/json.js';
import type { Words } from '../shell/problem.js';
import { dossierTexts } from './texts.js';

/** What a file turned out to be. */
export type ReadFile =
  | {
      readonly kind: 'assessment';
      readonly assessment: Assessment;
      readonly issues: readonly ParseIssue[];
    }
  | { readonly kind: 'badge'; readonly token: string; readonly digest: string }
  | { readonly kind: 'review'; readonly sheet: ReviewSheet }
  | { readonly kind: 'trust'; readonly trust: Trust }
  | { readonly kind: 'refused'; readonly reasons: readonly Words[] };

/** Tells a school's file, its badge and a list of schools' keys apart. Nothing in them is trusted. */
export async function readFile(text: string): Promise<ReadFile> {
  const body = text.replace(/^\uFEFF/, '').trim();
  // A badge comes as it is, or in a link.
  const token = body.includes('#dds=') ? body.slice(body.indexOf('#dds=') + 5) : body;
  if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) return readBadge(token);
  const object = body.startsWith('{') ? readObject(body) : undefined;
  if (object && 'issuers' in object) return readTrust(object);
  return object && 'external' in object ? readReview(object) : readAssessment(text);
}

async function readBadge(token: string): Promise<ReadFile> {
  const read = await verifyBadge(token, { trust: { issuers: [] }, at: new Date() });
  if (read.verdict === 'malformed') return refuse((locale) => dossierTexts[locale].notBadge);
  const { assessment, kind } = 'claimed' in read ? read.claimed : read.badge;
  return kind === 'declared'
    ? { kind: 'badge', token, digest: assessment }
    : refuse((locale) => dossierTexts[locale].notDeclared);
}

async function readTrust(list: object): Promise<ReadFile> {
  const trust = list as Trust;
  try {
    await verifyBadge('', { trust, at: new Date() });
    return { kind: 'trust', trust };
  } catch {
    return refuse((locale) => dossierTexts[locale].notTrust);
  }
}

/** Whether it fits a dossier is seen when it is put beside one. */
function readReview(sheet: Loose): ReadFile {
  const external = parseAssessment(sheet['external']);
  return external.ok && typeof sheet['self'] === 'string'
    ? { kind: 'review', sheet: { ...(sheet as unknown as ReviewSheet), external: external.value } }
    : refuse((locale) => dossierTexts[locale].notReview);
}

function readAssessment(text: string): ReadFile {
  const read = parseAssessmentText(text);
  if (!read.ok) {
    const reasons = read.issues.map(
      (issue): Words =>
        (locale) =>
          assessmentIssueText(issue, locale),
    );
    return { kind: 'refused', reasons };
  }
  const { value: assessment, issues } = read;
  return assessment.catalog === catalog4725.id
    ? { kind: 'assessment', assessment, issues }
    : refuse((locale) => dossierTexts[locale].otherCatalog(assessment.catalog, catalog4725.id));
}

function refuse(words: Words): ReadFile {
  return { kind: 'refused', reasons: [words] };
}
