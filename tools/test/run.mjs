// @ts-check
// Runs one program of the test command, and makes sure that nothing it started outlives it.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../install.mjs';

let folder = '';

/**
 * The temporary folder of this run: everything the steps and their browsers write for a while lands here.
 * @returns {string} absolute; removed when the process ends
 */
export function scratch() {
  if (folder) return folder;
  folder = mkdtempSync(path.join(tmpdir(), 'pop-or-imap-test-'));
  process.once('exit', () => {
    for (const child of running) endGroup(child);
    endProcessesNaming(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => process.exit(130));
  }
  return folder;
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * The script behind a package's command, to be run by Node; saves the start of npx.
 * @param {string} name such as `vitest`
 * @param {string} [command] when it is not the package's name
 * @returns {string} absolute path
 */
export function commandOf(name, command = name.replace(/^@[^/]+\//, '')) {
  // Not every package exports its package.json, so it is found on disk.
  const folder = path.join(root, 'node_modules', name);
  const { bin } = createRequire(import.meta.url)(path.join(folder, 'package.json'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a script with this Node.
 * @param {string[]} args script and its arguments
 * @param {object} [options]
 * @param {string} [options.cwd]
 * @param {boolean} [options.show] print its output as it comes; otherwise it is kept
 * @param {number} [options.minutes] after which it is ended; default 10
 * @returns {Promise<{ ok: boolean, output: string }>} never rejects
 */
export function runNode(args, { cwd = root, show = false, minutes = 10 } = {}) {
  return new Promise((resolve) => {
    const temporary = scratch();
    const child = spawn(process.execPath, args, {
      cwd,
      // A group of its own, so that ending it ends what it started.
      detached: process.platform !== 'win32',
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      env: {
        ...process.env,
        TMPDIR: temporary,
        TMP: temporary,
        TEMP: temporary,
        NO_UPDATE_NOTIFIER: '1',
      },
    });
    running.add(child);
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    const late = setTimeout(() => {
      output += `\nEnded after ${minutes} minutes.\n`;
      if (show) console.error(`Ended after ${minutes} minutes.`);
      endGroup(child);
    }, minutes * 60_000);
    const finish = (/** @type {boolean} */ ok) => {
      clearTimeout(late);
      running.delete(child);
      resolve({ ok, output });
    };
    child.once('error', (error) => {
      output += error.message;
      finish(false);
    });
    child.once('close', (code) => finish(code === 0));
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function endGroup(child) {
  if (!child.pid) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/**
 * Ends browsers that a killed test left behind: they run in groups of their own, but their profile lies in our folder.
 * @param {string} place
 */
function endProcessesNaming(place) {
  if (!existsSync('/proc/self/cmdline')) return;
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry) || Number(entry) === process.pid) continue;
    try {
      if (readFileSync(`/proc/${entry}/cmdline`, 'utf8').includes(place))
        process.kill(Number(entry), 'SIGKILL');
    } catch {
      // Gone meanwhile, or not ours.
    }
  }
}
