import type { PrintTexts } from './texts.vi.js';

export const en: PrintTexts = {
  row: 'Row',
  max: 'Maximum',
  points: 'Result',
  evidence: 'Evidence, note',
  register: 'Register of evidence',
  origin: 'Kind, number, date, issuer',
  unanswered: 'unanswered',
  invalid: 'not valid',
};
