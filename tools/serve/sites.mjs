// @ts-check
// The bundled sites: one folder per host name under tests/pages/sites, and which file answers which path.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * What a folder's site.json says.
 * @typedef {object} SiteSettings
 * @property {string} [index] file that answers every path that is not a file; default `index.html`
 * @property {string} [csp] the Content-Security-Policy of every answer
 * @property {Record<string, string>} [headers] further headers of every answer
 */

/** @typedef {{ host: string, folder: string, settings: SiteSettings }} Site */

/** Content types by extension. @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * The content type of a file by its name.
 * @param {string} file
 * @returns {string}
 */
export function contentType(file) {
  return types[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/**
 * Every bundled site, sorted by host.
 * @param {string} folder tests/pages/sites
 * @returns {Site[]} empty when the folder is not there
 * @throws {Error} one line that names the file, when a site.json is not JSON
 */
export function readSites(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({
      host: entry.name,
      folder: path.join(folder, entry.name),
      settings: readSettings(path.join(folder, entry.name, 'site.json')),
    }))
    .sort((a, b) => (a.host < b.host ? -1 : 1));
}

/** @param {string} file @returns {SiteSettings} */
function readSettings(file) {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * The file of a site that answers a request path. A path that is not a file gets the index, as in a
 * single-page app; a path that climbs out of the folder does too.
 * @param {Pick<Site, 'folder' | 'settings'>} site
 * @param {string} requestPath path of the URL with its leading slash, maybe percent-encoded, no query
 * @param {(file: string) => boolean} isFile
 * @returns {string} a path under the site's folder; the index may be missing on disk
 */
export function fileFor(site, requestPath, isFile = isPlainFile) {
  const index = path.join(site.folder, site.settings.index ?? 'index.html');
  const file = path.join(site.folder, decode(requestPath));
  const within = file.startsWith(site.folder + path.sep);
  // site.json says how the site is served; it is no part of the site.
  if (!within || path.basename(file) === 'site.json') return index;
  return isFile(file) ? file : index;
}

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @param {string} file */
function isPlainFile(file) {
  return existsSync(file) && statSync(file).isFile();
}
