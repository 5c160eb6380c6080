// @ts-check
// `npm run bench`: measures what the extension costs a page and how soon it answers, and holds that to the budgets of
// docs/architecture.md. Ends with 1 when a median is over its budget by more than a quarter.
//
//   npm run bench                          everything
//   npm run bench -- storm leak            these only
//   npm run bench -- --loads 20            as often
//   npm run bench -- --no-build            what is in dist/ already
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ensureInstalled, root } from './install.mjs';

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      loads: { type: 'string', default: '9' },
      'no-build': { type: 'boolean', default: false },
    },
  });
  ensureInstalled();
  process.chdir(root);
  await import('./load-typescript.mjs');
  const { names, runBench } = await import('../tests/bench/bench.ts');
  const unknown = positionals.find((name) => !names.includes(name));
  if (unknown) throw new Error(`No measurement "${unknown}". Known: ${names.join(', ')}.`);
  if (!values['no-build']) {
    // Over its budget of bytes it is measured all the same.
    const { stdout } = spawnSync(process.execPath, ['build.mjs'], { encoding: 'utf8' });
    console.log(
      stdout
        .split('\n')
        .filter((line) => /^(sentinel|hints|tips)/.test(line))
        .join('\n'),
    );
  }
  const loads = Math.max(1, Number.parseInt(values.loads, 10) || 9);
  return runBench(positionals.length > 0 ? positionals : names, loads);
}

main().then(
  (good) => {
    process.exitCode = good ? 0 : 1;
  },
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
