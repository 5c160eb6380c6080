// @ts-check
// Runs one vitest project and counts from its JSON report.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../install.mjs';
import { commandOf, runNode } from './run.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Counts */

/**
 * @typedef {object} Report vitest's JSON report, in the parts used here
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {Array<{ name: string, status: string, assertionResults: Array<{ status: string, fullName: string }> }>} testResults
 */

/**
 * Counts a report. A file that could not be loaded, or whose set-up failed outside any test, counts as one failure.
 * @param {Report | null} report null when vitest wrote none
 * @param {boolean} ok whether vitest ended well
 * @returns {Counts} at least one failure when not ok
 */
export function count(report, ok) {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: /** @type {string[]} */ ([]) };
  if (report) {
    counts.passed = report.numPassedTests;
    counts.failed = report.numFailedTests;
    counts.skipped = report.numPendingTests;
    for (const { name, status, assertionResults } of report.testResults) {
      const file = path.relative(root, name);
      const failed = assertionResults.filter((test) => test.status === 'failed');
      counts.failures.push(...failed.map((test) => `${file}: ${test.fullName}`));
      if (status === 'failed' && failed.length === 0) {
        counts.failed += 1;
        counts.failures.push(`${file}: the file itself`);
      }
    }
  }
  if (!ok && counts.failed === 0) {
    counts.failed = 1;
    counts.failures.push('vitest itself');
  }
  return counts;
}

/**
 * Runs a project.
 * @param {'unit' | 'browser'} project
 * @param {string[]} filters parts of file names; none means all
 * @param {boolean} show print vitest's output as it comes
 * @returns {Promise<Counts & { output: string }>}
 */
export async function runVitest(project, filters, show) {
  const file = path.join(root, 'artifacts', 'test', `${project}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const { ok, output } = await runNode(
    [
      ...[commandOf('vitest'), 'run', '--project', project, ...filters],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    ],
    { show, minutes: 45 },
  );
  return { ...count(read(file), ok), output };
}

/** @param {string} file @returns {Report | null} */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
