import { describe, expect, it } from 'vitest';
import { add, countCheck, countVitest, nothingCounted, summaryLine } from '../../../electron/runtime/test-summary.mjs';

const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((test) => ({ status: test })) });

describe('the count of a run', () => {
  it('is the sum of the tests in every file', () => {
    const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')] };
    expect(countVitest(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it('takes every test that did not run as failed', () => {
    const report = { testResults: [file('passed', 'passed', 'skipped', 'pending', 'todo')] };
    expect(countVitest(report, 0)).toEqual({ passed: 1, failed: 3, skipped: 3 });
  });

  it('leaves out what a name given with -t did not match', () => {
    const report = { testResults: [file('passed', 'passed', 'skipped')] };
    expect(countVitest(report, 0, true)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  });

  it('has one failure for a file that breaks before its first test', () => {
    expect(countVitest({ testResults: [file('failed'), file('passed', 'passed')] }, 1)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  it('has a failure for an error outside every test', () => {
    expect(countVitest({ testResults: [file('passed', 'passed')] }, 1).failed).toBe(1);
  });

  it('has a failure when there is no report, or no test', () => {
    expect(countVitest(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countVitest({ testResults: [] }, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('ends in the line that CI reads', () => {
    const count = [countCheck(true), countCheck(false), countCheck(true)].reduce(add, nothingCounted);
    expect(summaryLine(count)).toBe('2 passed, 1 failed');
  });
});
