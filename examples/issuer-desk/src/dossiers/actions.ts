import type { Guidance } from '@dds/criteria';
import { parseGuidance, parseIssueText } from '@dds/criteria/schema';
import type { ReviewSheet } from '@dds/engine';
import type { Desk } from '../desk.js';
import { memory } from '../memory.js';
import { download, readText, slug } from '../shell/files.js';
import { readObject, writeJson } from '../shell/json.js';
import { Problem, wordsOf } from '../shell/problem.js';
import { attachBadge, attachReview, findFaults, judgeAgain, openDossier } from './judge.js';
import { readFile, type ReadFile } from './read-file.js';
import { dossierTexts } from './texts.js';
import type { Dossier, RefusedFile } from './types.js';

/** Takes files of schools in any order: assessments, badges, and lists of keys. */
export function openFiles(desk: Desk, files: readonly File[]): Promise<void> {
  return desk.attempt(async () => {
    const read = await Promise.all(files.map(readOne));
    const refused: RefusedFile[] = [];
    let { trust } = desk.state;
    for (const { file } of read) if (file.kind === 'trust') ({ trust } = file);
    if (trust !== desk.state.trust) await memory.set('trust', trust);
    const rules = { guidance: desk.state.guidance, trust };

    const dossiers = new Map(desk.state.dossiers.map((dossier) => [dossier.id, dossier]));
    for (const { fileName, file } of read) {
      if (file.kind === 'refused') refused.push({ fileName, reasons: file.reasons });
      if (file.kind !== 'assessment') continue;
      try {
        const dossier = openDossier(fileName, file.assessment, file.issues, rules);
        // The same file once more changes nothing.
        if (!dossiers.has(dossier.id)) dossiers.set(dossier.id, dossier);
      } catch (error) {
        refused.push({ fileName, reasons: [wordsOf(error)] });
      }
    }
    // What belongs to a dossier comes after all of them.
    for (const { fileName, file } of read) {
      const id = file.kind === 'badge' ? file.digest : file.kind === 'review' && file.sheet.self;
      if (id === false) continue;
      const dossier = dossiers.get(id);
      if (!dossier) {
        refused.push({ fileName, reasons: [(locale) => dossierTexts[locale].noDossier] });
      } else if (file.kind === 'badge') {
        dossiers.set(id, await attachBadge(dossier, file.token, rules));
      } else if (file.kind === 'review') {
        const reasons = findFaults(dossier, file.sheet, rules);
        if (reasons.length > 0) refused.push({ fileName, reasons });
        else dossiers.set(id, attachReview(dossier, { sheet: file.sheet, saved: true }, rules));
      }
    }
    const judged =
      trust === desk.state.trust
        ? [...dossiers.values()]
        : await Promise.all([...dossiers.values()].map((dossier) => judgeAgain(dossier, rules)));
    desk.change({ trust, refused, dossiers: judged });
    desk.say((locale) => dossierTexts[locale].taken(judged.length, refused.length));
  });
}

async function readOne(file: File): Promise<{ fileName: string; file: ReadFile }> {
  try {
    return { fileName: file.name, file: await readFile(await readText(file)) };
  } catch (error) {
    return { fileName: file.name, file: { kind: 'refused', reasons: [wordsOf(error)] } };
  }
}

/** Scores every dossier by other guidance. */
export function followGuidance(desk: Desk, guidance: Guidance | undefined): Promise<void> {
  return desk.attempt(async () => {
    const rules = { guidance, trust: desk.state.trust };
    const { dossiers } = desk.state;
    const judged = await Promise.all(dossiers.map((dossier) => judgeAgain(dossier, rules)));
    desk.change({ guidance, dossiers: judged });
  });
}

export async function openGuidance(desk: Desk, file: File): Promise<void> {
  let guidance: Guidance | undefined;
  await desk.attempt(async () => {
    const read = parseGuidance(readObject(await readText(file)));
    if (!read.ok) {
      const [issue] = read.issues;
      throw new Problem((locale) =>
        dossierTexts[locale].notGuidance(issue ? parseIssueText(issue, locale) : ''),
      );
    }
    guidance = read.value;
  });
  if (guidance) await followGuidance(desk, guidance);
}

export function changeDossier(desk: Desk, id: string, patch: Partial<Dossier>): void {
  const dossiers = desk.state.dossiers.map((one) => (one.id === id ? { ...one, ...patch } : one));
  desk.change({ dossiers });
}

/** Takes over what a reviewer has changed. */
export function reviewDossier(desk: Desk, dossier: Dossier, sheet: ReviewSheet): void {
  const { guidance, trust } = desk.state;
  const review = { sheet, saved: false };
  changeDossier(desk, dossier.id, attachReview(dossier, review, { guidance, trust }));
}

export function downloadReview(desk: Desk, { id, school, review }: Dossier): void {
  if (!review) return;
  download(`danh-gia-ngoai_${slug(school.name)}.json`, writeJson(review.sheet));
  changeDossier(desk, id, { review: { ...review, saved: true } });
}

/** Whether closing the page would lose what a reviewer has changed. */
export function hasUnsaved({ dossiers }: Desk['state']): boolean {
  return dossiers.some(({ review, outcome }) => review && !review.saved && outcome === null);
}

export function closeDossiers(desk: Desk): Promise<void> {
  return desk.attempt(async () => {
    const { closeAsk } = dossierTexts[desk.state.locale];
    if (hasUnsaved(desk.state) && !(await desk.ask(closeAsk))) return;
    desk.change({ dossiers: [], refused: [], chosen: [], opened: undefined });
  });
}
