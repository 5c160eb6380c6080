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

/** An element and its shadow root, closed or open, both handles of puppeteer's own world. */
export interface OpenedHost {
  readonly host: ElementHandle<Element>;
  readonly root: JSHandle<ShadowRoot>;
}

/**
 * The elements that have a shadow root, among those that an expression yields.
 * @param code source of an expression in the frame whose value is an array of elements
 */
export function hostsIn(frame: Frame, code: string): Promise<OpenedHost[]> {
  const { protocol } = frame.page().browser() as unknown as { protocol: string };
  return protocol === 'webDriverBiDi' ? byBidi(frame, code) : byCdp(frame, code);
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

async function byCdp(frame: Frame, code: string): Promise<OpenedHost[]> {
  const inner = frame as unknown as InnerFrame;
  const list = await isolated(frame).evaluateHandle(code);
  const elements = [...(await list.getProperties()).values()].map(
    (handle) => handle.asElement() as ElementHandle<Element> | null,
  );
  const opened = elements.map(async (host) => {
    if (!host) return [];
    const { node } = (await inner.client.send('DOM.describeNode', {
      objectId: host.remoteObject().objectId,
      pierce: true,
    })) as { node: { shadowRoots?: Array<{ backendNodeId: number }> } };
    const shadow = node.shadowRoots?.[0];
    if (!shadow) return [];
    const root = await inner.isolatedRealm().adoptBackendNode(shadow.backendNodeId);
    return [{ host, root: root as JSHandle<ShadowRoot> }];
  });
  return (await Promise.all(opened)).flat();
}

interface NodeValue {
  sharedId: string;
  value?: { shadowRoot?: NodeValue | null };
}

// One question to the browser, however many hosts there are: each takes Firefox some milliseconds.
async function byBidi(frame: Frame, code: string): Promise<OpenedHost[]> {
  const realm = (frame as unknown as InnerFrame).isolatedRealm();
  const { result } = await bidiConnection(frame.page()).send('script.callFunction', {
    functionDeclaration: `() => ${code}`,
    awaitPromise: false,
    target: { context: contextId(frame), sandbox: realm.sandbox },
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  const nodes = (result as { result?: { value?: NodeValue[] } }).result?.value ?? [];
  return nodes.flatMap((node) => {
    const root = node.value?.shadowRoot;
    if (!root) return [];
    return [
      {
        host: realm.createHandle(node) as ElementHandle<Element>,
        root: realm.createHandle(root) as JSHandle<ShadowRoot>,
      },
    ];
  });
}
