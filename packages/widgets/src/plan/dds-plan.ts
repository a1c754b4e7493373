import {
  catalog4725,
  type Assessment,
  type Catalog,
  type Guidance,
  type Policies,
} from '@dds/criteria';
import type { CostModel, ImprovementPlan } from '@dds/engine/plan';
import type { PropertyDeclarations } from 'lit';

import { withWords } from '../internal/words.js';
import { DdsLaterElement } from '../later/dds-later-element.js';
import { Later } from '../later/later.js';
import type { PlanBody } from './plan-body.js';

const later = new Later(async () => (await withWords(import('./plan-body.js'))).PlanBody);

/**
 * The cheapest way to the next level, and sliders to try other points out.
 *
 * The sliders change nothing until a person takes them over.
 *
 * @element dds-plan
 * @attr {number} target - Level to reach; the next above the present unless told.
 * @attr {number} heading-level - Level of the first heading; 2 unless told.
 * @csspart summary - The level to reach, and each group before and after.
 * @csspart group - What a group of criteria has to do.
 * @csspart trial - The sliders.
 * @fires dds-take-over - A person takes over what was tried out; cancel it to leave everything as it is.
 */
export class DdsPlan extends DdsLaterElement<PlanBody> {
  static override properties: PropertyDeclarations = {
    ...DdsLaterElement.properties,
    assessment: { attribute: false },
    catalog: { attribute: false },
    guidance: { attribute: false },
    policies: { attribute: false },
    target: { type: Number },
    locked: { attribute: false },
    cost: { attribute: false },
  };

  protected override readonly later = later;
  protected override readonly emptyText = {
    vi: 'Chưa có phiếu để lập kế hoạch.',
    en: 'There is no assessment to plan from yet.',
  };

  /** What the institution answered. */
  declare assessment: Assessment | undefined;
  /** The index to score by; that of Decision 4725 unless told. */
  declare catalog: Catalog;
  /** Says which evidence a step needs. */
  declare guidance: Guidance | undefined;
  /** Readings of what the Decision leaves open, where they are not the usual ones. */
  declare policies: Partial<Policies> | undefined;
  /** The level to reach. A person may choose another. */
  declare target: number | undefined;
  /** Codes of items that cannot be raised. A person may mark others. */
  declare locked: readonly string[] | undefined;
  /** What raising items costs; by the effort of each unless told. */
  declare cost: CostModel | undefined;

  constructor() {
    super();
    this.catalog = catalog4725;
  }

  protected override get isGiven(): boolean {
    return Boolean(this.assessment);
  }

  /** What is shown, once it is (`updateComplete`); `undefined` where no plan can be made. */
  get plan(): ImprovementPlan | undefined {
    return this.body?.plan;
  }
}
