export { catalogChangeText } from './catalog-change-text.js';
export { diffCatalogs } from './diff-catalogs.js';
export { impactOf } from './impact-of.js';
export type {
  CatalogChange,
  CatalogChangeKind,
  ChangedInstitution,
  GroupImpact,
  Impact,
  ImpactCause,
  ImpactIssue,
  ImpactOptions,
  ImpactReason,
} from './types.js';
