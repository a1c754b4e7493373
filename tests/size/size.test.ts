import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { catalog4725 } from '@dds/criteria';
import { describe, expect, it } from 'vitest';
import { bundle } from './bundle.js';
import { sizeByFiles } from './bundle-by-files.js';

const kB = 1000;
const titles = catalog4725.groups.flatMap(({ criteria }) =>
  criteria.flatMap(({ title }) => [title.vi, title.en]),
);
// Names that only zod brings along.
const zod = /zod|ZodError|invalid_type/;

describe('the engine without data', async () => {
  const scoring = await bundle(
    `export { defaultPolicies, scoreAssessment, scoreTotals, suggestPoints } from '@dds/engine'`,
  );
  const whole = await bundle(
    `export { defaultPolicies, explain, issueAdvice, issueText, scoreAssessment, scoreTotals, suggestPoints } from '@dds/engine'`,
  );

  it('stays within 5 kB', () => {
    expect(scoring.size).toBeLessThanOrEqual(5 * kB);
  });

  it('stays within 9 kB with its sentences in both languages', () => {
    expect(whole.size).toBeLessThanOrEqual(9 * kB);
  });

  it('holds no title of a criterion', () => {
    expect(titles.filter((title) => whole.text.includes(title))).toEqual([]);
  });

  it('holds no zod', () => {
    expect(whole.text).not.toMatch(zod);
  });
});

describe('the catalog with its Vietnamese texts', async () => {
  const catalog = await bundle(`export { catalog4725 } from '@dds/criteria'`);

  it('stays within 10 kB', () => {
    expect(catalog.size).toBeLessThanOrEqual(10 * kB);
  });

  it('holds the title of every criterion', () => {
    expect(titles.filter((title) => !catalog.text.includes(title))).toEqual([]);
  });

  it('holds no zod', () => {
    expect(catalog.text).not.toMatch(zod);
  });
});

describe('verifying a badge', async () => {
  const verify = await bundle(`export { verifyBadge } from '@dds/credential/verify'`);
  const words = await bundle(
    `export { factTexts, verdictText, verifyBadge } from '@dds/credential/verify'`,
  );

  it('stays within 10 kB, half of which checks the signature', () => {
    expect(verify.size).toBeLessThanOrEqual(10 * kB);
  });

  it('stays within 13 kB with its words in both languages', () => {
    expect(words.size).toBeLessThanOrEqual(13 * kB);
  });

  it('holds neither the engine, nor what issues, nor zod', () => {
    expect(words.text).not.toMatch(/levelByPoints|\b21e4\b|new CompressionStream/);
    expect(words.text).not.toMatch(zod);
  });

  it('would be found out: what issues holds those names', async () => {
    const { text } = await bundle(
      `export { issueDeclared, issueStatusList, sealSigningKey } from '@dds/credential'`,
    );
    for (const name of [/levelByPoints/, /\b21e4\b/, /new CompressionStream/]) {
      expect(text).toMatch(name);
    }
  });
});

describe('the elements with Lit', () => {
  it('keeps the badge within 10 kB', async () => {
    const { size } = await bundle(`import '@dds/widgets/define/dds-badge'`);
    expect(size).toBeLessThanOrEqual(10 * kB);
  });

  it('keeps the form within 45 kB, with engine, catalog and Vietnamese', async () => {
    const { size } = await bundle(`import '@dds/widgets/define/dds-assessment'`);
    expect(size).toBeLessThanOrEqual(45 * kB);
  });

  it('keeps the form within 49 kB where a bundler splits by whole files', async () => {
    const size = await sizeByFiles(`import '@dds/widgets/define/dds-assessment'`);
    expect(size).toBeLessThanOrEqual(49 * kB);
  });

  it('keeps all of them within 60 kB', async () => {
    const { size } = await bundle(`import '@dds/widgets/define/all'`);
    expect(size).toBeLessThanOrEqual(60 * kB);
  });

  it.each([
    ['dds-badge.js', 13],
    ['dds-verify.js', 25],
    ['dds.js', 81],
    ['dds-review.js', 33],
  ])('keeps %s, which needs no other file, within %i kB', async (name, limit) => {
    const file = fileURLToPath(import.meta.resolve(`@dds/widgets/${name}`));
    expect(brotliCompressSync(await readFile(file)).byteLength).toBeLessThanOrEqual(limit * kB);
  });
});
