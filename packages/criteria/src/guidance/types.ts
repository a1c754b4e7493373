import type { LocalizedText, SourceStatus } from '../catalog/types.js';
import type { EvidenceKind, Stage } from '../assessment/types.js';

/** Whether an institution must, or should, do what the guidance says. */
export type Strength = 'mandatory' | 'recommended';

/**
 * When something is due within a school year.
 *
 * - `school-year-start`: from the beginning of the school year;
 * - `school-year`: any time within it;
 * - `assessment`: when the institution scores itself;
 * - `on-change`: whenever the facts change.
 */
export type EvidenceDue = 'school-year-start' | 'school-year' | 'assessment' | 'on-change';

/** One thing that the guidance wants to see for a criterion. */
export interface EvidenceRequirement {
  /** Unique in the guidance, such as `1.3-contract`. */
  readonly id: string;
  /**
   * Codes of conditions, scored criteria or items. A scored criterion stands for each of its items.
   */
  readonly rows: readonly string[];
  /** An evidence entry of this kind on the row satisfies the requirement. */
  readonly kind: EvidenceKind;
  /** Kinds that satisfy it as well, where the text leaves the choice. */
  readonly alternatives?: readonly EvidenceKind[];
  readonly strength: Strength;
  /** What is wanted, in our words. */
  readonly title: LocalizedText;
  /** What the evidence must state, one thing a text. */
  readonly states: readonly LocalizedText[];
  /** What the text allows or advises about it; nothing is missing without it. */
  readonly advice?: readonly LocalizedText[];
  readonly due: EvidenceDue;
  /** It must be public on the institution's portal. */
  readonly public: boolean;
  /** Only institutions with one of these stages; absent: all. */
  readonly stages?: readonly Stage[];
  /** Where the dispatch says so. */
  readonly clause: LocalizedText;
}

/** A requirement of the guidance that no evidence entry can show (appendix 1). */
export interface GeneralRequirement {
  readonly id: string;
  readonly strength: Strength;
  readonly title: LocalizedText;
  readonly public: boolean;
  readonly clause: LocalizedText;
}

/** What a role has to do each year. */
export interface Duty {
  readonly id: string;
  /** Id of a role in {@link Guidance.roles}. */
  readonly role: string;
  readonly title: LocalizedText;
  /** `--MM-DD`: the day before which it is done; absent where no day is set. */
  readonly before?: string;
  readonly clause: LocalizedText;
}

/** Who has duties under the guidance. */
export interface Role {
  readonly id: string;
  readonly title: LocalizedText;
}

/**
 * Who reviews institutions of some stages during a period. In a list the first entry counts that
 * holds one of the institution's stages: a school with several stages goes to the higher body.
 */
export interface ReviewingAuthority {
  /** First ISO 8601 day of the period. */
  readonly from: string;
  /** Last ISO 8601 day of the period; absent while it lasts. */
  readonly to?: string;
  readonly stages: readonly Stage[];
  /** Id of a role in {@link Guidance.roles}. */
  readonly role?: string;
  readonly authority: LocalizedText;
  /** How well it is supported: not every period stands in the dispatch. */
  readonly status: SourceStatus;
  /** Where it is said, or that it is not. */
  readonly clause: LocalizedText;
  /** What a reader should know before trusting it. */
  readonly note?: LocalizedText;
}

/** The dispatch or circular that a guidance renders. */
export interface GuidanceInstrument {
  readonly issuer: LocalizedText;
  readonly title: LocalizedText;
  /** Year and month, or the full ISO 8601 date where known. */
  readonly date: string;
}

/** A local overlay on a catalog: evidence, publication, duties; never points (hướng dẫn địa phương). */
export interface Guidance {
  readonly id: string;
  readonly version: string;
  /** Id of the catalog that it speaks of. */
  readonly catalog: string;
  readonly instrument: GuidanceInstrument;
  readonly evidence: readonly EvidenceRequirement[];
  readonly general: readonly GeneralRequirement[];
  readonly roles: readonly Role[];
  readonly duties: readonly Duty[];
  readonly authorities: readonly ReviewingAuthority[];
}
