import type { Effort, ItemState, Locale } from '@dds/criteria';

const vi = {
  heading: (level: number) => `Kế hoạch lên mức độ ${level}`,
  empty: 'Chưa có phiếu để lập kế hoạch.',
  unreadable:
    'Không lập được kế hoạch: dữ liệu bị hỏng, thuộc bộ chỉ số khác, hoặc trang cài đặt chưa đúng. Hãy mở lại phiếu, hoặc báo người quản trị trang.',
  strangeTarget: (used: number) =>
    `Trang yêu cầu một mức độ không có trong bộ chỉ số. Đây là kế hoạch lên mức độ ${used}.`,
  schoolYear: (year: string) => `Năm học ${year}`,
  target: 'Mức độ muốn đạt',
  level: (level: number, title: string) => `Mức độ ${level} – ${title}`,
  levelOnly: (level: number) => `mức độ ${level}`,
  held: 'Chưa xếp mức độ',
  now: 'Hiện nay',
  incomplete: 'Phiếu chưa hoàn thành: mục chưa chấm được tính là 0 điểm.',
  reached: (level: number) => `Đã đạt mức độ ${level}. Không cần nâng thêm mục nào.`,
  todo: (level: number, blockers: number, steps: number) =>
    `Để đạt mức độ ${level}: ${[
      blockers > 0 ? `xử lý ${blockers} việc còn vướng` : '',
      steps > 0 ? `nâng điểm ${steps} mục` : '',
    ]
      .filter(Boolean)
      .join(', rồi ')}.`,
  impossible: (level: number) => `Chưa thể đạt mức độ ${level}. Xem lý do ở từng nhóm.`,
  estimate:
    'Mỗi mục được nâng đến điểm tối đa. Công sức (ít, vừa, nhiều) là ước lượng của dự án này, không phải của Quyết định.',
  leastEffort: 'Kế hoạch chọn cách ít công sức nhất.',
  chart: 'Điểm và mức độ của từng nhóm khi làm xong kế hoạch',
  planned: 'Theo kế hoạch',
  change: 'Thay đổi',
  groupColumn: 'Nhóm',
  groupOnly: (code: string) => `Nhóm ${code}`,
  group: (code: string, title: string) => `Nhóm ${code}. ${title}`,
  groupReached: (level: number, points: string) =>
    `Nhóm đã đạt mức độ ${level} với ${points} điểm.`,
  groupEnough: (level: number, points: string) =>
    `Nhóm có ${points} điểm, đã đủ điểm cho mức độ ${level}; chỉ còn vướng những việc dưới đây.`,
  groupMissing: (level: number, points: string, needed: string, missing: string) =>
    `Nhóm có ${points} điểm; mức độ ${level} cần ít nhất ${needed} điểm, còn thiếu ${missing} điểm.`,
  groupShort: (short: string) => `Dù nâng hết các mục nâng được, nhóm vẫn thiếu ${short} điểm.`,
  unlock: 'Hãy xem lại những mục đã đánh dấu không thể nâng.',
  blockers: 'Xử lý trước',
  steps: 'Các mục cần nâng',
  raise: (from: string, to: string, gain: string) => `Từ ${from} lên ${to} điểm (thêm ${gain}).`,
  notYet: (points: string, state: string) => `${points} (${state})`,
  unverified: 'Mức tối đa này chưa kiểm chứng.',
  brings: (points: string, level: number | undefined) =>
    `Nhóm lên ${points} điểm${level === undefined ? '' : `, đủ điểm cho mức độ ${level}`}.`,
  effort: 'Công sức',
  efforts: { low: 'ít', medium: 'vừa', high: 'nhiều' } satisfies Record<Effort, string> as Readonly<
    Record<Effort, string>
  >,
  evidence: 'Minh chứng cần có:',
  recommended: 'nên có',
  cannotRaise: 'Không thể nâng',
  cannotRaiseItem: (code: string) => `mục ${code}`,
  locked: 'Những mục không thể nâng',
  states: {
    scored: '',
    unanswered: 'chưa chấm',
    'not-applicable': 'không áp dụng',
    invalid: 'chưa hợp lệ',
    'evidence-missing': 'thiếu minh chứng',
  } satisfies Record<ItemState, string> as Readonly<Record<ItemState, string>>,
  trial: 'Thử thay đổi điểm',
  trialNote: 'Kéo để thử. Phiếu không thay đổi cho đến khi bấm “Đưa vào phiếu”.',
  points: (points: string, max: string) => `${points} / ${max} điểm`,
  pointsSaid: (points: string, max: string) => `${points} trên ${max} điểm`,
  nowPoints: (points: string) => `Hiện nay: ${points}`,
  pick: 'Mục khác muốn thử',
  add: 'Thêm mục này',
  follow: 'Thử theo kế hoạch',
  trialTable: 'Kết quả đang thử',
  tried: 'Đang thử',
  trialLevel: 'Mức độ khi thử:',
  takeOver: 'Đưa vào phiếu',
  reset: 'Bỏ thử',
  nothingTried: 'Chưa thử thay đổi nào.',
  takenOver: (count: number) => `Đã đưa ${count} mục vào phiếu.`,
  notTakenOver: 'Trang chưa nhận thay đổi này; phiếu vẫn như cũ.',
  wasReset: 'Đã bỏ thử, điểm trở lại như trong phiếu.',
  said: (code: string, points: string, level: number | null) =>
    `Nhóm ${code}: ${points} điểm, ${level === null ? 'chưa xếp mức độ' : `mức độ ${level}`}.`,
};

const en: typeof vi = {
  heading: (level) => `Plan to reach level ${level}`,
  empty: 'There is no assessment to plan from yet.',
  unreadable:
    'No plan can be made: the data is broken, belongs to another catalog, or the page is not set up right. Open the assessment again, or tell the administrator of the page.',
  strangeTarget: (used) =>
    `The page asks for a level that the catalog does not have. This plan is for level ${used}.`,
  schoolYear: (year) => `School year ${year}`,
  target: 'Level to reach',
  level: (level, title) => `Level ${level} – ${title}`,
  levelOnly: (level) => `level ${level}`,
  held: 'No level yet',
  now: 'Now',
  incomplete: 'The assessment is not complete: items that are not answered count as 0 points.',
  reached: (level) => `Level ${level} is reached. No item needs to be raised.`,
  todo: (level, blockers, steps) =>
    `To reach level ${level}: ${[
      blockers > 0 ? `settle ${blockers} ${blockers === 1 ? 'matter' : 'matters'}` : '',
      steps > 0 ? `raise ${steps} ${steps === 1 ? 'item' : 'items'}` : '',
    ]
      .filter(Boolean)
      .join(', then ')}.`,
  impossible: (level) => `Level ${level} cannot be reached yet. Each group says why.`,
  estimate:
    "Each item is raised to its maximum. The effort (low, medium, high) is this project's own estimate, not the Decision's.",
  leastEffort: 'The plan takes the way of least effort.',
  chart: 'Points and level of each group once the plan is done',
  planned: 'As planned',
  change: 'Change',
  groupColumn: 'Group',
  groupOnly: (code) => `Group ${code}`,
  group: (code, title) => `Group ${code}. ${title}`,
  groupReached: (level, points) => `The group has reached level ${level} with ${points} points.`,
  groupEnough: (level, points) =>
    `The group has ${points} points, enough for level ${level}; only the matters below stand in the way.`,
  groupMissing: (level, points, needed, missing) =>
    `The group has ${points} points; level ${level} takes at least ${needed}, so ${missing} are missing.`,
  groupShort: (short) =>
    `With every item raised that can be, the group still lacks ${short} points.`,
  unlock: 'Look again at the items marked as impossible to raise.',
  blockers: 'Settle first',
  steps: 'Items to raise',
  raise: (from, to, gain) => `From ${from} to ${to} points (${gain} more).`,
  notYet: (points, state) => `${points} (${state})`,
  unverified: 'This maximum is not verified.',
  brings: (points, level) =>
    `Brings the group to ${points} points${level === undefined ? '' : `, enough for level ${level}`}.`,
  effort: 'Effort',
  efforts: { low: 'low', medium: 'medium', high: 'high' },
  evidence: 'Evidence needed:',
  recommended: 'recommended',
  cannotRaise: 'Cannot be raised',
  cannotRaiseItem: (code) => `item ${code}`,
  locked: 'Items that cannot be raised',
  states: {
    scored: '',
    unanswered: 'not answered',
    'not-applicable': 'does not apply',
    invalid: 'not valid',
    'evidence-missing': 'evidence missing',
  },
  trial: 'Try other points',
  trialNote: 'Drag to try. The assessment does not change until you press “Take over”.',
  points: (points, max) => `${points} / ${max} points`,
  pointsSaid: (points, max) => `${points} of ${max} points`,
  nowPoints: (points) => `Now: ${points}`,
  pick: 'Another item to try',
  add: 'Add this item',
  follow: 'Try the plan',
  trialTable: 'Result of what is tried',
  tried: 'Tried',
  trialLevel: 'Level when tried:',
  takeOver: 'Take over',
  reset: 'Drop the trial',
  nothingTried: 'Nothing is tried yet.',
  takenOver: (count) =>
    `${count} ${count === 1 ? 'item' : 'items'} taken over into the assessment.`,
  notTakenOver: 'The page has not accepted the change; the assessment is as it was.',
  wasReset: 'The trial is dropped; the points are those of the assessment again.',
  said: (code, points, level) =>
    `Group ${code}: ${points} points, ${level === null ? 'no level yet' : `level ${level}`}.`,
};

/** The words of the plan. */
export type PlanTexts = typeof vi;
export const planTexts: Readonly<Record<Locale, PlanTexts>> = { vi, en };
