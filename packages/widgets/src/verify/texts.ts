import type { Locale } from '@dds/criteria';

const vi = {
  heading: 'Huy hiệu chuyển đổi số',
  checking: 'Đang kiểm tra chữ ký…',
  checkingSentence: 'Trình duyệt đang kiểm tra chữ ký của huy hiệu.',
  recognisedHeading: 'Công nhận chuyển đổi số',
  recognisedBy: (issuer: string) => `${issuer} công nhận`,
  recognisedDescription:
    'Kết quả được cơ quan quản lý công nhận bằng chữ ký số; trình duyệt đã kiểm tra chữ ký.',
  declaredHeading: 'Tự đánh giá chuyển đổi số',
  declaredBy: 'Có chữ ký số của trường',
  declaredDescription:
    'Kết quả do trường tự đánh giá và ký số, chưa phải kết quả công nhận của cơ quan quản lý.',
  schoolYear: (year: string) => `Năm học ${year}`,
  summary: 'Huy hiệu này nói gì?',
  recognisedMeans:
    '“Công nhận” nghĩa là cơ quan quản lý đã đánh giá và ký số kết quả này. Sửa một chữ thôi thì chữ ký không còn đúng.',
  declaredMeans:
    '“Tự đánh giá” nghĩa là nhà trường tự chấm điểm và ký số. Chữ ký cho biết đúng là trường này công bố, không cho biết điểm đã được ai thẩm định.',
  failedMeans: 'Vì vậy trang này không hiện mức độ ghi trong huy hiệu.',
  decision: (name: string) => `Theo ${name}.`,
  how: 'Ai cũng kiểm tra được: mở trang kiểm tra hoặc quét mã QR. Trang đó kiểm tra chữ ký ngay trong trình duyệt và không gửi gì đi.',
  howHere:
    'Chữ ký được kiểm tra ngay trong trình duyệt này, theo danh sách nơi cấp mà trang này tin cậy.',
  link: 'Mở trang kiểm tra huy hiệu',
  qr: 'Mã QR dẫn đến trang kiểm tra huy hiệu',
};

const en: typeof vi = {
  heading: 'Digital transformation badge',
  checking: 'Checking the signature…',
  checkingSentence: 'The browser is checking the signature of the badge.',
  recognisedHeading: 'Digital level recognised',
  recognisedBy: (issuer) => `Recognised by ${issuer}`,
  recognisedDescription:
    'Recognised by the managing authority with its digital signature, which the browser has checked.',
  declaredHeading: 'Digital self-assessment',
  declaredBy: 'Signed by the school',
  declaredDescription:
    'Scored and signed by the school itself; not a result recognised by the managing authority.',
  schoolYear: (year) => `School year ${year}`,
  summary: 'What does this badge say?',
  recognisedMeans:
    '“Recognised” means that the managing authority has assessed this result and signed it. Change a single letter, and the signature no longer fits.',
  declaredMeans:
    '“Self-assessed” means that the school has scored itself and signed. The signature tells that it is this school who says so, not that anyone has examined the points.',
  failedMeans: 'So this page does not show the level in the badge.',
  decision: (name) => `By ${name}.`,
  how: 'Anyone can check it: open the page for checking, or scan the QR code. That page checks the signature in the browser and sends nothing.',
  howHere:
    'The signature is checked in this browser, by the list of issuers whom this page trusts.',
  link: 'Open the page that checks badges',
  qr: 'QR code of the page that checks this badge',
};

/** The words around a verdict; the verdict itself has those of `@dds/credential`. */
export const verifyTexts: Readonly<Record<Locale, typeof vi>> = { vi, en };
