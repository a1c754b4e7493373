import type { Level, Sourced } from '../../catalog/types.js';

export const levels: Sourced<readonly Level[]> = {
  value: [
    { level: 1, below: 50, title: { vi: 'Mức chưa đáp ứng', en: 'Not yet meeting' } },
    { level: 2, from: 50, to: 75, title: { vi: 'Mức đáp ứng cơ bản', en: 'Meeting the basics' } },
    { level: 3, above: 75, title: { vi: 'Mức đáp ứng tốt', en: 'Meeting well' } },
  ],
  status: 'documented',
  sources: ['luatminhkhue', 'vnedu'],
};
