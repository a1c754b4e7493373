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
import { renderReport, writeReport } from './table.js';

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
const corpus = drawCorpus(size);
await assertAgreement(contestants, corpus);
assertSameIssues(scoreBreakdown, drawFlawedCorpus(500));
const { rateOf, ratio } = await measure(contestants, corpus, { rounds, slice: 100, warmUp: 500 });

const report = {
  machine: { cpu: cpus()[0].model, node: process.version, size, rounds },
  rates: contestants.map(({ name }) => ({
    name,
    rate: rateOf(name),
    totals: ratio('scoreTotals', name),
    rows: ratio('scoreAssessment', name),
  })),
  targets: wanted.map(([name, other, least]) => ({
    name,
    other,
    wanted: least,
    measured: ratio(name, other),
  })),
};
process.stdout.write(`${renderReport(report, 'en')}\n`);
if (process.argv.includes('--write'))
  for (const locale of ['en', 'vi']) writeReport(report, locale);
if (report.targets.some(({ wanted: least, measured }) => measured < least)) process.exitCode = 1;
