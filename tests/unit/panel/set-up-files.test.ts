// The files are checked against small schemas of what Apple and Thunderbird document, with a reader of their own.

import { describe, expect, it } from 'vitest';
import { type ConnectFacts, connectFacts } from '../../../src/panel/provider-connect.data.ts';
import {
  appleProfile,
  domainOf,
  hasAppleProfile,
  hasSetUpFiles,
  readAddress,
  thunderbirdConfig,
  uuidOf,
} from '../../../src/panel/set-up-files.ts';
import { type Node, readPlist, readXml } from './xml.ts';

const gmail = connectFacts.find(({ id }) => id === 'gmail')!;
const fetchings = ['imap', 'pop'] as const;
const given = "o'neill+news@example.com";

/** Type of each key of the payload com.apple.mail.managed that we may use; `!` marks the required ones. */
const mailKeys: Readonly<Record<string, string>> = {
  PayloadType: 'string!',
  PayloadVersion: 'number!',
  PayloadIdentifier: 'string!',
  PayloadUUID: 'string!',
  PayloadDisplayName: 'string',
  EmailAccountDescription: 'string',
  EmailAccountName: 'string',
  EmailAccountType: 'string!',
  EmailAddress: 'string',
  IncomingMailServerAuthentication: 'string!',
  IncomingMailServerHostName: 'string!',
  IncomingMailServerPortNumber: 'number',
  IncomingMailServerUseSSL: 'boolean',
  IncomingMailServerUsername: 'string',
  OutgoingMailServerAuthentication: 'string!',
  OutgoingMailServerHostName: 'string!',
  OutgoingMailServerPortNumber: 'number',
  OutgoingMailServerUseSSL: 'boolean',
  OutgoingMailServerUsername: 'string',
  OutgoingPasswordSameAsIncomingPassword: 'boolean',
};
const profileKeys: Readonly<Record<string, string>> = {
  PayloadType: 'string!',
  PayloadVersion: 'number!',
  PayloadIdentifier: 'string!',
  PayloadUUID: 'string!',
  PayloadDisplayName: 'string',
  PayloadContent: 'object!',
};
const uuid = /^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}$/;

function expectKeys(dict: Record<string, unknown>, schema: Readonly<Record<string, string>>) {
  for (const [key, value] of Object.entries(dict)) {
    expect(schema, key).toHaveProperty(key);
    expect(typeof value, key).toBe(schema[key]!.replace('!', ''));
  }
  const required = Object.keys(schema).filter((key) => schema[key]!.endsWith('!'));
  expect(Object.keys(dict)).toEqual(expect.arrayContaining(required));
}

function payloadOf(text: string): {
  profile: Record<string, unknown>;
  mail: Record<string, unknown>;
} {
  const profile = readPlist(text) as Record<string, unknown>;
  const [mail] = profile.PayloadContent as Record<string, unknown>[];
  return { profile, mail: mail! };
}

describe('appleProfile', () => {
  const all = connectFacts.flatMap((provider) =>
    fetchings
      .filter((fetching) => hasAppleProfile(provider, fetching))
      .map((fetching) => [provider.id, fetching, provider] as const),
  );

  it('is there for most providers', () => {
    expect(all.length).toBeGreaterThan(50);
  });

  it.each(all)('of %s over %s keeps to the keys of Apple', (_, fetching, provider) => {
    for (const address of [null, given]) {
      const { profile, mail } = payloadOf(appleProfile(provider, fetching, address).text);
      expectKeys(profile, profileKeys);
      expectKeys(mail, mailKeys);
      expect(mail.EmailAccountType).toBe(fetching === 'imap' ? 'EmailTypeIMAP' : 'EmailTypePOP');
      expect(mail.IncomingMailServerHostName).toBe(provider.servers[fetching]?.host);
      for (const part of [profile, mail]) expect(part.PayloadUUID).toMatch(uuid);
      expect(profile.PayloadUUID).not.toBe(mail.PayloadUUID);
    }
  });

  it('never has room for a password', () => {
    for (const [, fetching, provider] of all) {
      expect(appleProfile(provider, fetching, given).text).not.toMatch(
        /<key>\w*Password<\/key>\s*<string>/,
      );
    }
  });

  it('leaves to the device what the person did not say', () => {
    const { mail } = payloadOf(appleProfile(gmail, 'imap', null).text);
    expect(mail).not.toHaveProperty('EmailAddress');
    expect(mail).not.toHaveProperty('IncomingMailServerUsername');
    const asked = payloadOf(appleProfile(gmail, 'imap', given).text).mail;
    expect(asked).toMatchObject({ EmailAddress: given, IncomingMailServerUsername: given });
  });

  it('uses the part before the @ where the provider wants it', () => {
    const short: ConnectFacts = { ...gmail, userName: 'local-part' };
    const { mail } = payloadOf(appleProfile(short, 'imap', given).text);
    expect(mail.IncomingMailServerUsername).toBe("o'neill+news");
    expect(mail).not.toHaveProperty('OutgoingMailServerUsername');
  });

  it('uses the whole address for sending where that is known', () => {
    const icloud = connectFacts.find(({ id }) => id === 'icloud')!;
    const { mail } = payloadOf(appleProfile(icloud, 'imap', 'me@icloud.com').text);
    expect(mail).toMatchObject({
      IncomingMailServerUsername: 'me',
      OutgoingMailServerUsername: 'me@icloud.com',
    });
    const text = thunderbirdConfig(icloud, null).text;
    expect(text.match(/%EMAIL\w+%/g)).toEqual(['%EMAILLOCALPART%', '%EMAILADDRESS%']);
  });

  it('is not offered where it could not work', () => {
    expect(hasAppleProfile({ ...gmail, signIn: ['oauth'] }, 'imap')).toBe(false);
    expect(hasAppleProfile({ ...gmail, servers: { imap: gmail.servers.imap! } }, 'imap')).toBe(
      false,
    );
    expect(hasAppleProfile({ ...gmail, servers: {} }, 'pop')).toBe(false);
    expect(hasAppleProfile({ ...gmail, signIn: ['bridge'] }, 'imap')).toBe(false);
    expect(hasSetUpFiles({ ...gmail, signIn: ['bridge'] })).toBe(false);
    expect(hasSetUpFiles(gmail)).toBe(true);
  });

  it('escapes what a name may hold', () => {
    const odd: ConnectFacts = { ...gmail, name: 'A&B <Mail>' };
    expect(payloadOf(appleProfile(odd, 'imap', null).text).mail.EmailAccountDescription).toBe(
      'A&B <Mail>',
    );
  });
});

describe('uuidOf', () => {
  it('is the same for the same name and another for another', () => {
    expect(uuidOf('a')).toBe(uuidOf('a'));
    const many = Array.from({ length: 2000 }, (_, n) => uuidOf(`name ${n}`));
    expect(new Set(many).size).toBe(many.length);
  });
});

function child(node: Node, name: string): Node[] {
  return node.children.filter((one) => one.name === name);
}

describe('thunderbirdConfig', () => {
  it.each(connectFacts.map((provider) => [provider.id, provider] as const))(
    'of %s keeps to the format of Mozilla',
    (_, provider) => {
      const root = readXml(thunderbirdConfig(provider, null).text);
      expect(root).toMatchObject({ name: 'clientConfig', attributes: { version: '1.1' } });
      const [mail] = child(root, 'emailProvider');
      expect(mail?.attributes.id).toBe(child(mail!, 'domain')[0]?.text);
      const servers = [...child(mail!, 'incomingServer'), ...child(mail!, 'outgoingServer')];
      expect(servers).toHaveLength(Object.values(provider.servers).filter(Boolean).length);
      for (const server of servers) {
        expect(['imap', 'pop3', 'smtp']).toContain(server.attributes.type);
        expect(child(server, 'hostname')[0]?.text).toMatch(/^[\w.-]+$/);
        expect(Number(child(server, 'port')[0]?.text)).toBeGreaterThan(0);
        expect(['SSL', 'STARTTLS', 'plain']).toContain(child(server, 'socketType')[0]?.text);
        expect(child(server, 'username')[0]?.text).toMatch(/^%EMAIL(ADDRESS|LOCALPART)%$/);
        const ways = child(server, 'authentication').map(({ text }) => text);
        expect(ways.length).toBeGreaterThan(0);
        for (const way of ways) expect(['OAuth2', 'password-cleartext']).toContain(way);
        expect(new Set(ways).size).toBe(ways.length);
      }
    },
  );

  it('is named after the domain of the address', () => {
    expect(thunderbirdConfig(gmail, 'me@Example.org').name).toBe('example.org.xml');
    expect(domainOf(gmail, null)).toBe('gmail.com');
    expect(domainOf({ ...gmail, servers: {} }, null)).toBe('gmail.example');
  });
});

describe('readAddress', () => {
  it('takes an address and nothing else', () => {
    expect(readAddress(' me@example.org ')).toBe('me@example.org');
    for (const typed of ['', 'me', 'me@', '@example.org', 'a b@c.de', 'a@b.c<', 'a@../x']) {
      expect(readAddress(typed), typed).toBeNull();
    }
  });
});
