import type { ReviewingAuthority } from '../types.js';

/** The dispatch gives no day: its period is counted from the first of its month. */
export const authorities: readonly ReviewingAuthority[] = [
  {
    from: '2023-12-01',
    stages: ['upper-secondary', 'continuing'],
    role: 'department-office',
    authority: {
      vi: 'Văn phòng Sở GDĐT Quảng Ninh',
      en: 'Office of the Department of Education and Training of Quảng Ninh',
    },
    status: 'documented',
    clause: { vi: 'Mục 3', en: 'Section 3' },
  },
  {
    from: '2023-12-01',
    to: '2025-06-30',
    stages: ['primary', 'lower-secondary'],
    role: 'district-office',
    authority: {
      vi: 'Phòng GDĐT huyện, thị xã, thành phố',
      en: 'District office of education and training',
    },
    status: 'documented',
    clause: { vi: 'Mục 2', en: 'Section 2' },
  },
  {
    from: '2025-07-01',
    stages: ['primary', 'lower-secondary'],
    role: 'commune',
    authority: {
      vi: 'Ủy ban nhân dân cấp xã',
      en: 'Commune-level People’s Committee',
    },
    status: 'unverified',
    clause: {
      vi: 'Công văn không nêu: từ 01/7/2025 không còn cấp huyện, cấp trên trực tiếp của trường là UBND cấp xã',
      en: 'Not in the dispatch: the district tier ended on 1 July 2025, and the body directly above these schools is now the commune',
    },
    note: {
      vi: 'Thấy trong kế hoạch của một trường đề ngày 01/10/2026; chưa thấy văn bản nào nói cơ quan này công nhận mức độ. Hãy hỏi Sở GDĐT.',
      en: 'Seen in one school’s plan dated 1 October 2026; no text was found that says this body recognises the levels. Ask the Department.',
    },
  },
];
