import type {
  Assessment,
  Catalog,
  ConditionResult,
  Evidence,
  GroupTotals,
  ItemResult,
  LocalizedText,
  ScoredCriterionResult,
} from '@dds/criteria';
import type { Change } from '../difference/types.js';
import type { CodeMap } from '../internal/pair-rows.js';
import type { ScoreOptions } from '../score/index.js';

/** An assessment with the rules that score it. */
export interface ScoringInput extends ScoreOptions {
  readonly catalog: Catalog;
  readonly assessment: Assessment;
}

export interface CompareOptions {
  /** Absent: every row keeps its code, or is retired. */
  readonly codeMap?: CodeMap | undefined;
}

/** `renamed`: another code. `added`, `retired`: on one side only. */
export type RowFate = 'kept' | 'renamed' | 'added' | 'retired';

/** A row on two sides; `null` on the side that does not have it. */
export interface RowPair<Result> {
  readonly fate: RowFate;
  readonly code: Change<string | null>;
  readonly title: Change<LocalizedText | null>;
  readonly result: Change<Result | null>;
}

/** What a row's evidence gained and lost, told by what the documents are, not by their ids. */
export interface EvidenceDifference {
  readonly evidenceGained: readonly Evidence[];
  readonly evidenceLost: readonly Evidence[];
}

export interface ComparedItem extends RowPair<ItemResult>, EvidenceDifference {
  /** Points that count after, less those before; `null` unless both sides have the row. */
  readonly gain: number | null;
}

export interface ComparedCondition extends RowPair<ConditionResult>, EvidenceDifference {}

export interface ComparedCriterion extends RowPair<Omit<ScoredCriterionResult, 'items'>> {
  readonly gain: number | null;
}

export interface ComparedGroup extends RowPair<GroupTotals> {
  readonly gain: number | null;
}

/** Two assessments row by row: rows of the later catalog in its order, then the retired ones. */
export interface AssessmentComparison {
  readonly catalog: Change<{ readonly id: string; readonly version: string }>;
  readonly schoolYear: Change<string | null>;
  readonly complete: Change<boolean>;
  readonly level: Change<number | null>;
  readonly groups: readonly ComparedGroup[];
  readonly conditions: readonly ComparedCondition[];
  readonly criteria: readonly ComparedCriterion[];
  readonly items: readonly ComparedItem[];
}
