import type {
  Assessment,
  AssessmentResult,
  AssessmentTotals,
  Catalog,
  Issue,
  Locale,
} from '@dds/criteria';
import { expectTypeOf, it } from 'vitest';
import type * as engine from './index.js';

// `npm test types` reads these; at run time they say nothing.

it('gives results and totals, and takes what a school keeps', () => {
  expectTypeOf<typeof engine.scoreAssessment>().returns.toEqualTypeOf<AssessmentResult>();
  expectTypeOf<typeof engine.scoreTotals>().returns.toEqualTypeOf<AssessmentTotals>();
  expectTypeOf<typeof engine.scoreAssessment>().parameter(0).toEqualTypeOf<Catalog>();
  expectTypeOf<typeof engine.scoreAssessment>().parameter(1).toEqualTypeOf<Assessment>();
});

it('gives nothing that a caller could change by its type', () => {
  type Frozen<T> = { readonly [Key in keyof T]: T[Key] };
  expectTypeOf<engine.PlanStep>().toEqualTypeOf<Frozen<engine.PlanStep>>();
  expectTypeOf<engine.ReviewSheet>().toEqualTypeOf<Frozen<engine.ReviewSheet>>();
  expectTypeOf<engine.DossierLog>().toExtend<readonly engine.LoggedEvent[]>();
  expectTypeOf<engine.DossierLog>().not.toExtend<engine.LoggedEvent[]>();
  expectTypeOf<ReturnType<typeof engine.lintAssessment>>().not.toExtend<engine.LintFinding[]>();
});

it('says every issue from a closed set of codes, each with its own function', () => {
  type Say<One> = (issue: One, locale: Locale) => string;
  expectTypeOf<typeof engine.issueText>().toEqualTypeOf<Say<Issue>>();
  expectTypeOf<typeof engine.lintText>().toEqualTypeOf<Say<engine.LintFinding>>();
  expectTypeOf<typeof engine.reviewIssueText>().toEqualTypeOf<Say<engine.ReviewIssue>>();
  expectTypeOf<typeof engine.lifecycleIssueText>().toEqualTypeOf<Say<engine.LifecycleIssue>>();
  expectTypeOf<typeof engine.proposalIssueText>().toEqualTypeOf<Say<engine.ProposalIssue>>();
  expectTypeOf<typeof engine.migrationIssueText>().toEqualTypeOf<Say<engine.MigrationIssue>>();
  expectTypeOf<typeof engine.batchIssueText>().toEqualTypeOf<Say<engine.BatchIssue>>();
  expectTypeOf<string>().not.toExtend<Issue['code']>();
  expectTypeOf<string>().not.toExtend<engine.LintRuleName>();
  expectTypeOf<'whole-zero'>().toExtend<engine.LintRuleName>();
  expectTypeOf<'whole-zero'>().not.toExtend<engine.ReviewReasonCode>();
});

it('takes any level as a target, since levels are data, and needs one', () => {
  expectTypeOf<engine.PlanOptions['target']>().toEqualTypeOf<number>();
  expectTypeOf<{ readonly locked: readonly string[] }>().not.toExtend<engine.PlanOptions>();
});

it('takes roles and authorities as data, and stages of a dossier as a closed set', () => {
  expectTypeOf<string>().not.toExtend<engine.DossierStage>();
  expectTypeOf<'recognised'>().toExtend<engine.DossierStage>();
  expectTypeOf<engine.DossierEvent['by']['role']>().toEqualTypeOf<string>();
});

it('reads lines in order, wherever they come from, and gives a row or an issue for each', () => {
  expectTypeOf<typeof engine.scoreBatch>().returns.toExtend<AsyncIterable<engine.BatchRow>>();
  expectTypeOf<AsyncIterable<string>>().toExtend<engine.BatchSource>();
  expectTypeOf<readonly string[]>().toExtend<engine.BatchSource>();
});
