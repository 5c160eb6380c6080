// What the page server answers, and that its strip leaves pages as strict as they were.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { allowNonce, withBanner } from '../../../tools/serve/banner.mjs';
import { contentType, fileFor } from '../../../tools/serve/sites.mjs';

const folder = path.resolve('/sites/mail.example');
const site = { folder, settings: { index: 'app.html' } };
const files = new Set(
  ['app.html', 'style.css', 'site.json', 'a b.js'].map((name) => path.join(folder, name)),
);
const isFile = (file: string) => files.has(file);
const answer = (requestPath: string) => path.relative(folder, fileFor(site, requestPath, isFile));

describe('fileFor', () => {
  it.each([
    ['/style.css', 'style.css'],
    ['/a%20b.js', 'a b.js'],
    ['/', 'app.html'],
    ['/mail/u/0/', 'app.html'],
    ['/missing.png', 'app.html'],
    ['/site.json', 'app.html'],
    ['/../other.example/secret', 'app.html'],
    ['/%2e%2e/%2e%2e/etc/passwd', 'app.html'],
    ['/%E0%A4%A', 'app.html'],
  ])('answers %s with %s', (requestPath, file) => {
    expect(answer(requestPath)).toBe(file);
  });

  it('uses index.html when the site names no other', () => {
    expect(fileFor({ folder, settings: {} }, '/x', () => false)).toBe(
      path.join(folder, 'index.html'),
    );
  });
});

describe('contentType', () => {
  it.each([
    ['a.html', 'text/html; charset=utf-8'],
    ['a.SVG', 'image/svg+xml'],
    ['a.unknown', 'application/octet-stream'],
  ])('of %s is %s', (file, type) => {
    expect(contentType(file)).toBe(type);
  });
});

describe('allowNonce', () => {
  it.each([
    [undefined, undefined],
    ["script-src 'none'", "script-src 'none'"],
    ["default-src 'none'", "default-src 'none'; style-src 'nonce-n'"],
    ["default-src 'self'; img-src *", "default-src 'self'; img-src *; style-src 'self' 'nonce-n'"],
    ["default-src 'none'; style-src 'none'", "default-src 'none'; style-src 'nonce-n'"],
    ["style-src 'self' 'unsafe-inline'", "style-src 'self' 'unsafe-inline'"],
    ["style-src 'self'; style-src-elem 'none'", "style-src 'self'; style-src-elem 'nonce-n'"],
  ])('of %j is %j', (csp, expected) => {
    expect(allowNonce(csp, 'n')).toBe(expected);
  });
});

describe('withBanner', () => {
  it('puts the strip at the start of the body and changes nothing else', () => {
    const page = '<!doctype html><html><body class="a"><p>x</p></body></html>';
    const shown = withBanner(page, 'n');
    expect(shown).toMatch(
      /<body class="a"><style nonce="n">[\s\S]*<\/style><div id="bundled-copy"/,
    );
    expect(shown.replace(/<style[\s\S]*?<\/div>/, '')).toBe(page);
  });
});
