import type { LocalizedText } from '../../../catalog/types.js';
import type { EvidenceRequirement } from '../../types.js';

const clause: LocalizedText = {
  vi: 'Phụ lục, khoản 2, điểm b, tiêu chí 2.3 và 2.4',
  en: 'Appendix, clause 2, point b, criteria 2.3 and 2.4',
};

/** The dispatch speaks of criteria 2.3 and 2.4 together. */
export const evidence2_3: readonly EvidenceRequirement[] = [
  {
    id: '2.3-plan',
    rows: ['2.3', '2.4'],
    kind: 'plan',
    strength: 'mandatory',
    title: {
      vi: 'Kế hoạch của tiêu chí 2.2 có ghi phần mềm này',
      en: 'The plan of criterion 2.2, which names this software',
    },
    states: [{ vi: 'Tên hệ thống hoặc phần mềm', en: 'The name of the system or software' }],
    due: 'school-year',
    public: false,
    clause,
  },
  {
    id: '2.3-portal',
    rows: ['2.3', '2.4'],
    kind: 'portal-page',
    strength: 'mandatory',
    title: {
      vi: 'Trang giới thiệu phần mềm đang dùng trên cổng',
      en: 'Page about the software in use on the portal',
    },
    states: [
      {
        vi: 'Tên phần mềm cùng nhà cung cấp hoặc đường dẫn',
        en: 'The name of the software with its supplier or a link',
      },
      { vi: 'Quy chế, văn bản hướng dẫn sử dụng', en: 'Regulations or instructions for use' },
    ],
    due: 'school-year',
    public: true,
    clause,
  },
  {
    id: '2.3.1-regulation',
    rows: ['2.3.1'],
    kind: 'regulation',
    alternatives: ['decision', 'other'],
    strength: 'mandatory',
    title: {
      vi: 'Quy chế sử dụng phần mềm quản trị',
      en: 'Regulations on using the administration software',
    },
    states: [],
    due: 'school-year',
    public: true,
    clause,
  },
  // The dispatch asks this of every system; the item on data exchange is where it is scored.
  {
    id: '2.3.8-exchange',
    rows: ['2.3.8'],
    kind: 'system-dossier',
    alternatives: ['report', 'contract'],
    strength: 'mandatory',
    title: {
      vi: 'Hồ sơ kết nối với cơ sở dữ liệu ngành',
      en: 'Dossier on the link with the sector database',
    },
    states: [
      {
        vi: 'Mọi hệ thống đều gửi và nhận đủ dữ liệu',
        en: 'Every system sends and receives complete data',
      },
    ],
    advice: [
      {
        vi: 'Mỗi mảng quản lý có thể dùng một nhà cung cấp khác nhau',
        en: 'Each area of management may use a different supplier',
      },
    ],
    due: 'school-year',
    public: false,
    clause,
  },
  {
    id: '2.4.3-fees',
    rows: ['2.4.3'],
    kind: 'list',
    alternatives: ['portal-page'],
    strength: 'mandatory',
    title: { vi: 'Danh sách các khoản thu đã công khai', en: 'Published list of the fees' },
    states: [
      { vi: 'Khoản thu không dùng tiền mặt', en: 'The fees collected without cash' },
      { vi: 'Khoản thu khác, nếu có', en: 'Other fees, if any' },
    ],
    due: 'school-year',
    public: true,
    clause,
  },
];
