import type { LocalizedText } from '../../catalog/types.js';
import type { Duty } from '../types.js';

const clause1: LocalizedText = { vi: 'Mục 1', en: 'Section 1' };
const clause2: LocalizedText = { vi: 'Mục 2', en: 'Section 2' };
const clause3: LocalizedText = { vi: 'Mục 3', en: 'Section 3' };
const closing: LocalizedText = { vi: 'Đoạn kết', en: 'Closing paragraphs' };

export const duties: readonly Duty[] = [
  {
    id: 'institution-plan',
    role: 'institution',
    title: {
      vi: 'Lập kế hoạch tự đánh giá hằng năm, riêng hoặc trong kế hoạch CNTT',
      en: 'Plan the self-assessment each year, on its own or within the ICT plan',
    },
    clause: clause1,
  },
  {
    id: 'institution-assess',
    role: 'institution',
    title: { vi: 'Tự đánh giá hằng năm', en: 'Score itself each year' },
    clause: clause1,
  },
  {
    id: 'head-approve',
    role: 'head',
    title: {
      vi: 'Phê duyệt kết quả và chịu trách nhiệm về kết quả đó',
      en: 'Approve the result and answer for it',
    },
    clause: clause1,
  },
  {
    id: 'head-report',
    role: 'head',
    title: {
      vi: 'Gửi kết quả và minh chứng cho cơ quan cấp trên trực tiếp',
      en: 'Send the result and the evidence to the authority directly above',
    },
    clause: clause1,
  },
  {
    id: 'head-update',
    role: 'head',
    title: {
      vi: 'Nhập kết quả tự đánh giá vào cơ sở dữ liệu ngành',
      en: 'Enter the result in the sector database',
    },
    before: '--05-31',
    clause: clause1,
  },
  {
    id: 'head-publish',
    role: 'head',
    title: { vi: 'Đăng kết quả trên cổng', en: 'Publish the result on the portal' },
    clause: clause1,
  },
  {
    id: 'district-direct',
    role: 'district-office',
    title: {
      vi: 'Hướng dẫn các cơ sở trực thuộc tự đánh giá',
      en: 'Guide the institutions under it in scoring themselves',
    },
    clause: clause2,
  },
  {
    id: 'district-recognise',
    role: 'district-office',
    title: {
      vi: 'Hằng năm đánh giá, công nhận mức độ của các cơ sở mình quản lý',
      en: 'Review and recognise each year the levels of the institutions it manages',
    },
    clause: clause2,
  },
  {
    id: 'district-update',
    role: 'district-office',
    title: {
      vi: 'Nhập kết quả đánh giá vào cơ sở dữ liệu ngành',
      en: 'Enter the reviewed results in the sector database',
    },
    before: '--06-20',
    clause: clause2,
  },
  {
    id: 'district-publish',
    role: 'district-office',
    title: {
      vi: 'Công bố mức độ trên cổng và phương tiện thông tin đại chúng',
      en: 'Publish the levels on its portal and in the media',
    },
    clause: clause2,
  },
  {
    id: 'department-recognise',
    role: 'department-office',
    title: {
      vi: 'Hằng năm đánh giá, công nhận mức độ của trường có cấp THPT và các trung tâm',
      en: 'Review and recognise each year the levels of upper-secondary schools and centres',
    },
    clause: clause3,
  },
  {
    id: 'divisions-recognise',
    role: 'department-divisions',
    title: {
      vi: 'Cùng Văn phòng Sở đánh giá, công nhận trường có cấp THPT và các trung tâm',
      en: 'Help the Office review and recognise upper-secondary schools and centres',
    },
    clause: clause3,
  },
  {
    id: 'department-supervise',
    role: 'department-office',
    title: {
      vi: 'Cùng các phòng liên quan kiểm tra kết quả của các cơ sở và của phòng GDĐT',
      en: 'Check, with the divisions concerned, the results of institutions and district offices',
    },
    clause: clause3,
  },
  {
    id: 'department-update',
    role: 'department-office',
    title: {
      vi: 'Nhập kết quả đánh giá vào cơ sở dữ liệu ngành',
      en: 'Enter the reviewed results in the sector database',
    },
    before: '--06-20',
    clause: clause3,
  },
  {
    id: 'department-publish',
    role: 'department-office',
    title: {
      vi: 'Công bố mức độ trên cổng của ngành, phương tiện thông tin đại chúng',
      en: "Publish the levels on the sector's portal and in the media",
    },
    clause: clause3,
  },
  {
    id: 'institution-objective',
    role: 'institution',
    title: {
      vi: 'Bám sát bộ chỉ số; đánh giá khách quan, đúng thực chất và công bằng',
      en: 'Keep to the index; score objectively, truthfully and fairly',
    },
    clause: closing,
  },
  {
    id: 'institution-exchange',
    role: 'institution',
    title: {
      vi: 'Báo cáo khó khăn với cơ quan quản lý, học hỏi nơi khác',
      en: 'Tell the authority about difficulties, and learn from other institutions',
    },
    clause: closing,
  },
  {
    id: 'head-answerable',
    role: 'head',
    title: {
      vi: 'Chịu trách nhiệm về kết quả trước Giám đốc Sở',
      en: 'Answer for the result to the Director of the Department',
    },
    clause: closing,
  },
];
