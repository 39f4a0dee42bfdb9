import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPlaywright, readVitest } from './test-results.mjs';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'baton-results-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const suite = (status: string, ...tests: string[]) => ({
  name: 'some.test.ts',
  status,
  assertionResults: tests.map((each, index) => ({ fullName: `test ${index}`, status: each })),
});
const specs = (...statuses: string[]) => ({
  errors: [],
  suites: [
    {
      suites: [
        { specs: statuses.map((status) => ({ file: 'a.spec.ts', title: status, tests: [{ status }] })) },
      ],
    },
  ],
});

describe('readVitest', () => {
  test('counts what passed and what failed', () => {
    const file = report({ testResults: [suite('failed', 'passed', 'failed'), suite('passed', 'passed')] });
    expect(readVitest(file)).toEqual({ passed: 2, failed: 1, remarks: ['failed: test 1'] });
  });

  test('counts a skipped test as failed, and says so', () => {
    const file = report({ testResults: [suite('passed', 'passed', 'skipped', 'todo')] });
    expect(readVitest(file)).toMatchObject({
      passed: 1,
      failed: 2,
      remarks: ['skipped: test 1', 'skipped: test 2'],
    });
  });

  test('counts a file that could not be loaded', () => {
    expect(readVitest(report({ testResults: [suite('failed')] }))).toMatchObject({ failed: 1 });
  });

  test('finds nothing where no report was written', () => {
    expect(readVitest(join(folder, 'absent.json'))).toMatchObject({ passed: 0, failed: 0 });
  });
});

describe('readPlaywright', () => {
  test('counts nested suites; a skipped test has failed, one that passed when run again is named', () => {
    const file = report(specs('expected', 'unexpected', 'flaky', 'skipped'));
    const result = readPlaywright(file);
    expect(result).toMatchObject({ passed: 2, failed: 2 });
    expect(result.remarks).toContain('unsteady, passed when run again: a.spec.ts: flaky');
  });

  test('counts an error before the first test', () => {
    const file = report({ suites: [], errors: [{ message: 'Cannot find module\n  at …' }] });
    expect(readPlaywright(file)).toEqual({ passed: 0, failed: 1, remarks: ['failed: Cannot find module'] });
  });
});
