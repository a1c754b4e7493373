import type { Role } from '../types.js';

/** As they stood when the dispatch was issued, and the commune, which came after the district. */
export const roles: readonly Role[] = [
  { id: 'institution', title: { vi: 'Cơ sở giáo dục', en: 'Institution' } },
  {
    id: 'head',
    title: { vi: 'Người đứng đầu cơ sở giáo dục', en: 'Head of the institution' },
  },
  {
    id: 'district-office',
    title: { vi: 'Phòng GDĐT', en: 'District office of education and training' },
  },
  {
    id: 'commune',
    title: { vi: 'Ủy ban nhân dân cấp xã', en: 'Commune-level People’s Committee' },
  },
  {
    id: 'department-office',
    title: { vi: 'Văn phòng Sở GDĐT', en: 'Office of the Department of Education and Training' },
  },
  {
    id: 'department-divisions',
    title: {
      vi: 'Phòng Giáo dục phổ thông; Phòng GDTX và Giáo dục mầm non',
      en: 'General Education Division; Continuing and Preschool Education Division',
    },
  },
];
