import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

// A portal puts these values into the `integrity` attribute of its script elements.
const dist = new URL('../dist/', import.meta.url);
const integrity = Object.fromEntries(
  ['dds.js', 'dds-badge.js', 'dds-review.js', 'dds-verify.js', 'dds-frame.js'].map((file) => {
    const digest = createHash('sha384')
      .update(readFileSync(new URL(file, dist)))
      .digest('base64');
    return [file, `sha384-${digest}`];
  }),
);
const text = `${JSON.stringify(integrity, null, 2)}\n`;
writeFileSync(new URL('dds.js.integrity.json', dist), text);
