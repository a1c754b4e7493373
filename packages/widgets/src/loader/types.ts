import type { Assessment } from '@dds/criteria';

/** A badge that a school declares, as a link or an attribute carries it. */
export interface BadgeWidget {
  readonly widget: 'badge';
  /** 1, 2 or 3; `null` where no level can be stated. */
  readonly level: number | null;
  /** Level of each group by its code, where they are to be told. */
  readonly groupLevels?: Readonly<Record<string, number | null>> | undefined;
  /** `false` tells that some rows have no answer yet. */
  readonly complete?: boolean | undefined;
  /** Name of the institution: at most 200 characters. */
  readonly school: string;
  /** Such as `2025-2026`. */
  readonly schoolYear: string;
}

/** A result or a list of evidence, with the file that it is made of. */
export interface DossierWidget {
  readonly widget: 'result' | 'evidence';
  /** Whoever opens the page can read all of it, its notes included. */
  readonly assessment: Assessment;
}

/** What can be written into a link or an attribute of a page. */
export type Widget = BadgeWidget | DossierWidget;
