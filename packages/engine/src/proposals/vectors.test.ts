import type { Assessment } from '@dds/criteria';
import { runVectors } from '../testing/vectors.js';
import { decideProposal, findOrigin, mergeProposals } from './index.js';
import type { Decision, Proposal, ProposalLedger } from './index.js';

runVectors('proposals', {
  mergeProposals: ({ assessment, proposals, ledger }) =>
    mergeProposals(
      assessment as Assessment,
      proposals as readonly Proposal[],
      ledger as ProposalLedger | undefined,
    ),
  decideProposal: ({ assessment, ledger, decision }) =>
    decideProposal(assessment as Assessment, ledger as ProposalLedger, decision as Decision),
  findOrigin: ({ assessment, ledger, path }) =>
    findOrigin(assessment as Assessment, ledger as ProposalLedger, path as string),
});
