import type { Assessment } from '@dds/criteria';
import { openReview, reviseReview, type ReviewSheet } from '@dds/engine/review';

import { sample } from '../result/sample.fixture.js';

/** A school's file with evidence: some of it linked, some not, some unknown to the register. */
export const schoolFile: Assessment = {
  ...sample,
  conditions: {
    ...sample.conditions,
    '1.1': { met: true, evidence: ['H1-1.1-01'] },
    '2.2': { met: false, note: 'Kế hoạch đang trình ký.' },
  },
  items: {
    ...sample.items,
    '1.3.1': { points: 6, evidence: ['H1-1.3.1-01', 'H1-1.3.1-02', 'lost'] },
    '1.3.2': {},
    '1.6.3': { points: 4.5, measure: { part: 27, whole: 36 } },
    '2.4.1': { points: 'tám' },
  },
  evidence: [
    {
      id: 'H1-1.1-01',
      kind: 'plan',
      title: 'Kế hoạch dạy học trực tuyến',
      number: '12/KH-THPT',
      url: 'https://thpt-mau.example/ke-hoach.pdf',
    },
    {
      id: 'H1-1.3.1-01',
      kind: 'contract',
      title: 'Hợp đồng dùng hệ thống học trực tuyến',
      number: '05/HĐ',
      url: 'https://thpt-mau.example/hop-dong.pdf',
    },
    { id: 'H1-1.3.1-02', kind: 'report', title: '<b>Báo cáo</b>', url: 'javascript:alert(1)' },
  ],
};

/** A finished review of that file: one item lower, one higher, one condition found met. */
export function reviewedSheet(): ReviewSheet {
  const lower = reviseReview(
    openReview(schoolFile),
    schoolFile,
    'items/1.3.1',
    { ...schoolFile.items!['1.3.1'], points: 2.5 },
    { code: 'not-in-use', text: 'Chưa có lớp nào dùng.' },
  );
  const higher = reviseReview(
    lower,
    schoolFile,
    'items/1.6.3',
    { points: 6 },
    { code: 'points-too-low', text: 'Đủ 36/36 giáo viên.' },
  );
  return reviseReview(
    higher,
    schoolFile,
    'conditions/2.2',
    { met: true },
    { code: 'found-on-visit', text: 'Đã xem kế hoạch có dấu.' },
  );
}

/** The year before: fewer points, other evidence, one condition not answered. */
export const lastYear: Assessment = {
  ...schoolFile,
  schoolYear: '2024-2025',
  conditions: { ...schoolFile.conditions, '1.2': {} },
  items: {
    ...schoolFile.items,
    '1.3.1': { points: 2, evidence: ['M1', 'M2'] },
    '1.4': { points: 10 },
    '2.4.1': { points: 1.25 },
  },
  evidence: [
    { id: 'M1', kind: 'contract', title: 'Hợp đồng dùng hệ thống', number: '05/HĐ' },
    {
      id: 'M2',
      kind: 'report',
      title: 'Báo cáo sử dụng học kỳ I',
      url: 'https://thpt-mau.example/bao-cao.pdf',
    },
  ],
};
