import type { evidenceKinds } from './evidence-kinds.js';
import type { stages } from './stages.js';

/** A stage of education that an institution offers (cấp học). */
export type Stage = (typeof stages)[number];

/** What a piece of evidence is. */
export type EvidenceKind = (typeof evidenceKinds)[number];

/** The institution that scores itself (cơ sở giáo dục). */
export interface Institution {
  readonly name?: string;
  readonly id?: string;
  readonly stages?: readonly Stage[];
  readonly province?: string;
  /** Address of the institution's portal. */
  readonly portal?: string;
  /** The authority that reviews the assessment, as the institution names it. */
  readonly authority?: string;
}

/** One entry of the evidence register (minh chứng). */
export interface Evidence {
  /** Unique in the file, such as `H1-1.1-01`. */
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly title?: string;
  /** Number of the document, such as `12/KH-THPT`. */
  readonly number?: string;
  /** ISO 8601 date. */
  readonly date?: string;
  readonly issuer?: string;
  /** http or https. */
  readonly url?: string;
  /** What the document says, in a sentence or two. */
  readonly summary?: string;
  /** Whether anyone may open it; absent: not said. */
  readonly public?: boolean;
  /** ISO 8601 date: the last day on which it holds. */
  readonly expires?: string;
}

/** The answer to a condition. `met` absent means unanswered. */
export interface ConditionAnswer {
  readonly met?: boolean;
  /** Ids of evidence entries. */
  readonly evidence?: readonly string[];
  readonly note?: string;
}

/**
 * A number as a person typed it. Text is what could not be read as a number: it is kept as typed,
 * scores as an issue, and is never guessed into a number.
 */
export type TypedNumber = number | string;

/** A count, or a part of a whole. It never becomes points by itself. */
export interface Measure {
  readonly count?: TypedNumber;
  readonly part?: TypedNumber;
  readonly whole?: TypedNumber;
}

/** The answer to an item. Neither `points` nor `notApplicable` means unanswered. */
export interface ItemAnswer {
  /** In points, at most two decimals. */
  readonly points?: TypedNumber;
  /** The reason why the item does not apply. */
  readonly notApplicable?: string;
  readonly measure?: Measure;
  /** Ids of evidence entries. */
  readonly evidence?: readonly string[];
  readonly note?: string;
}

/** The file that holds an institution's whole self-assessment (phiếu tự đánh giá). */
export interface Assessment {
  readonly schemaVersion: 1;
  /** Id of the catalog that the codes belong to. */
  readonly catalog: string;
  /** Such as `2025-2026`. */
  readonly schoolYear?: string;
  readonly institution?: Institution;
  /** By code of the condition. */
  readonly conditions?: Readonly<Record<string, ConditionAnswer>>;
  /** By code of the item. */
  readonly items?: Readonly<Record<string, ItemAnswer>>;
  readonly evidence?: readonly Evidence[];
}
