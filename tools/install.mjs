// @ts-check
// Makes sure that node_modules holds what package-lock.json says, before anything else of the project runs.
// Uses Node's own modules only, since it must work on a fresh checkout.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root directory, absolute. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** @typedef {{ packages?: Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }> }} Lock */

/**
 * Names the first package that the lock wants and the installation lacks or has in another version.
 * npm writes the tree it installed to node_modules/.package-lock.json as its last step, so that file is the
 * stamp: it is missing after an interrupted installation and differs after the lock changed.
 * @param {Lock} wanted package-lock.json
 * @param {Lock | null} installed node_modules/.package-lock.json, or null when there is none
 * @returns {string | null} a path such as `node_modules/esbuild`, or null when all is there
 */
export function firstMissing(wanted, installed) {
  const present = installed?.packages ?? {};
  for (const [place, entry] of Object.entries(wanted.packages ?? {})) {
    if (place === '') continue;
    const found = present[place];
    // Optional packages are those of other platforms: absent is right, another version is not.
    if (!found && (entry.optional || entry.devOptional || entry.peer)) continue;
    if (!found || found.version !== entry.version) return place;
  }
  return null;
}

/** @param {string} file @returns {Lock | null} */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Installs the locked packages when they are missing or differ from the lock; otherwise does nothing (a few
 * milliseconds). Install scripts of packages never run.
 * @returns {boolean} whether anything was installed
 * @throws {Error} one line, when package-lock.json is missing or npm fails (npm's own words are on stderr by then)
 */
export function ensureInstalled() {
  const lock = readLock(path.join(root, 'package-lock.json'));
  if (!lock) throw new Error('package-lock.json is missing or is not JSON.');
  const missing = firstMissing(
    lock,
    readLock(path.join(root, 'node_modules', '.package-lock.json')),
  );
  if (missing === null) return false;

  console.error(
    `Installing packages (${missing.replace(/^.*node_modules\//, '')} is not there yet) ...`,
  );
  const npm = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    // npm is a .cmd file on Windows, which only a shell can start.
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
  );
  if (npm.error) throw new Error(`npm could not be started: ${npm.error.message}`);
  if (npm.status !== 0)
    throw new Error(`"npm ci" failed with code ${npm.status}; its message is above.`);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    ensureInstalled();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
