// Brings the reports of the packages' interfaces up to date: read what changed before you commit it.
import { checkApi } from './interfaces.mjs';

const { ok, output } = await checkApi({ write: true });
if (output) console.error(output.trimEnd());
process.exitCode = ok ? 0 : 1;
