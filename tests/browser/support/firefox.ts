// Firefox behind the common API: WebDriver BiDi for pages, the privileged scope for everything around them.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import type { Launch } from './adapter.ts';
import { bidiConnection, contextId } from './closed-root.ts';
import * as inWindow from './firefox-chrome.ts';
import { drivePage, until } from './page-driver.ts';
import { withReached } from './reached.ts';
import type { SeenRequest, TestBrowser } from './types.ts';

/** Starts Firefox. See `openBrowser`. */
export async function openFirefox(launch: Launch): Promise<TestBrowser> {
  const profile = path.join(launch.temporary, 'profile');
  await mkdir(profile);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: launch.executable,
    headless: launch.headless ?? true,
    userDataDir: profile,
    acceptInsecureCerts: Boolean(launch.server),
    defaultViewport: null,
    protocolTimeout: 60_000,
    extraPrefsFirefox: preferences(launch),
    // Release builds obey the preference `services.settings.server` under this variable only.
    env: {
      ...process.env,
      ...(launch.server && { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' }),
      ...(launch.policy && { HOME: await homeWithPolicy(launch) }),
    },
    args: [
      `--width=${launch.size.width}`,
      `--height=${launch.size.height}`,
      '--remote-allow-system-access',
      ...(launch.args ?? []),
    ],
  });
  try {
    const scope = await inWindow.openChromeScope(browser);
    await scope.call(inWindow.watchRequests);
    const id = launch.extensionFolder ? await browser.installExtension(launch.extensionFolder) : '';
    const host = id ? await scope.call<string>(inWindow.extensionHost, id) : '';
    const ended = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
    void ended.then(launch.cleanUp);

    const tabs = () => scope.call<string[]>(inWindow.listTabs);
    if (id && launch.hasWelcome) {
      const welcome = `moz-extension://${host}/welcome.html`;
      await until(async () => (await tabs()).includes(welcome), 'the welcome page', 15_000);
      if (!launch.keepWelcome) await scope.call(inWindow.closeTab, welcome);
    }

    const newPage = async (url?: string) => {
      const page = await browser.newPage();
      const driver = drivePage(page);
      if (url) await page.goto(url, { waitUntil: 'load' });
      return driver;
    };
    const picture = async (file: string, sidebar: boolean) => {
      const png = await scope.call<string>(inWindow.snapshot, sidebar);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, Buffer.from(png, 'base64'));
    };
    const isSidebarOpen = () => scope.call<boolean>(inWindow.isSidebarOpen, id);

    return {
      kind: 'firefox',
      extensionId: id,
      ended,
      newPage,
      async openExtensionPage(place) {
        const driver = await newPage();
        await goToExtension(driver.page, `moz-extension://${host}/${place}`);
        return driver;
      },
      tabs,
      async triggerAction({ page }) {
        await page.bringToFront();
        await scope.call(inWindow.pressAction, id);
      },
      sidePanel: () =>
        Promise.reject(new Error('Firefox has a sidebar: use openSidebar() and sidebarText().')),
      async openSidebar() {
        await scope.call(inWindow.openSidebar, id);
        await until(isSidebarOpen, 'the sidebar', 10_000);
      },
      isSidebarOpen,
      closeSidebar: () => scope.call(inWindow.closeSidebar),
      sidebarText: () => scope.call<string>(inWindow.sidebarText),
      sidebarScreenshot: (file) => picture(file, true),
      windowScreenshot: (file) => picture(file, false),
      answerPermission: (allow) => scope.call(inWindow.answerPermission, allow),
      killBackground: () => scope.call(inWindow.endBackground, id),
      async updateExtension() {
        if (launch.extensionFolder) await browser.installExtension(launch.extensionFolder);
      },
      extensionErrors: () => scope.call<string[]>(inWindow.consoleErrors, host),
      async requests() {
        const seen = await scope.call<Array<Omit<SeenRequest, 'reached'>>>(inWindow.takeRequests);
        return withReached(seen, launch.server);
      },
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

// Firefox looks for managed storage in the home of the person, which is one of the test's own then.
async function homeWithPolicy({ temporary, extensionFolder, policy }: Launch): Promise<string> {
  const manifest = path.join(extensionFolder ?? '', 'manifest.json');
  const { id } = JSON.parse(await readFile(manifest, 'utf8')).browser_specific_settings.gecko;
  const folder = path.join(temporary, 'home', '.mozilla', 'managed-storage');
  await mkdir(folder, { recursive: true });
  const stored = { name: id, description: 'policy', type: 'storage', data: policy };
  await writeFile(path.join(folder, `${id}.json`), JSON.stringify(stored));
  return path.join(temporary, 'home');
}

// Firefox sends no load event for extension pages, so page.goto would wait for ever.
async function goToExtension(page: Page, url: string): Promise<void> {
  await bidiConnection(page).send('browsingContext.navigate', {
    context: contextId(page.mainFrame()),
    url,
    wait: 'complete',
  });
}

function preferences({ server, scheme, language, prefs }: Launch) {
  return {
    // Firefox would otherwise ask its maker for news, and the page server would get the question.
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'browser.shell.checkDefaultBrowser': false,
    // A page whose CSP forbids images would report the icon that nobody asked for as its own error.
    'browser.chrome.site_icons': false,
    'sidebar.revamp': false,
    // Else a question of the browser takes no answer in its first half second.
    'security.notification_enable_delay': 0,
    ...(server && {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${server.port}`,
    }),
    ...(scheme && {
      'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    }),
    ...(language && { 'intl.locale.requested': language, 'intl.accept_languages': language }),
    ...prefs,
  };
}
