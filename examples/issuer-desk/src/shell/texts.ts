import type { Locale } from '@dds/criteria';

const vi = {
  name: 'Bàn cấp huy hiệu chuyển đổi số',
  parts: 'Các phần',
  pages: { 'khoa-ky': 'Khóa ký', 'ho-so': 'Hồ sơ', 'da-cap': 'Huy hiệu đã cấp' },
  language: 'English',
  cancel: 'Không, quay lại',
  close: 'Đóng thông báo',
  busy: 'Đang xử lý…',
  promise: 'Mọi việc làm ngay trong trình duyệt này. Trang không gửi gì đi.',
};

const en: typeof vi = {
  name: 'Issuer desk for digital transformation badges',
  parts: 'Parts',
  pages: { 'khoa-ky': 'Signing key', 'ho-so': 'Dossiers', 'da-cap': 'Issued badges' },
  language: 'Tiếng Việt',
  cancel: 'No, go back',
  close: 'Close this message',
  busy: 'Working…',
  promise: 'Everything is done in this browser. The page sends nothing anywhere.',
};

export const shellTexts: Readonly<Record<Locale, typeof vi>> = { vi, en };
