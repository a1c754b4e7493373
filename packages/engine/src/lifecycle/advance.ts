import type { DossierAction } from '@dds/criteria';
import { transitions } from './transitions.js';
import type { Dossier, DossierEvent, DossierStage } from './types.js';

const actions = /* @__PURE__ */ Object.keys(transitions) as readonly DossierAction[];

/** A dossier before its first event. */
export const noDossier: Dossier = {
  stage: null,
  version: 1,
  assessment: null,
  approved: null,
  level: null,
  next: /* @__PURE__ */ nextFrom(null),
};

/** What a dossier is after an event that has no error. */
export function advance(dossier: Dossier, event: DossierEvent): Dossier {
  const { to, setsAssessment, opensVersion } = transitions[event.action];
  const endsApproval = to === 'draft' || to === 'returned';
  return {
    stage: to,
    version: dossier.version + (opensVersion ? 1 : 0),
    assessment: setsAssessment ? event.assessment : dossier.assessment,
    approved: approvedAfter(dossier, event, endsApproval),
    level: opensVersion ? null : (event.level ?? dossier.level),
    next: nextFrom(to),
  };
}

function approvedAfter(
  { approved }: Dossier,
  { action, assessment }: DossierEvent,
  ends: boolean,
): string | null {
  if (action === 'approve') return assessment;
  return ends ? null : approved;
}

function nextFrom(stage: DossierStage | null): Dossier['next'] {
  return actions.filter((action) => transitions[action].from.includes(stage));
}
