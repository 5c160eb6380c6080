import { describe, expect, it } from 'vitest';
import en from '../../../extension/_locales/en/messages.json';
import {
  apps,
  filterProviders,
  needsSwitch,
  serverCards,
  signInKeys,
  stepKeys,
  userNameKey,
} from '../../../src/panel/connect-model.ts';
import { defineProvider, type Provider } from '../../../src/providers/define.ts';

const provider = (more: Partial<Provider> = {}): Provider =>
  defineProvider({
    id: 'example',
    name: 'Example Mail',
    hosts: ['mail.example.org'],
    declared: false,
    settings: /settings/,
    settingsUrl: null,
    anchors: [],
    pop: 'always',
    imap: 'always',
    servers: { imap: { host: 'imap.example.org', port: 993, tls: 'implicit' } },
    signIn: ['password'],
    userName: 'address',
    sources: [],
    evidence: 'high',
    lastSeen: '2026-01-01',
    ...more,
  });

describe('serverCards', () => {
  it('says that a protocol is not offered instead of leaving it out', () => {
    const cards = serverCards(provider({ pop: 'no' }));
    expect(cards.find(({ line }) => line === 'pop')).toMatchObject({
      server: null,
      condition: 'panel_offer_no',
    });
  });

  it('leaves sending out where its server is not known', () => {
    expect(serverCards(provider()).map(({ line }) => line)).toEqual(['imap', 'pop']);
  });

  it('says nothing where a protocol simply works', () => {
    expect(serverCards(provider())[0]!.condition).toBeNull();
  });
});

describe('needsSwitch', () => {
  it('is so where every way in has to be switched on', () => {
    expect(needsSwitch(provider({ imap: 'switch', pop: 'switch' }))).toBe(true);
    expect(needsSwitch(provider({ imap: 'switch', pop: 'no' }))).toBe(true);
    expect(needsSwitch(provider({ pop: 'switch' }))).toBe(false);
    expect(needsSwitch(provider({ pop: 'no', imap: 'no' }))).toBe(false);
    expect(needsSwitch(provider())).toBe(false);
  });
});

describe('filterProviders', () => {
  const list = [
    provider({ id: 'b', name: 'Beta' }),
    provider({ id: 'a', name: 'Alpha', hosts: ['a.example'] }),
  ];

  it('gives all of them by name when nothing is typed', () => {
    expect(filterProviders(list, ' ').map(({ name }) => name)).toEqual(['Alpha', 'Beta']);
  });

  it('finds a provider by name, host and server, whatever the case', () => {
    expect(filterProviders(list, 'ALPHA').map(({ id }) => id)).toEqual(['a']);
    expect(filterProviders(list, 'mail.example').map(({ id }) => id)).toEqual(['b']);
  });

  it('finds a provider by an address', () => {
    expect(filterProviders(list, 'someone@alpha.test').map(({ id }) => id)).toEqual(['a']);
  });

  it('finds nothing for an unknown name', () => {
    expect(filterProviders(list, 'zzz')).toEqual([]);
  });
});

describe('text keys', () => {
  it('exist for every step of every app, and no step is left over', () => {
    for (const app of apps) {
      const keys = Object.keys(en).filter((key) => key.startsWith(`panel_steps_${app.id}_`));
      expect(stepKeys(app).sort()).toEqual(keys.sort());
    }
  });

  it('exist for every way to sign in and every form of user name', () => {
    const keys = [
      ...signInKeys(['oauth', 'app-password', 'password', 'bridge']),
      ...(['address', 'local-part', 'other'] as const).map(userNameKey),
    ];
    for (const key of keys) expect(Object.keys(en)).toContain(key);
  });
});
