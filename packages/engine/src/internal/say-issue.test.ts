import type { Locale } from '@dds/criteria';
import { describe, expect, it } from 'vitest';
import * as engine from '../index.js';
import { expectMisuse } from '../testing/misuse.js';

type Say = (issue: never, locale: Locale) => string;

const said: readonly (readonly [string, Say])[] = [
  ['issueText', engine.issueText],
  ['reviewIssueText', engine.reviewIssueText],
  ['lifecycleIssueText', engine.lifecycleIssueText],
  ['lintText', engine.lintText],
  ['proposalIssueText', engine.proposalIssueText],
  ['batchIssueText', engine.batchIssueText],
  ['migrationIssueText', engine.migrationIssueText],
  ['blockerText', engine.blockerText],
];

const issue = { code: 'from-a-newer-engine', severity: 'error', path: 'items/1.3.1', params: {} };
const say = (text: Say, value: unknown) => text(value as never, 'vi');

describe.each(said)('%s', (_, text) => {
  it('says an issue whose code it does not know by that code', () => {
    expect(say(text, issue)).toBe('Mục 1.3.1: from-a-newer-engine');
    expect(say(text, { ...issue, code: 'constructor' })).toBe('Mục 1.3.1: constructor');
  });

  it('says an issue that lost what it speaks of', () => {
    expect(say(text, { ...issue, params: undefined })).toBe('Mục 1.3.1: from-a-newer-engine');
  });

  it.each([undefined, null, 7, 'x', [], {}, { ...issue, path: 1 }, { ...issue, code: {} }])(
    'refuses %o, which is no issue',
    (value) => expectMisuse(() => say(text, value)),
  );
});

describe('a name', () => {
  const names: readonly (readonly [string, (key: never, locale: Locale) => string])[] = [
    ['evidenceKindName', engine.evidenceKindName],
    ['reviewReasonName', engine.reviewReasonName],
    ['dossierActionName', engine.dossierActionName],
    ['dossierStageName', engine.dossierStageName],
  ];

  it.each(names)('that %s does not know stands for itself', (_, name) => {
    expect(name('later' as never, 'vi')).toBe('later');
    expect(name('toString' as never, 'en')).toBe('toString');
    expect(name({ toString: 1 } as never, 'en')).toBe('–');
  });
});

describe('a text', () => {
  it('writes a dash for what is neither number nor text', () => {
    const params = { points: { toString: 1 }, maxPoints: [6] };
    const above = { ...issue, code: 'points-above-maximum', params };
    expect(engine.issueText(above as never, 'en')).toBe(
      'Item 1.3.1: – points is above the maximum of –; give 0 to –.',
    );
  });

  it('names steps, actions and kinds that it knows, and shows others as they stand', () => {
    const params = { action: 'later', stage: 'draft' };
    const order = { ...issue, code: 'action-out-of-order', path: 'events/2', params };
    expect(engine.lifecycleIssueText(order as never, 'en')).toBe(
      'Event 2: cannot later a dossier that is draft; keep to the order.',
    );
    const missing = { ...issue, code: 'evidence-missing', params: { kind: 7 } };
    expect(engine.issueText(missing as never, 'en')).toContain('of the kind “–”');
  });

  it('of a step is refused where there is no step', () => {
    expectMisuse(() => engine.planStepText({} as never, 'vi'));
    const step = { item: '1.3.1', from: 0, to: 6, gain: 6, groupPoints: 6, effort: 'later' };
    expect(engine.planStepText(step as never, 'en')).toContain('later');
  });
});

describe('catalogChangeText', () => {
  const change = { kind: 'title', path: 'items/1.3.1', title: null, before: 'a', after: 'b' };
  const show = (part: object) => engine.catalogChangeText({ ...change, ...part } as never, 'en');

  it('shows what it does not know as it stands, and a dash for what has no form', () => {
    expect(show({})).toBe('Item 1.3.1: has another title: a → b.');
    expect(show({ kind: 'later' })).toBe('Item 1.3.1: later');
    expect(show({ before: [['x']], after: { vi: 'x', en: 5 } })).toContain('– → “5”');
    expect(show({ before: { number: {} }, after: true })).toContain('– → –');
    expect(show({ kind: 'added', title: 7 })).toContain('“”');
  });

  it('refuses what is no change', () => {
    expectMisuse(() => show({ kind: undefined }));
    expectMisuse(() => show({ path: 7 }));
  });
});

describe('a list', () => {
  it.each([undefined, null, 7, 'x', {}])('is not %o', (value) => {
    const none = { id: 'sample' } as never;
    expectMisuse(() => engine.reviewDrift(value as never));
    expectMisuse(() => engine.impactOf(none, none, value as never));
  });
});
