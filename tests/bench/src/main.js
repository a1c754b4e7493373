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

const contestants = [
  { name: 'scoreTotals', score: (assessment) => scoreTotals(catalog4725, assessment) },
  {
    name: 'scoreAssessment',
    score: (assessment) => scoreAssessment(catalog4725, assessment),
    hasRows: true,
  },
  { name: 'by hand, totals only', score: scoreTotalsByHand },
  { name: 'by hand, rows and issues', score: scoreBreakdown, hasRows: true },
  { name: 'ajv, then by hand', score: validateAndScore, hasRows: true },
  { name: 'json-rules-engine', score: runRules, isAsync: true },
  { name: 'survey-core', score: fillSurvey },
];

const targets = [
  ['scoreTotals', 'by hand, totals only', 0.7],
  ['scoreAssessment', 'by hand, rows and issues', 0.5],
  ['scoreAssessment', 'json-rules-engine', 100],
  ['scoreAssessment', 'survey-core', 500],
];

const corpus = drawCorpus(1000);
await assertAgreement(contestants, corpus);
assertSameIssues(scoreBreakdown, drawFlawedCorpus(500));
const { rateOf, ratio } = await measure(contestants, corpus, {
  rounds: 21,
  slice: 100,
  warmUp: 500,
});

const rounded = (number) => Number(number.toPrecision(3)).toLocaleString('en-US');
const lines = [
  `${cpus()[0].model}, Node ${process.version}, ${String(corpus.length)} assessments, medians of 21 rounds`,
  '',
  '| | assessments per second | scoreTotals is faster by | scoreAssessment is faster by |',
  '| --- | ---: | ---: | ---: |',
  ...contestants.map(({ name }) => {
    const cells = [rateOf(name), ratio('scoreTotals', name), ratio('scoreAssessment', name)];
    return `| ${name} | ${cells.map(rounded).join(' | ')} |`;
  }),
  '',
  '| target | wanted | measured | |',
  '| --- | ---: | ---: | --- |',
  ...targets.map(([name, other, wanted]) => {
    const measured = ratio(name, other);
    const verdict = measured >= wanted ? 'reached' : 'missed';
    return `| ${name} ÷ ${other} | ${String(wanted)} | ${rounded(measured)} | ${verdict} |`;
  }),
];
process.stdout.write(`${lines.join('\n')}\n`);
if (targets.some(([name, other, wanted]) => ratio(name, other) < wanted)) process.exitCode = 1;
