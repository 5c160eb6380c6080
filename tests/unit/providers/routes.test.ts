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
    'https://myaccount.google.com/apppasswords',
    'https://myaccount.google.com/u/1/apppasswords?pli=1',
    'https://admin.google.com/ac/apps/gmail/enduseraccess',
    'https://admin.microsoft.com/#/users/:/UserDetails/7f0a/Mail',
    'https://admin.microsoft.com/Adminportal/Home#/users',
    'https://admin.exchange.microsoft.com/#/mailboxes',
    'https://outlook.office365.com/ecp/UsersGroups/EditMailbox.aspx?reqId=1712',
    'https://poczta.o2.pl/ustawienia/programy',
    'https://mail.yahoo.com/d/settings/1',
    'https://mail.yahoo.com/n/settings/13?.src=ym',
    'https://login.yahoo.com/account/security',
    'https://login.yahoo.com/myaccount/security/app-password',
    'https://mail.aol.com/d/settings',
    'https://login.aol.com/myaccount/security/app-password',
    'https://account.apple.com/account/manage/section/security',
    'https://mail.zoho.eu/zm/#settings/all/mailaccounts',
    'https://mail.zoho.com/zm/#settings/mailaccounts',
    'https://accounts.zoho.com/home#security/app_password',
    'https://bap.navigator.gmx.net/mail_settings?sid=1a2b',
    'https://3c-bap.gmx.net/mail/client/settings/allEmailAddresses;jsessionid=1',
    'https://3c-bs.gmx.com/mail/client/settings/popImap',
    'https://navigator.web.de/mail_settings',
    'https://3c-lxa.mail.com/mail/client/settings/signature/',
    'https://app.fastmail.com/settings/security/integrations',
    'https://mail.yandex.ru/?uid=1130#setup/client',
    'https://id.yandex.ru/security/app-passwords',
    'https://account.mail.ru/user/2-step-auth/passwords/',
    'https://id.mail.ru/security',
    'https://e.mail.ru/settings/tabs/imap',
    'https://mail.rambler.ru/settings/mailapps',
    'https://mail.qq.com/cgi-bin/setting4?fun=list&acc=1&sid=aZ',
    'https://mail.163.com/js6/main.jsp?sid=bQ&df=mail163_letter#module=options.LinkModule%7C%7B%22link%22%3A%22option_pop3%22%7D',
    'https://mail.naver.com/v2/settings/smtp/imap',
    'https://mail.daum.net/setting/POP3IMAP',
    'https://connect.xfinity.com/appsuite/#!!&app=io.ox/settings&folder=virtual/settings/security',
    'https://app.mailbox.org/appsuite/#settings=io.ox/settings/accounts',
    'https://email.t-online.de/pr?a=globalsettings.passwords',
    'https://email.inbox.lv/prefs?group=enable_pop3',
    'https://bmail.uol.com.br/configuration/imap_access_config',
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
    'https://myaccount.google.com/',
    'https://admin.google.com/ac/users',
    'https://admin.microsoft.com/Adminportal/Home#/homepage',
    'https://admin.exchange.microsoft.com/#/homepage',
    'https://mail.yahoo.com/d/folders/1/messages/AKx',
    'https://mail.yahoo.com/d/search/keyword=settings',
    'https://login.yahoo.com/',
    'https://account.apple.com/sign-in',
    'https://mail.yahoo.co.jp/u/pc/f/list/30',
    'https://mail.zoho.eu/zm/#mail/folder/inbox',
    'https://accounts.zoho.com/home#profile/personal',
    'https://bap.navigator.gmx.net/mail?sid=1a2b',
    'https://3c-bap.gmx.net/mail/client/folder/;jsessionid=1',
    'https://app.fastmail.com/mail/Inbox/?u=1',
    'https://mail.yandex.ru/?uid=1130#inbox',
    'https://mail.yandex.ru/?uid=1130#search?request=settings',
    'https://e.mail.ru/inbox/',
    'https://poczta.o2.pl/#folder/1',
    'https://mail.rambler.ru/folder/INBOX',
    'https://mail.qq.com/cgi-bin/frame_html?sid=aZ&r=1',
    'https://wx.mail.qq.com/home/index?sid=zK#/list/1/1',
    'https://wx.mail.qq.com/home/index?sid=zK#/search?searchKey=settings',
    'https://mail.163.com/js6/main.jsp?sid=bQ&df=mail163_letter#module=welcome.WelcomeModule%7C%7B%7D',
    'https://mail.163.com/js6/main.jsp?sid=bQ#module=read.ReadModule%7C%7B%22id%22%3A%221%22%7D',
    'https://mail.naver.com/v2/folders/0/all',
    'https://mail.daum.net/top/INBOX',
    'https://connect.xfinity.com/appsuite/#!!&app=io.ox/mail&folder=default0/INBOX',
    'https://email.t-online.de/em',
    'https://email.inbox.lv/mailbox?group=1',
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
    const first = providerById('gmail');
    if (!first) throw new Error('no Gmail');
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
