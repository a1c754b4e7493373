import type { Locale } from '@dds/criteria';
import type { AssessmentCheck, Trust, Verification } from '@dds/credential/verify';
import type { TemplateResult } from 'lit';
import type { BadgePicture } from './draw-badge.js';

/** A signed badge as the element shows it in one language. */
export interface SignedView {
  readonly picture: BadgePicture;
  /** What is told below the picture: who says what about whom, and how anyone can check it. */
  readonly panel: TemplateResult;
}

export interface ViewOptions {
  readonly locale: Locale;
  /** Where the badge can be checked. */
  readonly address: string | undefined;
}

/**
 * Checks signed badges for every `<dds-badge>` of a page; `@dds/widgets/define/verify` sets one.
 *
 * It stands apart from the element, so that a page without signed badges need not load it.
 */
export interface BadgeVerifier {
  /** Never throws for a bad token, only for a trust list that is none. */
  verify(token: string, trust: Trust, check?: AssessmentCheck): Promise<Verification>;
  /** A badge that is being checked has no verification yet. */
  show(verification: Verification | undefined, options: ViewOptions): SignedView;
}

declare global {
  interface HTMLElementEventMap {
    /** A signed badge has been checked; what came of it. */
    'dds-verify': CustomEvent<Verification>;
  }
}
