import type { ItemState, Locale } from '@dds/criteria';

const vi = {
  heading: 'Kết quả tự đánh giá mức độ chuyển đổi số',
  empty: 'Chưa có kết quả để hiển thị.',
  unreadable:
    'Không hiển thị được kết quả: dữ liệu bị hỏng hoặc được chấm theo bộ chỉ số hay phiên bản khác. ' +
    'Hãy mở lại phiếu và chấm lại.',
  schoolYear: (year: string) => `Năm học ${year}`,
  incomplete: (count: number) =>
    `Phiếu chưa hoàn thành: còn ${count} mục chưa trả lời hoặc chưa hợp lệ.`,
  level: (level: number, title: string) => `Mức độ ${level} – ${title}`,
  held: 'Chưa xếp mức độ',
  group: (code: string, title: string) => `Nhóm ${code}. ${title}`,
  gauge: (points: string, max: string, bounds: string) => `${points} trên ${max} điểm. ${bounds}`,
  bound: (level: number, from: string, included: boolean) =>
    `Mức độ ${level}: ${included ? 'từ' : 'trên'} ${from} điểm.`,
  ofPoints: (max: string) => `/ ${max} điểm`,
  criteriaCaption: (code: string) => `Điểm các tiêu chí của nhóm ${code}`,
  itemsCaption: (code: string) => `Điểm từng tiêu chí thành phần của nhóm ${code}`,
  criterion: 'Tiêu chí',
  item: 'Tiêu chí thành phần',
  points: 'Điểm',
  maximum: 'Tối đa',
  total: 'Cộng',
  conditions: {
    met: 'Đã đáp ứng',
    unmet: 'Chưa đáp ứng',
    unanswered: 'Chưa trả lời',
  },
  mandatory: 'điều kiện bắt buộc',
  band: (level: number) => `Thuộc khung điểm của mức độ ${level}.`,
  unanswered: (count: number) => `Còn ${count} mục chưa chấm.`,
  states: {
    scored: '',
    unanswered: 'Chưa chấm',
    'not-applicable': 'Không áp dụng',
    invalid: 'Chưa hợp lệ',
    'evidence-missing': 'Thiếu minh chứng',
  } satisfies Record<ItemState, string> as Readonly<Record<ItemState, string>>,
  unverified: 'chưa kiểm chứng',
  unverifiedNote:
    'Chưa có nguồn nào xác nhận mức điểm tối đa này. Hãy đối chiếu với phụ lục của Quyết định trước khi dùng.',
  stamp: (catalog: string, version: string, engine: string) =>
    `Chấm theo bộ chỉ số ${catalog}, phiên bản ${version}; bộ máy tính điểm ${engine}.`,
  guidance: (id: string, version: string) => `Hướng dẫn ${id}, phiên bản ${version}.`,
};

const en: typeof vi = {
  heading: 'Result of the digital self-assessment',
  empty: 'There is no result to show yet.',
  unreadable:
    'The result cannot be shown: it is broken, or was scored by another catalog or version. ' +
    'Open the assessment and score it again.',
  schoolYear: (year) => `School year ${year}`,
  incomplete: (count) =>
    `The assessment is not complete: ${count} ${count === 1 ? 'row has' : 'rows have'} no valid answer.`,
  level: (level, title) => `Level ${level} – ${title}`,
  held: 'No level yet',
  group: (code, title) => `Group ${code}. ${title}`,
  gauge: (points, max, bounds) => `${points} of ${max} points. ${bounds}`,
  bound: (level, from, included) =>
    `Level ${level}: ${included ? 'from' : 'above'} ${from} points.`,
  ofPoints: (max) => `of ${max} points`,
  criteriaCaption: (code) => `Points of the criteria of group ${code}`,
  itemsCaption: (code) => `Points of each item of group ${code}`,
  criterion: 'Criterion',
  item: 'Item',
  points: 'Points',
  maximum: 'Maximum',
  total: 'Total',
  conditions: { met: 'Met', unmet: 'Not met', unanswered: 'Not answered' },
  mandatory: 'mandatory condition',
  band: (level) => `Within the band of level ${level}.`,
  unanswered: (count) => `${count} ${count === 1 ? 'item' : 'items'} not answered.`,
  states: {
    scored: '',
    unanswered: 'Not answered',
    'not-applicable': 'Does not apply',
    invalid: 'Not valid',
    'evidence-missing': 'Evidence missing',
  },
  unverified: 'not verified',
  unverifiedNote:
    'No source confirms this maximum. Compare it with the annex of the Decision before you rely on it.',
  stamp: (catalog, version, engine) =>
    `Scored by catalog ${catalog}, version ${version}; engine ${engine}.`,
  guidance: (id, version) => `Guidance ${id}, version ${version}.`,
};

/** The words of the result. */
export type ResultTexts = typeof vi;
export const resultTexts: Readonly<Record<Locale, ResultTexts>> = { vi, en };
