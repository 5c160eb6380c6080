// The manifests that are shipped: what they ask for, and that docs/permissions.md says so.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { declaredPatterns, framePatterns } from '../../../src/providers/index.ts';
import { deriveManifest } from '../../../tools/build/manifest.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

const written = JSON.parse(read('manifest.json'));
const facts = {
  version: '1.2.3',
  patterns: declaredPatterns(),
  framePatterns: framePatterns(),
  styles: ['p{color:red}'],
};
const chrome = deriveManifest(written, 'chrome', facts);
const firefox = deriveManifest(written, 'firefox', facts);
const docs = read('docs/permissions.md');

describe('docs/permissions.md', () => {
  it('names exactly the permissions of the manifest', () => {
    const named = [...docs.matchAll(/^### `([a-zA-Z]+)`/gm)].map(([, name]) => name);
    expect(named).toEqual([...chrome.permissions].sort());
  });

  it('names exactly the declared sites', () => {
    const named = [...docs.matchAll(/^- `(https:[^`]+)`/gm)].map(([, site]) => site);
    expect(named).toEqual(chrome.host_permissions);
  });

  it('names exactly the optional sites', () => {
    const named = [...docs.matchAll(/^### `(https:[^`]+)` \(optional\)/gm)].map(([, site]) => site);
    expect(named).toEqual(chrome.optional_host_permissions);
  });
});

describe.each([
  ['chrome', chrome],
  ['firefox', firefox],
])('the manifest for %s', (_, manifest) => {
  it('asks for nothing beyond what is decided', () => {
    const decided = ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'];
    for (const permission of manifest.permissions) expect(decided).toContain(permission);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('runs one small script, in top frames of declared hosts, in others only where settings stand in one', () => {
    const [tops, frames, ...more] = manifest.content_scripts;
    const script = { js: ['sentinel.js'], run_at: 'document_idle' };
    expect(tops).toEqual({ ...script, matches: tops.matches });
    expect(frames).toEqual({ ...script, matches: facts.framePatterns, all_frames: true });
    expect(more).toEqual([]);
    expect([...tops.matches, ...frames.matches].sort()).toEqual([...facts.patterns].sort());
    expect(manifest.host_permissions).toEqual(facts.patterns);
    expect(frames.matches).toEqual([
      'https://3c-bap.gmx.net/*',
      'https://3c-bap.web.de/*',
      'https://3c-bs.gmx.com/*',
      'https://3c-lxa.mail.com/*',
      'https://3c.gmx.net/*',
      'https://3c.web.de/*',
      'https://mail.qq.com/*',
    ]);
  });

  it('lets pages of ours load their own files and nothing else', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/connect-src|unsafe|https?:|\*/);
    expect(policy).toContain("require-trusted-types-for 'script'");
  });

  it('lets them have the style sheets that the build puts into them, by their digest', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const digest = createHash('sha256').update('p{color:red}').digest('base64');
    expect(policy).toContain(`; style-src 'self' 'sha256-${digest}';`);
  });

  it('has the version of the package', () => {
    expect(manifest.version).toBe('1.2.3');
  });
});

describe('what differs', () => {
  it('is the panel and the background', () => {
    expect(chrome.side_panel).toEqual({ default_path: 'panel.html' });
    expect(firefox.side_panel).toBeUndefined();
    expect(firefox.permissions).not.toContain('sidePanel');
    expect(firefox.sidebar_action).toMatchObject({
      default_panel: 'panel.html',
      open_at_install: false,
    });
    expect(firefox.background).toEqual({ scripts: [chrome.background.service_worker] });
  });

  it('is that Chrome lets no other page or extension connect', () => {
    expect(chrome.externally_connectable).toEqual({ ids: [] });
  });

  it('is that Firefox is told that no data is collected', () => {
    expect(firefox.browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ['none'],
    });
  });

  it('leaves the written manifest as it is', () => {
    expect(written.content_scripts[0].matches).toEqual([]);
  });
});
