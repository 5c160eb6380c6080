// A stand-in for the browser API, as small as the code under test asks for. Each test gets a fresh one by `reset`.

import { vi } from 'vitest';

type Items = Record<string, unknown>;

class FakeArea {
  items: Items = {};
  /** Makes every call reject, as a browser does when storage is broken or absent. */
  broken = false;

  async get(key: string | null): Promise<Items> {
    if (this.broken) throw new Error('storage is broken');
    return key === null ? { ...this.items } : key in this.items ? { [key]: this.items[key] } : {};
  }
  async set(items: Items): Promise<void> {
    if (this.broken) throw new Error('QuotaExceededError');
    Object.assign(this.items, structuredClone(items));
  }
  async remove(keys: string[]): Promise<void> {
    if (this.broken) throw new Error('storage is broken');
    for (const key of keys) delete this.items[key];
  }
}

/** What the fake side panel and sidebar, tabs and scripting did, in order. */
export const calls: string[] = [];

const done = (name: string) =>
  vi.fn(async (...details: unknown[]) => {
    calls.push(`${name} ${JSON.stringify(details)}`);
  });

function makeBrowser() {
  const event = { addListener: vi.fn(), removeListener: vi.fn() };
  return {
    runtime: {
      id: 'our-id',
      getURL: (file: string) => `chrome-extension://our-id/${file}`,
      getManifest: () => ({ version: '1.2.3' }),
    },
    storage: {
      sync: new FakeArea(),
      managed: new FakeArea(),
      session: new FakeArea(),
      local: new FakeArea(),
      onChanged: event,
    },
    action: {
      setBadgeText: done('badge'),
      setTitle: done('title'),
      setBadgeBackgroundColor: done('badge background'),
      setBadgeTextColor: done('badge colour'),
    },
    scripting: {
      executeScript: vi.fn(async (injection: { files?: string[] }) => {
        calls.push(`inject ${injection.files?.join(' ') ?? 'function'}`);
        return [{ result: { host: 'mail.google.com', lang: 'de' } }];
      }),
    },
    tabs: {
      get: vi.fn(async () => ({ index: 4 })),
      create: done('tab'),
      sendMessage: done('ask'),
    },
    sidePanel: { open: done('side panel') },
    sidebarAction: { open: done('sidebar'), isOpen: vi.fn(async () => false) },
    i18n: { getMessage: (key: string) => key },
  };
}

/** The fake that is in use: `browser` of the polyfill and the native `chrome`. */
export let fake = makeBrowser();

/** Starts over, as a browser that was just installed. */
export function reset(): void {
  fake = makeBrowser();
  calls.length = 0;
  Object.assign(globalThis, { chrome: fake });
}

/** Lets all promises that are already settled run their continuations. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

/** For `vi.mock('webextension-polyfill', ...)`: always the fake in use. */
export const polyfill = {
  default: new Proxy({}, { get: (_, name) => Reflect.get(fake, name) }),
};
