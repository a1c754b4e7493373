import type { Locale } from '@dds/criteria';

const vi = {
  name: 'Tự đánh giá chuyển đổi số – bản không cần mạng',
  parts: 'Các phần',
  form: 'Phiếu',
  result: 'Kết quả',
  evidence: 'Minh chứng công khai',
  keep: 'Lưu ra tệp',
  save: 'Lưu tệp',
  formTitle: 'Phiếu tự đánh giá mức độ chuyển đổi số',
  about:
    'Trang này chạy ngay trong trình duyệt, không cần mạng và không gửi gì đi. Bản nháp nằm trên máy này; muốn mang sang máy khác hoặc nộp lên, hãy bấm “Lưu tệp”.',
  guidance: 'Hướng dẫn của địa phương',
  noGuidance: 'Không dùng',
  resultTitle: 'Kết quả tự đánh giá',
  evidenceTitle: 'Minh chứng được công khai',
  language: 'English',
  unsaved: 'Có thay đổi chưa lưu ra tệp.',
  saved: (time: string, name: string) => `Đã lưu ra tệp ${name} lúc ${time}.`,
  failed: (reason: string) =>
    `Chưa lưu được ra tệp (${reason}). Phiếu vẫn còn trên trang này; hãy thử lại, hoặc chọn chỗ lưu khác.`,
};

const en: typeof vi = {
  name: 'Digital self-assessment – offline edition',
  parts: 'Parts',
  form: 'Form',
  result: 'Result',
  evidence: 'Published evidence',
  keep: 'Save to a file',
  save: 'Save file',
  formTitle: 'Digital transformation self-assessment',
  about:
    'This page runs in the browser alone: it needs no network and sends nothing. The draft stays on this computer; to take it to another one or to hand it in, press “Save file”.',
  guidance: 'Local guidance',
  noGuidance: 'None',
  resultTitle: 'Result of the self-assessment',
  evidenceTitle: 'Published evidence',
  language: 'Tiếng Việt',
  unsaved: 'There are changes that are not saved to a file.',
  saved: (time, name) => `Saved to the file ${name} at ${time}.`,
  failed: (reason) =>
    `Could not save to a file (${reason}). The form is still on this page; try again, or choose another place.`,
};

/** The words of the page around the form, and of what it says about the file. */
export const offlineTexts: Readonly<Record<Locale, typeof vi>> = { vi, en };
