import { catalog4725, quangNinh2023 } from '@dds/criteria';
import { scoreAssessment } from '@dds/engine';
import {
  lastYear,
  reviewedSheet,
  schoolFile,
} from '../../packages/widgets/src/review/review.fixture.js';
import { fillStorage, findDraft, otherWindow, shown, type Act } from './keeping.js';
import { best, full, half, held, later, unreadable, wrong } from './samples.js';
import { signedBadges, trust } from './signed.js';

/** An element as a person may meet it. */
export interface State {
  readonly element: string;
  readonly name: string;
  /** Attributes, where they are texts, and properties. */
  readonly give?: Readonly<Record<string, unknown>>;
  /** What a person does before the picture is taken, by selectors that know no language. */
  readonly act?: readonly Act[];
  /** What becomes of the parts that come later, where they do not come. */
  readonly network?: 'slow' | 'down';
}

const press =
  (selector: string): Act =>
  (page) =>
    page.locator(selector).first().click();
const type =
  (selector: string, text: string): Act =>
  (page) =>
    page.locator(selector).first().fill(text);
const unfold =
  (selector = ''): Act =>
  (page) =>
    page.locator(`${selector} summary`).evaluateAll((summaries) => {
      for (const summary of summaries as HTMLElement[]) summary.click();
    });
const open = (name: string, content: string): Act => {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(content) };
  return (page) => page.locator('.file-bar input[type=file]').setInputFiles(file);
};
const checked: Act = (page) =>
  page.waitForFunction(
    () =>
      document.querySelector<HTMLElement & { verification?: unknown }>('dds-badge')
        ?.verification !== undefined,
  );
const replaced: readonly Act[] = [
  open('phieu.json', JSON.stringify(full)),
  press('dialog .primary'),
  shown('.notice'),
];
const step = (number: number): Act => press(`.steps li:nth-child(${number}) button`);

const guidance = quangNinh2023;
const badge = { school: full.institution!.name!, 'school-year': '2025-2026' };
const long = 'Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên huyện Vân Đồn, Quảng Ninh';
const form = { guidance, today: '2026-05-20' };
const review = { assessment: schoolFile, sheet: reviewedSheet() };

const table: Record<string, Record<string, Omit<State, 'element' | 'name'>>> = {
  'dds-badge': {
    empty: {},
    'level 1': { give: { ...badge, level: '1' } },
    'level 2 with a link': { give: { ...badge, level: '2', href: 'https://thpt-mau.example/' } },
    'level 3 of a long name': { give: { ...badge, school: long, level: '3' } },
    complete: { give: { ...badge, result: scoreAssessment(catalog4725, full) } },
    held: { give: { ...badge, result: scoreAssessment(catalog4725, held) } },
    ...Object.fromEntries(
      Object.entries(signedBadges).map(([verdict, token]) => [
        `signed, ${verdict}`,
        { give: { token, trust }, act: [checked, unfold()] },
      ]),
    ),
  },
  'dds-result': {
    empty: {},
    unreadable: { give: { assessment: unreadable } },
    half: { give: { assessment: half } },
    complete: { give: { assessment: full } },
    'complete, unfolded': { give: { assessment: full }, act: [unfold()] },
    held: { give: { assessment: held } },
    wrong: { give: { assessment: wrong }, act: [unfold()] },
  },
  'dds-evidence': {
    empty: {},
    unreadable: { give: { assessment: unreadable } },
    half: { give: { assessment: half, guidance } },
    complete: { give: { assessment: full, guidance } },
    wrong: { give: { assessment: wrong } },
    editable: { give: { assessment: half, editable: true } },
  },
  'dds-plan': {
    empty: {},
    unreadable: { give: { assessment: unreadable } },
    half: { give: { assessment: half, guidance } },
    complete: { give: { assessment: full, guidance } },
    reached: { give: { assessment: best } },
    held: { give: { assessment: held, guidance } },
    wrong: { give: { assessment: wrong } },
    'tried out': { give: { assessment: full, target: 3 }, act: [press('.sliders button')] },
    coming: { give: { assessment: full }, act: [shown('[role=status]')], network: 'slow' },
    missing: { give: { assessment: full }, act: [shown('[role=alert]')], network: 'down' },
  },
  'dds-review': {
    empty: {},
    unreadable: { give: { assessment: unreadable } },
    opened: { give: { assessment: schoolFile } },
    reviewed: { give: review },
    'to be read': { give: { ...review, readOnly: true } },
    wrong: {
      give: { assessment: schoolFile },
      act: [type('[id="items/1.4#points"]', '30'), press('.actions .primary')],
    },
    returned: { give: review, act: [press('.actions button:not(.primary)'), unfold('dialog')] },
    'returned without a reason': {
      give: review,
      act: [press('.actions button:not(.primary)'), press('dialog .primary')],
    },
  },
  'dds-compare': {
    empty: {},
    unreadable: { give: { assessment: unreadable, assessmentBefore: full } },
    'two years': { give: { assessment: schoolFile, assessmentBefore: lastYear } },
    'changed rows': {
      give: { assessment: schoolFile, assessmentBefore: lastYear, changedOnly: true },
    },
    unchanged: { give: { assessment: full, assessmentBefore: full, changedOnly: true } },
    'half filled before': { give: { assessment: held, assessmentBefore: half } },
    'two indexes': {
      give: {
        assessment: full,
        assessmentBefore: full,
        catalog: later,
        catalogBefore: catalog4725,
      },
    },
  },
  'dds-assessment': {
    empty: { give: form },
    unreadable: { give: { ...form, value: unreadable } },
    'overview, half': { give: { ...form, value: half } },
    'overview, complete': { give: { ...form, value: full } },
    'overview, held': { give: { ...form, value: held } },
    'group, empty': { give: form, act: [step(2)] },
    'group, half': { give: { ...form, value: half, previous: lastYear }, act: [step(2)] },
    'group, complete': { give: { ...form, value: full }, act: [step(3)] },
    'group, wrong': { give: { ...form, value: wrong }, act: [step(2)] },
    'group, a row unfolded': {
      give: { ...form, value: full },
      act: [step(3), unfold('[id="conditions/2.1"]'), unfold('[id="conditions/2.1"] .entry')],
    },
    'group, coming': { give: form, act: [step(2)], network: 'slow' },
    'group, missing': { give: form, act: [step(2), shown('[role=alert]')], network: 'down' },
    'evidence, empty': { give: form, act: [step(4)] },
    'evidence, half': { give: { ...form, value: half }, act: [step(4)] },
    'evidence, an entry open': {
      give: { ...form, value: wrong },
      act: [step(4), press('.entry summary')],
    },
    'evidence, pasted': {
      give: form,
      act: [
        step(4),
        unfold('.register'),
        type('#paste', 'Số\tTên văn bản\tNgày\n12/KH\tKế hoạch dạy học trực tuyến\t05/09/2025'),
      ],
    },
    'check, half': { give: { ...form, value: half }, act: [step(5)] },
    'check, complete': { give: { ...form, value: full }, act: [step(5)] },
    'check, wrong': { give: { ...form, value: wrong }, act: [step(5)] },
    finish: { give: { ...form, value: full }, act: [step(6)] },
    'finish, wrong': { give: { ...form, value: wrong }, act: [step(6), press('.finish .primary')] },
    'finish, half': { give: { ...form, value: half }, act: [step(6), press('.finish .primary')] },
    'finish, done': { give: { ...form, value: best }, act: [step(6), press('.finish .primary')] },
    'rows that were looked for': { give: { ...form, value: half }, act: [type('#search', '1.6')] },
    'evidence to delete': {
      give: { ...form, value: half },
      act: [step(4), press('.unlinked summary'), press('.unlinked .actions button:last-of-type')],
    },
    'a file that is none': {
      give: { ...form, value: half },
      act: [open('phieu.json', '{"schemaVersion":')],
    },
    'a file with remarks': {
      give: { ...form },
      act: [open('phieu.json', JSON.stringify(wrong))],
    },
    'a file that replaces answers': {
      give: { ...form, value: half },
      act: [open('phieu.json', JSON.stringify(full))],
    },
    'a file that has replaced answers': { give: { ...form, value: half }, act: replaced },
    versions: {
      give: { ...form, value: half },
      act: [...replaced, press('.file-bar button:last-of-type'), shown('dialog[open]')],
    },
    'a draft beside what the page has set': {
      give: { ...form, value: half },
      act: [findDraft(JSON.stringify(full)), shown('.notice')],
    },
    'a draft that cannot be read': { give: form, act: [findDraft('{'), shown('.notice')] },
    'two windows that disagree': {
      give: form,
      act: [
        findDraft(JSON.stringify(full)),
        shown('.save-state'),
        unfold('.facts'),
        type('[id="institution/name"]', 'THPT Hòn Gai'),
        otherWindow(JSON.stringify({ ...full, institution: { ...full.institution, name: long } })),
        shown('#conflicts'),
      ],
    },
    'no room for the draft': {
      give: form,
      act: [
        fillStorage,
        type('[id="institution/name"]', 'THPT Hòn Gai'),
        shown('.save-state.warning'),
      ],
    },
    disabled: { give: { ...form, value: half, disabled: true } },
    'disabled, group': {
      give: { ...form, value: half, disabled: true },
      act: [step(2)],
    },
    'one page': { give: { ...form, value: half, layout: 'page' } },
  },
};

/** Every element in every state. */
export const states: readonly State[] = Object.entries(table).flatMap(([element, each]) =>
  Object.entries(each).map(([name, state]) => ({ element, name, ...state })),
);
