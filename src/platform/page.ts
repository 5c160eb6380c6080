// The browser as our scripts in a page see it: native namespace, a handful of calls, nothing that throws. After an
// update or removal of the extension these scripts live on as orphans; then every call here does nothing.

import type { ContentToBackground, ExplainerPlace, ExtensionToContent } from '../messages/index.ts';

/** False once the extension was updated, disabled or removed under us. */
export function alive(): boolean {
  try {
    return Boolean(chrome.runtime?.id);
  } catch {
    return false;
  }
}

/** Tells the background something. Sent before it returns, so that a click stays the cause; errors are dropped. */
export function send(message: ContentToBackground): void {
  try {
    chrome.runtime.sendMessage(message).catch(() => {});
  } catch {
    // An orphan: nobody is there to hear.
  }
}

/** Answers messages of background and panel until `signal` aborts. */
export function onMessage(answer: (message: ExtensionToContent) => unknown, signal: AbortSignal) {
  const listener = (
    message: ExtensionToContent,
    sender: chrome.runtime.MessageSender,
    respond: (answer: unknown) => void,
  ) => {
    if (sender.id === chrome.runtime.id) respond(answer(message));
  };
  chrome.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (alive()) chrome.runtime.onMessage.removeListener(listener);
  });
}

/** Where the person wants *More* to open. Read ahead of the click, which must not wait. */
export async function readPlace(): Promise<ExplainerPlace> {
  try {
    const { prefs } = await chrome.storage.sync.get('prefs');
    const place = (prefs as { explainer?: unknown } | undefined)?.explainer;
    return place === 'in-page' || place === 'tab' ? place : 'auto';
  } catch {
    return 'auto';
  }
}

/** What was remembered on this device under `name`, or null. The same place as `recall` of memory.ts. */
export async function recallHere(name: string): Promise<string | null> {
  try {
    const found = (await chrome.storage.local.get(`panel:${name}`))[`panel:${name}`];
    return typeof found === 'string' ? found : null;
  } catch {
    return null;
  }
}

/** Keeps `value` on this device under `name`; an empty value forgets it. False when the browser did not keep it. */
export async function rememberHere(name: string, value: string): Promise<boolean> {
  const key = `panel:${name}`;
  try {
    await (value === ''
      ? chrome.storage.local.remove(key)
      : chrome.storage.local.set({ [key]: value }));
    return true;
  } catch {
    return false;
  }
}
