import { cpus } from 'node:os';
import process from 'node:process';
import { catalog4725 } from '@dds/criteria';
import { scoreAssessment, scoreTotals } from '@dds/engine';
import { assertAgreement, assertSameIssues } from './agree.js';
import { validateAndScore } from './contestants/ajv.js';
import { scoreBreakdown } from './contestants/hand-written-breakdown.js';
import { scoreTotals as scoreTotalsByHand } from './contestants/hand-written-totals.js';
import { runRules } from './contestants/json-rules-engine.js';
import { fillSurvey } from './contestants/survey-core.js';
import { drawCorpus, drawFlawedCorpus } from './corpus.js';
import { measure } from './measure.js';
import { renderTable, renderTargets, show } from './table.js';

const contestants = [
  { name: 'scoreTotals', score: (assessment) => scoreTotals(catalog4725, assessment) },
  {
    name: 'scoreAssessment',
    score: (assessment) => scoreAssessment(catalog4725, assessment),
    hasRows: true,
  },
  { name: 'handTotals', score: scoreTotalsByHand },
  { name: 'handRows', score: scoreBreakdown, hasRows: true },
  { name: 'ajv', score: validateAndScore, hasRows: true },
  { name: 'json-rules-engine', score: runRules, isAsync: true },
  { name: 'survey-core', score: fillSurvey },
];

const wanted = [
  ['scoreTotals', 'handTotals', 0.7],
  ['scoreAssessment', 'handRows', 0.5],
  ['scoreAssessment', 'json-rules-engine', 100],
  ['scoreAssessment', 'survey-core', 500],
];

const size = 1000;
const rounds = 21;

/** Measures scoring against what a vendor would otherwise write or install. */
export async function run() {
  const corpus = drawCorpus(size);
  await assertAgreement(contestants, corpus);
  assertSameIssues(scoreBreakdown, drawFlawedCorpus(500));
  const { rateOf, ratio } = await measure(contestants, corpus, {
    rounds,
    slice: 100,
    warmUp: 500,
  });
  return {
    machine: { cpu: cpus()[0].model, node: process.version },
    rates: contestants.map(({ name }) => ({
      name,
      rate: rateOf(name),
      totals: ratio('scoreTotals', name),
      rows: ratio('scoreAssessment', name),
    })),
    targets: wanted.map(([name, other, least]) => ({
      name,
      other,
      least,
      measured: ratio(name, other),
    })),
  };
}

const texts = {
  en: {
    measured: ({ cpu, node }) =>
      `${cpu}, Node ${node}, ${size} assessments, medians of ${rounds} rounds`,
    rates: ['', 'assessments per second', '`scoreTotals` ÷ it', '`scoreAssessment` ÷ it'],
    names: {
      handTotals: 'written by hand, totals only',
      handRows: 'written by hand, rows and issues',
      ajv: 'ajv, then written by hand',
    },
  },
  vi: {
    measured: ({ cpu, node }) => `${cpu}, Node ${node}, ${size} phiếu, trung vị của ${rounds} vòng`,
    rates: ['', 'số phiếu mỗi giây', '`scoreTotals` ÷ dòng này', '`scoreAssessment` ÷ dòng này'],
    names: {
      handTotals: 'tự viết, chỉ tính tổng',
      handRows: 'tự viết, từng dòng và lỗi',
      ajv: 'ajv, rồi tự viết',
    },
  },
};

/** The report as Markdown in one language. */
export function render({ machine, rates, targets }, locale) {
  const text = texts[locale];
  const nameOf = (name) => text.names[name] ?? (name.startsWith('score') ? `\`${name}\`` : name);
  const figures = rates.map(({ name, rate, totals, rows }) => [
    nameOf(name),
    ...[rate, totals, rows].map((number) => show(number, locale)),
  ]);
  const named = targets.map(({ name, other, ...rest }) => ({
    ...rest,
    name: `${nameOf(name)} ÷ ${nameOf(other)}`,
  }));
  return [
    text.measured(machine),
    renderTable(text.rates, figures),
    renderTargets(named, locale),
  ].join('\n\n');
}
