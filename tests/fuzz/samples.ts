import { catalog4725, quangNinh2023, quangNinhProcedure } from '@dds/criteria';
import type { Assessment, DossierAction, Policies } from '@dds/criteria';
import { digestOf } from '@dds/criteria/digest';
import {
  aggregate,
  appendEvent,
  compareReview,
  listDeadlines,
  mergeProposals,
  openReview,
  reviseReview,
  scoreAssessment,
} from '@dds/engine';
import type {
  AssessmentChanges,
  CodeMap,
  Decision,
  DossierEvent,
  DossierLog,
  LoggedEvent,
  Proposal,
} from '@dds/engine';

/** An ordinary file, such as a school sends. */
export const dossier: Assessment = {
  schemaVersion: 1,
  catalog: '4725-2022',
  schoolYear: '2025-2026',
  institution: {
    name: 'Trường THPT Mẫu',
    stages: ['upper-secondary', 'continuing'],
    province: 'Quảng Ninh',
    portal: 'https://thpt-mau.edu.vn',
  },
  conditions: {
    '1.1': { met: true, evidence: ['E1'], note: 'đã ban hành' },
    '1.2': { met: true },
    '2.1': { met: false },
    '2.2': { met: true, evidence: ['E3'] },
  },
  items: {
    '1.3.1': { points: 6, evidence: ['E2'], measure: { part: 45, whole: 45 }, note: 'LMS Mẫu' },
    '1.3.2': { points: 4.25, measure: { count: 3 } },
    '1.4': { points: 12.5 },
    '1.5.1': { points: 20 },
    '1.6.1': { points: 6.53, measure: { part: 42, whole: 45 } },
    '2.3.1': { points: 8 },
    '2.3.2': { points: 'tám' },
    '2.4.2': { notApplicable: 'không có cấp học này' },
  },
  evidence: [
    { id: 'E1', kind: 'plan', title: 'Kế hoạch', number: '12/KH', date: '2025-09-05' },
    { id: 'E2', kind: 'list', url: 'https://thpt-mau.edu.vn/ds.pdf', public: true },
    { id: 'E3', kind: 'decision', url: 'javascript:alert(1)', expires: '2027-12-31' },
  ],
};

/** Hardly anything of a file. */
export const blank: Assessment = { schemaVersion: 1, catalog: '4725-2022' };

export const policies: Partial<Policies> = {
  conditions: 'lowest-level',
  overall: 'per-group',
  evidence: 'require',
  notApplicable: [
    { item: '2.4.2', stages: ['upper-secondary', 'continuing'], treatment: 'rescale' },
  ],
};

export const result = scoreAssessment(catalog4725, dossier, { guidance: quangNinh2023, policies });
export const plainResult = scoreAssessment(catalog4725, blank);

export const changes: AssessmentChanges = {
  conditions: { '2.1': { met: true, evidence: ['E4'] }, '1.1': null },
  items: { '1.3.2': { points: 6 }, '2.4.2': { points: 2 }, '1.4': null },
  evidence: [{ id: 'E4', kind: 'report' }],
};

export const codeMap: CodeMap = {
  groups: { '1': '1' },
  criteria: { '1.3': '1.3', '2.1': null },
  items: { '1.3.1': '1.3.2', '1.3.2': '1.3.1', '1.4': null },
};

export const reason = { code: 'not-in-use', text: 'Chưa có lớp nào dùng.' } as const;
export const sheet = reviseReview(
  openReview(dossier),
  dossier,
  'items/1.3.1',
  { points: 2 },
  reason,
);
export const comparison = compareReview(catalog4725, dossier, sheet);

export const proposals: readonly Proposal[] = [
  { path: 'items/1.3.1/points', value: 5, origin: { system: 'lms.example.edu.vn' } },
  {
    path: 'items/1.3.2/measure',
    value: { part: 1, whole: 2 },
    origin: { system: 'lms.example.edu.vn', at: '2026-05-04T09:00:00+07:00', reference: 'r/1' },
  },
  { path: 'conditions/1.2/met', value: true, origin: { system: 'lms.example.edu.vn' } },
  { path: 'evidence/E9', value: { id: 'E9', kind: 'plan' }, origin: { system: 'x' } },
  { path: 'institution/name', value: 'Trường Mẫu', origin: { system: 'x' } },
];

export const merged = mergeProposals(dossier, proposals);

export const decision: Decision = {
  id: 1,
  decision: 'accept',
  by: 'Nguyễn Thị An',
  at: '2026-05-20T08:00:00+07:00',
};

const digest = digestOf(dossier);
const steps: readonly (readonly [DossierAction, string])[] = [
  ['create', 'institution'],
  ['approve', 'head'],
  ['submit', 'head'],
  ['start-review', 'department-office'],
];

export const events: readonly DossierEvent[] = steps.map(([action, role], index) => ({
  action,
  at: `2026-05-1${index}T09:00:00+07:00`,
  by: { role, name: 'Trần Văn Bình', body: 'Trường THPT Mẫu' },
  assessment: digest,
}));

export const log: DossierLog = events.reduce<readonly LoggedEvent[]>(
  (known, event) => appendEvent(known, event, { procedure: quangNinhProcedure }).log,
  [],
);

export const deadlines = listDeadlines(quangNinh2023, { schoolYear: '2025-2026' });

export const keys = { province: 'Quảng Ninh', stage: ['upper-secondary', 'continuing'] };
export const summary = aggregate.add(aggregate.empty(), result, keys);
