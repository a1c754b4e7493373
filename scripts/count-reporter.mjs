import { writeFileSync } from 'node:fs';

function countTests(suite) {
  const counts = { passed: 0, failed: 0 };
  for (const test of suite?.tests ?? []) counts[test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite?.suites ?? []) {
    const { passed, failed } = countTests(inner);
    counts.passed += passed;
    counts.failed += failed;
  }
  return counts;
}

/** Writes how many browser tests passed and failed to the file that `DDS_COUNTS` names. */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const file = process.env.DDS_COUNTS;
      if (!file) return;
      const total = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const { passed, failed } = countTests(session.testResults);
        total.passed += passed;
        // A file that breaks off outside its tests, or holds none, is a failure too.
        total.failed += failed === 0 && !session.passed ? 1 : failed;
      }
      writeFileSync(file, JSON.stringify(total));
    },
  };
}
