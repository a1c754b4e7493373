import type { ConditionState, Hold, ItemState } from '@dds/criteria';
import {
  openCoded,
  openFigure,
  openKeyed,
  type CodedFigures,
  type Figure,
  type KeyedFigures,
  type PartsOf,
  type Sheet,
} from './columns.js';
import { byCodeUnits, inOrderOf, risingFrom, risingThenNone } from './key-order.js';

const itemStates = inOrderOf([
  'scored',
  'unanswered',
  'not-applicable',
  'invalid',
  'evidence-missing',
] satisfies readonly ItemState[]);

const conditionStates = inOrderOf([
  'met',
  'unmet',
  'unanswered',
] satisfies readonly ConditionState[]);

/** In the order in which a result lists them. */
export const holds = [
  'invalid',
  'condition-unmet',
  'condition-unanswered',
] as const satisfies readonly Hold[];

const holdOrder = inOrderOf(holds);
const points = risingFrom(0);
const levels = risingFrom(1);
const levelsOrNone = risingThenNone(1);

export type ItemLayout = PartsOf<{
  readonly states: KeyedFigures;
  readonly full: Figure;
  readonly hundredths: Figure;
  readonly histogram: KeyedFigures;
}>;

export type CriterionLayout = PartsOf<{
  readonly hundredths: Figure;
  readonly histogram: KeyedFigures;
  readonly bands: KeyedFigures;
  readonly items: CodedFigures<ItemLayout>;
}>;

export type GroupLayout = PartsOf<{
  readonly levels: KeyedFigures;
  readonly levelsByPoints: KeyedFigures;
  readonly holds: KeyedFigures;
  readonly hundredths: Figure;
  readonly histogram: KeyedFigures;
  readonly conditions: CodedFigures<KeyedFigures>;
  readonly criteria: CodedFigures<CriterionLayout>;
}>;

/** Where each figure of a tally is counted; parts stand in the order of the summary's keys. */
export type TallyLayout = PartsOf<{
  readonly institutions: Figure;
  readonly complete: Figure;
  readonly levels: KeyedFigures;
  readonly groups: CodedFigures<GroupLayout>;
  readonly issues: KeyedFigures;
}>;

/** Lays out a tally of which no row is known yet. */
export function layOutTally(sheet: Sheet): TallyLayout {
  return {
    kind: 'parts',
    parts: {
      institutions: openFigure(sheet),
      complete: openFigure(sheet),
      levels: openKeyed(sheet, levelsOrNone),
      groups: openCoded(() => layOutGroup(sheet)),
      issues: openKeyed(sheet, byCodeUnits),
    },
  };
}

function layOutGroup(sheet: Sheet): GroupLayout {
  return {
    kind: 'parts',
    parts: {
      levels: openKeyed(sheet, levelsOrNone),
      levelsByPoints: openKeyed(sheet, levels),
      holds: openKeyed(sheet, holdOrder),
      hundredths: openFigure(sheet),
      histogram: openKeyed(sheet, points),
      conditions: openCoded(() => openKeyed(sheet, conditionStates)),
      criteria: openCoded(() => layOutCriterion(sheet)),
    },
  };
}

function layOutCriterion(sheet: Sheet): CriterionLayout {
  return {
    kind: 'parts',
    parts: {
      hundredths: openFigure(sheet),
      histogram: openKeyed(sheet, points),
      bands: openKeyed(sheet, levels),
      items: openCoded(() => layOutItem(sheet)),
    },
  };
}

function layOutItem(sheet: Sheet): ItemLayout {
  return {
    kind: 'parts',
    parts: {
      states: openKeyed(sheet, itemStates),
      full: openFigure(sheet),
      hundredths: openFigure(sheet),
      histogram: openKeyed(sheet, points),
    },
  };
}
