import type { Locale } from '@dds/criteria';

const vi = {
  stood: (year: string, answer: string) =>
    year ? `Năm học ${year}: ${answer}` : `Phiếu trước: ${answer}`,
  take: 'Dùng lại',
  hint: 'Câu trả lời cũ chỉ là gợi ý, không tự điền vào phiếu này.',
  open: 'Đối chiếu với phiếu năm trước…',
  opened: (file: string) =>
    `Câu trả lời trong tệp ${file} hiện bên cạnh từng mục. Chỉ những câu thầy cô bấm “Dùng lại” mới được đưa vào phiếu này.`,
};

type PreviousTexts = typeof vi;

const en: PreviousTexts = {
  stood: (year, answer) => (year ? `School year ${year}: ${answer}` : `Earlier form: ${answer}`),
  take: 'Use again',
  hint: 'Earlier answers are suggestions; none enters this form by itself.',
  open: 'Compare with last year’s form…',
  opened: (file) =>
    `The answers in ${file} stand beside each row. Only those for which you press “Use again” enter this form.`,
};

/** What is said about the file of another school year. */
export function previousTexts(locale: Locale): PreviousTexts {
  return locale === 'en' ? en : vi;
}
