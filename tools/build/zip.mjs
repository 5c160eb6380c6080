// An archive that is the same bytes whenever and wherever it is made: sorted names, one fixed time, no owner.
// @ts-check

import { createWriteStream, readdirSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/**
 * All files below a folder, sorted, as paths with `/` relative to it.
 * @param {string} folder
 * @returns {string[]}
 */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/**
 * Writes `folder` to `archive`.
 * @param {string} folder
 * @param {string} archive
 */
export async function zipFolder(folder, archive) {
  const zip = new ZipFile();
  // Any day will do. In local time, since that is what zip writes: so the time zone cancels out.
  const mtime = new Date(2000, 0, 1);
  for (const file of filesBelow(folder)) {
    zip.addFile(path.join(folder, file), file, { mtime, mode: 0o100644, forceDosTimestamp: true });
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(archive));
}
