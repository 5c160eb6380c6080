// Which addresses count as settings pages.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  declaredPatterns,
  providerById,
  providerForHost,
  providers,
  routeTable,
} from '../../../src/providers/index.ts';
import {
  commonSettings,
  routeOf,
  servesHost,
  settingsPattern,
} from '../../../src/providers/route.ts';

function isSettingsPage(address: string): boolean {
  const url = new URL(address);
  return providerForHost(url.hostname)?.settings.test(routeOf(url)) ?? false;
}

describe('settings pages', () => {
  it.each([
    'https://mail.google.com/mail/u/0/#settings/fwdandpop',
    'https://mail.google.com/mail/#settings/fwdandpop',
    'https://mail.google.com/mail/u/6/?tab=km#settings/fwdandpop',
    'https://mail.google.com/mail/u/0/#settings/accounts',
    'https://mail.google.com/mail/u/0/#settings/labels',
    'https://outlook.live.com/mail/0/options/mail/accounts/popImap',
    'https://outlook.live.com/mail/0/options/mail/forwarding',
    'https://outlook.live.com/mail/options/mail/sync',
    'https://outlook.office.com/mail/options/mail/accounts/popImap',
    'https://outlook.cloud.microsoft/mail/options/accounts-category/automaticReply',
    'https://outlook.office365.com/owa/?path=/options/popandimap',
  ])('knows %s', (address) => {
    expect(isSettingsPage(address)).toBe(true);
  });

  it.each([
    'https://mail.google.com/mail/u/0/#inbox',
    'https://mail.google.com/mail/u/0/',
    'https://mail.google.com/mail/u/0/#search/settings',
    'https://mail.google.com/mail/u/0/#label/settings/fwdandpop',
    'https://mail.google.com/mail/u/0/?settings/fwdandpop#inbox',
    'https://outlook.live.com/mail/0/inbox',
    'https://outlook.live.com/mail/0/inbox/id/AQMkAoptions',
    'https://outlook.live.com/calendar/0/options/calendar',
    'https://outlook.office.com/mail/',
    'https://mail.google.com.evil.example/mail/u/0/#settings/fwdandpop',
    'https://evil.example/mail/0/options/mail/forwarding',
  ])('leaves %s alone', (address) => {
    expect(isSettingsPage(address)).toBe(false);
  });
});

describe('the list of providers', () => {
  it('has unique ids in alphabetical order, fit for file names and reports', () => {
    const ids = providers.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{1,40}$/);
  });

  it('gives no host to two providers', () => {
    const hosts = providers.flatMap(({ hosts }) => hosts);
    expect(hosts).toEqual([...new Set(hosts)]);
  });

  it('has predicates that keep no state between tests', () => {
    for (const { id, settings } of providers)
      expect([id, settings.flags]).toEqual([id, expect.stringMatching(/^i?$/)]);
  });

  it('opens settings on a page that counts as settings', () => {
    for (const { declared, settingsUrl } of providers) {
      if (declared && settingsUrl)
        expect([settingsUrl, isSettingsPage(settingsUrl)]).toEqual([settingsUrl, true]);
    }
  });

  it('dates its evidence, and not in the future', () => {
    const today = new Date().toISOString().slice(0, 10);
    for (const { id, lastSeen } of providers) {
      expect([id, /^\d{4}-\d\d-\d\d$/.test(lastSeen) && lastSeen <= today]).toEqual([id, true]);
    }
  });

  it('finds a provider by id and gives null for anything else', () => {
    for (const provider of providers) expect(providerById(provider.id)).toBe(provider);
    expect(providerById(null)).toBeNull();
    expect(providerById('__proto__')).toBeNull();
  });
});

describe('what the sentinel gets', () => {
  it('agrees with the providers for every declared host', () => {
    const table = routeTable();
    for (const { declared, hosts, settings } of providers) {
      for (const host of hosts) {
        const pattern = settingsPattern(table, host.replace(/^\*\./, ''));
        if (declared) expect(String(pattern)).toBe(String(settings));
      }
    }
  });

  it('writes each predicate once', () => {
    const [first] = providers;
    if (!first) throw new Error('no providers');
    const twin = { ...first, id: 'twin', hosts: ['twin.example'] };
    const rows = routeTable([first, twin]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.[2]).toBe(`${first.hosts.join(' ')} twin.example`);
  });

  it('costs nothing for the common predicate', () => {
    const [first] = providers;
    if (!first) throw new Error('no providers');
    const plain = { ...first, id: 'plain', hosts: ['plain.example'], settings: commonSettings };
    expect(routeTable([plain])).toEqual([]);
    expect(settingsPattern([], 'plain.example')).toBe(commonSettings);
  });

  it('gives every other host the common predicate', () => {
    fc.assert(
      fc.property(fc.domain(), (host) => {
        const known = providers.some(({ hosts }) => hosts.some((own) => servesHost(own, host)));
        if (!known) expect(settingsPattern(routeTable(), host)).toBe(commonSettings);
      }),
    );
  });
});

describe('host names', () => {
  it('match themselves only', () => {
    expect(servesHost('mail.example', 'mail.example')).toBe(true);
    expect(servesHost('mail.example', 'evilmail.example')).toBe(false);
    expect(servesHost('mail.example', 'a.mail.example')).toBe(false);
  });

  it('match all below them with a star', () => {
    expect(servesHost('*.mail.example', 'mail.example')).toBe(true);
    expect(servesHost('*.mail.example', 'de.mail.example')).toBe(true);
    expect(servesHost('*.mail.example', 'evilmail.example')).toBe(false);
  });

  it('become match patterns for https alone', () => {
    for (const pattern of declaredPatterns())
      expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9.-]+\/\*$/);
  });
});
