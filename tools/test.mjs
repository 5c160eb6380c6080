// @ts-check
// `npm test`: everything there is to check, from a fresh checkout on. `npm test -- unit` and
// `npm test -- browser NAME` run a part. The last line of the output is "N passed, N failed".
import { ensureInstalled } from './install.mjs';

const [part, ...filters] = process.argv.slice(2);
const started = Date.now();
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const failures = [];

/**
 * Notes and prints what came of a step.
 * @param {string} name
 * @param {number} start ms since 1970
 * @param {{ passed: number, failed: number, skipped?: number, failures?: string[], output?: string }} result
 * @param {string} [remark]
 */
function note(name, start, result, remark = '') {
  total.passed += result.passed;
  total.failed += result.failed;
  failures.push(...(result.failures ?? (result.failed > 0 ? [name] : [])));
  if (result.failed > 0 && result.output) console.log(result.output.trimEnd());
  const seconds = `${((Date.now() - start) / 1000).toFixed(1)} s`;
  console.log(
    [result.failed > 0 ? 'FAIL' : ' ok ', name.padEnd(24), seconds.padStart(8), ' ', remark]
      .join(' ')
      .trimEnd(),
  );
}

/**
 * A step that is one test.
 * @param {string} name
 * @param {() => Promise<{ ok: boolean, output: string }>} run
 * @returns {Promise<boolean>} whether it passed
 */
async function check(name, run) {
  const start = Date.now();
  const { ok, output } = await run();
  note(name, start, { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output });
  return ok;
}

/**
 * A step that is many tests.
 * @param {'unit' | 'browser'} project
 * @param {boolean} show
 */
async function suite(project, show) {
  const { runVitest } = await import('./test/vitest.mjs');
  const start = Date.now();
  const result = await runVitest(project, filters, show);
  const skipped = result.skipped > 0 ? `, ${result.skipped} skipped` : '';
  note(
    project,
    start,
    show ? { ...result, output: '' } : result,
    `${result.passed} passed, ${result.failed} failed${skipped}`,
  );
}

/**
 * Preparation counts only when it fails.
 * @param {string} name
 * @param {() => unknown} run
 * @returns {boolean}
 */
function prepare(name, run) {
  const start = Date.now();
  try {
    run();
    note(name, start, { passed: 0, failed: 0 });
    return true;
  } catch (error) {
    const output = error instanceof Error ? error.message : String(error);
    note(name, start, { passed: 0, failed: 1, output });
    return false;
  }
}

async function main() {
  if (part && part !== 'unit' && part !== 'browser') {
    failures.push(`There is no part "${part}"; it is "unit" or "browser".`);
    total.failed += 1;
    return;
  }
  if (!prepare('packages', ensureInstalled)) return;
  // These need the packages, or tidy up after steps that do.
  const { ensureBrowsers } = await import('./browsers.mjs');
  const { commandOf, runNode } = await import('./test/run.mjs');
  const { checkReproducible } = await import('./test/reproducible.mjs');

  if (part === 'unit') return suite('unit', true);
  if (!prepare('browsers', ensureBrowsers)) return;
  const built = await check('build', () => runNode(['build.mjs']));
  if (part === 'browser') return built ? suite('browser', true) : undefined;

  const webExt = [
    'lint',
    '--source-dir',
    'dist/firefox',
    '--warnings-as-errors',
    '--no-config-discovery',
  ];
  const checks = async () => {
    await check('types', () => runNode([commandOf('typescript', 'tsc'), '--noEmit']));
    await check('lint', () =>
      runNode([commandOf('@biomejs/biome'), 'check', '--error-on-warnings', '.']),
    );
    if (!built) return;
    await check('web-ext lint', () => runNode([commandOf('web-ext'), ...webExt]));
    await check('build is reproducible', checkReproducible);
  };
  await Promise.all([suite('unit', false), checks()]);
  // By itself: promises about time would not hold beside other work.
  if (built) await suite('browser', true);
}

try {
  await main();
} catch (error) {
  total.failed += 1;
  failures.push(error instanceof Error ? error.message : String(error));
}
if (failures.length > 0)
  console.log(`\nFailed:\n${failures.map((failure) => `  ${failure}`).join('\n')}`);
console.log(`\nAll in ${((Date.now() - started) / 1000).toFixed(0)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
