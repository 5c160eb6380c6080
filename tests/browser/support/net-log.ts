// Reads Chromium's own network log: every request any part of the browser attempted, with who asked for it.
import { readFileSync } from 'node:fs';
import type { SeenRequest } from './types.ts';

interface LogEvent {
  type?: number;
  params?: { url?: string; initiator?: string; method?: string };
}

/**
 * The web requests in a log that Chromium is still writing: it has a line per event and no end yet.
 * @returns requests without `reached`, oldest first; empty when the log is not there yet
 */
export function readNetLog(file: string): Array<Omit<SeenRequest, 'reached'>> {
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
  const start = Number(/"URL_REQUEST_START_JOB":(\d+)/.exec(lines[0] ?? '')?.[1]);
  const found: Array<Omit<SeenRequest, 'reached'>> = [];
  for (const line of lines.slice(1)) {
    if (!line.includes('"initiator"')) continue;
    const event = parse(line);
    const url = event?.params?.url;
    if (event?.type !== start || !url || !/^(https?|wss?):/.test(url)) continue;
    const initiator = event.params?.initiator ?? '';
    found.push({ url, by: whoIs(initiator) });
  }
  return found;
}

function whoIs(initiator: string): SeenRequest['by'] {
  if (initiator.startsWith('chrome-extension://')) return 'extension';
  return /^(https?:|null|opaque)/.test(initiator) ? 'page' : 'browser';
}

function parse(line: string): LogEvent | null {
  try {
    return JSON.parse(line.replace(/,\s*$/, ''));
  } catch {
    return null;
  }
}
