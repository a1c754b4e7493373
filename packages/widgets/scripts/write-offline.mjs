import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

// Puts page, style and script into one file whose policy lets nothing else run, and no request out.
const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const style = read('../src/offline/page.css').trim();
// Inside a string these mean the same, and the element does not end early.
const script = read('../dist/dds-offline.js')
  .trim()
  .replaceAll('</script', '<\\/script')
  .replaceAll('<!--', '<\\!--');
const policy = [
  "default-src 'none'",
  `script-src ${hash(script)}`,
  `style-src ${hash(style)}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

const page = [
  ['content=""', `content="${policy}"`],
  ['<style></style>', `<style>${style}</style>`],
  ['<script></script>', `<script>${script}</script>`],
].reduce((text, [empty, full]) => {
  if (!text.includes(empty)) throw new Error(`page.html has no ${empty}`);
  return text.replace(empty, () => full);
}, read('../src/offline/page.html'));

writeFileSync(new URL('../dist/dds-offline.html', import.meta.url), page);
rmSync(new URL('../dist/dds-offline.js', import.meta.url));
