import type { Assessment, ItemAnswer } from '@dds/criteria';

const met = { met: true };
const full = (points: number): ItemAnswer => ({ points });

/** Group 1 has 95 points and stands at level 3, group 2 has 75 and stands at level 2. */
export const sample: Assessment = {
  schemaVersion: 1,
  catalog: '4725-2022',
  schoolYear: '2025-2026',
  institution: { name: 'Trường THPT Mẫu', stages: ['upper-secondary'] },
  conditions: { '1.1': met, '1.2': met, '2.1': met, '2.2': met },
  items: {
    '1.3.1': full(6),
    '1.3.2': full(6),
    '1.3.3': full(6),
    '1.3.4': full(6),
    '1.3.5': full(6),
    '1.4': full(7.5),
    '1.5.1': full(15),
    '1.5.2': full(5),
    '1.6.1': full(7),
    '1.6.2': full(7),
    '1.6.3': full(6),
    '1.7.1': full(8),
    '1.7.2': full(7),
    '1.7.3': full(2.5),
    '2.3.1': full(8),
    '2.3.2': full(8),
    '2.3.3': full(10),
    '2.3.4': full(8),
    '2.3.5': full(10),
    '2.3.6': full(10),
    '2.3.7': full(8),
    '2.3.8': full(8),
    '2.4.1': full(5),
    '2.4.2': full(0),
    '2.4.3': full(0),
  },
};
