// Who may send what. Pure, so that each rule has a negative test. The browser fills in a sender; a page cannot.

/** The parts of a message sender that are looked at; both browsers give them. */
export interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  /** Names the document in that frame: another one has another id. */
  readonly documentId?: string;
  /** `url`: of the top page. Firefox tells it only where we may read that page. */
  readonly tab?: { readonly id?: number; readonly windowId?: number; readonly url?: string };
  /** Chromium only: `active`, `prerender`, `cached` or `pending_deletion`. */
  readonly documentLifecycle?: string;
}

/** The frame that a message from our script in a page came from; the top page is frame 0. */
export interface PageSender {
  readonly tabId: number;
  readonly windowId: number | undefined;
  readonly frameId: number;
  readonly documentId: string | undefined;
  readonly host: string;
}

/** Whether a page of `host` may have a script of ours in a frame below a page of `topHost` (null: whatever is above). */
export type FrameRule = (host: string, topHost: string | null) => boolean;

function hostOf(url: string | undefined, protocols: RegExp): string | null {
  const address = URL.canParse(url ?? '') ? new URL(url ?? '') : null;
  return address && protocols.test(address.protocol) ? address.hostname : null;
}

// Our script in any frame of a tab that shows a web page there.
function anySender(sender: Sender, runtimeId: string): PageSender | null {
  const { tab, frameId, documentId } = sender;
  const host = hostOf(sender.url, /^https?:$/);
  if (sender.id !== runtimeId || host === null) return null;
  if (tab?.id === undefined || tab.id < 0 || frameId === undefined || frameId < 0) return null;
  return { tabId: tab.id, windowId: tab.windowId, frameId, documentId, host };
}

/**
 * The frame of a message that came from our script in a page: in the top frame, or in one that `mayFrame` lets in
 * under the page on top. Null for every other sender. `runtimeId` is `runtime.id`. Pages cannot send as us; another
 * extension or any other frame is refused here.
 */
export function pageSender(
  sender: Sender,
  runtimeId: string,
  mayFrame: FrameRule,
): PageSender | null {
  const page = anySender(sender, runtimeId);
  if (!page || page.frameId === 0) return page;
  const topHost = hostOf(sender.tab?.url, /^https:$/);
  return topHost !== null && mayFrame(page.host, topHost) ? page : null;
}

/**
 * The frame of a page that is going away, or null. It may say goodbye and nothing else. In Chromium 156 a top page that
 * goes is no longer in frame 0, and in both browsers the tab may already be at its next address.
 */
export function leavingSender(
  sender: Sender,
  runtimeId: string,
  mayFrame: FrameRule,
): PageSender | null {
  const page = anySender(sender, runtimeId);
  const { documentLifecycle: life } = sender;
  const leaving = life === 'pending_deletion' || life === 'cached';
  return page && (leaving || mayFrame(page.host, null)) ? page : null;
}

/** Whether a message came from a page of this extension. `root` is `runtime.getURL('')`. */
export function isOwnPage(sender: Sender, runtimeId: string, root: string): boolean {
  return sender.id === runtimeId && root.includes('://') && (sender.url ?? '').startsWith(root);
}
