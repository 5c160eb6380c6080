// Reading the network log of a Chromium that is still running.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readNetLog } from '../../browser/support/net-log.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'net-log-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('readNetLog', () => {
  it('lists web requests with who asked, and passes over what is half written', () => {
    const file = path.join(folder, 'log.json');
    const event = (type: number, params: object) => `${JSON.stringify({ type, params })},`;
    writeFileSync(
      file,
      [
        '{"constants": {"logEventTypes":{"OTHER":1,"URL_REQUEST_START_JOB":7}},',
        '"events": [',
        event(7, { url: 'https://a.example/x', initiator: 'chrome-extension://abc' }),
        event(7, { url: 'https://a.example/y', initiator: 'https://a.example' }),
        event(7, { url: 'https://a.example/z', initiator: 'not an origin' }),
        event(7, { url: 'chrome-extension://abc/panel.html', initiator: 'chrome-extension://abc' }),
        event(1, { url: 'https://a.example/other', initiator: 'https://a.example' }),
        '{"type":7,"params":{"url":"https://a.example/half","initi',
      ].join('\n'),
    );
    expect(readNetLog(file)).toEqual([
      { url: 'https://a.example/x', by: 'extension' },
      { url: 'https://a.example/y', by: 'page' },
      { url: 'https://a.example/z', by: 'browser' },
    ]);
  });

  it('is empty before there is a log', () => {
    expect(readNetLog(path.join(folder, 'none.json'))).toEqual([]);
  });
});
