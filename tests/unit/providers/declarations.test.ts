// What every provider declares: dates, sources, servers and addresses that hang together.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceById } from '../../../src/knowledge/sources.ts';
import { isTopicId } from '../../../src/knowledge/topic-ids.ts';
import { providers, servesFrame } from '../../../src/providers/index.ts';
import { commonSettings } from '../../../src/providers/route.ts';
import { providersPage } from '../../../tools/providers.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const each = providers.map((provider) => [provider.id, provider] as const);

describe.each(each)('%s', (_, provider) => {
  const { hosts, declared, servers, sources, evidence, anchors, settings, pop, imap } = provider;

  it('has a name, sources that exist, and a day', () => {
    expect(provider.name.trim()).not.toBe('');
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources)
      expect([source, sourceById(source) !== null]).toEqual([source, true]);
    expect(provider.lastSeen).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('writes hosts as bare names, sorted', () => {
    expect(hosts).toEqual([...hosts].sort());
    for (const host of hosts) expect(host).toMatch(/^(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}$/);
  });

  it('names as frames some of its own hosts, exactly and only when it is declared', () => {
    const { frames = [] } = provider;
    expect(frames).toEqual([...frames].sort());
    for (const host of frames)
      expect([declared, hosts.includes(host), host[0]]).toEqual([
        true,
        true,
        expect.not.stringMatching(/\*/),
      ]);
  });

  it('is declared only with hosts and evidence', () => {
    if (declared) expect([hosts.length > 0, evidence]).not.toEqual([true, 'low']);
    if (declared) expect(hosts).not.toEqual([]);
    if (provider.product) expect([hosts, declared]).toEqual([[], false]);
  });

  it('names a server only for what may be offered', () => {
    if (pop === 'no') expect(servers.pop).toBeUndefined();
    if (imap === 'no') expect(servers.imap).toBeUndefined();
    if (servers.imap || servers.pop) expect(provider.signIn).not.toEqual([]);
  });

  it('anchors topics by something the page cannot change every day', () => {
    for (const { topic, input, label } of anchors) {
      expect(isTopicId(topic)).toBe(true);
      expect(Boolean(input ?? label)).toBe(true);
      // Descriptions hold form attributes in lower case.
      expect(input?.name ?? '').toBe((input?.name ?? '').toLowerCase());
    }
  });

  it('opens settings on one of its own hosts, over TLS', () => {
    if (!provider.settingsUrl) return;
    const url = new URL(provider.settingsUrl);
    expect(url.protocol).toBe('https:');
    expect(settings.test(url.pathname + url.search + url.hash)).toBe(true);
    if (hosts.length > 0) expect(hosts).toContain(url.hostname);
  });
});

describe('frames', () => {
  it.each<[string, string | null, boolean]>([
    ['3c-bap.gmx.net', 'bap.navigator.gmx.net', true],
    ['3c.web.de', 'navigator.web.de', true],
    ['mail.qq.com', 'mail.qq.com', true],
    ['3c-bap.gmx.net', null, true],
    ['3c-bap.gmx.net', 'evil.example', false],
    ['3c-bap.gmx.net', 'navigator.gmx.net.evil.example', false],
    ['3c-bap.gmx.net', 'navigator.web.de', false],
    ['bap.navigator.gmx.net', '3c-bap.gmx.net', false],
    ['mail.google.com', 'mail.google.com', false],
    ['mail.google.com', null, false],
    ['evil.example', 'evil.example', false],
  ])('of %s below %s: %s', (host, topHost, expected) => {
    expect(servesFrame(host, topHost)).toBe(expected);
  });
});

describe('servers', () => {
  const usual = { 993: 'implicit', 995: 'implicit', 465: 'implicit' } as const;
  const upgraded = { 143: 'starttls', 110: 'starttls', 587: 'starttls' } as const;
  const tlsOf: Readonly<Record<number, string>> = { ...usual, ...upgraded };
  const portsOf = { imap: [993, 143], pop: [995, 110], smtp: [465, 587] } as const;

  // Each with its reason in its file.
  const exceptions = new Set([
    'charter smtp 587 implicit',
    'proton imap 1143 starttls',
    'proton smtp 1025 starttls',
  ]);

  it('stand on the usual ports with the encryption that belongs there', () => {
    const odd = providers.flatMap(({ id, servers }) =>
      (['imap', 'pop', 'smtp'] as const).flatMap((line) => {
        const server = servers[line];
        if (!server) return [];
        const usualPort = (portsOf[line] as readonly number[]).includes(server.port);
        if (usualPort && tlsOf[server.port] === server.tls) return [];
        return [`${id} ${line} ${server.port} ${server.tls}`];
      }),
    );
    expect(new Set(odd)).toEqual(exceptions);
  });

  it('are host names', () => {
    for (const { id, servers } of providers)
      for (const server of Object.values(servers))
        expect([id, server.host]).toEqual([
          id,
          expect.stringMatching(/^[a-z0-9][a-z0-9.-]+[a-z0-9]$/),
        ]);
  });
});

describe('hosts', () => {
  const all = providers.flatMap(({ hosts }) => hosts);

  it.each([
    'www.google.com',
    'google.com',
    'accounts.google.com',
    'login.microsoftonline.com',
    'account.live.com',
    'www.icloud.com',
    'www.gmx.net',
    'web.de',
    'www.yahoo.com',
    'github.com',
  ])('leave %s alone', (host) => {
    expect(
      all.filter((own) => own === host || (own[0] === '*' && `.${host}`.endsWith(own.slice(1)))),
    ).toEqual([]);
  });

  it('cover no whole company: a star stands before three labels at least', () => {
    for (const host of all)
      if (host[0] === '*') expect(host.split('.').length).toBeGreaterThanOrEqual(4);
  });
});

describe('docs/providers.md', () => {
  it('is what the declarations say (node tools/providers.mjs writes it)', () => {
    const written = readFileSync(path.join(root, 'docs/providers.md'), 'utf8');
    expect(written).toBe(providersPage(providers, commonSettings));
  });
});
