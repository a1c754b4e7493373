export { decideProposal } from './decide-proposal.js';
export { findOrigin } from './find-origin.js';
export { emptyLedger } from './ledger.js';
export { mergeProposals } from './merge-proposals.js';
export { proposalIssueText } from './proposal-issue-text.js';
export type {
  Decision,
  Proposal,
  ProposalDecision,
  ProposalEntry,
  ProposalIssue,
  ProposalIssueCode,
  ProposalLedger,
  ProposalOrigin,
  ProposalOutcome,
  ProposalStatus,
  ProposedValue,
} from './types.js';
