// Writes the digest of the catalog and the shape of the assessment into their sources, and everything
// in data/. Runs before the build.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { computeDigest } from '../src/catalog/compute-digest.js';
import { catalog4725 } from '../src/index.js';
import { renderDataFiles } from './data-files.js';
import { renderAssessmentShape } from './render-shape.js';

const digestFile = 'src/catalogs/4725-2022/digest.ts';
const digest = computeDigest(catalog4725);

if (digest !== catalog4725.digest) {
  const source = readFileSync(digestFile, 'utf8');
  writeFileSync(digestFile, source.replace(/sha256-[^']*/, digest));
}
mkdirSync('data', { recursive: true });
for (const [name, text] of Object.entries(renderDataFiles())) {
  write(`data/${name}`, text.replace(catalog4725.digest, digest));
}
write('src/assessment-file/assessment-shape.ts', renderAssessmentShape());

/** Leaves alone what stands there already: other tools may be reading it. */
function write(file: string, text: string): void {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}
