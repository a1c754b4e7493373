import type { LocalizedText } from '../../../catalog/types.js';
import type { EvidenceRequirement } from '../../types.js';

const clause: LocalizedText = {
  vi: 'Phụ lục, khoản 2, điểm a, tiêu chí 1.3',
  en: 'Appendix, clause 2, point a, criterion 1.3',
};

export const evidence1_3: readonly EvidenceRequirement[] = [
  {
    id: '1.3-plan',
    rows: ['1.3'],
    kind: 'plan',
    strength: 'mandatory',
    title: {
      vi: 'Kế hoạch đưa phần mềm vào sử dụng',
      en: 'Plan for bringing the software into use',
    },
    states: [],
    due: 'school-year',
    public: false,
    clause,
  },
  {
    id: '1.3-dossier',
    rows: ['1.3'],
    kind: 'system-dossier',
    strength: 'mandatory',
    title: {
      vi: 'Hồ sơ mô tả hệ thống phần mềm',
      en: 'Dossier describing the software system',
    },
    states: [
      { vi: 'Thiết kế của hệ thống', en: 'The design of the system' },
      { vi: 'Các chức năng của hệ thống', en: 'The functions of the system' },
    ],
    due: 'school-year',
    public: false,
    clause,
  },
  {
    id: '1.3-contract',
    rows: ['1.3'],
    kind: 'contract',
    strength: 'mandatory',
    title: {
      vi: 'Hợp đồng hoặc thỏa thuận hợp tác với nhà cung cấp',
      en: 'Contract or cooperation agreement with the supplier',
    },
    states: [],
    due: 'school-year',
    public: false,
    clause,
  },
  {
    id: '1.3-portal',
    rows: ['1.3'],
    kind: 'portal-page',
    strength: 'mandatory',
    title: {
      vi: 'Trang giới thiệu phần mềm trên cổng',
      en: 'Page about the software on the portal',
    },
    states: [
      {
        vi: 'Tên và đường dẫn của từng ứng dụng',
        en: 'Name and address of each application',
      },
      {
        vi: 'Cách liên hệ với người quản trị',
        en: 'How to reach the person who runs the system',
      },
      { vi: 'Mức phí, nếu có thu', en: 'The fees, if any are charged' },
    ],
    due: 'school-year',
    public: true,
    clause,
  },
];
