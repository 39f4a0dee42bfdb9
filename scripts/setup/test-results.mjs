import { existsSync, readFileSync } from 'node:fs';

const NOTHING = { passed: 0, failed: 0, remarks: [] };

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** A skipped test counts as failed: a run that leaves something out must not look like one that tried it. */
function count(tests, isPassed, isFailed) {
  const skipped = tests.filter((test) => !isPassed(test) && !isFailed(test));
  return {
    passed: tests.filter(isPassed).length,
    failed: tests.filter(isFailed).length + skipped.length,
    remarks: [
      ...tests.filter(isFailed).map((test) => `failed: ${test.name}`),
      ...skipped.map((test) => `skipped: ${test.name}`),
    ],
  };
}

/** Counts of a Vitest JSON report. A file that could not be loaded is a failure of its own. */
export function readVitest(file) {
  const report = readJson(file);
  if (!report) return NOTHING;
  const tests = report.testResults.flatMap((suite) =>
    suite.assertionResults.map((test) => ({ name: test.fullName, status: test.status })),
  );
  const counted = count(
    tests,
    (test) => test.status === 'passed',
    (test) => test.status === 'failed',
  );
  const broken = report.testResults.filter(
    (suite) => suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: counted.passed,
    failed: counted.failed + broken.length,
    remarks: [...counted.remarks, ...broken.map((suite) => `failed: ${suite.name}`)],
  };
}

function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

/** Counts of a Playwright JSON report. */
export function readPlaywright(file) {
  const report = readJson(file);
  if (!report) return NOTHING;
  const tests = report.suites
    .flatMap(specsOf)
    .flatMap((spec) =>
      spec.tests.map((test) => ({ name: `${spec.file}: ${spec.title}`, status: test.status })),
    );
  // Passed when run again: counted, and named, so that an unsteady test cannot hide.
  const unsteady = tests.filter((test) => test.status === 'flaky');
  const counted = count(
    tests,
    (test) => test.status === 'expected' || test.status === 'flaky',
    (test) => test.status === 'unexpected',
  );
  const broken = tests.length === 0 ? report.errors : [];
  return {
    passed: counted.passed,
    failed: counted.failed + broken.length,
    remarks: [
      ...counted.remarks,
      ...unsteady.map((test) => `unsteady, passed when run again: ${test.name}`),
      ...broken.map((error) => `failed: ${String(error.message).split('\n')[0]}`),
    ],
  };
}
