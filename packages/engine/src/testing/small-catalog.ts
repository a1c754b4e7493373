import { defineCatalog } from '@dds/criteria';
import type { Catalog, CatalogData, Effort, Level, SourceStatus, Sourced } from '@dds/criteria';

/** Points of an item, alone or with its status, effort or measure. */
type SmallItem =
  | number
  | {
      readonly points: number;
      readonly status?: SourceStatus;
      readonly effort?: Effort;
      readonly measure?: 'presence' | 'count' | 'ratio' | 'graded';
    };

/** Items by code, under their criterion; `'condition'` for a condition. */
export type SmallGroup = Readonly<
  Record<string, Readonly<Record<string, SmallItem>> | 'condition'>
>;

const both = (text: string) => ({ vi: text, en: text });

function sourced<T>(value: T, status: SourceStatus = 'documented'): Sourced<T> {
  return { value, status, sources: ['sample'] };
}

const add = (points: readonly number[]) =>
  points.reduce((sum, one) => sum + Math.round(one * 100), 0) / 100;

function smallCriterion(code: string, rows: SmallGroup[string]) {
  const title = both(`Criterion ${code}`);
  if (rows === 'condition') {
    return { code, kind: 'condition', title, mandatory: sourced(true as const) } as const;
  }
  const items = Object.entries(rows).map(([item, given]) => {
    const {
      points,
      status,
      effort,
      measure = 'presence',
    } = typeof given === 'number' ? { points: given } : given;
    return {
      code: item,
      title: both(`Item ${item}`),
      measure,
      maxPoints: sourced(points, status),
      ...(effort && { effort: { value: effort, basis: 'project' as const } }),
    };
  });
  const maxPoints = sourced(add(items.map((one) => one.maxPoints.value)));
  return { code, kind: 'scored', title, maxPoints, bands: null, items } as const;
}

function smallGroup(code: string, rows: SmallGroup) {
  const criteria = Object.entries(rows).map(([criterion, one]) => smallCriterion(criterion, one));
  const points = criteria.map((one) => (one.kind === 'scored' ? one.maxPoints.value : 0));
  return { code, title: both(`Group ${code}`), maxPoints: sourced(add(points)), criteria };
}

/** Levels that begin at these points, the first at 0. */
function levelsFrom(...starts: readonly number[]): readonly Level[] {
  return [0, ...starts].map((from, at, all) => {
    const below = all[at + 1];
    return {
      level: at + 1,
      title: both(`Level ${at + 1}`),
      from,
      ...(below !== undefined && { below }),
    };
  });
}

/** A small invented index: groups of criteria of items, with levels that begin at these points. */
export function smallCatalog(
  groups: Readonly<Record<string, SmallGroup>>,
  starts: readonly number[],
  id = 'sample',
  version = '1.0.0',
): Catalog {
  const data: CatalogData = {
    id,
    version,
    instrument: {
      number: 'sample',
      date: '2025-01-01',
      issuer: both('Sample'),
      title: both('Sample index'),
    },
    sources: { sample: { title: both('Sample source') } },
    groups: Object.entries(groups).map(([code, rows]) => smallGroup(code, rows)),
    levels: sourced(levelsFrom(...starts)),
  };
  return defineCatalog(data);
}
