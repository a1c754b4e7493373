import type { ScoredCriterion, Sourced } from '../../../catalog/types.js';

const eight: Sourced<number> = {
  value: 8,
  status: 'unverified',
  sources: ['school-app', 'arithmetic'],
  note: {
    vi: 'Ứng dụng trường học mã nguồn mở ghi 6 điểm; khi đó tám dòng của nó cộng lại được 60, không phải 70. Đọc mỗi số 6 thành 8 là cách sửa đơn lẻ duy nhất cho tổng 70: đây là giả thuyết, không nguồn nào nêu.',
    en: 'The open-source school application says 6; its eight rows then add up to 60, not 70. Reading each 6 as 8 is the only single change that gives 70: a hypothesis that no source states.',
  },
};

const ten: Sourced<number> = {
  value: 10,
  status: 'unverified',
  sources: ['school-app', 'arithmetic'],
  note: {
    vi: 'Ứng dụng trường học mã nguồn mở ghi 10 điểm; khi đó tám dòng của nó cộng lại được 60, không phải 70. Đọc mỗi số 6 thành 8 là cách sửa đơn lẻ duy nhất cho tổng 70: đây là giả thuyết, không nguồn nào nêu.',
    en: 'The open-source school application says 10; its eight rows then add up to 60, not 70. Reading each 6 as 8 is the only single change that gives 70: a hypothesis that no source states.',
  },
};

export const criterion2_3: ScoredCriterion = {
  code: '2.3',
  kind: 'scored',
  title: {
    vi: 'Triển khai phần mềm (hệ thống) quản trị nhà trường',
    en: 'Deploy school-administration software',
  },
  maxPoints: { value: 70, status: 'secondary', sources: ['arithmetic', 'recollection'] },
  bands: null,
  items: [
    {
      code: '2.3.1',
      title: {
        vi: 'Có ban hành quy chế sử dụng hệ thống quản trị nhà trường',
        en: 'Issue regulations on using the school-administration system',
      },
      measure: 'presence',
      effort: { value: 'low', basis: 'project' },
      maxPoints: eight,
    },
    {
      code: '2.3.2',
      title: {
        vi: 'Có triển khai phân hệ quản lý học sinh (quản lý hồ sơ, kết quả học tập)',
        en: 'Pupil-management module',
      },
      measure: 'presence',
      effort: { value: 'medium', basis: 'project' },
      maxPoints: eight,
    },
    {
      code: '2.3.3',
      title: {
        vi: 'Có triển khai sổ điểm điện tử, học bạ điện tử',
        en: 'Electronic gradebook and school records',
      },
      measure: 'presence',
      effort: { value: 'medium', basis: 'project' },
      maxPoints: ten,
    },
    {
      code: '2.3.4',
      title: {
        vi: 'Có triển khai phân hệ quản lý đội ngũ (CBVCNV)',
        en: 'Staff-management module',
      },
      measure: 'presence',
      effort: { value: 'medium', basis: 'project' },
      maxPoints: eight,
    },
    {
      code: '2.3.5',
      title: {
        vi: 'Có triển khai phân hệ quản lý cơ sở vật chất',
        en: 'Facilities-management module',
      },
      measure: 'presence',
      effort: { value: 'medium', basis: 'project' },
      maxPoints: ten,
    },
    {
      code: '2.3.6',
      title: {
        vi: 'Có triển khai phân hệ quản lý thông tin y tế trường học',
        en: 'School-health information module',
      },
      measure: 'presence',
      effort: { value: 'medium', basis: 'project' },
      maxPoints: ten,
    },
    {
      code: '2.3.7',
      title: { vi: 'Có triển khai phân hệ quản lý kế toán', en: 'Accounting module' },
      measure: 'presence',
      effort: { value: 'medium', basis: 'project' },
      maxPoints: eight,
    },
    {
      code: '2.3.8',
      title: {
        vi: 'Phần mềm kết nối, trao đổi (định kỳ/đầy đủ) dữ liệu với CSDL ngành',
        en: 'The software exchanges data with the sector database',
      },
      measure: 'presence',
      effort: { value: 'medium', basis: 'project' },
      maxPoints: eight,
    },
  ],
};
