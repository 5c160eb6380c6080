// Preferences, policy and tab state survive absence, rejection and rubbish.

import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReport } from '../../../src/knowledge/report.ts';
import { recall, remember } from '../../../src/platform/memory.ts';
import { readPolicy, readPrefs, writePrefs } from '../../../src/platform/prefs.ts';
import {
  forgetFrame,
  frameOfChoice,
  readFocus,
  readReport,
  writeFocus,
  writeReport,
} from '../../../src/platform/tab-state.ts';
import { fake, reset } from '../fake-browser.ts';

vi.mock('webextension-polyfill', async () => (await import('../fake-browser.ts')).polyfill);
beforeEach(reset);

const defaults = { hints: true, explainer: 'auto' };
const report: PageReport = {
  provider: 'gmail',
  settingsPage: true,
  choices: [{ key: 1, topic: 'pop-after', kind: 'select', state: null, sense: 'direct' }],
};

describe('preferences', () => {
  it('have defaults before anything was saved', async () => {
    expect(await readPrefs()).toEqual(defaults);
  });

  it('are read as they were written', async () => {
    expect(await writePrefs({ explainer: 'tab' })).toBe(true);
    expect(await writePrefs({ hints: false })).toBe(true);
    expect(await readPrefs()).toEqual({ hints: false, explainer: 'tab' });
  });

  it('keep a good field beside a bad one', async () => {
    fake.storage.sync.items = { prefs: { hints: false, explainer: 'popup', more: 1 } };
    expect(await readPrefs()).toEqual({ hints: false, explainer: 'auto' });
  });

  it('fall back to the defaults when storage is broken, and say that saving failed', async () => {
    fake.storage.sync.broken = true;
    expect(await readPrefs()).toEqual(defaults);
    expect(await writePrefs({ hints: false })).toBe(false);
  });

  it('are always complete, whatever lies in storage', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (rubbish) => {
        fake.storage.sync.items = { prefs: rubbish };
        const { hints, explainer } = await readPrefs();
        expect(typeof hints).toBe('boolean');
        expect(['auto', 'in-page', 'tab']).toContain(explainer);
      }),
    );
  });
});

describe('policy', () => {
  it('is empty where the browser knows none', async () => {
    fake.storage.managed.broken = true;
    expect(await readPolicy()).toEqual({ sites: [], organisation: null });
  });

  it('is read', async () => {
    const policy = {
      hints: false,
      recommended: 'imap',
      note: 'Ask Nadia.',
      link: 'https://help.example/',
    };
    fake.storage.managed.items = policy;
    const { hints, ...organisation } = policy;
    expect(await readPolicy()).toEqual({ hints, sites: [], organisation });
  });

  it('has no link that is not https, and no note that is too long', async () => {
    fake.storage.managed.items = {
      link: 'javascript:alert(1)',
      note: 'x'.repeat(301),
      recommended: 'both',
    };
    expect((await readPolicy()).organisation).toBeNull();
    fake.storage.managed.items = { link: 'http://help.example/', recommended: 'pop', note: ' ' };
    expect((await readPolicy()).organisation).toEqual({
      recommended: 'pop',
      note: null,
      link: null,
    });
  });

  it('names sites by name or address, and drops what is no site or all sites', async () => {
    fake.storage.managed.items = {
      sites: [
        ...[
          'mail.example.org',
          'https://post.example.org/webmail?x#y',
          '*.example.net',
          'intranet',
        ],
        ...['Mail.Example.org', '*', '*.org', 'http://plain.example', '<all_urls>', '', null, 7],
      ],
    };
    expect((await readPolicy()).sites).toEqual([
      'https://*.example.net/*',
      'https://intranet/*',
      'https://mail.example.org/*',
      'https://post.example.org/*',
    ]);
  });

  it('is whole, whatever an administrator wrote', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.anything(), async (rubbish, sites) => {
        fake.storage.managed.items = { recommended: rubbish, note: rubbish, link: rubbish, sites };
        const policy = await readPolicy();
        expect(Array.isArray(policy.sites)).toBe(true);
        const link = policy.organisation?.link ?? 'https://';
        expect(link.startsWith('https://')).toBe(true);
      }),
    );
  });
});

describe('tab state', () => {
  it('is kept per tab and forgotten per tab', async () => {
    await writeReport(1, 0, report);
    await writeReport(2, 0, { ...report, provider: null });
    await writeFocus(1, { topic: 'pop-after', key: 1 });
    await forgetFrame(1, 0);
    expect(await readReport(1)).toBeNull();
    expect(await readFocus(1)).toBeNull();
    expect(await readReport(2)).toEqual({ ...report, provider: null });
  });

  it('joins what the frames of a tab report, the top one first, and forgets each by itself', async () => {
    const [choice] = report.choices;
    if (!choice) throw new Error('the report has no choice');
    const inner = { ...report, provider: 'gmx', choices: [{ ...choice, key: 9e14 }] };
    await writeReport(1, 15032385537, inner);
    await writeReport(1, 0, { ...report, provider: null });
    await writeReport(12, 0, report);
    expect(await readReport(1)).toEqual({
      ...report,
      provider: 'gmx',
      choices: [...report.choices, ...inner.choices],
    });
    expect(await frameOfChoice(1, 9e14)).toBe(15032385537);
    expect(await frameOfChoice(1, choice.key)).toBe(0);
    expect(await frameOfChoice(1, 5)).toBe(0);
    await forgetFrame(1, 0);
    expect(await readReport(1)).toEqual(inner);
    await forgetFrame(1, 15032385537);
    expect(await readReport(1)).toBeNull();
    expect(await readReport(12)).toEqual(report);
  });

  it('leaves out choices of topics that this version does not know, and counts them', async () => {
    const odd = { ...report.choices[0], topic: 'pop-teleport' };
    fake.storage.session.items = {
      'report:1': { ...report, choices: [odd, null, ...report.choices] },
    };
    expect(await readReport(1)).toEqual({ ...report, unknown: 2 });
  });

  it('tells two equal requests apart', async () => {
    vi.useFakeTimers();
    await writeFocus(1, { topic: 'pop-after', key: null });
    const first = await readFocus(1);
    vi.advanceTimersByTime(5);
    await writeFocus(1, { topic: 'pop-after', key: null });
    expect(await readFocus(1)).not.toEqual(first);
    vi.useRealTimers();
  });

  it('is nothing when it cannot be read', async () => {
    fake.storage.session.broken = true;
    expect(await writeReport(1, 0, report)).toBe(false);
    await forgetFrame(1, 0);
    expect(await readReport(1)).toBeNull();
    expect(await readFocus(1)).toBeNull();
  });

  it('is a report or nothing, whatever lies in storage', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (rubbish) => {
        fake.storage.session.items = { 'report:1': rubbish, 'focus:1': rubbish };
        expect(Array.isArray((await readReport(1))?.choices ?? [])).toBe(true);
        await readFocus(1);
      }),
    );
  });
});

describe('memory of the explainer', () => {
  it('keeps, forgets, and survives broken storage', async () => {
    expect(await recall('view')).toBeNull();
    await remember('view', 'compare');
    expect(await recall('view')).toBe('compare');
    await remember('view', '');
    expect(await recall('view')).toBeNull();
    fake.storage.local.broken = true;
    await remember('view', 'learn');
    expect(await recall('view')).toBeNull();
  });
});
