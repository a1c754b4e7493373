import { readFileSync, writeFileSync } from 'node:fs';

const texts = {
  en: {
    file: 'bench.md',
    measured: ({ cpu, node, size, rounds }) =>
      `${cpu}, Node ${node}, ${size} assessments, medians of ${rounds} rounds`,
    rates: ['', 'assessments per second', '`scoreTotals` ÷ it', '`scoreAssessment` ÷ it'],
    targets: ['target', 'wanted', 'measured', ''],
    reached: 'reached',
    missed: 'missed',
    names: {
      handTotals: 'written by hand, totals only',
      handRows: 'written by hand, rows and issues',
      ajv: 'ajv, then written by hand',
    },
  },
  vi: {
    file: 'bench.vi.md',
    measured: ({ cpu, node, size, rounds }) =>
      `${cpu}, Node ${node}, ${size} phiếu, trung vị của ${rounds} vòng`,
    rates: ['', 'số phiếu mỗi giây', '`scoreTotals` ÷ dòng này', '`scoreAssessment` ÷ dòng này'],
    targets: ['mục tiêu', 'cần đạt', 'đo được', ''],
    reached: 'đạt',
    missed: 'chưa đạt',
    names: {
      handTotals: 'tự viết, chỉ tính tổng',
      handRows: 'tự viết, từng dòng và lỗi',
      ajv: 'ajv, rồi tự viết',
    },
  },
};

const locales = { en: 'en-US', vi: 'vi-VN' };

function renderRows(head, rows) {
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

/** The report as Markdown in one language. */
export function renderReport({ machine, rates, targets }, locale) {
  const text = texts[locale];
  const show = (number) => Number(number.toPrecision(3)).toLocaleString(locales[locale]);
  const nameOf = (name) => text.names[name] ?? (name.startsWith('score') ? `\`${name}\`` : name);
  const figures = rates.map(({ name, rate, totals, rows }) => [
    nameOf(name),
    ...[rate, totals, rows].map(show),
  ]);
  const verdicts = targets.map(({ name, other, wanted, measured }) => [
    `${nameOf(name)} ÷ ${nameOf(other)}`,
    show(wanted),
    show(measured),
    measured >= wanted ? text.reached : text.missed,
  ]);
  return [
    text.measured(machine),
    '',
    ...renderRows(text.rates, figures),
    '',
    ...renderRows(text.targets, verdicts),
  ].join('\n');
}

/** Puts the report between the marks of the page in docs. */
export function writeReport(report, locale) {
  const page = new URL(`../../../docs/${texts[locale].file}`, import.meta.url);
  const [start, end] = ['<!-- prettier-ignore-start -->', '<!-- prettier-ignore-end -->'];
  const text = readFileSync(page, 'utf8');
  const [before] = text.split(start);
  const [, after] = text.split(end);
  const body = renderReport(report, locale);
  writeFileSync(page, `${before}${start}\n\n${body}\n\n${end}${after}`);
}
