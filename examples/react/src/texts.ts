const vi = {
  title: 'Tự đánh giá chuyển đổi số',
  other: 'English',
  show: 'Mở phiếu',
  hide: 'Đóng phiếu',
  kept: 'Phiếu chỉ nằm trong trang này: đóng trang là mất. Hãy tải phiếu về máy.',
};

const en: typeof vi = {
  title: 'Digital transformation self-assessment',
  other: 'Tiếng Việt',
  show: 'Open the form',
  hide: 'Close the form',
  kept: 'The form lives in this page only and goes with it. Download it.',
};

export const texts = { vi, en };
export type Lang = keyof typeof texts;
