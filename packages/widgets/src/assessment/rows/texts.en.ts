import type { RowTexts } from './texts.vi.js';

export const en: RowTexts = {
  dateInvalid: 'This date cannot be read. Write day/month/year, for example 05/09/2025.',
  ofPoints: (points, max) => `${points} / ${max} points`,
  levelOnly: (level) => `band of level ${level}`,

  conditions: 'Conditions',
  conditionsHint: 'They give no points, but the group has no level without them.',
  clearAnswer: 'Clear',

  pointsOf: (code) => `Points for ${code}`,
  max: (points) => `at most ${points} points`,
  unverified: '(unverified)',
  secondary: ', from one secondary source',
  sources: 'Where do the maximum points come from?',
  sourcesSecondary: 'An asterisk: from one secondary source, in agreement with the group’s total.',
  sourcesUnverified:
    '“Unverified”: stated by no source. Going above it gives a reminder and is not refused; compare it with the annex of the Decision.',
  part: 'Reached',
  whole: 'Out of',
  count: 'Number',
  measureOf: (code) => ` for ${code}`,
  suggestion: (points) => `Use the suggestion: ${points} points`,
  suggestionNote: '(this software’s suggestion, not the Decision’s)',
  notApplicable: 'Not applicable',
  reason: 'Why it does not apply',
  stood: (year, answer) => (year ? `School year ${year}: ${answer}` : `Earlier form: ${answer}`),
  take: 'Use again',

  evidence: (count) => (count === 0 ? 'Evidence' : `Evidence (${count})`),
  evidenceMissing: (count) =>
    `${counted(count, 'kind', 'kinds')} missing that the guidance asks for`,
  andNote: 'with a note',
  note: 'Note',
  wanted: 'The guidance also asks for:',
  addEvidence: 'Add new evidence',
  addKind: (kind) => `Add ${kind}`,
  pickEvidence: 'Choose existing evidence',
  link: 'Use for this row',
  code: 'Code',
  kind: 'Kind',
  title: 'Title',
  number: 'Number',
  date: 'Date of issue',
  dateHint: 'day/month/year',
  abstract: 'Summary',
  expires: 'Valid until',
  public: 'Public',
  publicly: ['not stated', 'yes, anybody can open it', 'no'],
  issuer: 'Issuer',
  url: 'Link',
  untitled: 'untitled',
  unknownEvidence: 'not in the evidence register',
  sharedWith: (codes) => `Shared with ${codes}.`,
  shareAll: (code) => `Use for every item of criterion ${code}`,
  unlink: 'Take off this row',

  guidance: (issuer) => `Guidance: ${issuer}`,
  recommended: 'recommended',
  requirementStates: 'It states:',
  requirementPublic: 'public on the portal',
  requirementMet: 'There',
  requirementMissing: 'Missing',
  due: {
    'school-year-start': 'from the beginning of the school year',
    'school-year': 'within the school year',
    assessment: 'at self-assessment',
    'on-change': 'whenever facts change',
  },
  groupTotal: (code) => `Total of group ${code}`,
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
