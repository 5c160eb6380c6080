// The manifest of each browser, from the one that is written (manifest.json, Chrome's form).
// @ts-check

import { hashOf } from './hash.mjs';

// The tooltip is placed by CSS: `showPopover({source})` makes the marker its anchor, which Chrome does since 133.
// manifest.json asks for 137, the oldest version this is promised for. Firefox has `position-area` and the
// Navigation API since 147.
const firefoxFloor = '147.0';

/**
 * @param {Record<string, any>} manifest the written manifest
 * @param {'chrome' | 'firefox'} browser
 * @param {{version: string, patterns: readonly string[], framePatterns: readonly string[], styles: readonly string[]}}
 *   facts version of the package; match patterns of declared hosts, and of those whose frames are looked at; style
 *   sheets that stand in pages of ours
 * @returns {Record<string, any>} the manifest to ship, a new object
 */
export function deriveManifest(manifest, browser, { version, patterns, framePatterns, styles }) {
  const shipped = structuredClone(manifest);
  shipped.version = version;
  shipped.host_permissions = [...patterns];
  const policy = shipped.content_security_policy;
  policy.extension_pages = policy.extension_pages.replace(
    "style-src 'self'",
    ["style-src 'self'", ...styles.map(hashOf)].join(' '),
  );
  const [script] = shipped.content_scripts;
  shipped.content_scripts = [
    { ...script, matches: patterns.filter((pattern) => !framePatterns.includes(pattern)) },
    { ...script, matches: [...framePatterns], all_frames: true },
  ];
  return browser === 'chrome' ? shipped : toFirefox(shipped);
}

/** @param {Record<string, any>} shipped */
function toFirefox(shipped) {
  const { side_panel, minimum_chrome_version, externally_connectable, storage, ...manifest } =
    shipped;
  return {
    ...manifest,
    // An event page; Firefox has no service worker for extensions.
    background: { scripts: [shipped.background.service_worker] },
    action: { ...shipped.action, default_area: 'navbar' },
    permissions: shipped.permissions.filter(
      (/** @type {string} */ permission) => permission !== 'sidePanel',
    ),
    sidebar_action: {
      default_title: shipped.name,
      default_panel: side_panel.default_path,
      default_icon: shipped.action.default_icon,
      open_at_install: false,
    },
    commands: {
      ...shipped.commands,
      _execute_sidebar_action: {
        suggested_key: { default: 'Alt+Shift+P', mac: 'MacCtrl+Shift+P' },
      },
    },
    browser_specific_settings: {
      gecko: {
        id: 'pop-or-imap@pop-or-imap.example',
        strict_min_version: firefoxFloor,
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}
