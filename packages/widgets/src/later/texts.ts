import type { Locale } from '@dds/criteria';

const vi = {
  coming: 'Đang tải phần này…',
  missing:
    'Chưa tải được phần này. Hãy kiểm tra kết nối mạng rồi mở lại trang; nếu phiếu không được lưu trên máy này, hãy tải phiếu về máy trước.',
};

const en: typeof vi = {
  coming: 'Loading this part…',
  missing:
    'This part could not be loaded. Check the network and open the page again; if the form is not saved on this computer, download it first.',
};

/** The words of a part that comes later. */
export const laterTexts: Readonly<Record<Locale, typeof vi>> = { vi, en };
