import type { IssueCode, Locale } from '@dds/criteria';

/** A sentence with the parameters of the issue in braces, after the row's name. */
type Texts = Readonly<Record<IssueCode, Readonly<Record<Locale, string>>>>;

export const issueTexts: Texts = {
  'answer-ambiguous': {
    vi: 'vừa có điểm vừa ghi “không áp dụng”; hãy chỉ giữ một trong hai.',
    en: 'has both points and “not applicable”; keep only one of them.',
  },
  'answer-malformed': {
    vi: 'câu trả lời không đúng dạng nên không đọc được; hãy trả lời lại mục này.',
    en: 'the answer is not in a form that can be read; answer this row again.',
  },
  'criterion-above-maximum': {
    vi: 'tổng {points} điểm vượt mức tối đa {maxPoints} của tiêu chí; hãy giảm điểm các mục cho đúng.',
    en: 'adds up to {points} points, above the criterion’s maximum of {maxPoints}; lower its items.',
  },
  'evidence-missing': {
    vi: 'thiếu minh chứng loại “{kind}” theo hướng dẫn; hãy bổ sung vào mục này.',
    en: 'lacks evidence of the kind “{kind}” that the guidance asks for; add it to this row.',
  },
  'evidence-unknown': {
    vi: 'minh chứng “{evidence}” không có trong danh mục; hãy thêm vào danh mục hoặc bỏ mã này.',
    en: 'names evidence “{evidence}”, which the register does not hold; add it or remove its id.',
  },
  'evidence-url-unsafe': {
    vi: 'liên kết của minh chứng “{evidence}” không dùng được; hãy nhập địa chỉ bắt đầu bằng https:// hoặc http://.',
    en: 'the link of evidence “{evidence}” cannot be used; give an address that begins with https:// or http://.',
  },
  'group-above-maximum': {
    vi: 'quy đổi thành {points} điểm, vượt mức tối đa {maxPoints}; hãy xem lại các mục chấm cao hơn mức tối đa.',
    en: 'rescales to {points} points, above its maximum of {maxPoints}; review the items above their maxima.',
  },
  'group-rescaled': {
    vi: 'đã bỏ {excluded} điểm của các mục không áp dụng; điểm được quy đổi từ thang {maxPoints}.',
    en: 'leaves out {excluded} points of items that do not apply; points are rescaled from {maxPoints}.',
  },
  'measure-invalid': {
    vi: 'số liệu chưa hợp lý; hãy nhập số không âm, phần không lớn hơn tổng.',
    en: 'the measure cannot be; give numbers of at least zero, and a part no larger than the whole.',
  },
  'not-applicable-not-allowed': {
    vi: 'không được ghi “không áp dụng” với cơ sở này; hãy chấm điểm (có thể là 0).',
    en: 'may not be marked “not applicable” for this institution; give points (0 is possible).',
  },
  'points-above-maximum': {
    vi: '{points} điểm vượt mức tối đa {maxPoints}; hãy nhập từ 0 đến {maxPoints}.',
    en: '{points} points is above the maximum of {maxPoints}; give 0 to {maxPoints}.',
  },
  'points-above-unverified-maximum': {
    vi: '{points} điểm cao hơn mức {maxPoints} chưa được kiểm chứng; điểm vẫn được tính, hãy đối chiếu với phụ lục của Quyết định.',
    en: '{points} points is above {maxPoints}, a maximum not verified; it counts, but check the annex of the Decision.',
  },
  'points-invalid': {
    vi: '“{points}” không phải là số điểm; hãy nhập số không âm, nhiều nhất hai chữ số thập phân.',
    en: '“{points}” is not a number of points; give a number of at least zero with at most two decimals.',
  },
  'unknown-code': {
    vi: 'mã “{code}” không có trong bộ chỉ số nên không được tính; hãy xem lại tệp.',
    en: 'code “{code}” is not in the catalog and counts nothing; check the file.',
  },
};

/** `evidence-missing` where the guidance only recommends it: nothing is lacking without it. */
export const recommendedEvidence: Readonly<Record<Locale, string>> = {
  vi: 'theo hướng dẫn, nên có thêm minh chứng loại “{kind}”; không bắt buộc.',
  en: 'the guidance also recommends evidence of the kind “{kind}”; it is not mandatory.',
};

/** What each kind of evidence is called. */
export const evidenceKindNames: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  plan: { vi: 'kế hoạch', en: 'plan' },
  regulation: { vi: 'quy chế', en: 'regulation' },
  decision: { vi: 'quyết định', en: 'decision' },
  report: { vi: 'báo cáo', en: 'report' },
  contract: { vi: 'hợp đồng, thỏa thuận', en: 'contract or agreement' },
  'system-dossier': { vi: 'hồ sơ hệ thống phần mềm', en: 'software-system dossier' },
  list: { vi: 'danh mục, danh sách', en: 'list' },
  material: { vi: 'học liệu', en: 'learning material' },
  'test-paper': { vi: 'đề kiểm tra', en: 'test paper' },
  'portal-page': { vi: 'trang công khai trên cổng', en: 'public portal page' },
  other: { vi: 'minh chứng khác', en: 'other evidence' },
};
