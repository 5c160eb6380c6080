// Chromium behind the common API: extension through the protocol, pages through name mapping, the native side panel
// as one more page.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import type { Launch } from './adapter.ts';
import { answerPermission, windowSwitches } from './chromium-window.ts';
import { readNetLog } from './net-log.ts';
import { drivePage, until } from './page-driver.ts';
import { withReached } from './reached.ts';
import type { PageDriver, TestBrowser } from './types.ts';

/** Starts Chromium. See `openBrowser`. */
export async function openChromium(launch: Launch): Promise<TestBrowser> {
  const netLog = path.join(launch.temporary, 'net-log.json');
  const language = launch.language ?? 'en-US';
  const profile = path.join(launch.temporary, 'profile');
  const browser = await puppeteer.launch({
    executablePath: launch.executable,
    headless: launch.headless ?? true,
    // Loading an extension over the protocol is allowed on a pipe only.
    pipe: true,
    enableExtensions: launch.extensionFolder !== null,
    userDataDir: profile,
    defaultViewport: null,
    protocolTimeout: 60_000,
    env: { ...process.env, LANGUAGE: language },
    // Its bar at the top would narrow the page, and real sites refuse a sign-in under it.
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      `--lang=${language}`,
      `--window-size=${launch.size.width},${launch.size.height}`,
      `--log-net-log=${netLog}`,
      '--no-default-browser-check',
      ...(launch.questions ? windowSwitches : []),
      // Chromium refuses to run as root with its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
      ...(launch.server ? mapping(launch) : []),
      ...(launch.args ?? []),
    ],
  });
  try {
    const id = launch.extensionFolder ? await browser.installExtension(launch.extensionFolder) : '';
    if (launch.policy) await setPolicy(browser, id, launch.policy);
    const start = `chrome-extension://${id}/`;
    const tabs = new Set<Target>();
    const faults: string[] = [];
    const ended = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
    void ended.then(launch.cleanUp);

    const watch = async (target: Target) => {
      if (!id || !target.url().startsWith(start) || target.type() !== 'service_worker') return;
      const worker = await target.worker().catch(() => null);
      worker?.on('console', (message) => {
        if (message.type() === 'error') faults.push(`background: ${message.text()}`);
      });
      // The library passes a worker's exceptions on to nobody, so they are taken from the protocol.
      worker?.client.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
        faults.push(
          `background: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`,
        );
      });
    };
    browser.on('targetcreated', watch);
    for (const target of browser.targets()) await watch(target);

    if (id && launch.hasWelcome) {
      const welcome = await browser.waitForTarget(
        (target) => target.url() === `${start}welcome.html`,
      );
      if (!launch.keepWelcome) await (await welcome.page())?.close();
    }

    const drive = async (page: Page): Promise<PageDriver> => {
      const driver = drivePage(page);
      if (launch.scheme) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: launch.scheme }]);
      }
      return driver;
    };
    const newPage = async (url?: string) => {
      const page = await browser.newPage();
      tabs.add(page.target());
      const driver = await drive(page);
      if (url) await page.goto(url, { waitUntil: 'load' });
      return driver;
    };
    // The panel's target looks like a tab, so it is the extension's page that is none of ours and has no tab.
    const panelTarget = async () => {
      const known = new Set((await browser.pages()).map((page) => page.target()));
      return browser
        .targets()
        .findLast(
          (target) =>
            target.url().startsWith(start) &&
            (target.type() === 'page' || target.type() === 'other') &&
            !known.has(target) &&
            !tabs.has(target),
        );
    };
    const panels = new WeakMap<Target, PageDriver>();
    const sidePanel = async (ms?: number) => {
      const target = await until(panelTarget, 'the side panel', ms);
      const driver = panels.get(target) ?? (await drive(await target.asPage()));
      panels.set(target, driver);
      // Its width is 0 until it is laid out.
      await driver.page.waitForFunction(() => innerWidth > 0 && document.readyState === 'complete');
      return driver;
    };
    const notHere = () => Promise.reject(new Error('Chromium has a side panel: use sidePanel().'));

    return {
      kind: 'chromium',
      extensionId: id,
      ended,
      newPage,
      openExtensionPage: (place) => newPage(start + place),
      tabs: async () => (await browser.pages()).map((page) => page.url()),
      async triggerAction({ page }) {
        const extension = (await browser.extensions()).get(id);
        if (!extension) throw new Error('The extension is not in the browser.');
        await page.bringToFront();
        await page.triggerExtensionAction(extension);
      },
      sidePanel,
      openSidebar: notHere,
      isSidebarOpen: async () => Boolean(await panelTarget()),
      async closeSidebar() {
        const panel = await panelTarget();
        await (await panel?.asPage())?.close();
      },
      sidebarText: notHere,
      async sidebarScreenshot(file) {
        await mkdir(path.dirname(file), { recursive: true });
        await (await sidePanel()).screenshot(file);
      },
      windowScreenshot: () =>
        Promise.reject(new Error('Chromium has no picture of its window without a display.')),
      answerPermission: (allow) => answerPermission(profile, allow),
      async killBackground() {
        for (const target of browser.targets()) {
          if (target.type() !== 'service_worker' || !target.url().startsWith(start)) continue;
          await (await target.worker())?.close();
        }
        await until(
          async () =>
            !browser
              .targets()
              .some(
                (target) => target.type() === 'service_worker' && target.url().startsWith(start),
              ),
          'the service worker to end',
        );
      },
      async updateExtension() {
        if (launch.extensionFolder) await browser.installExtension(launch.extensionFolder);
      },
      extensionErrors: async () => [...faults],
      requests: async () => withReached(readNetLog(netLog), launch.server),
      async close() {
        await browser.close();
        launch.cleanUp();
      },
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

// Through the browser's own page for trying out policies: a file in /etc would hold for every Chromium of the machine.
async function setPolicy(browser: Browser, id: string, policy: object): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://policy/test');
  const policies = Object.entries(policy).map(([name, value]) => ({
    namespace: id,
    name,
    value,
    level: 1,
    scope: 1,
    source: 2,
  }));
  await page.evaluate((json) => {
    // What pages of the browser's own speak through; no extension has it.
    const own = chrome as unknown as { send(name: string, args: readonly string[]): void };
    own.send('setLocalTestPolicies', ['policies-set', json, '']);
  }, JSON.stringify(policies));
  await page.close();
}

// Hosts are named one by one: with a wildcard the browser's own calls to its maker would arrive at the server.
function mapping({ server, hosts }: Launch): string[] {
  const named = new Set([...(server?.hosts() ?? []), ...(hosts ?? []), '*.test', '*.example']);
  const rules = [...named].map((host) => `MAP ${host}:443 127.0.0.1:${server?.port}`);
  rules.push('MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1');
  return [`--host-resolver-rules=${rules.join(', ')}`, '--ignore-certificate-errors'];
}
