import type { AssessmentTexts } from './texts.vi.js';

export const en: AssessmentTexts = {
  form: 'Digital-transformation self-assessment form',
  loading: 'Opening the saved form…',
  unscorable:
    'This form cannot be scored here; it may belong to another index. Nothing in it has changed.',

  facts: 'About the institution',
  name: 'Name of the institution',
  id: 'Identifier',
  schoolYear: 'School year',
  schoolYearHint: 'For example 2025-2026',
  stages: 'Stages of education',
  province: 'Province or city',
  portal: 'Address of the portal',
  authority: 'Reviewing authority',
  stage: {
    primary: 'Primary',
    'lower-secondary': 'Lower secondary',
    'upper-secondary': 'Upper secondary',
    continuing: 'Continuing education',
  },
  addressInvalid: 'The address must begin with http:// or https://.',

  points: (points) => `${points} points`,
  level: (level) => `Level ${level}`,
  levelNone: 'No level yet',
  met: 'Yes',
  unmet: 'Not yet',
  answered: (answered, all) => `${answered} of ${all} answered`,

  summary: 'Result so far',
  group: (code) => `Group ${code}`,
  missing: (count) => `${count} missing`,
  missingNone: 'Nothing is missing',
  missingFacts: (count) => `${counted(count, 'fact', 'facts')} about the institution`,
  missingConditions: (count) => `${counted(count, 'condition', 'conditions')} unanswered`,
  missingItems: (count) => `${counted(count, 'item', 'items')} without points`,
  missingEvidence: (count) => `${counted(count, 'row', 'rows')} without evidence`,
  errors: (count) => `${counted(count, 'error', 'errors')} to correct`,

  notKept: 'This form is not kept on this computer. Download it before you close the page.',
  kept: 'The form is saved on this computer as you type',
  saving: 'Saving…',
  savedAt: (time) => `Saved at ${time} on this computer`,
  notSaved: 'Could not save on this computer.',
  download: 'Download the form (.json)',
  open: 'Open a form from a file…',
  print: 'Print the form',
  versions: 'Saved versions',
  stepBack: 'Undo',
  stepForth: 'Redo',
  undo: 'Go back to the earlier form',
  files: 'Form file',
  opening: (file) => `Opening ${file}…`,
  imported: (file) => `The form in ${file} is open.`,
  importFailed: (file) =>
    `The file ${file} cannot be opened. Your current answers have not changed.`,
  unreadable:
    'The form saved on this computer cannot be opened. Its text is kept; if you have downloaded the form, open that file.',
  draftKept: 'Another form saved earlier is still on this computer.',
  joined: (count) =>
    `This form is open in another window. ${count} ${count === 1 ? 'change' : 'changes'} made there ${count === 1 ? 'has' : 'have'} been added here.`,
  restored: 'The earlier form is back.',
  cleared: 'This is a new, empty form.',
  close: 'Close',
  replaceTitle: 'Replace the current form?',
  replaceText: (file) =>
    `The form in ${file} will replace the current one, which stays in “Saved versions”.`,
  replaceYes: 'Replace it with the file',
  replaceNo: 'Keep the current form',
  deleteEvidence: 'Delete from the form',
  deleteText: (id) => `Delete evidence ${id}?`,
  deleteNo: 'Keep it',

  finish: 'Finish',
  finishHint: 'Then print the form for the head’s approval, and download it to keep.',
  submit: 'Check and finish',
  errorSummary: (count) => `${counted(count, 'error', 'errors')} to correct before you finish`,
  incompleteTitle: 'The form is incomplete',
  incompleteText:
    'An item without points counts 0; a group with an unanswered condition has no level.',
  incompleteYes: 'Finish all the same',
  incompleteNo: 'Go back',
  finished: 'The form has been checked and has no errors. Print it or download it.',
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
