import { catalog4725 } from '@dds/criteria';
import { describe, expect, it } from 'vitest';
import { bundle } from './bundle.js';

const kB = 1000;
const titles = catalog4725.groups.flatMap(({ criteria }) =>
  criteria.flatMap(({ title }) => [title.vi, title.en]),
);
// Names that only zod brings along.
const zod = /zod|ZodError|invalid_type/;

describe('the engine without data', async () => {
  const engine = await bundle(`export * from '@dds/engine'`);

  it('stays within 5 kB', () => {
    expect(engine.size).toBeLessThanOrEqual(5 * kB);
  });

  it('holds no title of a criterion', () => {
    expect(titles.filter((title) => engine.text.includes(title))).toEqual([]);
  });

  it('holds no zod', () => {
    expect(engine.text).not.toMatch(zod);
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

describe('the elements with Lit', () => {
  it('keeps the badge within 10 kB', async () => {
    const { size } = await bundle(`import '@dds/widgets/define/dds-badge'`);
    expect(size).toBeLessThanOrEqual(10 * kB);
  });

  it('keeps all elements within 40 kB', async () => {
    const { size } = await bundle(`import '@dds/widgets/define/all'`);
    expect(size).toBeLessThanOrEqual(40 * kB);
  });
});
