import type { Effort, ItemState } from '@dds/criteria';

export const vi = {
  heading: (level: number) => `Kế hoạch lên mức độ ${level}`,
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

/** The words of the plan. */
export type PlanTexts = typeof vi;
