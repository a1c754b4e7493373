import type {
  Assessment,
  AssessmentResult,
  Catalog,
  Condition,
  EvidenceRequirement,
  Group,
  GroupResult,
  Guidance,
  Issue,
  Item,
  NotApplicableRule,
  ScoredCriterion,
} from '@dds/criteria';
import { suggestPoints } from '@dds/engine/suggest';
import type {
  ConditionModel,
  CriterionModel,
  EvidenceModel,
  FormModel,
  GroupModel,
  LinkedEvidence,
  RowModel,
} from './form-model.js';
import { listMissing } from './list-missing.js';
import {
  listOf,
  readAnswer,
  readEvidenceIds,
  readRegister,
  readUses,
  recordOf,
} from './read-answer.js';
import { isEvidenceIssue, itemFieldOf } from './row-issues.js';
import { rowPath, type RowRef } from './row-ref.js';

/** What {@link buildFormModel} looks at. */
export interface FormSource {
  readonly catalog: Catalog;
  readonly guidance: Guidance | null;
  readonly assessment: Assessment;
  readonly result: AssessmentResult;
}

/** Puts an assessment and its result together, row by row, for the form to show. */
export function buildFormModel(source: FormSource): FormModel {
  const { catalog, assessment, result } = source;
  const issues = new Map<string, Issue[]>();
  for (const issue of result.issues) {
    issues.set(issue.path, [...(issues.get(issue.path) ?? []), issue]);
  }
  // Taking the issues that a row shows leaves those that no row does.
  const take: TakeIssues = (path) => {
    const taken = issues.get(path) ?? [];
    issues.delete(path);
    return taken;
  };
  const uses = readUses(assessment);
  const register = readRegister(assessment).map(({ entry, index }) => ({
    entry,
    index,
    rows: uses.get(entry.id) ?? [],
    issues: take(`evidence/${index}`),
  }));
  // Of entries that share an id, the first counts.
  const byId = new Map([...register].reverse().map((each) => [each.entry.id, each]));
  const context: Context = { ...source, take, byId };
  const groups = catalog.groups.map((group) => buildGroup(group, context));
  return {
    assessment,
    result,
    groups,
    register,
    missing: listMissing(assessment, groups),
    errors: result.issues
      .filter(({ severity }) => severity === 'error')
      .map((issue) => ({ issue, target: targetOf(issue, assessment) })),
    outside: [...issues.values()].flat(),
  };
}

function targetOf(issue: Issue, assessment: Assessment): string {
  const [part, code = ''] = issue.path.split('/');
  if (part !== 'items' && part !== 'conditions') return issue.path;
  if (isEvidenceIssue(issue)) return `${issue.path}#evidence`;
  if (part === 'conditions') return `${issue.path}#answer`;
  const isLeftOut = readAnswer(assessment, { part, code }).notApplicable !== undefined;
  return `${issue.path}#${itemFieldOf(issue, isLeftOut) ?? ''}`;
}

type TakeIssues = (path: string) => readonly Issue[];

interface Context extends FormSource {
  readonly take: TakeIssues;
  readonly byId: ReadonlyMap<string, EvidenceModel>;
}

function buildGroup(group: Group, context: Context): GroupModel {
  const totals = context.result.groups[group.code] as GroupResult;
  const conditions: ConditionModel[] = [];
  const criteria: CriterionModel[] = [];
  for (const criterion of group.criteria) {
    if (criterion.kind === 'condition') {
      conditions.push(buildCondition(criterion, totals, group.code, context));
    } else {
      criteria.push(buildCriterion(criterion, totals, group.code, context));
    }
  }
  return {
    group,
    totals,
    issues: context.take(`groups/${group.code}`),
    conditions,
    criteria,
  };
}

function buildCondition(
  condition: Condition,
  totals: GroupResult,
  group: string,
  context: Context,
): ConditionModel {
  const { code } = condition;
  const result = totals.criteria[code];
  return {
    ...buildRow({ part: 'conditions', code }, [code], group, context),
    condition,
    state: result?.kind === 'condition' ? result.state : 'unanswered',
  };
}

function buildCriterion(
  criterion: ScoredCriterion,
  totals: GroupResult,
  group: string,
  context: Context,
): CriterionModel {
  const result = totals.criteria[criterion.code];
  const scored = result?.kind === 'scored' ? result : undefined;
  return {
    criterion,
    points: scored?.points ?? 0,
    band: scored?.band ?? null,
    issues: context.take(`criteria/${criterion.code}`),
    items: criterion.items.map((item) => {
      const codes = [criterion.code, item.code];
      const row = buildRow({ part: 'items', code: item.code }, codes, group, context);
      const { measure, notApplicable } = row.answer;
      return {
        ...row,
        item,
        state: scored?.items[item.code]?.state ?? 'unanswered',
        suggestion: measure === undefined ? null : (suggestPoints(item, measure)?.points ?? null),
        mayNotApply: notApplicable !== undefined || allowsLeavingOut(item, context),
      };
    }),
  };
}

function buildRow(
  row: RowRef,
  codes: readonly string[],
  group: string,
  { assessment, guidance, take, byId }: Context,
): RowModel {
  const answer = readAnswer(assessment, row);
  const evidence = readEvidenceIds(answer).map((id) => ({ id, evidence: byId.get(id) }));
  const stages = listOf(recordOf(assessment.institution).stages);
  const requirements = (guidance?.evidence ?? [])
    .filter(({ rows }) => codes.some((code) => rows.includes(code)))
    .filter((each) => each.stages?.some((stage) => stages.includes(stage)) ?? true)
    .map((requirement) => ({ requirement, met: isMet(requirement, evidence) }));
  const path = rowPath(row);
  return { row, path, group, answer, issues: take(path), evidence, requirements };
}

function isMet(
  { kind, alternatives = [] }: EvidenceRequirement,
  linked: readonly LinkedEvidence[],
): boolean {
  const accepted = [kind, ...alternatives];
  return linked.some(({ evidence }) => evidence && accepted.includes(evidence.entry.kind));
}

function allowsLeavingOut(item: Item, { assessment, result }: Context): boolean {
  const stages = listOf(recordOf(assessment.institution).stages);
  const allows = (rule: NotApplicableRule): boolean =>
    rule.item === item.code && stages.every((stage) => rule.stages.includes(stage));
  return stages.length > 0 && result.stamp.policies.notApplicable.some(allows);
}
