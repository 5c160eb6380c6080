// tests/browser/support/adapter.ts
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path4 from "node:path";
import { ensureBrowsers } from "../../../tools/browsers.mjs";

// tests/browser/support/chromium.ts
import { mkdir as mkdir2 } from "node:fs/promises";
import path2 from "node:path";
import puppeteer from "puppeteer-core";

// tests/browser/support/net-log.ts
import { readFileSync } from "node:fs";
function readNetLog(file) {
  let lines;
  try {
    lines = readFileSync(file, "utf8").split("\n");
  } catch {
    return [];
  }
  const start = Number(/"URL_REQUEST_START_JOB":(\d+)/.exec(lines[0] ?? "")?.[1]);
  const found = [];
  for (const line of lines.slice(1)) {
    if (!line.includes('"initiator"')) continue;
    const event = parse(line);
    const url = event?.params?.url;
    if (event?.type !== start || !url || !/^(https?|wss?):/.test(url)) continue;
    const initiator = event.params?.initiator ?? "";
    found.push({ url, by: whoIs(initiator) });
  }
  return found;
}
function whoIs(initiator) {
  if (initiator.startsWith("chrome-extension://")) return "extension";
  return /^(https?:|null|opaque)/.test(initiator) ? "page" : "browser";
}
function parse(line) {
  try {
    return JSON.parse(line.replace(/,\s*$/, ""));
  } catch {
    return null;
  }
}

// tests/browser/support/page-driver.ts
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

// tests/browser/support/axe.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { createRequire } from "node:module";

// tests/browser/support/closed-root.ts
function bidiConnection(page) {
  return page.browser().connection;
}
function isolated(frame) {
  return frame.isolatedRealm();
}
function contextId(frame) {
  return frame._id;
}
async function shadowRootOf(frame, host) {
  const root = isBidi(host) ? await byBidi(frame, host.remoteValue().sharedId) : await byCdp(frame, host);
  return root;
}
async function callWithoutActivation(element, code) {
  const frame = element.frame;
  const inner = frame;
  if (isBidi(element)) {
    const { result: result2 } = await bidiConnection(frame.page()).send("script.callFunction", {
      functionDeclaration: code,
      arguments: [{ sharedId: element.remoteValue().sharedId }],
      awaitPromise: false,
      userActivation: false,
      target: { context: contextId(frame), sandbox: inner.isolatedRealm().sandbox }
    });
    return result2.result?.value === true;
  }
  const { objectId } = element.remoteObject();
  const { result } = await inner.client.send("Runtime.callFunctionOn", {
    functionDeclaration: code,
    objectId,
    arguments: [{ objectId }],
    userGesture: false,
    returnByValue: true
  });
  return result.value === true;
}
function isBidi(handle) {
  return "remoteValue" in handle;
}
async function byCdp(frame, host) {
  const inner = frame;
  const { node } = await inner.client.send("DOM.describeNode", {
    objectId: host.remoteObject().objectId,
    pierce: true
  });
  const root = node.shadowRoots?.[0];
  return root ? inner.isolatedRealm().adoptBackendNode(root.backendNodeId) : null;
}
async function byBidi(frame, sharedId) {
  const realm = frame.isolatedRealm();
  const { result } = await bidiConnection(frame.page()).send("script.callFunction", {
    functionDeclaration: "(element) => element",
    arguments: [{ sharedId }],
    awaitPromise: false,
    target: { context: contextId(frame), sandbox: realm.sandbox },
    serializationOptions: { maxDomDepth: 0, includeShadowTree: "all" }
  });
  const root = result.result?.value?.shadowRoot;
  return root ? realm.createHandle(root) : null;
}

// tests/browser/support/axe.ts
var source = () => readFileSync2(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
var rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
async function runAxe(frame, hosts) {
  const realm = isolated(frame);
  if (!await realm.evaluate(() => "axe" in globalThis)) await realm.evaluate(source());
  await realm.evaluate(() => Object.assign(globalThis, { axeTargets: [] }));
  for (const { host, root } of hosts ?? []) {
    await host.evaluate((element, shadow) => {
      globalThis.axeTargets.push(element);
      if (element.shadowRoot) return;
      Object.defineProperty(element, "shadowRoot", { value: shadow, configurable: true });
    }, root);
  }
  return realm.evaluate(check, hosts === null, rules);
}
async function check(all, tags) {
  const { axe, axeTargets } = globalThis;
  const context = all ? document : { include: axeTargets };
  const found = await axe.run(context, {
    runOnly: { type: "tag", values: tags },
    resultTypes: ["violations"],
    iframes: false
  });
  return found.violations.map(({ id, impact, help, nodes }) => ({
    id,
    impact: impact ?? "minor",
    help,
    nodes: nodes.map(
      ({ html, target, failureSummary }) => `${JSON.stringify(target)} ${html.slice(0, 160)} ${(failureSummary ?? "").replace(/\s+/g, " ")}`
    )
  }));
}

// tests/browser/support/page-driver.ts
var hintHost = "span[data-pop-or-imap]";
var tipHost = "span[data-pop-or-imap-tip]";
var patience = 5e3;
async function until(ask, wish, ms = patience) {
  const end = Date.now() + ms;
  for (; ; ) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${ms} ms in vain for ${wish}.`);
    await pause(25);
  }
}
function drivePage(page) {
  const errors = [];
  page.on("pageerror", (error) => {
    errors.push(error instanceof Error ? error.stack ?? error.message : String(error));
  });
  page.on("console", (message) => {
    if (message.type() === "error")
      errors.push(`${message.text()} (${message.location().url ?? ""})`);
  });
  const marker = async (which) => {
    await page.bringToFront();
    return driver.inside(which, "button");
  };
  const driver = {
    page,
    hints: () => listHints(page),
    waitForHints: (count = 1, ms = 1e4) => until(
      async () => {
        const hints = await listHints(page);
        return hints.length >= count && hints;
      },
      `${count} hint(s)`,
      ms
    ),
    inside: (which, selector) => until(async () => {
      const host = await findHost(page, which);
      return host && queryIn(host.root, selector);
    }, `"${selector}" in the hint ${which}`),
    insideHost: (hostSelector, selector) => until(async () => {
      for (const host of await openHosts(page, hostSelector)) {
        const found = await queryIn(host.root, selector);
        if (found) return found;
      }
      return null;
    }, `"${selector}" in ${hostSelector}`),
    insideTip: (selector) => until(async () => {
      const tip = await openTip(page);
      return tip && await tip.$(selector);
    }, `"${selector}" in an open tooltip`),
    async hoverMarker(which) {
      await (await marker(which)).hover();
    },
    async focusMarker(which) {
      await (await marker(which)).focus();
    },
    async clickMarker(which) {
      await (await marker(which)).click();
    },
    async clickUntrusted(target) {
      await until(
        () => callWithoutActivation(target, "() => !navigator.userActivation?.isActive"),
        "user activation to end",
        1e4
      );
      await callWithoutActivation(target, "(element) => { element.click(); return true; }");
    },
    async hintText(topic) {
      const tip = await openTip(page, topic);
      if (!tip) return null;
      return tip.evaluate((element) => element.innerText);
    },
    waitForTip: (topic, ms) => until(() => driver.hintText(topic), `a tooltip${topic ? ` about ${topic}` : ""}`, ms),
    async waitForNoTip(ms) {
      await until(async () => await openTip(page) === null, "the tooltip to close", ms);
    },
    async tooltipBox(topic) {
      const tip = await openTip(page, topic);
      return tip ? tip.evaluate(visibleBox) : null;
    },
    async pressKey(key) {
      await page.keyboard.press(key);
    },
    errors: () => [...errors],
    async axe(hostSelector) {
      if (hostSelector === null) return runAxe(page.mainFrame(), null);
      const hosts = await openHosts(page, hostSelector);
      if (hosts.length === 0)
        throw new Error(`No element with a closed root matches ${hostSelector}.`);
      const frames = [...new Set(hosts.map(({ frame }) => frame))];
      const each = frames.map(
        (frame) => runAxe(
          frame,
          hosts.filter((host) => host.frame === frame)
        )
      );
      return (await Promise.all(each)).flat();
    },
    async screenshot(file) {
      await mkdir(path.dirname(file), { recursive: true });
      await page.screenshot({ path: file });
    }
  };
  return driver;
}
var search = `(selector) => {
  const found = [];
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(selector)) found.push(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  return found;
}`;
function visibleBox(element) {
  const { x, y, width, height } = element.getBoundingClientRect();
  const shown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return shown && width > 0 && height > 0 ? { x, y, width, height } : null;
}
async function inFrames(page, ask) {
  const all = [];
  for (const frame of page.frames()) {
    try {
      all.push(...await ask(frame));
    } catch (error) {
      if (!/destroyed|detached|Cannot find context|no such frame|discarded|DiscardedBrowsing/i.test(
        String(error)
      ))
        throw error;
    }
  }
  return all;
}
function listHints(page) {
  const list = `(${search})('${hintHost}').map((host) => ({ topic: host.getAttribute('data-pop-or-imap') }))`;
  return inFrames(page, async (frame) => await isolated(frame).evaluate(list));
}
async function openHosts(page, selector) {
  return inFrames(page, async (frame) => {
    const list = await isolated(frame).evaluateHandle(`(${search})(${JSON.stringify(selector)})`);
    const found = [];
    for (const handle of (await list.getProperties()).values()) {
      const host = handle.asElement();
      const root = host && await shadowRootOf(frame, host);
      if (root) found.push({ frame, host, root });
    }
    return found;
  });
}
async function findHost(page, which) {
  if (typeof which === "string") {
    return (await openHosts(page, `span[data-pop-or-imap="${which}"]`))[0] ?? null;
  }
  return (await openHosts(page, hintHost))[which] ?? null;
}
async function queryIn(root, selector) {
  const found = await root.evaluateHandle((node, wanted) => node.querySelector(wanted), selector);
  return found.asElement();
}
async function openTip(page, topic) {
  for (const { host, root } of await openHosts(page, tipHost)) {
    const about = await host.evaluate((element) => element.getAttribute("data-pop-or-imap-tip"));
    if (topic && about && about !== topic) continue;
    const tip = await queryIn(root, "[popover]:popover-open");
    if (tip) return tip;
  }
  for (const { root } of await openHosts(
    page,
    topic ? `span[data-pop-or-imap="${topic}"]` : hintHost
  )) {
    const tip = await queryIn(root, "[popover]:popover-open");
    if (tip) return tip;
  }
  return null;
}

// tests/browser/support/reached.ts
function withReached(attempts, server) {
  const arrived = new Set((server?.requests ?? []).map(({ host, path: path5 }) => host + path5));
  return attempts.map((attempt) => {
    const { host, pathname, search: search2 } = new URL(attempt.url);
    return { ...attempt, reached: arrived.has(host + pathname + search2) };
  });
}

// tests/browser/support/chromium.ts
async function openChromium(launch) {
  const netLog = path2.join(launch.temporary, "net-log.json");
  const language = launch.language ?? "en-US";
  const browser = await puppeteer.launch({
    executablePath: launch.executable,
    headless: launch.headless ?? true,
    // Loading an extension over the protocol is allowed on a pipe only.
    pipe: true,
    enableExtensions: launch.extensionFolder !== null,
    userDataDir: path2.join(launch.temporary, "profile"),
    defaultViewport: null,
    protocolTimeout: 6e4,
    env: { ...process.env, LANGUAGE: language },
    // Its bar at the top would narrow the page, and real sites refuse a sign-in under it.
    ignoreDefaultArgs: ["--enable-automation"],
    args: [
      `--lang=${language}`,
      `--window-size=${launch.size.width},${launch.size.height}`,
      `--log-net-log=${netLog}`,
      "--no-default-browser-check",
      // Chromium refuses to run as root with its sandbox.
      ...process.getuid?.() === 0 ? ["--no-sandbox", "--test-type"] : [],
      ...launch.server ? mapping(launch) : [],
      ...launch.args ?? []
    ]
  });
  try {
    const id = launch.extensionFolder ? await browser.installExtension(launch.extensionFolder) : "";
    const start = `chrome-extension://${id}/`;
    const tabs = /* @__PURE__ */ new Set();
    const faults = [];
    const ended = new Promise((resolve) => browser.once("disconnected", () => resolve()));
    void ended.then(launch.cleanUp);
    const watch = async (target) => {
      if (!id || !target.url().startsWith(start) || target.type() !== "service_worker") return;
      const worker = await target.worker().catch(() => null);
      worker?.on("console", (message) => {
        if (message.type() === "error") faults.push(`background: ${message.text()}`);
      });
      worker?.client.on("Runtime.exceptionThrown", ({ exceptionDetails }) => {
        faults.push(
          `background: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`
        );
      });
    };
    browser.on("targetcreated", watch);
    for (const target of browser.targets()) await watch(target);
    if (id && launch.hasWelcome) {
      const welcome = await browser.waitForTarget(
        (target) => target.url() === `${start}welcome.html`
      );
      if (!launch.keepWelcome) await (await welcome.page())?.close();
    }
    const drive = async (page) => {
      const driver = drivePage(page);
      if (launch.scheme) {
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: launch.scheme }]);
      }
      return driver;
    };
    const newPage = async (url) => {
      const page = await browser.newPage();
      tabs.add(page.target());
      const driver = await drive(page);
      if (url) await page.goto(url, { waitUntil: "load" });
      return driver;
    };
    const panelTarget = async () => {
      const known = new Set((await browser.pages()).map((page) => page.target()));
      return browser.targets().findLast(
        (target) => target.url().startsWith(start) && (target.type() === "page" || target.type() === "other") && !known.has(target) && !tabs.has(target)
      );
    };
    const panels = /* @__PURE__ */ new WeakMap();
    const sidePanel = async (ms) => {
      const target = await until(panelTarget, "the side panel", ms);
      const driver = panels.get(target) ?? await drive(await target.asPage());
      panels.set(target, driver);
      await driver.page.waitForFunction(() => innerWidth > 0 && document.readyState === "complete");
      return driver;
    };
    const notHere = () => Promise.reject(new Error("Chromium has a side panel: use sidePanel()."));
    return {
      kind: "chromium",
      extensionId: id,
      ended,
      newPage,
      openExtensionPage: (place) => newPage(start + place),
      tabs: async () => (await browser.pages()).map((page) => page.url()),
      async triggerAction({ page }) {
        const extension = (await browser.extensions()).get(id);
        if (!extension) throw new Error("The extension is not in the browser.");
        await page.bringToFront();
        await page.triggerExtensionAction(extension);
      },
      sidePanel,
      openSidebar: notHere,
      isSidebarOpen: async () => Boolean(await panelTarget()),
      sidebarText: notHere,
      async sidebarScreenshot(file) {
        await mkdir2(path2.dirname(file), { recursive: true });
        await (await sidePanel()).screenshot(file);
      },
      windowScreenshot: () => Promise.reject(new Error("Chromium has no picture of its window without a display.")),
      async killBackground() {
        for (const target of browser.targets()) {
          if (target.type() !== "service_worker" || !target.url().startsWith(start)) continue;
          await (await target.worker())?.close();
        }
        await until(
          async () => !browser.targets().some(
            (target) => target.type() === "service_worker" && target.url().startsWith(start)
          ),
          "the service worker to end"
        );
      },
      extensionErrors: async () => [...faults],
      requests: async () => withReached(readNetLog(netLog), launch.server),
      async close() {
        await browser.close();
        launch.cleanUp();
      }
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
function mapping({ server, hosts }) {
  const named = /* @__PURE__ */ new Set([...server?.hosts() ?? [], ...hosts ?? [], "*.test", "*.example"]);
  const rules2 = [...named].map((host) => `MAP ${host}:443 127.0.0.1:${server?.port}`);
  rules2.push("MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1");
  return [`--host-resolver-rules=${rules2.join(", ")}`, "--ignore-certificate-errors"];
}

// tests/browser/support/firefox.ts
import { mkdir as mkdir3, writeFile } from "node:fs/promises";
import path3 from "node:path";
import puppeteer2 from "puppeteer-core";

// tests/browser/support/firefox-chrome.ts
async function openChromeScope(browser) {
  const { connection } = browser;
  const tree = (await connection.send("browsingContext.getTree", { "moz:scope": "chrome" })).result;
  const window = tree.contexts.find(({ url }) => url.endsWith("/browser.xhtml"));
  if (!window)
    throw new Error(
      "This Firefox shows no browser window to the driver; version 153 or later is needed."
    );
  return {
    async call(code, input = null) {
      const answer = (await connection.send("script.callFunction", {
        functionDeclaration: `async (json) => JSON.stringify((await (${code})(JSON.parse(json))) ?? null)`,
        arguments: [{ type: "string", value: JSON.stringify(input) }],
        awaitPromise: true,
        target: { context: window.context }
      })).result;
      if (answer.type === "exception") throw new Error(answer.exceptionDetails?.text ?? "failed");
      return JSON.parse(answer.result?.value ?? "null");
    }
  };
}
var extensionHost = `(id) => WebExtensionPolicy.getByID(id).mozExtensionHostname`;
var watchRequests = `() => {
  window.popOrImapRequests = [];
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIChannel);
    const asker = channel.loadInfo.triggeringPrincipal;
    const by = asker?.isAddonOrExpandedAddonPrincipal ? 'extension' : asker?.isContentPrincipal ? 'page' : 'browser';
    window.popOrImapRequests.push({ url: channel.URI.spec, by });
  }, 'http-on-modify-request');
}`;
var takeRequests = `() => window.popOrImapRequests`;
var consoleErrors = `(host) => Services.console.getMessageArray()
  .filter((message) => message instanceof Ci.nsIScriptError)
  .filter((message) => !(message.flags & Ci.nsIScriptError.warningFlag))
  .filter((message) => message.sourceName.includes(host))
  .map((message) => message.errorMessage + ' (' + message.sourceName.replace(/^.*' + host + '/, '') + ':' + message.lineNumber + ')')`;
var listTabs = `() => gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec)`;
var closeTab = `(url) => {
  const found = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === url);
  if (found) gBrowser.removeTab(found);
}`;
var pressAction = `(id) => {
  const widget = id.replace(/[@.]/g, '_').toLowerCase();
  document.getElementById(widget + '-BAP').click();
}`;
var openSidebar = `async (id) => {
  const widget = id.replace(/[@.]/g, '_').toLowerCase();
  const key = document.getElementById('ext-key-id-' + widget + '-sidebar-action');
  if (key) key.doCommand();
  else await SidebarController.show(widget + '-sidebar-action');
}`;
var isSidebarOpen = `(id) => {
  const widget = id.replace(/[@.]/g, '_').toLowerCase();
  const inner = SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser');
  return SidebarController.isOpen && SidebarController.currentID === widget + '-sidebar-action'
    && Boolean(inner?.currentURI?.spec.startsWith('moz-extension:'));
}`;
var sidebarText = `() => new Promise((resolve) => {
  const inner = SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser');
  if (!SidebarController.isOpen || !inner) return resolve('');
  const manager = inner.messageManager;
  manager.addMessageListener('pop-or-imap:text', function once(message) {
    manager.removeMessageListener('pop-or-imap:text', once);
    resolve(message.data);
  });
  const script = 'sendAsyncMessage("pop-or-imap:text", content.document.body?.innerText ?? "")';
  manager.loadFrameScript('data:application/javascript,' + encodeURIComponent(script), false);
})`;
var snapshot = `async (sidebar) => {
  const inner = SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser');
  if (sidebar && !inner) throw new Error('The sidebar is shut.');
  const source = sidebar ? inner : window;
  const bitmap = await source.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
}`;
var endBackground = `async (id) => {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
}`;

// tests/browser/support/firefox.ts
async function openFirefox(launch) {
  const profile = path3.join(launch.temporary, "profile");
  await mkdir3(profile);
  const browser = await puppeteer2.launch({
    browser: "firefox",
    executablePath: launch.executable,
    headless: launch.headless ?? true,
    userDataDir: profile,
    acceptInsecureCerts: Boolean(launch.server),
    defaultViewport: null,
    protocolTimeout: 6e4,
    extraPrefsFirefox: preferences(launch),
    // Release builds obey the preference `services.settings.server` under this variable only.
    env: { ...process.env, ...launch.server && { MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" } },
    args: [
      `--width=${launch.size.width}`,
      `--height=${launch.size.height}`,
      "--remote-allow-system-access",
      ...launch.args ?? []
    ]
  });
  try {
    const scope = await openChromeScope(browser);
    await scope.call(watchRequests);
    const id = launch.extensionFolder ? await browser.installExtension(launch.extensionFolder) : "";
    const host = id ? await scope.call(extensionHost, id) : "";
    const ended = new Promise((resolve) => browser.once("disconnected", () => resolve()));
    void ended.then(launch.cleanUp);
    const tabs = () => scope.call(listTabs);
    if (id && launch.hasWelcome) {
      const welcome = `moz-extension://${host}/welcome.html`;
      await until(async () => (await tabs()).includes(welcome), "the welcome page", 15e3);
      if (!launch.keepWelcome) await scope.call(closeTab, welcome);
    }
    const newPage = async (url) => {
      const page = await browser.newPage();
      const driver = drivePage(page);
      if (url) await page.goto(url, { waitUntil: "load" });
      return driver;
    };
    const picture = async (file, sidebar) => {
      const png = await scope.call(snapshot, sidebar);
      await mkdir3(path3.dirname(file), { recursive: true });
      await writeFile(file, Buffer.from(png, "base64"));
    };
    const isSidebarOpen2 = () => scope.call(isSidebarOpen, id);
    return {
      kind: "firefox",
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
        await scope.call(pressAction, id);
      },
      sidePanel: () => Promise.reject(new Error("Firefox has a sidebar: use openSidebar() and sidebarText().")),
      async openSidebar() {
        await scope.call(openSidebar, id);
        await until(isSidebarOpen2, "the sidebar", 1e4);
      },
      isSidebarOpen: isSidebarOpen2,
      sidebarText: () => scope.call(sidebarText),
      sidebarScreenshot: (file) => picture(file, true),
      windowScreenshot: (file) => picture(file, false),
      killBackground: () => scope.call(endBackground, id),
      extensionErrors: () => scope.call(consoleErrors, host),
      async requests() {
        const seen = await scope.call(takeRequests);
        return withReached(seen, launch.server);
      },
      async close() {
        await browser.close();
        launch.cleanUp();
      }
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
async function goToExtension(page, url) {
  await bidiConnection(page).send("browsingContext.navigate", {
    context: contextId(page.mainFrame()),
    url,
    wait: "complete"
  });
}
function preferences({ server, scheme, language, prefs }) {
  return {
    // Firefox would otherwise ask its maker for news, and the page server would get the question.
    "services.settings.server": "data:,#remote-settings-dummy/v1",
    "browser.shell.checkDefaultBrowser": false,
    // A page whose CSP forbids images would report the icon that nobody asked for as its own error.
    "browser.chrome.site_icons": false,
    "sidebar.revamp": false,
    ...server && {
      "network.dns.forceResolve": "127.0.0.1",
      "network.socket.forcePort": `443=${server.port}`
    },
    ...scheme && {
      "ui.systemUsesDarkTheme": scheme === "dark" ? 1 : 0,
      "layout.css.prefers-color-scheme.content-override": scheme === "dark" ? 0 : 1
    },
    ...language && { "intl.locale.requested": language, "intl.accept_languages": language },
    ...prefs
  };
}

// tests/browser/support/types.ts
var inPagePanelHost = 'html > [role="complementary"][popover]';

// tests/browser/support/adapter.ts
async function openBrowser(kind, options = {}) {
  const built = path4.resolve("dist", kind === "chromium" ? "chrome" : "firefox");
  const extensionFolder = options.extension === void 0 ? built : options.extension;
  if (extensionFolder && !existsSync(path4.join(extensionFolder, "manifest.json"))) {
    throw new Error(`No extension in ${extensionFolder}; run "npm run build" first.`);
  }
  const executable = ensureBrowsers([kind])[kind];
  const temporary = mkdtempSync(path4.join(tmpdir(), `pop-or-imap-${kind}-`));
  const remove = () => {
    try {
      rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    } catch {
    }
  };
  process.once("exit", remove);
  const launch = {
    ...options,
    executable,
    extensionFolder: extensionFolder && path4.resolve(extensionFolder),
    temporary,
    hasWelcome: existsSync(path4.join(extensionFolder ?? "", "welcome.html")),
    size: options.size ?? { width: 1300, height: 860 },
    cleanUp() {
      process.off("exit", remove);
      remove();
    }
  };
  try {
    return kind === "chromium" ? await openChromium(launch) : await openFirefox(launch);
  } catch (error) {
    launch.cleanUp();
    throw error;
  }
}

// ../../tmp/smoke.ts
import { startServer } from "/work/main/tools/serve/server.mjs";
var kinds = (process.argv[2] ?? "chromium,firefox").split(",");
var sleep = (ms) => new Promise((r) => setTimeout(r, ms));
for (const kind of kinds) {
  const server = await startServer();
  const b = await openBrowser(kind, { server });
  try {
    const p = await b.newPage("https://mail.google.com/mail/u/0/");
    await sleep(1500);
    console.log(kind, "inbox hints", (await p.hints()).length);
    await p.page.evaluate(() => {
      location.hash = "#settings/fwdandpop";
    });
    console.log("hints", (await p.waitForHints(5, 8e3)).map((h) => h.topic).join(" "));
    await p.page.evaluate(() => {
      location.hash = "#inbox";
    });
    await sleep(800);
    console.log("after leave", (await p.hints()).length);
    await p.page.evaluate(() => {
      location.hash = "#settings/fwdandpop";
    });
    console.log("again", (await p.waitForHints(5, 8e3)).length);
    await p.hoverMarker("pop-enable-all");
    console.log("tip", await p.waitForTip());
    const more = await p.insideTip("button:last-of-type");
    const t0 = Date.now();
    await more.click();
    if (kind === "chromium") {
      const s = await b.sidePanel();
      await sleep(1e3);
      console.log("panel", (await s.page.evaluate(() => document.body.innerText)).slice(0, 400).replace(/\n+/g, " | "), Date.now() - t0);
      await s.screenshot("/tmp/panel.png");
    } else {
      await sleep(1500);
      const el = await p.insideHost(inPagePanelHost, ".panel");
      console.log("in page", (await el.evaluate((e) => e.innerText)).slice(0, 300).replace(/\n+/g, " | "));
      await p.screenshot("/tmp/inpage.png");
      await p.pressKey("Escape");
      await sleep(300);
      console.log("closed", await p.page.evaluate((s) => !document.querySelector(s), inPagePanelHost));
      await b.triggerAction(p);
      await sleep(1500);
      console.log("sidebar", await b.isSidebarOpen(), (await b.sidebarText()).slice(0, 200).replace(/\n+/g, " | "));
    }
    const q = await b.newPage("https://mail.google.com/mail/u/0/");
    console.log("errors", p.errors(), await b.extensionErrors());
    const o = await b.openExtensionPage("options.html");
    await sleep(700);
    await o.screenshot(`/tmp/options-${kind}.png`);
    console.log("options", (await o.page.evaluate(() => document.body.innerText)).slice(0, 300).replace(/\n+/g, " | "), o.errors());
    const w = await b.openExtensionPage("welcome.html");
    await sleep(700);
    await w.screenshot(`/tmp/welcome-${kind}.png`);
    console.log("welcome errors", w.errors());
  } catch (e) {
    console.log("FAIL", e);
    console.log(await b.extensionErrors().catch(() => ""));
  }
  await b.close();
  await server.close();
}
process.exit(0);
