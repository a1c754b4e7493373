/** Why a reviewer may judge a row otherwise. */
export const reviewReasons = [
  'evidence-missing',
  'evidence-insufficient',
  'evidence-not-accessible',
  'evidence-out-of-date',
  'points-too-high',
  'points-too-low',
  'not-in-use',
  'condition-not-shown',
  'found-on-visit',
  'clerical-error',
  'other',
] as const;
