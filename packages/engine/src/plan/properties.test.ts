import type { Assessment, Catalog, Effort, ItemAnswer, NotApplicableRule } from '@dds/criteria';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whatIf } from '../difference/index.js';
import { scoreAssessment } from '../score/index.js';
import '../testing/fc-runs.js';
import { deepFreeze } from '../testing/reshape.js';
import { smallCatalog } from '../testing/small-catalog.js';
import { toGroupPoints, toItemPoints } from './group-scale.js';
import {
  planImprovements,
  type CostModel,
  type GroupImprovement,
  type PlanOptions,
} from './index.js';

const efforts: readonly Effort[] = ['low', 'medium', 'high'];

/** One row of an invented index, and how a school stands in it. */
interface Row {
  readonly max: number;
  readonly unverified: boolean;
  readonly effort: Effort | undefined;
  readonly answer: ItemAnswer | undefined;
  readonly locked: boolean;
  readonly leftOut: 'zero' | 'rescale' | undefined;
  readonly cost: number | undefined;
}

const hundredths = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((whole) => whole / 100);

const row: fc.Arbitrary<Row> = fc.integer({ min: 1, max: 320 }).chain((max) =>
  fc.record({
    max: fc.constant(max / 100),
    unverified: fc.boolean(),
    effort: fc.constantFrom(undefined, ...efforts),
    answer: fc.oneof(
      fc.constant(undefined),
      fc.record({ points: hundredths(0, max) }),
      fc.record({ points: hundredths(max + 1, max + 40) }),
      fc.constant({ notApplicable: 'none here' }),
    ),
    locked: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.boolean()),
    leftOut: fc.constantFrom(undefined, 'zero', 'rescale'),
    cost: fc.constantFrom(undefined, undefined, 0, 1, 2, 0.01, 2.5),
  }),
);

const draw = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 7 }),
  cut: fc.nat(),
  starts: fc.tuple(fc.nat(), fc.nat()),
  target: fc.constantFrom(1, 2, 3),
  met: fc.boolean(),
  per: fc.constantFrom('point', 'item'),
});

type Draw = typeof draw extends fc.Arbitrary<infer Drawn> ? Drawn : never;

interface Sample {
  readonly catalog: Catalog;
  readonly assessment: Assessment;
  readonly options: PlanOptions;
  readonly codes: readonly string[];
}

/** Rows of one group, cut into two criteria, and levels that begin anywhere. */
function build({ rows, cut, starts, target, met, per }: Draw): Sample | null {
  const total = rows.reduce((sum, { max }) => sum + Math.round(max * 100), 0);
  const [one, other] = starts.map((start) => 1 + (start % total)).sort((a, b) => a - b);
  if (one === undefined || other === undefined || one === other) return null;
  const at = 1 + (cut % rows.length);
  const codes = rows.map((_, place) => (place < at ? `1.2.${place + 1}` : `1.3.${place - at + 1}`));
  const itemsOf = (from: number, to: number) =>
    Object.fromEntries(
      rows.slice(from, to).map(({ max, unverified, effort }, place) => [
        codes[from + place],
        {
          points: max,
          status: unverified ? ('unverified' as const) : ('documented' as const),
          ...(effort && { effort }),
        },
      ]),
    );
  const second = at < rows.length ? { '1.3': itemsOf(at, rows.length) } : {};
  const catalog = smallCatalog({ '1': { '1.1': 'condition', '1.2': itemsOf(0, at), ...second } }, [
    one / 100,
    other / 100,
  ]);
  const byCode = <T>(pick: (row: Row) => T | undefined) =>
    Object.fromEntries(
      rows.flatMap((drawn, place) => {
        const value = pick(drawn);
        return value === undefined ? [] : [[codes[place]!, value] as const];
      }),
    );
  const cost: CostModel = { per: per, items: byCode((drawn) => drawn.cost) };
  const rules = rows.flatMap(({ leftOut }, place): NotApplicableRule[] =>
    leftOut ? [{ item: codes[place]!, stages: ['primary'], treatment: leftOut }] : [],
  );
  return deepFreeze({
    catalog,
    codes,
    assessment: {
      schemaVersion: 1,
      catalog: 'sample',
      institution: { stages: ['primary'] },
      conditions: { '1.1': { met } },
      items: byCode(({ answer }) => answer),
    },
    options: {
      target,
      cost,
      locked: codes.filter((_, place) => rows[place]!.locked),
      policies: { notApplicable: rules },
    },
  });
}

/** A set of items, what it costs in ten-thousandths, and where its items stand. */
interface Choice {
  readonly cost: number;
  readonly places: readonly number[];
}

function isBetter(one: Choice, other: Choice): boolean {
  if (one.cost !== other.cost) return one.cost < other.cost;
  if (one.places.length !== other.places.length) return one.places.length < other.places.length;
  const at = one.places.findIndex((place, index) => place !== other.places[index]);
  return at >= 0 && one.places[at]! < other.places[at]!;
}

const rates: Readonly<Record<Effort, number>> = { low: 100, medium: 200, high: 300 };

/** Scores every set of items that could be raised, and keeps the best that gives the level. */
function tryEverySet({ rows }: Draw, { catalog, assessment, options, codes }: Sample) {
  const { policies, target, cost, locked } = options;
  const result = scoreAssessment(catalog, assessment, { policies });
  const found = Object.values(result.groups['1']!.criteria).flatMap((one) =>
    one.kind === 'scored' ? Object.values(one.items) : [],
  );
  const now = found.map(({ points, maxPoints }) => Math.min(points, maxPoints));
  const sound = codes.map((code, place): [string, ItemAnswer] => [
    code,
    found[place]!.state === 'not-applicable' ? assessment.items![code]! : { points: now[place]! },
  ]);
  const free = codes.flatMap((code, place) => {
    const { state, maxPoints } = found[place]!;
    const fixed = state === 'not-applicable' || locked!.includes(code);
    return fixed || now[place] === maxPoints ? [] : [place];
  });
  const whole = (points: number) => Math.round(points * 100);
  let best: Choice | null = null;
  for (let mask = 0; mask < 2 ** free.length; mask += 1) {
    const places = free.filter((_, bit) => mask & (1 << bit));
    const raised = places.map((place) => [codes[place], { points: rows[place]!.max }]);
    const items = Object.fromEntries([...sound, ...raised]) as Record<string, ItemAnswer>;
    const { groups } = scoreAssessment(catalog, { ...assessment, items }, { policies });
    if (groups['1']!.levelByPoints < target) continue;
    const sum = places.reduce((all, place) => {
      const { cost: own, effort, max } = rows[place]!;
      const rate = own === undefined ? rates[effort ?? 'medium'] : whole(own);
      return all + rate * (cost!.per === 'item' ? 100 : whole(max) - whole(now[place]!));
    }, 0);
    const choice = { cost: sum, places };
    if (best === null || isBetter(choice, best)) best = choice;
  }
  return { best, level: result.groups['1']!.levelByPoints, now };
}

describe('planImprovements, on any index', () => {
  it('finds the set that scoring every set finds', () => {
    fc.assert(
      fc.property(draw, (drawn) => {
        const sample = build(drawn);
        fc.pre(sample !== null);
        const { target } = sample.options;
        const plan = planImprovements(sample.catalog, sample.assessment, sample.options);
        const group = plan.groups['1']!;
        const steps = group.steps.map(({ item }) => item);
        const { best, level } = tryEverySet(drawn, sample);
        if (level >= target) {
          expect([group.missingPoints, steps, group.cost]).toEqual([0, [], 0]);
          return;
        }
        expect(group.possible).toBe(best !== null);
        expect(steps).toEqual(best?.places.map((place) => sample.codes[place]) ?? []);
        expect(group.cost).toBe(best === null ? null : best.cost / 10_000);
        if (best === null) expect(group.shortPoints).toBeGreaterThan(0);
      }),
    );
  });

  it('reaches its target once its blockers are settled and its changes are made', () => {
    fc.assert(
      fc.property(draw, (drawn) => {
        const sample = build(drawn);
        fc.pre(sample !== null);
        const { catalog, assessment, options } = sample;
        const plan = planImprovements(catalog, assessment, options);
        fc.pre(plan.possible);
        const { policies, target } = options;
        const settled = settle(sample, drawn.rows, plan.groups['1']!);
        const { items } = plan.changes;
        const changes = { ...settled, items: { ...settled.items, ...items } };
        const { level } = whatIf(catalog, assessment, changes, { policies }).groups['1']!;
        expect(level.after).toBeGreaterThanOrEqual(target);
      }),
    );
  });

  it('says of each step what scoring says once it and those before it are done', () => {
    fc.assert(
      fc.property(draw, (drawn) => {
        const sample = build(drawn);
        fc.pre(sample !== null);
        const { catalog, assessment, options } = sample;
        const { steps } = planImprovements(catalog, assessment, options).groups['1']!;
        const { now } = tryEverySet(drawn, { ...sample, options: { ...options, target: 9 } });
        const items = new Map<string, ItemAnswer>(
          sample.codes.map((code, place) => {
            const answer = assessment.items![code];
            const out = answer?.notApplicable !== undefined && drawn.rows[place]!.leftOut;
            return [code, out ? answer : { points: now[place]! }];
          }),
        );
        for (const { item, from, to, gain, groupPoints, groupLevelByPoints } of steps) {
          expect(from).toBe(items.get(item)!.points);
          expect(Math.round(gain * 100)).toBe(Math.round(to * 100) - Math.round(from * 100));
          items.set(item, { points: to });
          const { groups } = scoreAssessment(
            catalog,
            { ...assessment, items: Object.fromEntries(items) },
            { policies: options.policies },
          );
          const { points, levelByPoints } = groups['1']!;
          expect([groupPoints, groupLevelByPoints]).toEqual([points, levelByPoints]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same bytes for the same input, and changes nothing of it', () => {
    fc.assert(
      fc.property(draw, (drawn) => {
        const sample = build(drawn);
        fc.pre(sample !== null);
        const run = () => planImprovements(sample.catalog, sample.assessment, sample.options);
        expect(JSON.stringify(run())).toBe(JSON.stringify(run()));
      }),
      { numRuns: 100 },
    );
  });
});

/** Does what each blocker asks for, and no more: answers stay as high as they may be. */
function settle({ assessment, codes }: Sample, rows: readonly Row[], plan: GroupImprovement) {
  const points = new Map<string, number | null>();
  const isOut = (place: number) =>
    rows[place]!.answer !== undefined && 'notApplicable' in rows[place]!.answer;
  const whole = (place: number) => {
    const code = codes[place]!;
    const now = points.has(code) ? points.get(code) : assessment.items?.[code]?.points;
    return Math.round(Number(now ?? 0) * 100);
  };
  const lower = (prefix: string, most: number) => {
    const within = codes.flatMap((code, place) => (code.startsWith(prefix) ? [place] : []));
    let excess = within.reduce((sum, place) => sum + whole(place), 0) - most;
    for (const place of within) {
      const cut = Math.min(excess, whole(place) - Math.round(rows[place]!.max * 100));
      if (cut <= 0) continue;
      points.set(codes[place]!, (whole(place) - cut) / 100);
      excess -= cut;
    }
  };
  for (const { path, code } of plan.blockers) {
    if (code === 'row-invalid') points.set(path.replace('items/', ''), null);
  }
  for (const { path, code, issues } of plan.blockers) {
    if (code !== 'criterion-above-maximum') continue;
    const most = Number(issues[0]!.params['maxPoints']);
    lower(path.replace('criteria/', '') + '.', Math.round(most * 100));
  }
  if (plan.blockers.some(({ code }) => code === 'group-above-maximum')) {
    const counted = rows.filter((one, place) => !(isOut(place) && one.leftOut === 'rescale'));
    lower(
      '1.',
      counted.reduce((sum, { max }) => sum + Math.round(max * 100), 0),
    );
  }
  const items = [...points].map(([code, value]) => [
    code,
    value === null ? null : { points: value },
  ]);
  return {
    conditions: { '1.1': { met: true } },
    items: Object.fromEntries(items) as Record<string, ItemAnswer | null>,
  };
}

describe('the scale of a group', () => {
  it('is turned back to the least sum of items that gives the points', () => {
    const scales = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.nat(), fc.nat());
    fc.assert(
      fc.property(scales, ([max, left, wanted]) => {
        const scale = { max, denominator: 1 + (left % max) };
        const points = 1 + (wanted % max);
        let least = 0;
        while (toGroupPoints(least, scale) < points) least += 1;
        expect(toItemPoints(points, scale)).toBe(least);
      }),
    );
  });
});
