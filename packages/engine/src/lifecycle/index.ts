export { appendEvent } from './append-event.js';
export { dossierActionName, dossierStageName, lifecycleIssueText } from './lifecycle-text.js';
export { readDossier, verifyLog } from './verify-log.js';
export type {
  Actor,
  AppendResult,
  Dossier,
  DossierEvent,
  DossierLog,
  DossierStage,
  LifecycleIssue,
  LifecycleIssueCode,
  LifecycleOptions,
  LoggedEvent,
  LogVerification,
  VerifyOptions,
} from './types.js';
