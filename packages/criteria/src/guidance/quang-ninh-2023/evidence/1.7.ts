import type { LocalizedText } from '../../../catalog/types.js';
import type { EvidenceRequirement } from '../../types.js';

const clause: LocalizedText = {
  vi: 'Phụ lục, khoản 2, điểm a, tiêu chí 1.7',
  en: 'Appendix, clause 2, point a, criterion 1.7',
};

export const evidence1_7: readonly EvidenceRequirement[] = [
  {
    id: '1.7-report',
    rows: ['1.7'],
    kind: 'report',
    alternatives: ['list'],
    strength: 'mandatory',
    title: {
      vi: 'Báo cáo kèm danh mục thiết bị, hạ tầng phục vụ dạy và học',
      en: 'Report listing the equipment and infrastructure used in teaching and learning',
    },
    states: [],
    due: 'assessment',
    public: false,
    clause,
  },
  {
    id: '1.7.2-computers',
    rows: ['1.7.2'],
    kind: 'list',
    alternatives: ['report'],
    strength: 'mandatory',
    title: {
      vi: 'Danh sách máy tính dạy môn Tin học',
      en: 'List of the computers used for teaching Informatics',
    },
    states: [
      {
        vi: 'Để đạt mức độ 3: trong giờ học mỗi học sinh có riêng một máy',
        en: 'For level 3: each pupil has a computer of their own in the lesson',
      },
      {
        vi: 'Máy chạy tốt phần mềm dạy học vào lúc tự đánh giá',
        en: 'Computers that run the teaching software well when the assessment is made',
      },
    ],
    due: 'assessment',
    public: false,
    stages: ['upper-secondary'],
    clause,
  },
  {
    id: '1.7.3-studio',
    rows: ['1.7.3'],
    kind: 'list',
    alternatives: ['report'],
    strength: 'mandatory',
    title: { vi: 'Danh mục thiết bị phòng studio', en: 'List of the studio equipment' },
    states: [
      {
        vi: 'Máy tính đủ cấu hình để biên tập phim, hình ảnh, âm thanh',
        en: 'Computers strong enough for editing film, images and sound',
      },
    ],
    due: 'assessment',
    public: false,
    clause,
  },
  {
    id: '1.7.3-recording',
    rows: ['1.7.3'],
    kind: 'list',
    alternatives: ['report'],
    strength: 'recommended',
    title: {
      vi: 'Thiết bị quay phim, thu âm của phòng studio',
      en: 'Filming and recording equipment of the studio',
    },
    states: [
      {
        vi: 'Máy quay, micro thu âm, loa kiểm âm chuyên dụng',
        en: 'Camera, recording microphone and studio monitor speakers',
      },
      { vi: 'Cách âm hoặc tiêu âm', en: 'Sound insulation or absorption' },
    ],
    due: 'assessment',
    public: false,
    clause,
  },
];
