// @ts-check
// Makes the throw-away certificate of the page server. Browsers in tests accept it unseen, so it only has to exist.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A fresh self-signed certificate, valid for two days. Nothing stays on disk.
 * @param {string} openssl path of the program, or its name
 * @returns {{ key: string, cert: string }} both PEM
 * @throws {Error} one line, when openssl is missing or fails
 */
export function makeCertificate(openssl = 'openssl') {
  const folder = mkdtempSync(path.join(tmpdir(), 'pop-or-imap-cert-'));
  try {
    const key = path.join(folder, 'key.pem');
    const cert = path.join(folder, 'cert.pem');
    const made = spawnSync(
      openssl,
      [
        ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
        ...['-days', '2', '-subj', '/CN=pop-or-imap test pages', '-keyout', key, '-out', cert],
      ],
      { encoding: 'utf8' },
    );
    if (made.error) throw new Error(`openssl could not be started: ${made.error.message}`);
    if (made.status !== 0) {
      throw new Error(
        `openssl could not make a certificate: ${made.stderr.trim().split('\n').at(-1)}`,
      );
    }
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
