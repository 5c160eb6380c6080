// What titles, labels and addresses tell of a page that no provider declares.
import { describe, expect, it } from 'vitest';
import { readsAt, setsUp, talks } from '../../../src/detect/elsewhere/address.ts';
import {
  isHelp,
  isSettings,
  labelsOther,
  titlesOther,
} from '../../../src/detect/elsewhere/titles.ts';
import { normalise } from '../../../src/detect/text.ts';

const at = (url: string) => new URL(url) as unknown as Location;

describe('an address', () => {
  it.each([
    'https://help.owl.example/imap',
    'https://owl.example/help/pop3',
    'https://git.owl.example/mail/issues/12',
  ])('of an article or forum: %s', (url) => expect(talks(at(url))).toBe(true));

  it.each([
    'https://mail.owl.example/#inbox/17',
    'https://mail.owl.example/?_task=mail&_action=compose',
    'https://owl.example/mail/inbox',
  ])('of messages: %s', (url) => expect(readsAt(at(url))).toBe(true));

  it.each([
    'https://mail.owl.example/settings/pop',
    'https://mail.owl.example/Einstellungen/abruf',
    'https://mail.owl.example/nastroyki',
    'https://panel.owl.example/domain/7/mailboxes/3',
  ])('of settings: %s', (url) => {
    expect(setsUp(at(url))).toBe(true);
    expect(talks(at(url)) || readsAt(at(url))).toBe(false);
  });
});

describe('a title', () => {
  it.each([
    'Settings',
    'Einstellungen - Brief',
    'メール設定',
    'การตั้งค่า',
    'الإعدادات',
    'הגדרות דואר',
    'Ρυθμίσεις',
    'Налаштування пошти',
  ])('of settings: %s', (title) => expect(isSettings(normalise(title))).toBe(true));

  it.each(['Help centre', 'Hilfe: POP', 'ヘルプ', 'Помощь'])('of help: %s', (title) => {
    expect(isHelp(normalise(title))).toBe(true);
  });

  it.each(['Notifications', '알림', 'การแจ้งเตือน', 'Backup', 'Kalender', 'Rôles'])(
    'of another thing: %s',
    (title) => expect(titlesOther(normalise(title))).toBe(true),
  );

  it('that only a product has says nothing', () => {
    expect(titlesOther('settings - mail & calendar', 'pop access')).toBe(false);
  });
});

it.each([
  ['delete contacts from the server after 30 days', true],
  ['keep a copy of files on the server', true],
  ['leave a copy of messages on the server', false],
  ['include spam', false],
])('a label of another thing: %s', (label, other) => expect(labelsOther(label)).toBe(other));
