import { catalog4725, checks4725, quangNinh2023, quangNinhProcedure } from '@dds/criteria';
import type { Catalog } from '@dds/criteria';
import * as digest from '@dds/criteria/digest';
import * as points from '@dds/criteria/points';
import * as schema from '@dds/criteria/schema';
import * as engine from '@dds/engine';
import * as calendar from '@dds/engine/calendar';
import fc from 'fast-check';
import { hostile, nearly } from './hostile.js';
import * as samples from './samples.js';

/** How to call a function with hostile values. */
export interface Call {
  readonly values: fc.Arbitrary<readonly unknown[]>;
  readonly run: (...values: never[]) => unknown;
}

type Drawn<Values extends readonly unknown[]> = {
  readonly [Index in keyof Values]: fc.Arbitrary<Values[Index]>;
};

/** A row of the table: what to draw, and where it goes. What is not drawn is not data. */
function call<Values extends readonly unknown[]>(
  values: readonly [...Drawn<Values>],
  run: (...values: Values) => unknown,
): Call {
  return { values: fc.tuple(...values), run };
}

const catalog = catalog4725;
const guidance = quangNinh2023;
const procedure = quangNinhProcedure;
const later: Catalog = { ...catalog, id: 'later-2027' };
const locale = fc.constantFrom('vi' as const, 'en' as const);
const { dossier, blank, result } = samples;

const file = nearly(dossier, blank);
const policies = nearly(samples.policies, {});
const codeMap = nearly(samples.codeMap, {});
const sheet = nearly(samples.sheet);
const log = nearly(samples.log);
const ledger = nearly(samples.merged.ledger);
const schoolYear = nearly('2025-2026');
const day = nearly('2026-06-01');

/** An issue of one of these codes, at one of the usual places. */
function issue<Code extends string>(...codes: readonly Code[]) {
  const params = { points: 7.5, maxPoints: 6, action: 'submit', stage: 'draft', kind: 'plan' };
  const paths = ['', 'items/1.3.1', 'evidence/0', 'events/1', 'lines/1', 'reasons/items/1.3.1'];
  const severity = 'error' as const;
  return nearly(
    ...codes.flatMap((code) => paths.map((path) => ({ code, severity, path, params }))),
  );
}

const plan = engine.planImprovements(catalog, dossier, { target: 2, guidance });
const steps = Object.values(plan.groups).flatMap((group) => group.steps);
const blockers = Object.values(plan.groups).flatMap((group) => group.blockers);
const draft = {
  ...catalog,
  version: '2.0.0',
  groups: catalog.groups.map((group) => ({ ...group, criteria: group.criteria.slice(1) })),
};

/** What is walked through takes a time for each part: a call is to take no longer than its parts. */
function few<T>(list: T): T {
  return (Array.isArray(list) ? list.slice(0, 100) : list) as T;
}

/** Options beside those that are data; what is no record has none. */
function rest<T>(options: T): T {
  return (typeof options === 'object' ? options : {}) as T;
}

async function collect(rows: AsyncIterable<unknown>): Promise<readonly unknown[]> {
  const all = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** One row for each exported function; `aggregate.add` is `add` of the object `aggregate`. */
export const calls: Readonly<Record<string, Call>> = {
  // @dds/engine
  scoreAssessment: call([file, policies], (one, chosen) =>
    engine.scoreAssessment(catalog, one, { policies: chosen, guidance }),
  ),
  scoreTotals: call([file, policies], (one, chosen) =>
    engine.scoreTotals(catalog, one, { policies: chosen, guidance }),
  ),
  isWebAddress: call([nearly('https://a.vn')], (one) => engine.isWebAddress(one)),
  explain: call([nearly(result, samples.plainResult), locale], (one, language) =>
    engine.explain(one, catalog, language),
  ),
  explainGroups: call([nearly(result, samples.plainResult), locale], (one, language) =>
    engine.explainGroups(one, catalog, language),
  ),
  issueText: call([nearly(...result.issues), locale], engine.issueText),
  issueAdvice: call([nearly(...result.issues), locale], engine.issueAdvice),
  evidenceKindName: call([nearly('plan'), locale], engine.evidenceKindName),
  suggestPoints: call([nearly({ part: 42, whole: 45 })], (measure) =>
    catalog.groups
      .flatMap(({ criteria }) => criteria)
      .flatMap((row) => (row.kind === 'scored' ? row.items : []))
      .map((item) => engine.suggestPoints(item, measure)),
  ),
  planImprovements: call(
    [
      file,
      policies,
      nearly({ target: 2, cost: engine.defaultCost, locked: ['1.3.1'], group: '1' }),
    ],
    (one, chosen, options) =>
      engine.planImprovements(catalog, one, { ...rest(options), policies: chosen, guidance }),
  ),
  planStepText: call([nearly(...steps), locale], engine.planStepText),
  blockerText: call([nearly(...blockers), locale], engine.blockerText),
  whatIf: call([file, nearly(samples.changes, {}), policies], (one, changes, chosen) =>
    engine.whatIf(catalog, one, changes, { policies: chosen, guidance }),
  ),
  compareAssessments: call([file, file, codeMap], (before, after, map) =>
    engine.compareAssessments(
      { catalog, assessment: before },
      { catalog, assessment: after, guidance },
      { codeMap: map },
    ),
  ),
  openReview: call([file], engine.openReview),
  reviseReview: call(
    [
      sheet,
      file,
      nearly('items/1.3.1', 'conditions/1.1', 'items/1.4'),
      nearly<engine.ReviewAnswer>({ points: 3 }, { met: false }, null),
      nearly(samples.reason),
    ],
    engine.reviseReview,
  ),
  compareReview: call([file, sheet], (one, other) => engine.compareReview(catalog, one, other)),
  reviewDrift: call([nearly([samples.comparison, samples.comparison])], engine.reviewDrift),
  reviewIssueText: call(
    [issue('reason-unknown', 'sheet-malformed', 'change-without-reason'), locale],
    engine.reviewIssueText,
  ),
  reviewReasonName: call([nearly('not-in-use' as const), locale], engine.reviewReasonName),
  appendEvent: call([log, nearly(...samples.events), schoolYear], (known, event, year) =>
    engine.appendEvent(known, event, { procedure, schoolYear: year }),
  ),
  verifyLog: call([log, nearly(samples.log[0]?.hash)], (known, head) =>
    engine.verifyLog(known, { procedure, schoolYear: '2025-2026', head }),
  ),
  readDossier: call([log], (known) => engine.readDossier(known, { procedure })),
  dossierActionName: call([nearly('submit' as const), locale], engine.dossierActionName),
  dossierStageName: call([nearly('draft' as const), locale], engine.dossierStageName),
  lifecycleIssueText: call(
    [issue('action-out-of-order', 'log-tampered', 'event-late'), locale],
    engine.lifecycleIssueText,
  ),
  listDeadlines: call(
    [nearly({ schoolYear: '2025-2026', stages: ['primary'] as const, roles: ['head'] })],
    (options) => engine.listDeadlines(guidance, options),
  ),
  findLate: call([nearly(samples.deadlines), day, nearly(['head-update'])], engine.findLate),
  lintAssessment: call(
    [file, policies, day, nearly<readonly engine.LintRuleName[]>(['row-forgotten'], [])],
    (one, chosen, on, except) =>
      engine.lintAssessment(catalog, one, {
        ...{ guidance, checks: checks4725, policies: chosen, on, except },
      }),
  ),
  lintText: call(
    [issue('row-forgotten', 'link-missing', 'whole-differs'), locale],
    engine.lintText,
  ),
  mergeProposals: call([file, nearly(samples.proposals), ledger], engine.mergeProposals),
  decideProposal: call([file, ledger, nearly(samples.decision)], engine.decideProposal),
  findOrigin: call([file, ledger, nearly('items/1.3.1/points', 'evidence/E9')], engine.findOrigin),
  proposalIssueText: call(
    [issue('ledger-malformed', 'proposal-path-unknown'), locale],
    engine.proposalIssueText,
  ),
  'aggregate.empty': call([], engine.aggregate.empty),
  'aggregate.add': call(
    [nearly(samples.summary), nearly(result, samples.plainResult), nearly(samples.keys)],
    engine.aggregate.add,
  ),
  'aggregate.merge': call(
    [nearly(samples.summary), nearly(samples.summary)],
    engine.aggregate.merge,
  ),
  scoreBatch: call([nearly([dossier, JSON.stringify(blank), '']), policies], (lines, chosen) =>
    collect(engine.scoreBatch(catalog, few(lines), { policies: chosen })),
  ),
  summariseBatch: call(
    [nearly([dossier, JSON.stringify(blank), '']), nearly(samples.keys), nearly(3)],
    (lines, keys, keepIssues) =>
      engine.summariseBatch(catalog, few(lines), { keys: () => keys, keepIssues }),
  ),
  batchIssueText: call([issue('line-not-json', 'keys-refused'), locale], engine.batchIssueText),
  impactOf: call([nearly([dossier, blank]), codeMap, policies], (all, map, chosen) =>
    engine.impactOf(catalog, later, few(all), { codeMap: map, policies: chosen, guidance }),
  ),
  diffCatalogs: call([codeMap], (map) => engine.diffCatalogs(catalog, draft, { codeMap: map })),
  catalogChangeText: call(
    [nearly(...engine.diffCatalogs(catalog, draft)), locale],
    engine.catalogChangeText,
  ),
  migrateAssessment: call([file], engine.migrateAssessment),
  migrationIssueText: call(
    [issue('not-an-assessment', 'schema-version-newer'), locale],
    engine.migrationIssueText,
  ),
  // @dds/engine/calendar
  formatCalendar: call(
    [
      nearly(samples.deadlines),
      nearly({ locale: 'vi' as const, stamp: '2026-03-01T08:00:00+07:00', reminderDays: 7 }),
    ],
    calendar.formatCalendar,
  ),
  // @dds/criteria/schema
  parseAssessment: call([file], schema.parseAssessment),
  parseAssessmentText: call(
    [nearly(JSON.stringify(dossier), '{"a":1,"a":{"b":2}}', '['.repeat(5_000))],
    schema.parseAssessmentText,
  ),
  parseCatalog: call([nearly(catalog)], schema.parseCatalog),
  parseGuidance: call([nearly(guidance)], schema.parseGuidance),
  parseChecks: call([nearly(checks4725)], schema.parseChecks),
  parseProcedure: call([nearly(procedure)], schema.parseProcedure),
  parseIssueText: call([issue('shape-invalid', 'too-large'), locale], schema.parseIssueText),
  // @dds/criteria/digest and /points
  digestOf: call([hostile], digest.digestOf),
  // A whole number that is too large to multiply gives infinity, which JSON has not.
  toHundredths: call([hostile], (value) => String(points.toHundredths(value))),
  fromHundredths: call([fc.nat()], points.fromHundredths),
};

const namespaces = { ...engine, ...calendar, ...schema, ...digest, ...points };

/** Names of all exported functions, and of those that an exported object holds. */
export function listExports(exported: object = namespaces, prefix = ''): readonly string[] {
  return Object.entries(exported).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'function') return [prefix + name];
    const holdsMore = typeof value === 'object' && value !== null && prefix === '';
    return holdsMore ? listExports(value, `${name}.`) : [];
  });
}
