import { verifyBadge, type Trust } from '@dds/credential';
import { catalog4725, type Assessment } from '@dds/criteria';
import {
  assessmentIssueText,
  parseAssessmentText,
  type ParseIssue,
} from '@dds/criteria/assessment-file';
import { readObject } from '../shell/json.js';
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
  | { readonly kind: 'trust'; readonly trust: Trust }
  | { readonly kind: 'refused'; readonly reasons: readonly Words[] };

/** Tells a school's file, its badge and a list of schools' keys apart. Nothing in them is trusted. */
export async function readFile(text: string): Promise<ReadFile> {
  const body = text.replace(/^\uFEFF/, '').trim();
  // A badge comes as it is, or in a link.
  const token = body.includes('#dds=') ? body.slice(body.indexOf('#dds=') + 5) : body;
  if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) return readBadge(token);
  const list = body.startsWith('{') ? readObject(body) : undefined;
  return list && 'issuers' in list ? readTrust(list) : readAssessment(text);
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
