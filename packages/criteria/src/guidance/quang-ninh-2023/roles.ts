import type { Role } from '../types.js';

/** As they stood when the dispatch was issued. */
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
