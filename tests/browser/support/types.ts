// The one API through which every browser test, the tour and the detector speak to both browsers.
import type { ElementHandle, Page } from 'puppeteer-core';
import type { PageServer } from '../../../tools/serve/server.mjs';

/** The browsers a promise is kept in. */
export type BrowserKind = 'chromium' | 'firefox';

/** How `openBrowser` starts a browser; all of it may be left out. */
export interface OpenOptions {
  /** The page server that every page comes from. Without one the browser is on the real network. */
  readonly server?: PageServer;
  /** Folder of the unpacked extension, null for none. Default: `dist/chrome` or `dist/firefox`. */
  readonly extension?: string | null;
  /** Default true. */
  readonly headless?: boolean;
  /** Host names that pages will be registered for after the start. `*.test` and `*.example` are always mapped. */
  readonly hosts?: readonly string[];
  /** Firefox preferences. Chromium ignores them. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  /** What an organisation sets for the extension, as `storage.managed` gives it. */
  readonly policy?: Readonly<Record<string, unknown>>;
  /** Further command line switches for this browser. */
  readonly args?: readonly string[];
  /** What pages learn from `prefers-color-scheme`. Default: what the browser says by itself, light when headless. */
  readonly scheme?: 'light' | 'dark';
  /** Interface language of the browser, a BCP 47 tag. Firefox obeys only where that language is installed. */
  readonly language?: string;
  /**
   * Leaves the welcome page open that the extension shows after it was installed. Otherwise it is closed before
   * `openBrowser` resolves, since it would come between a test and its tab.
   */
  readonly keepWelcome?: boolean;
  /** The test answers questions of the browser itself (`answerPermission`). */
  readonly questions?: boolean;
  /** Window size in CSS px. Default 1300 by 860. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** A request the browser made. */
export interface SeenRequest {
  readonly url: string;
  /** Who asked: code of the extension, a page, or the browser itself (also addresses typed or driven). */
  readonly by: 'extension' | 'page' | 'browser';
  /** Whether it reached the page server. */
  readonly reached: boolean;
}

/** A running browser with the extension in it. */
export interface TestBrowser {
  readonly kind: BrowserKind;
  /** The extension's id; empty when none is loaded. */
  readonly extensionId: string;
  /** Resolves when the browser has ended, by `close` or by a person closing its window. */
  readonly ended: Promise<void>;
  /** Opens a tab, and `url` in it when given; resolves at the page's load event. */
  newPage(url?: string): Promise<PageDriver>;
  /** Opens a page of the extension in a tab, such as `panel.html#compare`. */
  openExtensionPage(place: string): Promise<PageDriver>;
  /** Addresses of all tabs, in no particular order. */
  tabs(): Promise<string[]>;
  /** Presses the toolbar button of the extension for this page's tab. */
  triggerAction(page: PageDriver): Promise<void>;
  /** Chromium: the open side panel, waiting up to `ms` for it. Throws in Firefox, which has a sidebar. */
  sidePanel(ms?: number): Promise<PageDriver>;
  /** Firefox: opens the sidebar as its keyboard shortcut does. Throws in Chromium. */
  openSidebar(): Promise<void>;
  /** Closes side panel or sidebar, when it is open. */
  closeSidebar(): Promise<void>;
  /** Whether side panel (Chromium) or sidebar (Firefox) shows the extension now. */
  isSidebarOpen(): Promise<boolean>;
  /** Firefox: visible text of the sidebar, empty while it is shut. Throws in Chromium; use `sidePanel`. */
  sidebarText(): Promise<string>;
  /** Picture (PNG) of the side panel or sidebar alone. Throws when it is shut. */
  sidebarScreenshot(file: string): Promise<void>;
  /** Firefox: picture (PNG) of the whole window with its toolbars. Throws in Chromium. */
  windowScreenshot(file: string): Promise<void>;
  /**
   * Waits for the browser's question whether the extension may work on a site, and answers it as a person does.
   * Needs the option `questions`.
   */
  answerPermission(allow: boolean): Promise<void>;
  /** Ends the service worker or event page, as the browser does when it is idle. */
  killBackground(): Promise<void>;
  /** Puts the same extension into the browser again, as an update does; open pages stay. */
  updateExtension(): Promise<void>;
  /** Errors of the extension's background, panel and other pages that no driven page has reported. */
  extensionErrors(): Promise<string[]>;
  /** Every web request (http, https, ws) since the start, blocked ones too. The extension's own files do not count. */
  requests(): Promise<SeenRequest[]>;
  /** Ends the browser and removes its profile. Safe to call twice. */
  close(): Promise<void>;
}

/** One hint in a page. */
export interface Hint {
  readonly topic: string;
}

/** A rectangle in CSS px of the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rule that axe found broken. */
export interface AxeViolation {
  readonly id: string;
  readonly impact: string;
  readonly help: string;
  /** One line per element: where it is and what is wrong. */
  readonly nodes: readonly string[];
}

/** Which hint: the first one of a topic, or the one at a place in `hints()`. */
export type Which = string | number;

/** The element that holds the panel inside the page, for `insideHost` and `axe`. */
export const inPagePanelHost = 'html > [role="complementary"][popover]';

/** One tab, side panel or extension page. Methods that look for something wait for it up to five seconds. */
export interface PageDriver {
  readonly page: Page;
  /** The hints of the page and its frames, in document order, those in the page's open shadow roots too. Does not wait. */
  hints(): Promise<Hint[]>;
  /** Waits until the page has at least `count` hints and returns them. */
  waitForHints(count?: number, ms?: number): Promise<Hint[]>;
  /** An element in the closed root of a hint. Close to what a person can point at, and nothing a page can reach. */
  inside(which: Which, selector: string): Promise<ElementHandle<Element>>;
  /** An element in the closed root of the extension's own element that `hostSelector` matches. */
  insideHost(hostSelector: string, selector: string): Promise<ElementHandle<Element>>;
  /** An element in the open tooltip. */
  insideTip(selector: string): Promise<ElementHandle<Element>>;
  hoverMarker(which: Which): Promise<void>;
  focusMarker(which: Which): Promise<void>;
  clickMarker(which: Which): Promise<void>;
  /** Clicks from page script (`isTrusted` false, no user activation), as a hostile page would. */
  clickUntrusted(target: ElementHandle<Element>): Promise<void>;
  /** Visible text of the open tooltip, or null when none is open. With a topic: null also when it is about another one. */
  hintText(topic?: string): Promise<string | null>;
  /** Waits for an open tooltip and returns its visible text. */
  waitForTip(topic?: string, ms?: number): Promise<string>;
  /** Waits until no tooltip is open. */
  waitForNoTip(ms?: number): Promise<void>;
  /** Where the open tooltip is, or null when none is open or visible. */
  tooltipBox(topic?: string): Promise<Box | null>;
  /** Presses and releases a key by its name, such as `Escape` or `Tab`. */
  pressKey(key: Parameters<Page['keyboard']['press']>[0]): Promise<void>;
  /** Console errors and uncaught exceptions of this page so far. */
  errors(): string[];
  /** Broken axe rules (WCAG 2.2 AA) inside the closed roots that `hostSelector` matches, or in the whole page for null. */
  axe(hostSelector: string | null): Promise<AxeViolation[]>;
  /** Picture (PNG) of what is visible; makes the folder when it is missing. */
  screenshot(file: string): Promise<void>;
}
