import process from 'node:process';
import * as batch from './batch.js';
import * as browser from './browser.js';
import * as score from './score.js';
import { isReached, writePart } from './table.js';

/** Each measures something and says in both languages what came out, and which targets it has. */
const parts = { score, batch, browser };

const chosen = process.argv.slice(2).filter((word) => word !== '--write');
const unknown = chosen.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  process.stderr.write(
    `No such part: ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}\n`,
  );
  process.exit(2);
}

for (const name of chosen.length > 0 ? chosen : Object.keys(parts)) {
  const { run, render } = parts[name];
  const report = await run();
  process.stdout.write(`\n${render(report, 'en')}\n`);
  if (process.argv.includes('--write')) {
    for (const locale of ['en', 'vi']) writePart(name, render(report, locale), locale);
  }
  if (!report.targets.every(isReached)) process.exitCode = 1;
}
