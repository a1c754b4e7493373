import type { LocalizedText } from '@dds/criteria';
import type { AssessmentMatch, ProvenVerdict, UnprovenReason } from './types.js';

/** A verdict as a heading and a sentence, with places for what the badge says. */
export interface VerdictTexts {
  readonly title: LocalizedText;
  readonly sentence: LocalizedText;
}

export const provenTexts: Readonly<Record<ProvenVerdict, VerdictTexts>> = {
  recognised: {
    title: { vi: 'Được công nhận', en: 'Recognised' },
    sentence: {
      vi: '{issuer} công nhận {school} đạt {level} về chuyển đổi số, năm học {year}.',
      en: '{issuer} recognises that {school} reaches {level} in digital transformation, school year {year}.',
    },
  },
  declared: {
    title: { vi: 'Tự đánh giá', en: 'Self-assessed' },
    sentence: {
      vi: '{school} tự đánh giá đạt {level} về chuyển đổi số, năm học {year}. Cơ quan quản lý chưa công nhận kết quả này.',
      en: '{school} says of itself that it reaches {level} in digital transformation, school year {year}. This badge is no recognition by an authority.',
    },
  },
  'other-subject': {
    title: { vi: 'Huy hiệu của nơi khác', en: 'A badge of somebody else' },
    sentence: {
      vi: 'Huy hiệu này cấp cho {school}, năm học {year}, không phải cho trường hoặc năm học của trang này.',
      en: 'This badge is for {school}, school year {year}, not for the school or the year of this page.',
    },
  },
  'assessment-mismatch': {
    title: { vi: 'Không khớp phiếu tự đánh giá', en: 'Does not fit the assessment' },
    sentence: { vi: '{match}', en: '{match}' },
  },
  revoked: {
    title: { vi: 'Đã bị thu hồi', en: 'Withdrawn' },
    sentence: {
      vi: '{issuer} đã thu hồi huy hiệu này. Huy hiệu không còn giá trị.',
      en: '{issuer} has withdrawn this badge. It no longer counts.',
    },
  },
  superseded: {
    title: { vi: 'Đã có huy hiệu mới', en: 'Replaced' },
    sentence: {
      vi: '{issuer} đã cấp huy hiệu mới hơn cho {school}, năm học {year}. Hãy xem huy hiệu mới.',
      en: '{issuer} has issued a later badge to {school} for the school year {year}. Look at that one.',
    },
  },
  'not-yet-valid': {
    title: { vi: 'Chưa có hiệu lực', en: 'Not valid yet' },
    sentence: {
      vi: 'Huy hiệu có hiệu lực từ ngày {from}. Nếu ngày đó đã qua, hãy chỉnh lại ngày giờ của máy.',
      en: 'The badge is valid from {from}. If that day is past, set the clock of this computer right.',
    },
  },
  expired: {
    title: { vi: 'Đã hết hạn', en: 'Expired' },
    sentence: {
      vi: 'Huy hiệu chỉ có giá trị đến ngày {until}. Hãy hỏi {issuer} về huy hiệu mới.',
      en: 'The badge was valid until {until} only. Ask {issuer} for a new one.',
    },
  },
  'status-unknown': {
    title: { vi: 'Chưa rõ còn giá trị hay không', en: 'May have been withdrawn' },
    sentence: {
      vi: 'Chữ ký đúng, nhưng chưa kiểm tra được huy hiệu đã bị thu hồi hay chưa. Hãy thử lại khi có mạng.',
      en: 'The signature is right, but whether the badge has been withdrawn could not be checked. Try again when you are online.',
    },
  },
};

export const unprovenTexts: Readonly<Record<UnprovenReason, VerdictTexts>> = {
  'issuer-unknown': {
    title: { vi: 'Không rõ nơi cấp', en: 'Unknown issuer' },
    sentence: {
      vi: 'Trang này không biết nơi đã ký huy hiệu, nên không xác nhận được điều ghi trong đó.',
      en: 'This page does not know who signed the badge, so it cannot confirm what it says.',
    },
  },
  'role-not-trusted': {
    title: { vi: 'Nơi cấp không có quyền', en: 'Not theirs to give' },
    sentence: {
      vi: 'Nơi ký huy hiệu không có quyền cấp loại huy hiệu này: chỉ cơ quan quản lý mới được công nhận, và trường chỉ được công bố cho chính mình.',
      en: 'Who signed the badge may not give one of this kind: only an authority recognises, and a school declares for itself alone.',
    },
  },
  'key-unknown': {
    title: { vi: 'Không rõ nơi cấp', en: 'Unknown issuer' },
    sentence: {
      vi: 'Huy hiệu được ký bằng một khóa không có trong danh sách khóa của nơi cấp, nên không xác nhận được. Có thể danh sách của trang này đã cũ.',
      en: 'The badge is signed with a key that is not among the issuer’s keys, so it cannot be confirmed. The list of this page may be out of date.',
    },
  },
  'algorithm-mismatch': {
    title: { vi: 'Huy hiệu giả hoặc bị sửa', en: 'Forged or changed' },
    sentence: {
      vi: 'Cách ký ghi trong huy hiệu không phải cách của nơi cấp. Đừng tin nội dung của huy hiệu này.',
      en: 'The badge claims a kind of signature that its issuer does not use. Do not believe what it says.',
    },
  },
  'signature-invalid': {
    title: { vi: 'Huy hiệu giả hoặc bị sửa', en: 'Forged or changed' },
    sentence: {
      vi: 'Chữ ký không khớp với nội dung: huy hiệu là giả hoặc đã bị sửa. Đừng tin nội dung của huy hiệu này.',
      en: 'The signature does not fit the contents: the badge is forged or was changed. Do not believe what it says.',
    },
  },
  platform: {
    title: { vi: 'Chưa kiểm tra được', en: 'Could not be checked' },
    sentence: {
      vi: 'Trình duyệt này không kiểm tra được chữ ký. Hãy mở trang bằng địa chỉ https:// hoặc bằng trình duyệt mới hơn.',
      en: 'This browser cannot check the signature. Open the page at an https:// address, or in a newer browser.',
    },
  },
};

export const malformedTexts: VerdictTexts = {
  title: { vi: 'Không phải huy hiệu', en: 'Not a badge' },
  sentence: {
    vi: 'Đoạn mã này không phải là huy hiệu, hoặc đã bị thiếu khi sao chép. Hãy sao chép lại toàn bộ liên kết.',
    en: 'This code is no badge, or a part of it was lost in copying. Copy the whole link again.',
  },
};

export const matchTexts: Readonly<Record<AssessmentMatch | 'not-given', LocalizedText>> = {
  matches: {
    vi: 'Chấm lại tệp phiếu cho đúng mức độ ghi trong huy hiệu.',
    en: 'Scoring the file again gives the level in the badge.',
  },
  'digest-only': {
    vi: 'Tệp phiếu đúng là phiếu của trường; mức độ lấy từ kết quả đánh giá của cơ quan quản lý.',
    en: 'The file is the school’s own; the level comes from the authority’s assessment.',
  },
  'digest-differs': {
    vi: 'Tệp phiếu không phải là tệp mà huy hiệu được cấp theo, hoặc đã bị sửa.',
    en: 'The file is not the one for which the badge was given, or it was changed.',
  },
  'year-differs': {
    vi: 'Tệp phiếu thuộc năm học khác với huy hiệu.',
    en: 'The file is of another school year than the badge.',
  },
  'rules-missing': {
    vi: 'Trang này không có bộ chỉ số hoặc hướng dẫn đúng phiên bản của huy hiệu, nên không chấm lại được.',
    en: 'This page lacks the version of the index or guidance by which the badge was scored, so it cannot score again.',
  },
  'level-differs': {
    vi: 'Chấm lại tệp phiếu cho mức độ khác với mức độ ghi trong huy hiệu.',
    en: 'Scoring the file again gives another level than the badge says.',
  },
  'not-scorable': {
    vi: 'Không chấm lại được tệp phiếu này.',
    en: 'This file cannot be scored.',
  },
  'not-given': {
    vi: 'Chưa đối chiếu với tệp phiếu tự đánh giá.',
    en: 'Not compared with the assessment itself.',
  },
};

export const noteTexts = {
  'status-none': {
    vi: 'Nơi cấp không công bố danh sách thu hồi cho huy hiệu này.',
    en: 'The issuer publishes no list of withdrawn badges for this one.',
  },
  'status-good': {
    vi: 'Không bị thu hồi, theo danh sách ngày {day}.',
    en: 'Not withdrawn, by the list of {day}.',
  },
  'status-unknown': {
    vi: 'Chưa kiểm tra được huy hiệu đã bị thu hồi hay chưa.',
    en: 'Whether the badge has been withdrawn could not be checked.',
  },
  'list-expired': {
    vi: 'Danh sách thu hồi ngày {day} đã cũ, nên chưa rõ huy hiệu đã bị thu hồi hay chưa.',
    en: 'The list of withdrawn badges of {day} is out of date, so it is not known whether this one has been withdrawn.',
  },
  policies: {
    vi: 'Được chấm theo cách hiểu khác với cách mặc định.',
    en: 'Scored by other readings than the default ones.',
  },
  validity: {
    vi: 'Có giá trị từ {from} đến {until}.',
    en: 'Valid from {from} to {until}.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export const levelTexts = {
  level: { vi: 'mức độ {level}', en: 'level {level}' },
  group: { vi: 'nhóm {code} mức độ {level}', en: 'group {code} level {level}' },
  groupNone: { vi: 'nhóm {code} chưa xếp mức độ', en: 'group {code} without a level' },
} as const satisfies Readonly<Record<string, LocalizedText>>;
