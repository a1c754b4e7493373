/** What can be done to a dossier, in the order in which it is usually done. */
export const dossierActions = [
  'create',
  'revise',
  'approve',
  'submit',
  'recall',
  'start-review',
  'return',
  'recognise',
  'refuse',
  'publish',
  'correct',
] as const;
