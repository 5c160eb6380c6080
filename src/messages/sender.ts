// Who may send what. Pure, so that each rule has a negative test.

/** The parts of a message sender that are looked at; both browsers give them. */
export interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number; readonly windowId?: number };
  /** Chromium only: `active`, `prerender`, `cached` or `pending_deletion`. */
  readonly documentLifecycle?: string;
}

/** The tab a message from our script in a page came from. */
export interface PageSender {
  readonly tabId: number;
  readonly windowId: number | undefined;
  readonly host: string;
}

/**
 * The tab of a message that came from our script in the top frame of a web page; null for every other sender.
 * `runtimeId` is `runtime.id`. Pages cannot send as us; another extension or a frame is refused here.
 */
export function pageSender(sender: Sender, runtimeId: string): PageSender | null {
  const { tab, url } = sender;
  if (sender.id !== runtimeId || sender.frameId !== 0 || tab?.id === undefined || tab.id < 0) {
    return null;
  }
  const address = URL.canParse(url ?? '') ? new URL(url ?? '') : null;
  if (!address || !/^https?:$/.test(address.protocol)) return null;
  return { tabId: tab.id, windowId: tab.windowId, host: address.hostname };
}

/**
 * The tab of a page that is going away, or null. In Chromium 156 such a page's frame is no longer number 0, so
 * `pageSender` refuses it; it may say goodbye and nothing else.
 */
export function leavingSender(sender: Sender, runtimeId: string): PageSender | null {
  const { documentLifecycle: life } = sender;
  const leaving = life === 'pending_deletion' || life === 'cached';
  return leaving ? pageSender({ ...sender, frameId: 0 }, runtimeId) : null;
}

/** Whether a message came from a page of this extension. `root` is `runtime.getURL('')`. */
export function isOwnPage(sender: Sender, runtimeId: string, root: string): boolean {
  return sender.id === runtimeId && root.includes('://') && (sender.url ?? '').startsWith(root);
}
