import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

// A portal puts this value into the `integrity` attribute of its script element.
const file = new URL('../dist/dds.js', import.meta.url);
const digest = createHash('sha384').update(readFileSync(file)).digest('base64');
const integrity = { 'dds.js': `sha384-${digest}` };
writeFileSync(new URL('dds.js.integrity.json', file), `${JSON.stringify(integrity, null, 2)}\n`);
