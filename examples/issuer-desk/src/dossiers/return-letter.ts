import { catalog4725 } from '@dds/criteria';
import { explain, issueText } from '@dds/engine';
import type { Desk } from '../desk.js';
import { dayText, isoDay } from '../shell/days.js';
import { download, slug } from '../shell/files.js';
import { changeDossier } from './actions.js';
import { dossierTexts } from './texts.js';
import type { Dossier } from './types.js';

/** Writes a letter that any school can open, and marks the dossier as returned. */
export function returnDossier(desk: Desk, dossier: Dossier, reasons: string): void {
  const { locale, key } = desk.state;
  const texts = dossierTexts[locale].letter;
  const { assessment, result, id } = dossier;
  const [institution] = explain(result, catalog4725, locale);
  const faults = result.issues.filter(({ severity }) => severity === 'error');
  const lines = [
    texts.title,
    '',
    texts.school(dossier.school.name || '–'),
    texts.year(assessment.schoolYear ?? '–'),
    texts.from(key?.profile.name ?? '–', dayText(new Date(), locale)),
    texts.digest(id),
    '',
    texts.reasons,
    reasons,
    '',
    texts.scored,
    institution?.text ?? '',
    ...faults.map((issue) => `- ${issueText(issue, locale)}`),
    '',
    texts.next,
    '',
  ];
  const name = `tra-lai_${slug(dossier.school.name)}_${isoDay(new Date())}.txt`;
  // Old editors take text for UTF-8 only by its mark.
  download(name, `\uFEFF${lines.join('\r\n')}`);
  changeDossier(desk, id, { outcome: 'returned' });
  desk.say((language) => dossierTexts[language].returned);
}
