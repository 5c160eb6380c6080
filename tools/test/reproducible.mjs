// @ts-check
// Checks that the build depends on nothing but the sources: built again in another folder, every byte is the same.
// Stores rebuild a submitted package and refuse one that differs.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { root } from '../install.mjs';
import { runNode, scratch } from './run.mjs';

/** What a build neither needs nor may look at. */
const leftOut = new Set(['node_modules', 'dist', 'artifacts', 'coverage', '.git', 'tests', 'docs']);

/**
 * Builds a copy and compares it with `dist`.
 * @returns {Promise<{ ok: boolean, output: string }>} `output` names the first file that differs
 */
export async function checkReproducible() {
  const copy = path.join(scratch(), 'elsewhere', 'copy');
  mkdirSync(copy, { recursive: true });
  for (const entry of readdirSync(root)) {
    if (!leftOut.has(entry))
      cpSync(path.join(root, entry), path.join(copy, entry), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  const built = await runNode(['build.mjs'], { cwd: copy });
  if (!built.ok) return built;
  const difference = firstDifference(
    digests(path.join(root, 'dist')),
    digests(path.join(copy, 'dist')),
  );
  if (difference === null) return { ok: true, output: '' };
  return { ok: false, output: `Built in another folder, dist/${difference} is not the same.` };
}

/**
 * The digest of every file under a folder.
 * @param {string} folder
 * @returns {Map<string, string>} by path from the folder
 */
export function digests(folder) {
  const found = new Map();
  if (!existsSync(folder)) return found;
  for (const name of readdirSync(folder, { recursive: true }).map(String).sort()) {
    const file = path.join(folder, name);
    if (statSync(file).isFile())
      found.set(name, createHash('sha256').update(readFileSync(file)).digest('hex'));
  }
  return found;
}

/**
 * @param {Map<string, string>} one
 * @param {Map<string, string>} other
 * @returns {string | null} the first name that only one has or whose digests differ
 */
export function firstDifference(one, other) {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  return names.find((name) => one.get(name) !== other.get(name)) ?? null;
}
