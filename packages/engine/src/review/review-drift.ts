import type { ConditionState } from '@dds/criteria';
import { DdsError } from '@dds/criteria/errors';
import { fromHundredths, toHundredths } from '@dds/criteria/points';
import { isIterable } from '../internal/is-iterable.js';
import { isRecord } from '../internal/is-record.js';
import { wrongOption } from '../internal/misuse.js';
import { reviewReasons } from './reasons.js';
import type {
  DriftCounts,
  PointsDrift,
  ReviewComparison,
  ReviewDrift,
  ReviewedItem,
  ReviewReasonCode,
} from './types.js';

/**
 * Counts, over many dossiers, how often and how far self-scores run above external ones.
 *
 * @param comparisons - What `compareReview` returned, all by one catalog.
 * @returns Counts by item, condition, group and level, and by reason; gaps in points, above zero
 * where schools scored themselves higher.
 * @throws DdsError - `ERR_DDS_SUMMARY_MISMATCH` when they are by more than one catalog,
 * `ERR_DDS_RESULT_INVALID` for what is no comparison.
 *
 * @example
 * ```ts
 * import { catalog4725 } from '@dds/criteria';
 * import { compareReview, openReview, reviewDrift } from '@dds/engine';
 *
 * const self = { schemaVersion: 1, catalog: '4725-2022' } as const;
 * const drift = reviewDrift([compareReview(catalog4725, self, openReview(self))]);
 * console.assert(drift.dossiers === 1 && drift.groups['1']?.equal === 1);
 * console.assert(drift.items['1.3.1']?.notCompared === 1);
 * ```
 */
export function reviewDrift(comparisons: Iterable<ReviewComparison>): ReviewDrift {
  if (!isIterable(comparisons)) {
    throw wrongOption(
      'Give a list of what compareReview returns.',
      'Hãy đưa vào danh sách các kết quả của compareReview.',
    );
  }
  const level = new Counter();
  const groups = new Table();
  const conditions = new Table();
  const items = new Table();
  const reasons = new Map<ReviewReasonCode, number>(reviewReasons.map((code) => [code, 0]));
  let digest: string | undefined;
  let dossiers = 0;
  for (const one of comparisons) {
    check(one, digest);
    digest = one.catalog.digest;
    dossiers += 1;
    level.add(one.level.self, one.level.external);
    for (const [code, { self, external }] of Object.entries(one.groups)) {
      groups.at(code).add(toHundredths(self.points)!, toHundredths(external.points)!);
    }
    for (const { code, self, external } of one.conditions) {
      conditions.at(code).add(rank[self], rank[external]);
    }
    for (const { code, self, external } of one.items) {
      items.at(code).add(counted(self), counted(external));
    }
    for (const { reason } of [...one.conditions, ...one.items]) {
      if (reason) reasons.set(reason.code, reasons.get(reason.code)! + 1);
    }
  }
  return {
    dossiers,
    level: level.counts(),
    groups: groups.map((counter) => counter.points()),
    conditions: conditions.map((counter) => counter.counts()),
    items: items.map((counter) => counter.points()),
    reasons: Object.fromEntries(reasons) as ReviewDrift['reasons'],
  };
}

/** Met stands above unmet; what is unanswered stands nowhere. */
const rank: Readonly<Record<ConditionState, number | null>> = {
  met: 1,
  unmet: 0,
  unanswered: null,
};

function counted({ state, points }: ReviewedItem['self']): number | null {
  return state === 'scored' ? toHundredths(points)! : null;
}

class Counter {
  #higher = 0;
  #equal = 0;
  #lower = 0;
  #without = 0;
  #total = 0;
  #highest = 0;
  #lowest = 0;
  readonly #gaps = new Map<number, number>();

  add(self: number | null, external: number | null): void {
    if (self === null || external === null) {
      this.#without += 1;
      return;
    }
    const gap = self - external;
    if (gap > 0) this.#higher += 1;
    else if (gap < 0) this.#lower += 1;
    else this.#equal += 1;
    this.#total += gap;
    this.#highest = Math.max(this.#highest, gap);
    this.#lowest = Math.min(this.#lowest, gap);
    const whole = awayFromZero(gap / 100, Math.ceil);
    this.#gaps.set(whole, (this.#gaps.get(whole) ?? 0) + 1);
  }

  counts(): DriftCounts {
    return {
      compared: this.#higher + this.#equal + this.#lower,
      selfHigher: this.#higher,
      equal: this.#equal,
      selfLower: this.#lower,
      notCompared: this.#without,
    };
  }

  points(): PointsDrift {
    const counts = this.counts();
    const mean = awayFromZero(this.#total / counts.compared, Math.round);
    const histogram = [...this.#gaps].sort(([one], [other]) => one - other);
    return {
      ...counts,
      totalGap: fromHundredths(this.#total),
      meanGap: counts.compared === 0 ? null : fromHundredths(mean),
      highestGap: fromHundredths(this.#highest),
      lowestGap: fromHundredths(this.#lowest),
      histogram: Object.fromEntries(histogram),
    };
  }
}

/** Rounds a number as its size without a sign is rounded; zero has no sign. */
function awayFromZero(value: number, round: (size: number) => number): number {
  return Math.sign(value) * round(Math.abs(value)) + 0;
}

/** Counters by code, in the order in which the codes come. */
class Table {
  readonly #counters = new Map<string, Counter>();

  at(code: string): Counter {
    const found = this.#counters.get(code) ?? new Counter();
    this.#counters.set(code, found);
    return found;
  }

  map<T>(read: (counter: Counter) => T): Readonly<Record<string, T>> {
    return Object.fromEntries([...this.#counters].map(([code, one]) => [code, read(one)]));
  }
}

function check(comparison: ReviewComparison, digest: string | undefined): void {
  const given: unknown = comparison;
  const sound =
    isRecord(given) &&
    isRecord(given['catalog']) &&
    typeof given['catalog']['digest'] === 'string' &&
    isRecord(given['level']) &&
    isLevel(given['level']['self']) &&
    isLevel(given['level']['external']) &&
    isRecord(given['groups']) &&
    Object.values(given['groups']).every(
      (group) => isRecord(group) && hasPoints(group['self']) && hasPoints(group['external']),
    ) &&
    isListOf(given['conditions'], (row) => isState(row['self']) && isState(row['external'])) &&
    isListOf(given['items'], (row) => hasPoints(row['self']) && hasPoints(row['external']));
  if (!sound) {
    throw new DdsError(
      'ERR_DDS_RESULT_INVALID',
      'A value is no comparison; give what compareReview returns. ' +
        'Có giá trị không phải kết quả so sánh; hãy đưa vào kết quả của compareReview.',
    );
  }
  if (digest === undefined || digest === comparison.catalog.digest) return;
  throw new DdsError(
    'ERR_DDS_SUMMARY_MISMATCH',
    'The comparisons are by different catalogs; count those of each catalog apart. ' +
      'Các kết quả so sánh theo những bộ chỉ số khác nhau; hãy thống kê riêng từng bộ.',
  );
}

function isListOf(
  list: unknown,
  isSound: (row: Readonly<Record<string, unknown>>) => boolean,
): boolean {
  return (
    Array.isArray(list) &&
    list.every(
      (row: unknown) =>
        isRecord(row) && typeof row['code'] === 'string' && isReason(row['reason']) && isSound(row),
    )
  );
}

function isLevel(level: unknown): boolean {
  return level === null || Number.isInteger(level);
}

function isReason(reason: unknown): boolean {
  return (
    reason === null ||
    (isRecord(reason) && reviewReasons.includes(reason['code'] as ReviewReasonCode))
  );
}

function isState(state: unknown): boolean {
  return typeof state === 'string' && Object.hasOwn(rank, state);
}

function hasPoints(figures: unknown): boolean {
  return isRecord(figures) && toHundredths(figures['points']) !== undefined;
}
