import type { PlanTexts } from './texts.vi.js';

export const en: PlanTexts = {
  heading: (level) => `Plan to reach level ${level}`,
  unreadable:
    'No plan can be made: the data is broken, belongs to another catalog, or the page is not set up right. Open the assessment again, or tell the administrator of the page.',
  strangeTarget: (used) =>
    `The page asks for a level that the catalog does not have. This plan is for level ${used}.`,
  schoolYear: (year) => `School year ${year}`,
  target: 'Level to reach',
  level: (level, title) => `Level ${level} – ${title}`,
  levelOnly: (level) => `level ${level}`,
  held: 'No level yet',
  now: 'Now',
  incomplete: 'The assessment is not complete: items that are not answered count as 0 points.',
  reached: (level) => `Level ${level} is reached. No item needs to be raised.`,
  todo: (level, blockers, steps) =>
    `To reach level ${level}: ${[
      blockers > 0 ? `settle ${blockers} ${blockers === 1 ? 'matter' : 'matters'}` : '',
      steps > 0 ? `raise ${steps} ${steps === 1 ? 'item' : 'items'}` : '',
    ]
      .filter(Boolean)
      .join(', then ')}.`,
  impossible: (level) => `Level ${level} cannot be reached yet. Each group says why.`,
  estimate:
    "Each item is raised to its maximum. The effort (low, medium, high) is this project's own estimate, not the Decision's.",
  leastEffort: 'The plan takes the way of least effort.',
  chart: 'Points and level of each group once the plan is done',
  planned: 'As planned',
  change: 'Change',
  groupColumn: 'Group',
  groupOnly: (code) => `Group ${code}`,
  group: (code, title) => `Group ${code}. ${title}`,
  groupReached: (level, points) => `The group has reached level ${level} with ${points} points.`,
  groupEnough: (level, points) =>
    `The group has ${points} points, enough for level ${level}; only the matters below stand in the way.`,
  groupMissing: (level, points, needed, missing) =>
    `The group has ${points} points; level ${level} takes at least ${needed}, so ${missing} are missing.`,
  groupShort: (short) =>
    `With every item raised that can be, the group still lacks ${short} points.`,
  unlock: 'Look again at the items marked as impossible to raise.',
  blockers: 'Settle first',
  steps: 'Items to raise',
  raise: (from, to, gain) => `From ${from} to ${to} points (${gain} more).`,
  notYet: (points, state) => `${points} (${state})`,
  unverified: 'This maximum is not verified.',
  brings: (points, level) =>
    `Brings the group to ${points} points${level === undefined ? '' : `, enough for level ${level}`}.`,
  effort: 'Effort',
  efforts: { low: 'low', medium: 'medium', high: 'high' },
  evidence: 'Evidence needed:',
  recommended: 'recommended',
  cannotRaise: 'Cannot be raised',
  cannotRaiseItem: (code) => `item ${code}`,
  locked: 'Items that cannot be raised',
  states: {
    scored: '',
    unanswered: 'not answered',
    'not-applicable': 'does not apply',
    invalid: 'not valid',
    'evidence-missing': 'evidence missing',
  },
  trial: 'Try other points',
  trialNote: 'Drag to try. The assessment does not change until you press “Take over”.',
  points: (points, max) => `${points} / ${max} points`,
  pointsSaid: (points, max) => `${points} of ${max} points`,
  nowPoints: (points) => `Now: ${points}`,
  pick: 'Another item to try',
  add: 'Add this item',
  follow: 'Try the plan',
  trialTable: 'Result of what is tried',
  tried: 'Tried',
  trialLevel: 'Level when tried:',
  takeOver: 'Take over',
  reset: 'Drop the trial',
  nothingTried: 'Nothing is tried yet.',
  takenOver: (count) =>
    `${count} ${count === 1 ? 'item' : 'items'} taken over into the assessment.`,
  notTakenOver: 'The page has not accepted the change; the assessment is as it was.',
  wasReset: 'The trial is dropped; the points are those of the assessment again.',
  said: (code, points, level) =>
    `Group ${code}: ${points} points, ${level === null ? 'no level yet' : `level ${level}`}.`,
};
