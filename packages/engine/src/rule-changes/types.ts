import type { GroupTotals, IssueOf, LocalizedText } from '@dds/criteria';
import type { Change } from '../difference/types.js';
import type { CompareOptions } from '../compare/types.js';
import type { ScoreOptions } from '../score/index.js';

/** What of a catalog changed. */
export type CatalogChangeKind =
  | 'added'
  | 'bands'
  | 'effort'
  | 'instrument'
  | 'levels'
  | 'mandatory-status'
  | 'max-points'
  | 'max-points-status'
  | 'measure'
  | 'moved'
  | 'note'
  | 'renamed'
  | 'retired'
  | 'sources'
  | 'title';

/** One difference between two catalogs. */
export interface CatalogChange {
  readonly kind: CatalogChangeKind;
  /** `institution` for the whole, else `groups/1`, `criteria/1.3`, `conditions/1.1`, `items/1.3.1`. */
  readonly path: string;
  readonly title: LocalizedText | null;
  /** JSON values; `null` where there was nothing. */
  readonly before: unknown;
  readonly after: unknown;
  /** Whether it can change points or levels. */
  readonly scoring: boolean;
}

export type ImpactOptions = ScoreOptions & CompareOptions;

/** Why a group's figures are not what they were. */
export type ImpactCause =
  | 'condition-added'
  /** From or to another group. */
  | 'condition-moved'
  /** Another state, as where evidence is required on one side alone. */
  | 'condition-rejudged'
  | 'condition-retired'
  /** The criterion's maximum takes more or less from the sum of its items. */
  | 'criterion-capped'
  /** The group's points differ in another way from the sum of its criteria. */
  | 'group-rescaled'
  | 'item-added'
  /** From or to another group. */
  | 'item-moved'
  | 'item-rescored'
  | 'item-retired'
  | 'levels-changed';

export interface ImpactReason {
  readonly cause: ImpactCause;
  /** Code of the row in the newer catalog, in the older one where it was retired. */
  readonly code: string;
  /** What the group has more or less through it, in points: together, the gain of the group. */
  readonly gain: number;
}

export interface GroupImpact {
  /** Code in the newer catalog; in the older one for a group that was retired. */
  readonly code: string;
  readonly totals: Change<Omit<GroupTotals, 'maxPoints'> | null>;
  readonly reasons: readonly ImpactReason[];
}

/** One institution whose level, or the level of a group, is not what it was. */
export interface ChangedInstitution {
  /** Place among the assessments, from 0. */
  readonly index: number;
  readonly id: string | null;
  readonly name: string | null;
  readonly level: Change<number | null>;
  /** Only groups whose level, or level by points, changed. */
  readonly groups: readonly GroupImpact[];
}

export type ImpactIssue = IssueOf<'assessment-refused' | 'catalog-mismatch'>;

/** Who changes level when the rules change. */
export interface Impact {
  readonly institutions: number;
  readonly unchanged: number;
  /** How many go from which level to which: `"2→3"`, `"2→none"`, unchanged ones included. */
  readonly levels: Readonly<Record<string, number>>;
  readonly changed: readonly ChangedInstitution[];
  readonly issues: readonly ImpactIssue[];
}
