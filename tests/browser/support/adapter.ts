// The door to the browsers: `openBrowser` starts one with the extension in it, and everything it started ends with it.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowsers } from '../../../tools/browsers.mjs';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { BrowserKind, OpenOptions, TestBrowser } from './types.ts';

export { until } from './page-driver.ts';
export * from './types.ts';

/** Every browser a promise is kept in; `describe.each(browserKinds)` runs a file in both. */
export const browserKinds: readonly BrowserKind[] = ['chromium', 'firefox'];

/** What the two starters get: all options decided. */
export interface Launch extends OpenOptions {
  readonly executable: string;
  /** Absolute folder of the unpacked extension, or null. */
  readonly extensionFolder: string | null;
  /** Whether the extension opens a welcome page, which the start waits for. */
  readonly hasWelcome: boolean;
  /** A folder of this browser alone; `close` removes it. */
  readonly temporary: string;
  readonly size: { readonly width: number; readonly height: number };
  /** Removes `temporary`. */
  readonly cleanUp: () => void;
}

/**
 * Starts a browser in a throw-away profile, with the extension loaded and all hosts of the server mapped to it.
 * @throws one line, when the browser or the extension's folder is missing, or the browser does not start
 */
export async function openBrowser(
  kind: BrowserKind,
  options: OpenOptions = {},
): Promise<TestBrowser> {
  const built = path.resolve('dist', kind === 'chromium' ? 'chrome' : 'firefox');
  const extensionFolder = options.extension === undefined ? built : options.extension;
  if (extensionFolder && !existsSync(path.join(extensionFolder, 'manifest.json'))) {
    throw new Error(`No extension in ${extensionFolder}; run "npm run build" first.`);
  }
  const executable = ensureBrowsers([kind])[kind];
  const temporary = mkdtempSync(path.join(tmpdir(), `pop-or-imap-${kind}-`));
  const remove = () => {
    try {
      // The last processes of a browser may still write for a moment.
      rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    } catch {
      // Left for the next clean-up of the temporary folder; no reason to fail.
    }
  };
  process.once('exit', remove);
  const launch: Launch = {
    ...options,
    executable,
    extensionFolder: extensionFolder && path.resolve(extensionFolder),
    temporary,
    hasWelcome: existsSync(path.join(extensionFolder ?? '', 'welcome.html')),
    size: options.size ?? { width: 1300, height: 860 },
    cleanUp() {
      process.off('exit', remove);
      remove();
    },
  };
  try {
    return kind === 'chromium' ? await openChromium(launch) : await openFirefox(launch);
  } catch (error) {
    launch.cleanUp();
    throw error;
  }
}
