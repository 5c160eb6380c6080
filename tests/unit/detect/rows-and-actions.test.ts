// Rows of folders, and links and buttons around the choice: they say little themselves, what stands around says the rest.

import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/detect/classify/index.ts';
import type { PageFacts } from '../../../src/detect/classify/subject.ts';
import { allLexicons } from '../../../src/detect/lexicon/all.ts';
import { Words } from '../../../src/detect/lexicon/words.ts';
import { normalise } from '../../../src/detect/text.ts';
import type { ChoiceKind, Description } from '../../../src/detect/types.ts';

const page: PageFacts = {
  known: false,
  pop: true,
  imap: true,
  about: true,
  loose: false,
  network: false,
  accountForm: false,
  serverForm: false,
  settings: true,
  accountHead: true,
  links: false,
};

function topic(
  kind: ChoiceKind,
  name: string,
  groups: readonly string[],
  more: Partial<Description> = {},
  lang = 'en',
): string | null {
  const text = normalise(name);
  const words = new Words(allLexicons.filter((l) => l.lang === 'en' || l.lang === lang));
  const d: Description = {
    kind,
    state: null,
    name: text,
    title: text,
    groups: groups.map(normalise),
    note: '',
    formName: '',
    formValue: '',
    hints: '',
    fieldText: '',
    siblings: [],
    before: [],
    many: false,
    href: kind === 'link' ? '#' : '',
    ...more,
  };
  return classify(d, page, words, null)?.topic ?? null;
}

describe('rows of folders', () => {
  it.each([
    ['checkbox', 'Invoices', ['Folders you want to see in IMAP programs']],
    ['checkbox', 'Receipts', ['Folders to show', 'Account: work']],
    ['button', 'Hide', ['Invoices', 'Folders in IMAP apps']],
    ['checkbox', 'IMAP', ['Invoices', 'Folders']],
    ['button', 'Show all folders', ['Which folders are visible over IMAP?', 'Folders']],
    ['checkbox', 'Subscribed: Invoices', ['Invoices', 'Invoices', 'Folder (IMAP)', 'Folders']],
  ] as const)('%s "%s" is of IMAP', (kind, name, groups) => {
    expect(topic(kind, name, groups)).toBe('imap-show-folder');
  });

  it.each<[ChoiceKind, string, string[], Partial<Description>?]>([
    ['checkbox', 'Promotions', ['Programs download:', 'POP3']],
    ['checkbox', 'Junk', ['In addition to the inbox, deliver:', 'When you collect mail by POP']],
    ['checkbox', 'Also send by POP', ['Invoices', 'Invoices', 'Folders']],
    ['checkbox', 'POP3', ['Invoices', 'Folders']],
    ['radio', 'Yes', ['Include mail from the spam folder over POP']],
    [
      'radio',
      'Inbox and junk',
      ['Folders that POP downloads'],
      { siblings: ['inbox only', 'inbox and junk', 'all folders'] },
    ],
  ])('%s "%s" is of the POP download', (kind, name, groups, more) => {
    expect(topic(kind, name, groups, more)).toBe('pop-include-folders');
  });

  it.each([
    ['switch', 'Show preview', ['Notifications', 'Archive', 'Folders in IMAP apps']],
    ['button', 'Show', ['Invoices', 'Label Show in list Show in the IMAP programs you use']],
    ['checkbox', 'Fetch mail from my other mailbox', ['Collect mail from other accounts (POP3)']],
    ['switch', 'Allow POP', ['Programs download:', 'POP3']],
  ] as const)('%s "%s" is no row of them', (kind, name, groups) => {
    expect(topic(kind, name, groups) ?? '').not.toMatch(/folder/);
  });
});

describe('links and buttons around the choice', () => {
  it.each([
    ['link', 'View server names and ports', ['Outlook, Thunderbird and phones'], 'server-settings'],
    ['link', 'Show', ['Server details', 'Other apps'], 'server-settings'],
    ['button', 'Configuration data for mail programs (IMAP/POP3)', [], 'server-settings'],
    ['link', 'App passwords 3 ›', ['Mail programs'], 'app-password'],
    ['button', 'Generate password', ['Name', 'New app password'], 'app-password'],
    ['switch', 'On', ['Programs sign in with an app password'], 'app-password'],
    ['button', 'Add account', ['Fetch mail from other accounts by POP3'], 'fetch-external-pop'],
    [
      'button',
      'Add mailbox to collect from',
      ['Collecting mail of other accounts'],
      'fetch-external-pop',
    ],
    ['link', 'Disable', ['Anna', 'Authenticated SMTP', 'Access'], 'smtp-auth'],
    ['link', 'Turn off SMTP authentication', ['Protocols'], 'smtp-auth'],
    ['link', 'Enable', ['Anna', 'ActiveSync', 'Access'], 'activesync'],
    ['link', 'Forward mail to another address', ['Sync and other apps'], 'forwarding'],
    ['field', 'Forward to another address', ['Mail'], 'forwarding'],
    ['radio', 'Send a copy of incoming mail to', ['Forwarding'], 'forwarding'],
  ] as const)('%s "%s" is found', (kind, name, groups, expected) => {
    expect(topic(kind, name, groups)).toBe(expected);
  });

  it.each([
    ['checkbox', 'Forward messages as attachment', ['Other']],
    ['link', 'Client setup', []],
    ['link', 'Return to server list', ['Add mail server']],
    ['button', 'Add account', ['Calendars']],
    ['link', 'Stop', ['SMTP', 'Action', 'Services']],
    ['button', 'Show password', ['Sign in']],
  ] as const)('%s "%s" is none', (kind, name, groups) => {
    expect(topic(kind, name, groups)).toBeNull();
  });

  it('are found in other languages by the same rules', () => {
    const de = (kind: ChoiceKind, name: string, groups: readonly string[]) =>
      topic(kind, name, groups, {}, 'de');
    expect(de('checkbox', 'Rechnungen', ['Ordner, die ich sehen möchte'])).toBe('imap-show-folder');
    expect(de('checkbox', 'Werbung', ['Programme rufen ab:', 'POP3'])).toBe('pop-include-folders');
    expect(de('link', 'Serveradressen und Ports anzeigen', ['Programme'])).toBe('server-settings');
    expect(topic('link', 'Ver puertos y servidores', ['Programas'], {}, 'es')).toBe(
      'server-settings',
    );
    expect(topic('button', 'Добавить ящик', ['Сбор почты с других ящиков (POP3)'], {}, 'ru')).toBe(
      'fetch-external-pop',
    );
  });
});
