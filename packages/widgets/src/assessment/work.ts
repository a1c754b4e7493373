/** What a person works with beyond the overview. Loaded when the overview has been painted. */
import { rowStyles } from './rows/row-styles.js';
import { sheetStyles } from './print/sheet-styles.js';

export { conflictFields } from './draft/conflict-fields.js';
export { sayVersions, versionsDialog } from './draft/versions-dialog.js';
export { printRegister, printSheet } from './print/print-sheet.js';
export { registerStep } from './register/register-step.js';
export { foundRows } from './rows/found-rows.js';
export { groupSection } from './rows/group-section.js';
export { finishSection } from './steps/finish-section.js';

export const workStyles = [rowStyles, sheetStyles];
