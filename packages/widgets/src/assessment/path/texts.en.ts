import type { PathTexts } from './texts.vi.js';

export const en: PathTexts = {
  path: 'Steps',
  overview: 'Overview',
  group: (code) => `Group ${code}`,
  evidence: 'Evidence',
  check: 'Check',
  finish: 'Finish',
  ofRows: (done, all) => `${done} of ${all}`,
  documents: (count) => (count === 1 ? '1 document' : `${count} documents`),
  toCheck: (count) => (count === 0 ? 'no errors' : count === 1 ? '1 error' : `${count} errors`),
  done: 'done',
  next: (step) => `Next: ${step}`,
  previous: (step) => `Back: ${step}`,

  find: 'Search and filter',
  search: 'Search by number or word',
  show: 'Show',
  filters: {
    all: 'all rows',
    unanswered: 'unanswered rows',
    evidence: 'rows without evidence',
    revisit: 'rows to come back to',
  },
  found: (count) => (count === 0 ? 'No rows.' : count === 1 ? '1 row.' : `${count} rows.`),
  clear: 'Show everything',
  revisit: 'Come back to this',

  deadline: (days, day) =>
    days > 0
      ? `${days === 1 ? '1 day' : `${days} days`} until ${day}`
      : days === 0
        ? `Due today (${day})`
        : `${days === -1 ? '1 day' : `${-days} days`} late, due ${day}`,
  progress: 'Progress',
  rowsDone: (done, all) => `${done} of ${all} rows answered`,

  compare: 'Compare with last year’s form…',
  compareHint: 'Earlier answers are suggestions; none enters this form by itself.',
  compared: (file) =>
    `The answers in ${file} stand beside each row. Only those for which you press “Use again” enter this form.`,

  checkHint: 'Read every answer again before the head approves them.',
  change: 'Change',
  unanswered: 'unanswered',
  answerOf: (code) => ` ${code}`,
  findings: 'What a reviewer may ask about',
  findingsNone: 'Nothing was found that a reviewer may ask about.',
  notApplicable: 'not applicable',
  row: 'Row',
  answer: 'Answer',
  documentsOf: 'Evidence',
};
