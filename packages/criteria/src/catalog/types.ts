/** A language that every text of the project exists in. */
export type Locale = 'vi' | 'en';

/** A text in every language of the project. */
export type LocalizedText = Readonly<Record<Locale, string>>;

/**
 * How well a number of the catalog is supported.
 *
 * - `documented`: a text that quotes the Decision, or a provincial dispatch, states it;
 * - `secondary`: one secondary source states it, and it agrees with the group total;
 * - `unverified`: no source states it.
 */
export type SourceStatus = 'documented' | 'secondary' | 'unverified';

/** A value of the law together with how far it can be believed and who says so. */
export interface Sourced<T> {
  readonly value: T;
  readonly status: SourceStatus;
  /** Keys of {@link Catalog.sources}. */
  readonly sources: readonly string[];
  /** What a reader should know before trusting the value. */
  readonly note?: LocalizedText;
}

/** A text that a number of the catalog is taken from. */
export interface Source {
  readonly title: LocalizedText;
  readonly url?: string;
}

/**
 * A range of points. Each end is either included (`from`, `to`) or excluded (`above`, `below`);
 * a missing end is open.
 */
export interface PointRange {
  /** Lower end, excluded. */
  readonly above?: number;
  /** Lower end, included. */
  readonly from?: number;
  /** Upper end, included. */
  readonly to?: number;
  /** Upper end, excluded. */
  readonly below?: number;
}

/** A level that a group reaches by its points (mức độ). */
export interface Level extends PointRange {
  /** 1 is the lowest. */
  readonly level: number;
  readonly title: LocalizedText;
}

/** A level that one criterion reaches by its points, where the law documents such bands. */
export interface Band extends PointRange {
  readonly level: number;
}

/** What an item is judged by. Never a formula: a measure does not become points by itself. */
export type MeasureKind = 'presence' | 'count' | 'ratio' | 'graded';

/** How much work an item is to raise. */
export type Effort = 'low' | 'medium' | 'high';

/** An estimate of this project; no source states it. */
export interface Estimate<T> {
  readonly value: T;
  readonly basis: 'project';
}

/** The smallest row that is given points (tiêu chí thành phần). */
export interface Item {
  readonly code: string;
  readonly title: LocalizedText;
  readonly measure: MeasureKind;
  /** In points, at most two decimals. */
  readonly maxPoints: Sourced<number>;
  readonly effort?: Estimate<Effort>;
  readonly note?: LocalizedText;
}

/** A criterion without points that must be met (điều kiện bắt buộc). */
export interface Condition {
  readonly code: string;
  readonly kind: 'condition';
  readonly title: LocalizedText;
  readonly mandatory: Sourced<true>;
}

/** A criterion whose items are given points (tiêu chí). */
export interface ScoredCriterion {
  readonly code: string;
  readonly kind: 'scored';
  readonly title: LocalizedText;
  /** In points; equals the sum of the items' maxima. */
  readonly maxPoints: Sourced<number>;
  /** `null` where no source documents bands. */
  readonly bands: Sourced<readonly Band[]> | null;
  readonly items: readonly Item[];
}

export type Criterion = Condition | ScoredCriterion;

/** A group of criteria with a total and a level of its own (nhóm tiêu chí). */
export interface Group {
  readonly code: string;
  readonly title: LocalizedText;
  /** In points; equals the sum of the scored criteria's maxima. */
  readonly maxPoints: Sourced<number>;
  readonly criteria: readonly Criterion[];
}

/** The legal instrument that a catalog renders. */
export interface Instrument {
  readonly number: string;
  /** ISO 8601 date. */
  readonly date: string;
  readonly issuer: LocalizedText;
  readonly title: LocalizedText;
}

/** An index as data, before it has been checked. */
export interface CatalogData {
  /** Stable identifier, such as `4725-2022`. */
  readonly id: string;
  /** Semantic version of this rendering. */
  readonly version: string;
  readonly instrument: Instrument;
  readonly sources: Readonly<Record<string, Source>>;
  readonly groups: readonly Group[];
  /** The levels of each group, lowest first. */
  readonly levels: Sourced<readonly Level[]>;
}

/** A checked, deeply frozen index (bộ chỉ số). */
export interface Catalog extends CatalogData {
  /** `sha256-` and the base64 SHA-256 of the RFC 8785 form of the data without this field. */
  readonly digest: string;
}
