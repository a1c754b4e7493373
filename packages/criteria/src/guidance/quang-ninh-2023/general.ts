import type { LocalizedText } from '../../catalog/types.js';
import type { GeneralRequirement } from '../types.js';

const pointA: LocalizedText = {
  vi: 'Phụ lục, khoản 1, điểm a',
  en: 'Appendix, clause 1, point a',
};
const pointB: LocalizedText = {
  vi: 'Phụ lục, khoản 1, điểm b',
  en: 'Appendix, clause 1, point b',
};
const pointC: LocalizedText = {
  vi: 'Phụ lục, khoản 1, điểm c',
  en: 'Appendix, clause 1, point c',
};
const pointD: LocalizedText = {
  vi: 'Phụ lục, khoản 1, điểm d',
  en: 'Appendix, clause 1, point d',
};

export const general: readonly GeneralRequirement[] = [
  {
    id: 'a-index',
    strength: 'mandatory',
    title: {
      vi: 'Tự đánh giá đúng theo bộ chỉ số và hướng dẫn của Sở, do người đứng đầu chỉ đạo',
      en: 'Score by the index and the guidance of the Department, under the direction of the head',
    },
    public: false,
    clause: pointA,
  },
  {
    id: 'b-school-year',
    strength: 'mandatory',
    title: {
      vi: 'Lập hồ sơ cho từng năm học và luôn giữ cho hồ sơ mới',
      en: 'Keep one dossier per school year, and keep it up to date',
    },
    public: false,
    clause: pointB,
  },
  {
    id: 'b-portal-section',
    strength: 'mandatory',
    title: {
      vi: 'Đăng hồ sơ tại một chuyên mục riêng trên cổng',
      en: 'Publish the dossier in a section of its own on the portal',
    },
    public: true,
    clause: pointB,
  },
  {
    id: 'c-resources',
    strength: 'mandatory',
    title: {
      vi: 'Dùng mọi nguồn lực hợp pháp sẵn có để nâng mức độ',
      en: 'Use every lawful resource at hand to raise the level',
    },
    public: false,
    clause: pointC,
  },
  {
    id: 'c-essentials-first',
    strength: 'recommended',
    title: {
      vi: 'Làm trước những tiêu chí thiết yếu với cơ sở giáo dục ở giai đoạn hiện tại',
      en: 'Do first the criteria that are essential to the institution at its present stage',
    },
    public: false,
    clause: pointC,
  },
  {
    id: 'd-suppliers',
    strength: 'recommended',
    title: {
      vi: 'Chọn nhà cung cấp uy tín, đủ tài chính và công nghệ để đi cùng đến năm 2030',
      en: 'Choose reputable suppliers with the finance and technology to last until 2030',
    },
    public: false,
    clause: pointD,
  },
  {
    id: 'd-connected',
    strength: 'recommended',
    title: {
      vi: 'Chọn ứng dụng trực tuyến nối được, qua API, với hệ thống của Bộ và của Sở',
      en: 'Choose online applications that connect, by API, to the systems of the Ministry and the Department',
    },
    public: false,
    clause: pointD,
  },
  {
    id: 'd-open-source',
    strength: 'recommended',
    title: {
      vi: 'Chọn giải pháp miễn phí, mã nguồn mở, đông người dùng',
      en: 'Choose solutions that are free, open source and widely used',
    },
    public: false,
    clause: pointD,
  },
  {
    id: 'd-fees',
    strength: 'mandatory',
    title: {
      vi: 'Đăng trên cổng mức phí mà giáo viên, học sinh phải trả, nếu có',
      en: 'Publish on the portal what teachers and pupils are charged, if anything',
    },
    public: true,
    clause: pointD,
  },
  {
    id: 'd-report',
    strength: 'mandatory',
    title: {
      vi: 'Báo cáo Sở về kế hoạch, kết quả và khó khăn khi đưa phần mềm vào sử dụng',
      en: 'Report to the Department on plans, results and problems of bringing software into use',
    },
    public: false,
    clause: pointD,
  },
];
