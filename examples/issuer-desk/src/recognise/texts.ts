import type { Locale } from '@dds/criteria';

const vi = {
  title: 'Công nhận',
  chooseFirst: 'Hãy chọn hồ sơ trong danh sách trước.',
  decision: 'Số và tên quyết định',
  decisionHint: 'Ví dụ: Quyết định 123/QĐ-SGDĐT. Ghi trên huy hiệu.',
  url: 'Địa chỉ của quyết định trên mạng (nếu có)',
  until: 'Có giá trị đến hết ngày',
  untilPast: 'Ngày hết hạn đã qua. Hãy chọn ngày muộn hơn.',
  action: (count: number) => (count > 1 ? `Công nhận ${count} hồ sơ đã chọn` : 'Công nhận và ký'),
  obstacles: {
    noLevel: 'Chưa công nhận được: phiếu chưa xếp được mức độ.',
    noYear: 'Chưa công nhận được: phiếu chưa ghi năm học. Hãy trả lại để trường bổ sung.',
    noSchool: 'Chưa công nhận được: thiếu tên hoặc địa chỉ của trường. Hãy mở hồ sơ và điền.',
  },
  ask: {
    title: (count: number) => `Ký công nhận ${count} trường?`,
    school: (name: string, year: string, level: number) => `${name}, ${year}: mức độ ${level}`,
    reviewed: 'theo đánh giá ngoài',
    terms: (decision: string, until: string) => `${decision}, có giá trị đến hết ngày ${until}.`,
    again: (names: string) =>
      `Đã có huy hiệu còn hiệu lực cho cùng năm học: ${names}. Nếu huy hiệu cũ sai, hãy thu hồi.`,
    forGood: 'Huy hiệu đã ký không sửa được, chỉ thu hồi được.',
    action: 'Ký công nhận',
  },
  done: (count: number) =>
    `Đã ký ${count} huy hiệu. Hãy tải về, gửi cho trường, và tải lại sổ đăng ký.`,
};

const en: typeof vi = {
  title: 'Recognise',
  chooseFirst: 'Choose dossiers in the list first.',
  decision: 'Number and name of the decision',
  decisionHint: 'Such as Quyết định 123/QĐ-SGDĐT. The badge states it.',
  url: 'Address of the decision on the web (if any)',
  until: 'Valid until the end of',
  untilPast: 'That day is past. Choose a later one.',
  action: (count) => (count > 1 ? `Recognise ${count} chosen` : 'Recognise and sign'),
  obstacles: {
    noLevel: 'Cannot be recognised: the assessment reaches no level yet.',
    noYear: 'Cannot be recognised: the assessment names no school year. Return it to the school.',
    noSchool:
      'Cannot be recognised: the name or address of the school is missing. Open the dossier and fill it in.',
  },
  ask: {
    title: (count) => `Recognise ${count} ${count === 1 ? 'school' : 'schools'}?`,
    school: (name, year, level) => `${name}, ${year}: level ${level}`,
    reviewed: 'by the review',
    terms: (decision, until) => `${decision}, valid until the end of ${until}.`,
    again: (names) =>
      `There is a valid badge for the same school year already: ${names}. Withdraw the old one if it is wrong.`,
    forGood: 'A badge that is signed cannot be changed, only withdrawn.',
    action: 'Sign',
  },
  done: (count) =>
    `${count} ${count === 1 ? 'badge is' : 'badges are'} signed. Download them, send them to the schools, and download the register again.`,
};

export const recogniseTexts: Readonly<Record<Locale, typeof vi>> = { vi, en };
