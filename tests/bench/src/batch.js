import { strictEqual } from 'node:assert/strict';
import { cpus } from 'node:os';
import process from 'node:process';
import { catalog4725, quangNinh2023 } from '@dds/criteria';
import { aggregate, scoreAssessment, summariseBatch } from '@dds/engine';
import { drawCorpus } from './corpus.js';
import { median, readClock } from './measure.js';
import { renderTable, renderTargets, show, showWhole } from './table.js';

/** Distinct lines, which come round again and again: text of some 17 MB, more than caches hold. */
const poolSize = 5000;
/** Lines that one side reads before it is the other's turn. */
const slice = 50_000;
const marks = [100_000, 500_000, 1_000_000];
const mebibyte = 2 ** 20;

const keys = ({ institution }) => ({
  province: institution?.province,
  stage: institution?.stages,
});

const drawPool = () => drawCorpus(poolSize).map((assessment) => JSON.stringify(assessment));

function parseAll(pool) {
  let seen = 0;
  for (let count = 0; count < slice; count += 1) {
    seen += JSON.parse(pool[count % poolSize]).schemaVersion;
  }
  strictEqual(seen, slice);
}

function readHeap() {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

/**
 * The lines of one batch, slice by slice. Between two slices the same lines are parsed alone, so that
 * both sides meet the same machine; a garbage collection before each side is nobody's time.
 */
async function* feed(pool, lines, rounds) {
  const timeParse = () => {
    globalThis.gc();
    const start = readClock();
    parseAll(pool);
    return readClock() - start;
  };
  for (let given = 0; given < lines; given += slice) {
    const isFirst = rounds.length % 2 === 0;
    const before = isFirst ? timeParse() : 0;
    globalThis.gc();
    const start = readClock();
    for (let count = 0; count < slice; count += 1) yield pool[count % poolSize];
    const batch = readClock() - start;
    const parse = isFirst ? before : timeParse();
    rounds.push({ parse, batch, lines: given + slice, heap: readHeap() });
  }
}

/** One batch of so many lines: how its time compares, and how the heap grows. */
async function measureBatch(pool, lines, options) {
  await summariseBatch(catalog4725, pool, options);
  parseAll(pool);
  const rounds = [];
  const heap = readHeap();
  const batch = await summariseBatch(catalog4725, feed(pool, lines, rounds), options);
  strictEqual(batch.scored, lines);
  const rate = (milliseconds) => (slice / milliseconds) * 1000;
  return {
    summary: batch.summary,
    parseRate: rate(median(rounds.map(({ parse }) => parse))),
    rate: rate(median(rounds.map((round) => round.batch))),
    ratio: median(rounds.map((round) => round.batch / round.parse)),
    heapAt: (mark) => (rounds.find((round) => round.lines === mark).heap - heap) / mebibyte,
  };
}

/** What the lines of the pool, read so often, come to when each result is added on its own. */
function addUp(pool, times) {
  const once = pool.reduce((summary, line) => {
    const assessment = JSON.parse(line);
    return aggregate.add(summary, scoreAssessment(catalog4725, assessment), keys(assessment));
  }, aggregate.empty());
  return Array.from({ length: times }).reduce(
    (summary) => aggregate.merge(summary, once),
    aggregate.empty(),
  );
}

/** Measures a million lines through parsing, scoring and adding up against parsing alone. */
export async function run() {
  const pool = drawPool();
  const lines = marks.at(-1);
  const plain = await measureBatch(pool, lines, { keys });
  strictEqual(JSON.stringify(plain.summary), JSON.stringify(addUp(pool, lines / poolSize)));
  const guided = await measureBatch(pool, lines / 5, { keys, guidance: quangNinh2023 });
  const heap = marks.map(plain.heapAt);
  return {
    machine: { cpu: cpus()[0].model, node: process.version },
    rates: [
      { name: 'parse', rate: plain.parseRate, ratio: 1 },
      { name: 'plain', rate: plain.rate, ratio: plain.ratio },
      { name: 'guided', rate: guided.rate, ratio: guided.ratio },
    ],
    heap,
    targets: [
      { name: 'ratio', most: 2, measured: plain.ratio },
      { name: 'heap', most: 1, measured: heap.at(-1) - heap[0] },
    ],
  };
}

const texts = {
  en: {
    measured: ({ cpu, node }) =>
      `${cpu}, Node ${node}, ${showWhole(marks.at(-1), 'en')} lines, medians of ${marks.at(-1) / slice} rounds`,
    rates: ['', 'lines per second', 'time ÷ `JSON.parse` alone'],
    names: {
      parse: '`JSON.parse` alone',
      plain: '`summariseBatch`, by province and stage',
      guided: 'the same with the guidance of Quảng Ninh',
      ratio: 'time of `summariseBatch` ÷ `JSON.parse` alone',
      heap: 'heap after 1,000,000 lines less that after 100,000, MiB',
    },
    heap: ['lines', 'heap above the start, MiB'],
  },
  vi: {
    measured: ({ cpu, node }) =>
      `${cpu}, Node ${node}, ${showWhole(marks.at(-1), 'vi')} dòng, trung vị của ${marks.at(-1) / slice} vòng`,
    rates: ['', 'số dòng mỗi giây', 'thời gian ÷ riêng `JSON.parse`'],
    names: {
      parse: 'riêng `JSON.parse`',
      plain: '`summariseBatch`, theo tỉnh và cấp học',
      guided: 'như trên, thêm hướng dẫn của Quảng Ninh',
      ratio: 'thời gian của `summariseBatch` ÷ riêng `JSON.parse`',
      heap: 'bộ nhớ sau 1.000.000 dòng trừ sau 100.000 dòng, MiB',
    },
    heap: ['số dòng', 'bộ nhớ tăng so với lúc đầu, MiB'],
  },
};

/** The report as Markdown in one language. */
export function render({ machine, rates, heap, targets }, locale) {
  const text = texts[locale];
  const figures = rates.map(({ name, rate, ratio }) => [
    text.names[name],
    show(rate, locale),
    show(ratio, locale),
  ]);
  const grown = marks.map((mark, index) => [showWhole(mark, locale), show(heap[index], locale)]);
  return [
    text.measured(machine),
    renderTable(text.rates, figures),
    renderTable(text.heap, grown),
    renderTargets(
      targets.map((target) => ({ ...target, name: text.names[target.name] })),
      locale,
    ),
  ].join('\n\n');
}
