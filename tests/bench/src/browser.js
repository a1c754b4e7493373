import { cpus } from 'node:os';
import { measureForms, names } from '@dds/bench-browser';
import { drawCorpus } from './corpus.js';
import { median } from './measure.js';
import { renderTable, renderTargets, show, showWhole } from './table.js';

const rounds = 5;
const keys = 10;
/** How many times slower the processor is made, as in the old computers of schools. */
const slowdown = { render: 4, key: 6 };
const mebibyte = 2 ** 20;

const quantile = (numbers, share) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
};

/** Measures the form in a browser beside forms that general libraries draw. */
export async function run() {
  const { visits, browser } = await measureForms(drawCorpus(3), { rounds, keys, slowdown });
  const visitsOf = (name) => visits.filter((visit) => visit.name === name);
  const ours = visitsOf('dds-page');
  const figures = names.map((name) => {
    const own = visitsOf(name);
    const all = own.flatMap((visit) => visit.keys);
    // Within a round all forms have met the same machine.
    const ratio = (read) => median(own.map((visit, round) => read(visit) / read(ours[round])));
    return {
      name,
      key: { median: median(all), high: quantile(all, 0.95) },
      keyRatio: ratio((visit) => median(visit.keys)),
      render: median(own.map(({ painted }) => painted)),
      keyWork: median(own.map(({ keyWork }) => keyWork)),
      drawWork: median(own.map(({ drawWork }) => drawWork)),
      renderRatio: ratio(({ painted }) => painted),
      read: median(own.map(({ read }) => read)),
      shift: Math.max(...own.flatMap(({ drawShift, typeShift }) => [drawShift, typeShift])),
      heap: median(own.map(({ heap }) => heap)) / mebibyte,
      script: own[0].script,
      style: own[0].style,
    };
  });
  const [page, steps] = figures;
  return {
    machine: { cpu: cpus()[0].model, browser },
    figures,
    targets: [
      { name: 'key', form: page.name, most: 16, measured: page.key.median },
      { name: 'key', form: steps.name, most: 16, measured: steps.key.median },
      { name: 'render', form: page.name, most: 200, measured: page.render },
      { name: 'render', form: steps.name, most: 200, measured: steps.render },
      { name: 'shift', form: page.name, most: 0, measured: page.shift },
      { name: 'shift', form: steps.name, most: 0, measured: steps.shift },
    ],
  };
}

const texts = {
  en: {
    measured: ({ cpu, browser }) =>
      `${cpu}, Chromium ${browser}, ${rounds} rounds of ${keys} keys, processor ${slowdown.key} times slower while typing, ${slowdown.render} times while drawing`,
    keys: [
      'from a key to the painted total, ms',
      'median',
      '95 of 100 within',
      '÷ `layout="page"`',
      'processor time at full speed',
    ],
    renders: [
      'from the script to the painted form, ms',
      'median',
      'of it reading the script',
      '÷ `layout="page"`',
      'processor time at full speed',
    ],
    loads: ['', 'script, bytes', 'styles, bytes', 'heap, MiB', 'layout shift'],
    forms: {
      'dds-page': '`<dds-assessment layout="page">`',
      'dds-steps': '`<dds-assessment>`, in steps',
      'by-hand': 'bare fields, by hand',
      'survey-js': 'SurveyJS',
      'json-forms': 'JSON Forms',
      'form-io': 'Form.io',
    },
    targets: {
      key: (form) => `${form}: key to total, ms`,
      render: (form) => `${form}: first rendering, ms`,
      shift: (form) => `${form}: layout shift`,
    },
  },
  vi: {
    measured: ({ cpu, browser }) =>
      `${cpu}, Chromium ${browser}, ${rounds} vòng, mỗi vòng ${keys} phím, bộ xử lý chậm đi ${slowdown.key} lần khi gõ, ${slowdown.render} lần khi vẽ phiếu`,
    keys: [
      'từ lúc gõ phím đến khi tổng điểm hiện ra, ms',
      'trung vị',
      '95% trong',
      '÷ `layout="page"`',
      'thời gian bộ xử lý khi không bị làm chậm',
    ],
    renders: [
      'từ lúc nạp mã đến khi phiếu hiện ra, ms',
      'trung vị',
      'trong đó đọc mã',
      '÷ `layout="page"`',
      'thời gian bộ xử lý khi không bị làm chậm',
    ],
    loads: ['', 'mã, byte', 'kiểu trình bày, byte', 'bộ nhớ, MiB', 'độ xê dịch'],
    forms: {
      'dds-page': '`<dds-assessment layout="page">`',
      'dds-steps': '`<dds-assessment>`, theo bước',
      'by-hand': 'chỉ có ô nhập, viết tay',
      'survey-js': 'SurveyJS',
      'json-forms': 'JSON Forms',
      'form-io': 'Form.io',
    },
    targets: {
      key: (form) => `${form}: từ phím đến tổng điểm, ms`,
      render: (form) => `${form}: hiện lần đầu, ms`,
      shift: (form) => `${form}: độ xê dịch của trang`,
    },
  },
};

/** The report as Markdown in one language. */
export function render({ machine, figures, targets }, locale) {
  const text = texts[locale];
  const rowsOf = (read) =>
    figures.map((figure) => [
      text.forms[figure.name],
      ...read(figure).map((number) => show(number, locale)),
    ]);
  const loads = figures.map(({ name, script, style, heap, shift }) => [
    text.forms[name],
    ...[script, style].map((bytes) => showWhole(bytes, locale)),
    ...[heap, shift].map((number) => show(number, locale)),
  ]);
  return [
    text.measured(machine),
    renderTable(
      text.keys,
      rowsOf(({ key, keyRatio, keyWork }) => [key.median, key.high, keyRatio, keyWork]),
    ),
    renderTable(
      text.renders,
      rowsOf((figure) => [figure.render, figure.read, figure.renderRatio, figure.drawWork]),
    ),
    renderTable(text.loads, loads),
    renderTargets(
      targets.map(({ name, form, ...rest }) => ({
        ...rest,
        name: text.targets[name](text.forms[form]),
      })),
      locale,
    ),
  ].join('\n\n');
}
