import { issueRecognised, type Decision } from '@dds/credential';
import { catalog4725 as catalog } from '@dds/criteria';
import type { Desk } from '../desk.js';
import { changeDossier } from '../dossiers/actions.js';
import { reviewedOf } from '../dossiers/judge.js';
import type { Dossier } from '../dossiers/types.js';
import { issuerOf, publishedFiles, type KeyRecord } from '../keys/key-record.js';
import { readPage } from '../keys/make-key.js';
import { changeRegister, readyKey } from '../register/actions.js';
import { addEntries, takePlaces, type Entry } from '../register/register.js';
import { dayText, endOf } from '../shell/days.js';
import { Problem, wordsOf, type Words } from '../shell/problem.js';
import { recogniseTexts } from './texts.js';

/** What a person says of a decision. */
export interface DecisionFields {
  readonly name: string;
  readonly url: string;
  /** The last day, as 2027-06-30. */
  readonly until: string;
}

/** Why a dossier cannot be recognised as it is, in words. */
export function findObstacle({ assessment, result, school }: Dossier): Words | undefined {
  const obstacle =
    result.level === null
      ? 'noLevel'
      : !assessment.schoolYear
        ? 'noYear'
        : school.id === '' || school.name === ''
          ? 'noSchool'
          : undefined;
  return obstacle && ((locale) => recogniseTexts[locale].obstacles[obstacle]);
}

/** Signs the badges of one decision, after asking, and shows them in the register. */
export function recognise(
  desk: Desk,
  dossiers: readonly Dossier[],
  fields: DecisionFields,
): Promise<void> {
  return desk.attempt(async () => {
    const record = readyKey(desk);
    const decision = readDecision(fields);
    const validUntil = endOf(fields.until);
    if (new Date(validUntil) <= new Date()) {
      throw new Problem((locale) => recogniseTexts[locale].untilPast);
    }
    for (const dossier of dossiers) {
      const obstacle = findObstacle(dossier);
      if (obstacle) throw about(dossier, obstacle);
    }
    if (!(await desk.ask(questionOf(desk, dossiers, decision, validUntil)))) return;

    // The places are taken first: one is never given twice, even if signing breaks off.
    let places: readonly number[] = [];
    await changeRegister(desk, (before) => {
      const { register, taken } = takePlaces(before, dossiers.length, randomNumber);
      places = taken;
      return register;
    });
    const entries: Entry[] = [];
    for (const [at, dossier] of dossiers.entries()) {
      entries.push(await sign(desk, record, dossier, { decision, validUntil, place: places[at]! }));
    }
    await changeRegister(desk, (before) => addEntries(before, entries));
    for (const { id } of dossiers) changeDossier(desk, id, { outcome: 'recognised' });
    desk.change({ chosen: [], picked: entries.map(({ badge }) => badge.id) });
    desk.say((locale) => recogniseTexts[locale].done(entries.length));
    location.hash = 'da-cap';
  });
}

interface Signing {
  readonly decision: Decision;
  readonly validUntil: string;
  readonly place: number;
}

async function sign(
  desk: Desk,
  record: KeyRecord,
  dossier: Dossier,
  { decision, validUntil, place }: Signing,
): Promise<Entry> {
  const { assessment, school } = dossier;
  const { guidance } = desk.state;
  const reviewed = reviewedOf(dossier);
  const { folder, criteria } = record;
  try {
    const { token, badge } = await issueRecognised(
      issuerOf(record),
      { school, assessment, decision, ...(reviewed && { reviewed }) },
      {
        catalog,
        guidance,
        criteria,
        at: new Date(),
        validUntil,
        status: { list: folder + publishedFiles.list, index: place },
      },
    );
    return { token, badge, link: linkOf(dossier, token), withdrawn: null };
  } catch (error) {
    throw about(dossier, wordsOf(error));
  }
}

/** A link to the school's own page, which shows the badge. */
function linkOf({ assessment, school }: Dossier, token: string): string {
  const page = [assessment.institution?.portal, school.id].find(
    (one) => one !== undefined && /^https?:/.test(one) && URL.canParse(one),
  );
  return page === undefined ? '' : `${page.split('#')[0]!}#dds=${token}`;
}

function readDecision({ name, url }: DecisionFields): Decision {
  return { name, ...(url !== '' && { url: readPage(url) }) };
}

function questionOf(
  desk: Desk,
  dossiers: readonly Dossier[],
  decision: Decision,
  validUntil: string,
) {
  const { locale, register } = desk.state;
  const { ask } = recogniseTexts[locale];
  const again = dossiers.filter(({ school, assessment }) =>
    register.entries.some(
      ({ badge, withdrawn }) =>
        !withdrawn && badge.school.id === school.id && badge.schoolYear === assessment.schoolYear,
    ),
  );
  return {
    title: ask.title(dossiers.length),
    lines: [
      dossiers
        .map((dossier) => {
          const { school, assessment, result } = dossier;
          const line = ask.school(school.name, assessment.schoolYear ?? '', result.level ?? 0);
          return reviewedOf(dossier) ? `${line} (${ask.reviewed})` : line;
        })
        .join('; '),
      ask.terms(decision.name, dayText(validUntil, locale)),
      ...(again.length > 0 ? [ask.again(again.map(({ school }) => school.name).join('; '))] : []),
      ask.forGood,
    ],
    action: ask.action,
  };
}

/** A number without bias for a range that is a power of two. */
function randomNumber(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]!;
}

function about({ school, fileName }: Dossier, words: Words): Problem {
  return new Problem((locale) => `${school.name || fileName}: ${words(locale)}`);
}
