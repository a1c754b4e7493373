import type { KeepTexts } from './texts.vi.js';

export const en: KeepTexts = {
  versionsHint:
    'This browser keeps the last few versions, then one an hour and one a day. When you open one, the current form is kept as well.',
  versionsNone: 'There are none yet.',
  unknownTime: 'Time not known',
  replaced: 'before another form replaced it',
  differs: (count) =>
    count === 0
      ? 'the same as the current form'
      : `differs from the current form in ${count} ${count === 1 ? 'place' : 'places'}`,
  versionUnreadable: 'This version cannot be read here.',
  openVersion: 'Open this version',

  conflicts: 'Two windows say different things in these fields. Choose the right one:',
  here: 'This window',
  there: 'The other window',
  blank: 'left blank',
  used: 'in use',
  use: 'Use this',
  met: 'Answer',
};
