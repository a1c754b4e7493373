// @ts-check
import { catalog4725 } from '@dds/criteria';
import { parseAssessmentText, parseIssueText } from '@dds/criteria/schema';
import { issueText, scoreAssessment } from '@dds/engine';
import { Refusal } from './refusal.js';

/**
 * Reads the text of an assessment and scores it here: no browser is trusted with a result.
 *
 * What a person typed wrongly is no reason to refuse, it stands in the issues of the result.
 *
 * @param {string} text
 * @throws {Refusal} Where the text is no assessment of this index.
 */
export function scoreText(text) {
  const read = parseAssessmentText(text);
  if (!read.ok) {
    const isJson = !read.issues.some(({ code }) => code === 'json-malformed');
    throw new Refusal(isJson ? 'shape' : 'json', {
      issues: (lang) =>
        read.issues.slice(0, 100).map((issue) => {
          const { code, severity, path } = issue;
          return { code, severity, path, text: parseIssueText(issue, lang) };
        }),
    });
  }
  const assessment = read.value;
  if (assessment.catalog !== catalog4725.id) throw new Refusal('catalog');
  return { assessment, result: scoreAssessment(catalog4725, assessment) };
}

/**
 * What is wrong or missing in a result, in words.
 *
 * @param {import('@dds/criteria').AssessmentResult} result
 * @param {import('./refusal.js').Lang} lang
 * @returns {readonly import('./refusal.js').Complaint[]}
 */
export function issuesInWords({ issues }, lang) {
  return issues.map((issue) => {
    const { code, severity, path } = issue;
    return { code, severity, path, text: issueText(issue, lang) };
  });
}
