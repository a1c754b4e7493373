import { deepFreeze } from '../catalog/deep-freeze.js';
import type { LocalizedText } from '../catalog/types.js';
import type { ConsistencyChecks, Dependency } from './types.js';

const lms = ['1.3.2', '1.3.3', '1.3.4', '1.3.5'];
const modules = ['2.3.2', '2.3.3', '2.3.4', '2.3.5', '2.3.6', '2.3.7'];

const lmsReason: LocalizedText = {
  vi: 'Chức năng này thuộc hệ thống LMS/LCMS mà giáo viên dùng để giao bài, nhưng mục giao bài chưa được chấm.',
  en: 'This function belongs to the LMS/LCMS in which teachers assign work, but assigning work is not claimed.',
};

const lmsDependencies: readonly Dependency[] = ['1.3.3', '1.3.4', '1.3.5'].map((row) => ({
  id: `${row}-lms`,
  row,
  on: ['1.3.2'],
  reason: lmsReason,
}));

/**
 * Which rows of the index of Decision 4725 belong together: this project's own knowledge of how
 * schools work, never the law's. Used by `lintAssessment`; it never changes points. Deeply frozen.
 *
 * @example
 * ```ts
 * import { checks4725 } from '@dds/criteria';
 *
 * console.assert(checks4725.dependencies.some(({ row }) => row === '1.5.2'));
 * ```
 */
export const checks4725: ConsistencyChecks = /* @__PURE__ */ deepFreeze({
  id: 'checks-4725',
  version: '1.0.0',
  catalog: '4725-2022',
  dependencies: [
    ...lmsDependencies,
    {
      id: '1.5.2-test-software',
      row: '1.5.2',
      on: ['1.5.1'],
      reason: {
        vi: 'Chưa chấm điểm phần mềm kiểm tra trên máy tính nên chưa có kết quả nào để trao đổi.',
        en: 'No software for tests on computers is claimed, so there are no results to exchange.',
      },
    },
    {
      id: '1.5.2-administration',
      row: '1.5.2',
      on: modules,
      reason: {
        vi: 'Chưa chấm điểm phân hệ nào của hệ thống quản trị nhà trường để nhận kết quả.',
        en: 'No module of a school-administration system is claimed that could take the results.',
      },
    },
    {
      id: '2.3.1-modules',
      row: '2.3.1',
      on: modules,
      reason: {
        vi: 'Có quy chế sử dụng hệ thống quản trị nhưng chưa chấm điểm phân hệ nào.',
        en: 'There are regulations on using the administration system, but none of its modules is claimed.',
      },
    },
    {
      id: '2.3.8-modules',
      row: '2.3.8',
      on: modules,
      reason: {
        vi: 'Chưa chấm điểm phân hệ nào có dữ liệu để kết nối với CSDL ngành.',
        en: 'No module is claimed whose data could be exchanged with the sector database.',
      },
    },
  ],
  named: [
    {
      id: 'live-teaching',
      rows: ['1.3.1'],
      subject: { vi: 'phần mềm dạy học trực tuyến', en: 'live online-teaching software' },
    },
    { id: 'lms', rows: lms, subject: { vi: 'hệ thống LMS/LCMS', en: 'LMS/LCMS' } },
    {
      id: 'tests',
      rows: ['1.5.1', '1.5.2'],
      subject: { vi: 'phần mềm kiểm tra trên máy tính', en: 'software for tests on computers' },
    },
    {
      id: 'administration',
      rows: [...modules, '2.3.8'],
      subject: { vi: 'hệ thống quản trị nhà trường', en: 'school-administration system' },
    },
    {
      id: 'families',
      rows: ['2.4.1'],
      subject: {
        vi: 'ứng dụng kết nối gia đình và nhà trường',
        en: 'application that connects families and the school',
      },
    },
    {
      id: 'payments',
      rows: ['2.4.3'],
      subject: { vi: 'kênh thu phí không dùng tiền mặt', en: 'channel for cashless payments' },
    },
  ],
  sharedWholes: [
    {
      id: 'teachers',
      rows: ['1.6.1', '1.6.2', '1.6.3'],
      subject: { vi: 'tổng số giáo viên', en: 'number of teachers' },
    },
  ],
});
