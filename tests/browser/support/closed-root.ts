// Reaches into closed shadow roots from outside the page, which only the browsers' debugging protocols can. The rest
// of the adapter then works on plain handles. Uses a few inner members of puppeteer-core (pinned to one version).
import type { ElementHandle, Frame, JSHandle, Page } from 'puppeteer-core';

/** A place where scripts run beside the page's own: same DOM, other globals. */
export interface Realm {
  evaluate: Frame['evaluate'];
  evaluateHandle: Frame['evaluateHandle'];
}

/** puppeteer's inner frame, in the parts used here. */
interface InnerFrame {
  readonly _id: string;
  readonly client: { send(method: string, params: object): Promise<unknown> };
  isolatedRealm(): Realm & {
    adoptBackendNode(id: number): Promise<JSHandle>;
    createHandle(value: object): JSHandle;
    readonly sandbox?: string;
  };
}

/** The connection of a Firefox that puppeteer drives by WebDriver BiDi. */
export interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** The BiDi connection of a page's browser. */
export function bidiConnection(page: Page): BidiConnection {
  return (page.browser() as unknown as { connection: BidiConnection }).connection;
}

/** puppeteer's own world in a frame, where the page's script cannot see or disturb what tests do. */
export function isolated(frame: Frame): Realm {
  return (frame as unknown as InnerFrame).isolatedRealm();
}

/** The browsing context's id, as WebDriver BiDi names it. */
export function contextId(frame: Frame): string {
  return (frame as unknown as InnerFrame)._id;
}

/**
 * The shadow root of an element, closed or open.
 * @returns null when it has none
 */
export async function shadowRootOf(
  frame: Frame,
  host: ElementHandle<Element>,
): Promise<JSHandle<ShadowRoot> | null> {
  const root = isBidi(host)
    ? await byBidi(frame, host.remoteValue().sharedId)
    : await byCdp(frame, host);
  return root as JSHandle<ShadowRoot> | null;
}

/**
 * Calls a function of an element as page script would: puppeteer's own calls grant user activation, this one does not.
 * @param code source of a function from the element to a boolean; it runs beside the page's script
 */
export async function callWithoutActivation(
  element: ElementHandle<Element>,
  code: string,
): Promise<boolean> {
  const frame = element.frame;
  const inner = frame as unknown as InnerFrame;
  if (isBidi(element)) {
    const { result } = await bidiConnection(frame.page()).send('script.callFunction', {
      functionDeclaration: code,
      arguments: [{ sharedId: element.remoteValue().sharedId }],
      awaitPromise: false,
      userActivation: false,
      target: { context: contextId(frame), sandbox: inner.isolatedRealm().sandbox },
    });
    return (result as { result?: { value?: unknown } }).result?.value === true;
  }
  const { objectId } = element.remoteObject();
  const { result } = (await inner.client.send('Runtime.callFunctionOn', {
    functionDeclaration: code,
    objectId,
    arguments: [{ objectId }],
    userGesture: false,
    returnByValue: true,
  })) as { result: { value?: unknown } };
  return result.value === true;
}

function isBidi(handle: object): handle is { remoteValue(): NodeValue } {
  return 'remoteValue' in handle;
}

async function byCdp(frame: Frame, host: ElementHandle<Element>): Promise<JSHandle | null> {
  const inner = frame as unknown as InnerFrame;
  const { node } = (await inner.client.send('DOM.describeNode', {
    objectId: host.remoteObject().objectId,
    pierce: true,
  })) as { node: { shadowRoots?: Array<{ backendNodeId: number }> } };
  const root = node.shadowRoots?.[0];
  return root ? inner.isolatedRealm().adoptBackendNode(root.backendNodeId) : null;
}

interface NodeValue {
  sharedId: string;
  value?: { shadowRoot?: NodeValue | null };
}

async function byBidi(frame: Frame, sharedId: string): Promise<JSHandle | null> {
  const realm = (frame as unknown as InnerFrame).isolatedRealm();
  const { result } = await bidiConnection(frame.page()).send('script.callFunction', {
    functionDeclaration: '(element) => element',
    arguments: [{ sharedId }],
    awaitPromise: false,
    target: { context: contextId(frame), sandbox: realm.sandbox },
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  const root = (result as { result?: NodeValue }).result?.value?.shadowRoot;
  return root ? realm.createHandle(root) : null;
}
