import type { DossierAction } from '@dds/criteria';
import type { DossierStage } from './types.js';

/** What an action leads from and to, and what it needs. */
export interface Transition {
  /** `null` stands for a dossier that is not there yet. */
  readonly from: readonly (DossierStage | null)[];
  readonly to: DossierStage;
  /** It brings the assessment; every other action speaks of the one that stands. */
  readonly setsAssessment?: true;
  readonly needsReason?: true;
  readonly needsLevel?: true;
  readonly opensVersion?: true;
}

export const transitions: Readonly<Record<DossierAction, Transition>> = {
  create: { from: [null], to: 'draft', setsAssessment: true },
  revise: { from: ['draft', 'returned'], to: 'draft', setsAssessment: true },
  approve: { from: ['draft'], to: 'approved' },
  submit: { from: ['approved'], to: 'submitted' },
  recall: { from: ['approved', 'submitted'], to: 'draft', needsReason: true },
  'start-review': { from: ['submitted'], to: 'under-review' },
  return: { from: ['submitted', 'under-review'], to: 'returned', needsReason: true },
  recognise: { from: ['under-review'], to: 'recognised', needsLevel: true },
  refuse: { from: ['under-review'], to: 'not-recognised', needsReason: true },
  publish: { from: ['recognised', 'not-recognised'], to: 'published' },
  correct: {
    from: ['recognised', 'not-recognised', 'published'],
    to: 'draft',
    setsAssessment: true,
    needsReason: true,
    opensVersion: true,
  },
};
