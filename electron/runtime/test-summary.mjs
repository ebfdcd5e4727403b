/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped counted in `failed` too: a test that does not run proves nothing
 */

/** @typedef {{ status: string }} ReportedTest */
/** @typedef {{ status?: string, message?: string, assertionResults?: readonly ReportedTest[] }} ReportedFile */
/** @typedef {{ testResults?: readonly ReportedFile[] }} VitestReport */

/** @type {Count} */
export const nothingCounted = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {boolean} passed
 * @returns {Count} of a check that is one thing: types, lint
 */
export function countCheck(passed) {
  return passed ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * @param {VitestReport | null} report what vitest's JSON reporter wrote; null when it wrote none
 * @param {number} exitCode vitest's own
 * @param {boolean} chosenByName with -t, what the name does not match is left out on purpose
 * @returns {Count}
 */
export function countVitest(report, exitCode, chosenByName = false) {
  let count = nothingCounted;
  for (const file of report?.testResults ?? []) {
    const tests = file.assertionResults ?? [];
    for (const test of tests) count = add(count, countTest(test.status, chosenByName));
    // A file that breaks before its first test has no tests to count.
    const brokeOutside = file.status === 'failed' && !tests.some((test) => test.status === 'failed');
    if (brokeOutside) count = add(count, countCheck(false));
  }
  // An error outside every test, or no report at all, must not pass as success.
  if (exitCode !== 0 && count.failed === 0) count = add(count, countCheck(false));
  if (count.passed + count.failed === 0) count = countCheck(false);
  return count;
}

/**
 * @param {string} status
 * @param {boolean} chosenByName
 * @returns {Count}
 */
function countTest(status, chosenByName) {
  if (status === 'passed') return countCheck(true);
  if (status === 'failed') return countCheck(false);
  return chosenByName ? nothingCounted : { passed: 0, failed: 1, skipped: 1 };
}

/**
 * @param {Count} a
 * @param {Count} b
 * @returns {Count}
 */
export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/**
 * @param {Count} count
 * @returns {string} the last line of a run, in the form that CI reads
 */
export function summaryLine(count) {
  return `${count.passed} passed, ${count.failed} failed`;
}
