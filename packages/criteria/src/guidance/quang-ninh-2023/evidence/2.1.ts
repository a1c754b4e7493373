import type { LocalizedText } from '../../../catalog/types.js';
import type { EvidenceRequirement } from '../../types.js';

const clause: LocalizedText = {
  vi: 'Phụ lục, khoản 2, điểm b, tiêu chí 2.1',
  en: 'Appendix, clause 2, point b, criterion 2.1',
};

export const evidence2_1: readonly EvidenceRequirement[] = [
  {
    id: '2.1-decision',
    rows: ['2.1'],
    kind: 'decision',
    strength: 'mandatory',
    title: {
      vi: 'Quyết định lập bộ phận phụ trách, kèm danh sách thành viên',
      en: 'Decision setting up the body in charge, with the list of its members',
    },
    states: [
      { vi: 'Chữ ký của người đứng đầu', en: "The head's signature" },
      { vi: 'Thành viên và phân công', en: 'The members and their tasks' },
      {
        vi: 'Mỗi lần đổi người hoặc đổi việc trong năm có một quyết định bổ sung',
        en: 'A supplementary decision for each change of members or tasks during the year',
      },
    ],
    due: 'school-year-start',
    public: true,
    clause,
  },
];
