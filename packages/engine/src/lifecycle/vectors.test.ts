import { findProcedure, runVectors } from '../testing/vectors.js';
import { appendEvent, readDossier, verifyLog } from './index.js';
import type { DossierEvent, DossierLog, VerifyOptions } from './index.js';

function readOptions(options: unknown): VerifyOptions {
  const given = options as VerifyOptions;
  return { ...given, procedure: findProcedure(given.procedure) };
}

runVectors('lifecycle', {
  appendEvent: ({ log, event, options }) =>
    appendEvent(log as DossierLog, event as DossierEvent, readOptions(options)),
  readDossier: ({ log, options }) => readDossier(log as DossierLog, readOptions(options)),
  verifyLog: ({ log, options }) => verifyLog(log as DossierLog, readOptions(options)),
});
