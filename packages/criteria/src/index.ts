export type * from './assessment/types.js';
export type * from './catalog/types.js';
export type * from './checks/types.js';
export type * from './guidance/types.js';
export type * from './procedure/types.js';
export type * from './result/types.js';
export { evidenceKinds } from './assessment/evidence-kinds.js';
export { stages } from './assessment/stages.js';
export { defineCatalog } from './catalog/define-catalog.js';
export { reviseCatalog } from './catalog/revise-catalog.js';
export type {
  CatalogChanges,
  CriterionChange,
  GroupChange,
  ItemChange,
} from './catalog/revise-catalog.js';
export { catalog4725 } from './catalogs/4725-2022/index.js';
export { DdsError } from './errors/index.js';
export type { DdsErrorCode } from './errors/index.js';
export { checks4725 } from './checks/checks-4725.js';
export { dossierActions } from './procedure/actions.js';
export { quangNinhProcedure } from './procedure/quang-ninh.js';
export { quangNinh2023 } from './guidance/quang-ninh-2023/index.js';
export { fromHundredths, toHundredths } from './points/index.js';
