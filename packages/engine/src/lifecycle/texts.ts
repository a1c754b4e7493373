import type { DossierAction, LocalizedText } from '@dds/criteria';
import type { DossierStage, LifecycleIssueCode } from './types.js';

export const actionNames: Readonly<Record<DossierAction, LocalizedText>> = {
  create: { vi: 'lập phiếu', en: 'create' },
  revise: { vi: 'sửa phiếu', en: 'revise' },
  approve: { vi: 'phê duyệt', en: 'approve' },
  submit: { vi: 'gửi cơ quan quản lý', en: 'submit' },
  recall: { vi: 'rút lại', en: 'recall' },
  'start-review': { vi: 'bắt đầu thẩm định', en: 'start the review' },
  return: { vi: 'trả lại', en: 'return' },
  recognise: { vi: 'công nhận', en: 'recognise' },
  refuse: { vi: 'không công nhận', en: 'refuse' },
  publish: { vi: 'công bố', en: 'publish' },
  correct: { vi: 'điều chỉnh', en: 'correct' },
};

export const stageNames: Readonly<Record<DossierStage | 'none', LocalizedText>> = {
  none: { vi: 'chưa lập', en: 'not created' },
  draft: { vi: 'bản nháp', en: 'draft' },
  approved: { vi: 'đã phê duyệt', en: 'approved' },
  submitted: { vi: 'đã gửi', en: 'submitted' },
  returned: { vi: 'bị trả lại', en: 'returned' },
  'under-review': { vi: 'đang thẩm định', en: 'under review' },
  recognised: { vi: 'đã công nhận', en: 'recognised' },
  'not-recognised': { vi: 'không được công nhận', en: 'not recognised' },
  published: { vi: 'đã công bố', en: 'published' },
};

export const lifecycleTexts: Readonly<Record<LifecycleIssueCode, LocalizedText>> = {
  'action-out-of-order': {
    vi: 'không thể {action} khi hồ sơ đang ở bước “{stage}”; hãy làm đúng trình tự.',
    en: 'cannot {action} a dossier that is {stage}; keep to the order.',
  },
  'assessment-changed-after-approval': {
    vi: 'phiếu đã thay đổi sau khi người đứng đầu phê duyệt; hãy rút lại, sửa và phê duyệt lại.',
    en: 'the assessment was changed after the head approved it; recall it, revise it and approve it again.',
  },
  'assessment-mismatch': {
    vi: 'phiếu không phải là bản mới nhất của hồ sơ; hãy dùng đúng bản đó.',
    en: 'the assessment is not the one that the dossier holds; use that one.',
  },
  'event-late': {
    vi: '{action} sau hạn {lastDay}; vẫn được ghi nhận là trễ hạn.',
    en: '{action} after the last day, {lastDay}; it is recorded as late.',
  },
  'event-malformed': {
    vi: 'phần “{field}” thiếu hoặc không đúng dạng; hãy bổ sung.',
    en: 'the part “{field}” is missing or malformed; give it.',
  },
  'level-missing': {
    vi: 'chưa ghi mức độ được công nhận; hãy bổ sung.',
    en: 'does not say which level is recognised; give it.',
  },
  'level-unexpected': {
    vi: 'chỉ ghi mức độ khi công nhận; hãy bỏ mức độ ở bước này.',
    en: 'states a level although nothing is recognised; leave it out.',
  },
  'log-malformed': {
    vi: 'nhật ký không phải là danh sách các bước; hãy dùng đúng nhật ký đã lưu.',
    en: 'the log is no list of events; use the one that was stored.',
  },
  'log-shortened': {
    vi: 'nhật ký thiếu phần cuối đã biết; hãy lấy lại bản đầy đủ.',
    en: 'the log lacks an end that is known; get the whole one.',
  },
  'log-tampered': {
    vi: 'nhật ký đã bị sửa tại đây; không dùng được cho tới khi lấy lại bản gốc.',
    en: 'the log was changed here; it cannot be used until the original is back.',
  },
  'reason-missing': {
    vi: 'phải nêu lý do khi {action}; hãy bổ sung.',
    en: 'needs a reason to {action}; give it.',
  },
  'role-not-allowed': {
    vi: 'vai trò “{role}” không được {action} trong giai đoạn này; hãy để đúng người có thẩm quyền làm.',
    en: 'the role “{role}” may not {action} in this period; leave it to whoever may.',
  },
  'time-before-previous': {
    vi: 'thời điểm sớm hơn bước trước; hãy kiểm tra ngày giờ.',
    en: 'is earlier than the event before it; check the date and time.',
  },
  'time-outside-periods': {
    vi: 'ngày {day} không thuộc giai đoạn nào của quy trình; hãy kiểm tra ngày giờ hoặc cập nhật quy trình.',
    en: 'no period of the procedure holds the day {day}; check it, or update the procedure.',
  },
};
