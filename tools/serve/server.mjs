// @ts-check
// The page server: one TLS server on 127.0.0.1 that answers for every host name, from the bundled sites and from
// pages that a test hands in. Browsers are pointed at it by name mapping, so pages run under their real addresses.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import https from 'node:https';
import path from 'node:path';
import { root } from '../install.mjs';
import { allowNonce, withBanner } from './banner.mjs';
import { makeCertificate } from './certificate.mjs';
import { contentType, fileFor, readSites } from './sites.mjs';

/** @typedef {{ host: string, path: string, time: number }} SeenRequest `path` with its query; `time` in ms since 1970 */
/** @typedef {{ body: string, headers: Record<string, string> }} AdHocPage */

/**
 * A running page server.
 * @typedef {object} PageServer
 * @property {number} port
 * @property {SeenRequest[]} requests every request so far, oldest first
 * @property {() => string[]} hosts every host that has a page now, sorted
 * @property {(url: string, html: string, headers?: Record<string, string>) => string} page
 *   serves `html` at `url` (its query and fragment do not count) until the server closes; returns `url`
 * @property {() => Promise<void>} close
 */

/**
 * Starts the server on a free port.
 * @param {object} [options]
 * @param {string} [options.sites] folder with the bundled sites; default tests/pages/sites
 * @param {boolean} [options.banner] whether pages say on top that they are bundled copies
 * @param {string} [options.openssl] path of openssl
 * @returns {Promise<PageServer>}
 * @throws {Error} one line, when the certificate cannot be made or a site.json is broken
 */
export async function startServer(options = {}) {
  const sites = readSites(options.sites ?? path.join(root, 'tests/pages/sites'));
  const siteOf = new Map(sites.map((site) => [site.host, site]));
  /** @type {Map<string, AdHocPage>} */
  const pages = new Map();
  /** @type {SeenRequest[]} */
  const requests = [];

  const server = https.createServer(makeCertificate(options.openssl), async (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    requests.push({ host, path: request.url ?? '/', time: Date.now() });
    try {
      const answer = await find(host, new URL(request.url ?? '/', `https://${host}`).pathname);
      send(response, answer, options.banner ?? false);
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    }
  });

  /**
   * @param {string} host
   * @param {string} pathname
   * @returns {Promise<{ status: number, headers: Record<string, string>, body: string | Buffer }>}
   */
  async function find(host, pathname) {
    const page = pages.get(host + pathname);
    if (page) return { status: 200, headers: page.headers, body: page.body };
    // Browsers ask for it unbidden; an answer with the index would only fill the log.
    if (pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
    const site = siteOf.get(host);
    const none = {
      status: 404,
      headers: { 'content-type': 'text/plain' },
      body: `No page at ${host}${pathname}`,
    };
    if (!site) return none;
    const file = fileFor(site, pathname);
    const body = await readFile(file).catch(() => null);
    if (body === null) return none;
    /** @type {Record<string, string>} */
    const headers = { ...site.settings.headers, 'content-type': contentType(file) };
    if (site.settings.csp) headers['content-security-policy'] = site.settings.csp;
    return { status: 200, headers, body };
  }

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  // A script that forgets to close the server shall still end.
  server.unref();

  return {
    port,
    requests,
    hosts: () =>
      [
        ...new Set([...siteOf.keys(), ...[...pages.keys()].map((key) => key.split('/')[0] ?? '')]),
      ].sort(),
    page(url, html, headers = {}) {
      const { hostname, pathname } = new URL(url);
      pages.set(hostname + pathname, {
        body: html,
        headers: { 'content-type': 'text/html; charset=utf-8', ...lower(headers) },
      });
      return url;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {{ status: number, headers: Record<string, string>, body: string | Buffer }} answer
 * @param {boolean} banner
 */
function send(response, answer, banner) {
  /** @type {Record<string, string>} */
  const headers = { 'cache-control': 'no-store', ...lower(answer.headers) };
  let body = answer.body;
  if (banner && headers['content-type']?.startsWith('text/html')) {
    const nonce = randomBytes(12).toString('base64');
    const csp = allowNonce(headers['content-security-policy'], nonce);
    if (csp) headers['content-security-policy'] = csp;
    body = withBanner(body.toString(), nonce);
  }
  response.writeHead(answer.status, headers).end(body);
}

/** @param {Record<string, string>} headers @returns {Record<string, string>} */
function lower(headers) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
