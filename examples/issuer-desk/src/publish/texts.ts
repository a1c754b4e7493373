import type { Locale } from '@dds/criteria';

const vi = {
  title: 'Đưa lên cổng thông tin',
  about:
    'Ba tệp tĩnh sau phải mở được ở đúng địa chỉ ghi bên cạnh. Gửi bộ phận quản trị cổng thông tin, và đưa lại mỗi khi đổi khóa.',
  download: (name: string) => `Tải ${name}`,
  files: {
    profile: 'Cơ quan cấp là ai',
    keys: 'Khóa công khai để kiểm tra chữ ký',
    list: 'Danh sách thu hồi',
  },
  listLink: 'Ký status.jwt',
  headers:
    'Để trang của các trường đọc được, máy chủ gửi kèm header Access-Control-Allow-Origin: * với ba tệp này.',
};

const en: typeof vi = {
  title: 'Put onto your portal',
  about:
    'These three static files must open at the very addresses beside them. Send them to whoever runs the portal, and again whenever the key changes.',
  download: (name) => `Download ${name}`,
  files: {
    profile: 'Who the issuer is',
    keys: 'Public keys, to check signatures by',
    list: 'Withdrawn badges',
  },
  listLink: 'Sign status.jwt',
  headers:
    'So that the pages of schools can read them, the server sends Access-Control-Allow-Origin: * along with these three files.',
};

export const publishTexts: Readonly<Record<Locale, typeof vi>> = { vi, en };
