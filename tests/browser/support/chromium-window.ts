// Chromium's own windows, which the DevTools protocol of pages does not reach: pressing a button of a question that the
// browser asks. It goes through the inspector of the browser's own interface, which works without a display too.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { until } from './page-driver.ts';

/** Switches that let the interface be inspected and pressed; the port is written into the profile. */
export const windowSwitches = [
  '--enable-ui-devtools=0',
  '--enable-features=ui-debug-tools-enable-synthetic-events',
];

interface Node {
  readonly nodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
}

interface Transport {
  send(message: string): void;
  close(): void;
  onmessage?: (message: string) => void;
}

interface Answer {
  readonly id?: number;
  readonly result?: { readonly root?: Node };
  readonly error?: { readonly message: string };
}

async function connect(profile: string) {
  const file = path.join(profile, 'UIDevToolsActivePort');
  const port = await until(async () => {
    try {
      return Number.parseInt(readFileSync(file, 'utf8'), 10);
    } catch {
      return null;
    }
  }, 'the port of the interface');
  // A way of the library without types of its own.
  const place: string = 'puppeteer-core/internal/node/NodeWebSocketTransport.js';
  const { NodeWebSocketTransport } = (await import(place)) as {
    NodeWebSocketTransport: { create(url: string): Promise<Transport> };
  };
  const transport = await NodeWebSocketTransport.create(`ws://127.0.0.1:${port}/0`);
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  transport.onmessage = (message) => {
    const answer: Answer = JSON.parse(message);
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  };
  return {
    ask: (method: string, params: object = {}) =>
      new Promise<Answer>((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        transport.send(JSON.stringify({ id: last, method, params }));
      }),
    close: () => transport.close(),
  };
}

const named = (node: Node, name: string) => node.attributes?.includes(name) ?? false;

function inside(node: Node, name: string): Node[] {
  const own = named(node, name) ? [node] : [];
  return [...own, ...(node.children ?? []).flatMap((child) => inside(child, name))];
}

/** Waits for the question whether an extension may have a permission, and presses a button of it. */
export async function answerPermission(profile: string, allow: boolean): Promise<void> {
  const browser = await connect(profile);
  try {
    await browser.ask('DOM.enable');
    const buttons = await until(async () => {
      const { result } = await browser.ask('DOM.getDocument');
      // Window, widget and content bear the same name; the buttons stand beside the content.
      const questions = result?.root ? inside(result.root, 'ExtensionInstallDialogView') : [];
      return questions.map((one) => inside(one, 'MdTextButton')).find(({ length }) => length === 2);
    }, 'the question of Chromium');
    // It takes no answer in its first half second, so that nobody answers what he has not read.
    await pause(800);
    const [first, second] = process.platform === 'win32' ? [...buttons].reverse() : buttons;
    const button = allow ? second : first;
    for (const type of ['mousePressed', 'mouseReleased']) {
      const event = { type, x: 8, y: 8, button: 'left', wheelDirection: 'none' };
      const { error } = await browser.ask('DOM.dispatchMouseEvent', {
        nodeId: button?.nodeId,
        event,
      });
      if (error) throw new Error(`Chromium’s question cannot be answered: ${error.message}`);
    }
  } finally {
    browser.close();
  }
}
