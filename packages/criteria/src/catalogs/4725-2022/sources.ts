import type { Source } from '../../catalog/types.js';

export const sources = {
  decision: {
    title: {
      vi: 'Quyết định 4725/QĐ-BGDĐT ngày 30/12/2022 của Bộ GDĐT (chưa tiếp cận được bản phụ lục)',
      en: 'Decision 4725/QĐ-BGDĐT of 30 December 2022 (the annex itself has not been seen)',
    },
  },
  dispatch: {
    title: {
      vi: 'Sở GDĐT Quảng Ninh, công văn hướng dẫn, tháng 12/2023 (hướng dẫn chính thức cấp tỉnh, không nêu điểm)',
      en: 'Department of Education and Training of Quảng Ninh, guiding dispatch, December 2023 (official provincial guidance, states no points)',
    },
  },
  lawnet: {
    title: {
      vi: 'LawNet, bản tiếng Anh của phụ lục, đọc được đến dòng 1.3',
      en: 'LawNet, English rendering of the annex, readable as far as row 1.3',
    },
    url: 'https://lawnet.vn',
  },
  luatminhkhue: {
    title: {
      vi: 'Luật Minh Khuê, bài viết trích quy định về các mức độ',
      en: 'Luật Minh Khuê, an article that quotes the level rule',
    },
    url: 'https://luatminhkhue.vn',
  },
  vnedu: {
    title: {
      vi: 'VNPT vnEdu DTI, các mức độ và thời hạn',
      en: 'VNPT vnEdu DTI, levels and deadlines',
    },
    url: 'https://dti.vnedu.vn',
  },
  tvpl: {
    title: {
      vi: 'Thư viện Pháp luật, mục hỏi đáp, trích khoản 6 Điều 1 (quy trình)',
      en: 'Thư viện Pháp luật, questions and answers, quotes clause 6 of article 1 (process)',
    },
    url: 'https://thuvienphapluat.vn',
  },
  k12online: {
    title: {
      vi: 'Viettel K12Online, hướng dẫn tự đánh giá trong phần mềm này',
      en: 'Viettel K12Online, how a school scores itself in that product',
    },
    url: 'https://hotro.k12online.vn',
  },
  'school-app': {
    title: {
      vi: 'Ứng dụng trường học mã nguồn mở qlhs_dtnt: liệt kê mọi dòng; nhóm 1 cộng lại được 100 điểm, nhóm 2 được 90, nên có ít nhất một chỗ sai',
      en: 'The open-source school application qlhs_dtnt: lists every row; its group 1 adds up to 100 and its group 2 to 90, so it carries at least one error',
    },
    url: 'https://github.com/johnnyhoang/qlhs_dtnt',
  },
  arithmetic: {
    title: { vi: 'Suy ra từ tổng 100 điểm của nhóm', en: 'Follows from the group total of 100' },
  },
  recollection: {
    title: {
      vi: 'Trí nhớ về phụ lục, không dẫn được nguồn: tự nó không bao giờ đủ',
      en: 'Unsourced recollection of the annex: never enough by itself',
    },
  },
} satisfies Record<string, Source>;
