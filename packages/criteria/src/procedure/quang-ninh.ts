import { deepFreeze } from '../catalog/deep-freeze.js';
import type { LocalizedText } from '../catalog/types.js';
import type { Role } from '../guidance/types.js';
import type { DossierAction, ProcedurePeriod, ReviewProcedure } from './types.js';

const institution: Role = { id: 'institution', title: { vi: 'Cơ sở giáo dục', en: 'Institution' } };

const head: Role = {
  id: 'head',
  title: { vi: 'Người đứng đầu cơ sở giáo dục', en: 'Head of the institution' },
};

const district: Role = {
  id: 'district-office',
  title: { vi: 'Phòng GDĐT', en: 'District office of education and training' },
};

const commune: Role = {
  id: 'commune',
  title: { vi: 'Ủy ban nhân dân cấp xã', en: 'Commune-level People’s Committee' },
};

const department: Role = {
  id: 'department-office',
  title: { vi: 'Văn phòng Sở GDĐT', en: 'Office of the Department of Education and Training' },
};

const ministry: Role = {
  id: 'ministry',
  title: { vi: 'Bộ Giáo dục và Đào tạo', en: 'Ministry of Education and Training' },
};

/** The dispatch says “trước ngày”; the calendar of a guidance offers both readings of it. */
const due = { approve: '--05-31', recognise: '--06-20', refuse: '--06-20' } as const;

function mayDo(authorities: readonly Role[]): ProcedurePeriod['may'] {
  const school = [institution.id, head.id];
  const reviewers = authorities.map(({ id }) => id);
  const may: Record<DossierAction, readonly string[]> = {
    create: school,
    revise: school,
    approve: [head.id],
    submit: [head.id],
    recall: [head.id],
    'start-review': reviewers,
    return: reviewers,
    recognise: reviewers,
    refuse: reviewers,
    publish: reviewers,
    correct: school,
  };
  return may;
}

const clause: LocalizedText = { vi: 'Mục 1, 2, 3', en: 'Sections 1, 2, 3' };

/**
 * How a self-assessment becomes a recognised level in Quảng Ninh, by periods: until 30 June 2025 the
 * district office or the department recognises, afterwards the commune or the department. The order
 * of the steps is this project's reading; the dispatch names who approves, who recognises and until
 * when. Deeply frozen.
 *
 * @example
 * ```ts
 * import { quangNinhProcedure } from '@dds/criteria';
 *
 * const today = quangNinhProcedure.periods.at(-1);
 * console.assert(today?.may.approve?.join() === 'head');
 * console.assert(today?.status === 'unverified');
 * ```
 */
export const quangNinhProcedure: ReviewProcedure = /* @__PURE__ */ deepFreeze({
  id: 'quang-ninh',
  version: '1.0.0',
  title: {
    vi: 'Tự đánh giá, thẩm định và công nhận mức độ chuyển đổi số tại Quảng Ninh',
    en: 'Self-assessment, review and recognition of digital-transformation levels in Quảng Ninh',
  },
  periods: [
    {
      from: '2023-12-01',
      to: '2025-06-30',
      roles: [institution, head, district, department],
      may: /* @__PURE__ */ mayDo([district, department]),
      due,
      status: 'documented',
      clause,
    },
    {
      from: '2025-07-01',
      roles: [institution, head, commune, department, ministry],
      may: /* @__PURE__ */ mayDo([commune, department]),
      due,
      status: 'unverified',
      clause,
      note: {
        vi: 'Từ 01/7/2025 không còn cấp huyện. Chưa thấy văn bản nào nói UBND cấp xã công nhận mức độ; Bộ GDĐT chỉ đạo chung, không thẩm định từng hồ sơ. Hãy hỏi Sở GDĐT.',
        en: 'The district tier ended on 1 July 2025. No text was found that says the commune recognises the levels; the Ministry directs and does not review single dossiers. Ask the Department.',
      },
    },
  ],
});
