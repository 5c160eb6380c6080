// What the rules make of plain descriptions, without a page.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/detect/classify/index.ts';
import type { PageFacts } from '../../../src/detect/classify/subject.ts';
import { allLexicons } from '../../../src/detect/lexicon/all.ts';
import { Words } from '../../../src/detect/lexicon/words.ts';
import { normalise } from '../../../src/detect/text.ts';
import type { ChoiceKind, Description } from '../../../src/detect/types.ts';
import { gmail } from '../../../src/providers/gmail.ts';

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
const form: PageFacts = { ...page, accountForm: true };
const wordsOf = (lang: string) =>
  new Words(allLexicons.filter((l) => l.lang === 'en' || l.lang === lang));

function description(
  kind: ChoiceKind,
  name: string,
  groups: readonly string[] = [],
  more: Partial<Description> = {},
): Description {
  const text = normalise(name);
  return {
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
    href: '',
    before: [],
    many: false,
    ...more,
  };
}

const topic = (d: Description, facts = page, lang = 'en') => {
  const verdict = classify(d, facts, wordsOf(lang), null);
  return verdict
    ? verdict.sense === 'inverse'
      ? `${verdict.topic} inverse`
      : verdict.topic
    : null;
};

describe('the meaning of a label', () => {
  it.each([
    ['radio', 'Enable POP for all mail', ['POP download:'], 'pop-enable-all'],
    ['radio', 'Enable POP for mail that arrives from now on', ['POP download:'], 'pop-enable-new'],
    ['radio', 'Disable POP', ['POP download:'], 'pop-disable'],
    ['radio', 'Yes', ['Let devices and apps use POP'], 'pop-enable'],
    ['radio', 'No', ['Let devices and apps use IMAP'], 'imap-disable'],
    ['switch', 'Let devices and apps use IMAP', ['POP and IMAP'], 'imap-enable'],
    [
      'checkbox',
      'Enable access to this account via POP3 and IMAP',
      ['POP3 & IMAP'],
      'pop-imap-enable',
    ],
    [
      'radio',
      'Auto-Expunge off - Wait for the client to update the server.',
      ['When I mark a message in IMAP as deleted:'],
      'imap-auto-expunge-off',
    ],
    [
      'radio',
      'Immediately delete the message forever',
      ['When a message is marked as deleted and expunged from the last visible IMAP folder:'],
      'imap-expunge-delete',
    ],
    [
      'radio',
      'Do not limit the number of messages in an IMAP folder',
      ['Folder size limits'],
      'imap-folder-unlimited',
    ],
    [
      'checkbox',
      'Include Junk folder messages',
      ['When messages are accessed via POP'],
      'pop-include-folders',
    ],
    ['button', 'Generate app password', ['App passwords'], 'app-password'],
  ] as const)('%s "%s" is found', (kind, name, groups, expected) => {
    expect(topic(description(kind, name, groups))).toBe(expected);
  });

  it('outranks the field name: the same field leaves or removes', () => {
    const field = { formName: 'pop3_expunge_on_quit' };
    expect(topic(description('checkbox', 'Leave messages on server', ['POP3'], field), form)).toBe(
      'leave-on-server',
    );
    expect(
      topic(
        description(
          'checkbox',
          'Remove copy from server after retrieving a message',
          ['POP3'],
          field,
        ),
        form,
      ),
    ).toBe('leave-on-server inverse');
  });

  it('is found in other languages by the same rules', () => {
    expect(
      topic(
        description('checkbox', 'Mails nach dem Herunterladen auf dem Server löschen', ['POP']),
        form,
        'de',
      ),
    ).toBe('leave-on-server inverse');
    expect(
      topic(
        description('radio', '対象メールを今後受信するメールのみ POP で有効にする', [
          'POP ダウンロード',
        ]),
        page,
        'ja',
      ),
    ).toBe('pop-enable-new');
    expect(
      topic(description('switch', 'Разрешить доступ по IMAP', ['Почтовые программы']), page, 'ru'),
    ).toBe('imap-enable');
  });
});

describe('what is said in other words', () => {
  const closed = ['Open for all mail in my mailbox', 'Closed'].map(normalise);
  it.each([
    ['radio', 'Closed', ['Currently: closed', 'POP pick-up'], closed, 'pop-disable'],
    ['radio', 'No POP', ['POP delivery'], ['POP for new mail only', 'No POP'], 'pop-disable'],
    ['checkbox', 'I want to collect my mail using POP.', ['Downloading'], [], 'pop-enable'],
    ['checkbox', 'Enable IMAP 143', ['Services'], [], 'imap-enable'],
    ['checkbox', 'Enable POP3 SSL/TLS 995', ['Services'], [], 'pop-enable'],
    ['switch', 'Post Office Protocol (POP3)', ['Mail protocols'], [], 'pop-enable'],
    ['button', 'Turn on', ['Apps fetch a copy of the inbox.', 'POP'], [], 'pop-enable'],
    [
      'radio',
      'Put it in the bin',
      ['When it disappears from the last folder that held it', 'IMAP sync'],
      ['Keep it under All mail', 'Put it in the bin', 'Erase it for good'],
      'imap-expunge-trash',
    ],
    [
      'radio',
      'Wait until the program says so',
      ['When the program deletes a message', 'IMAP'],
      ['Remove it from the folder at once', 'Wait until the program says so'],
      'imap-auto-expunge-off',
    ],
    [
      'radio',
      'Show them whole',
      ['Very large folders', 'IMAP'],
      ['Show them whole', 'Show only the newest messages'],
      'imap-folder-unlimited',
    ],
    [
      'radio',
      'Delete after 30 days',
      ['Once a program has fetched the message over POP3'],
      ['Leave it as it is', 'Delete after 30 days'],
      'remove-after-days',
    ],
    [
      'select',
      'Time',
      ['Delete from the server after', 'POP3 download'],
      ['7 days', '14 days'],
      'remove-after-days',
    ],
  ] as const)('%s "%s" is found', (kind, name, groups, options, expected) => {
    const siblings = options.map(normalise);
    expect(topic(description(kind, name, groups, { siblings }))).toBe(expected);
  });

  it('is read without the description that runs on from it', () => {
    const told = 'Your folders look the same on each of your computers';
    expect(topic(description('switch', `Let other apps use IMAP ${told}`, [told]))).toBe(
      'imap-enable',
    );
  });

  it('tells apps that delete from a form that fetches', () => {
    const siblings = ['Delete it here as well', 'Keep it here'].map(normalise);
    const group = ['When your mail program deletes a message by POP'];
    expect(topic(description('radio', 'Keep it here', group, { siblings }), form)).toBe(
      'pop-client-delete-block',
    );
  });
});

describe('what is no choice', () => {
  it.each([
    ['checkbox', 'Enable vacation responder', ['General']],
    ['switch', 'Allow pop-up windows', ['Notifications']],
    ['checkbox', 'IMAP (14)', ['Features']],
    ['radio', 'Yes', ['Was this article about IMAP helpful?']],
    ['link', 'Enable IMAP', ['Related articles']],
    ['button', 'Save changes', ['POP and IMAP']],
  ] as const)('%s "%s" gets nothing sure', (kind, name, groups) => {
    const verdict = classify(
      description(kind, name, groups, { href: '/help/imap' }),
      page,
      wordsOf('en'),
      null,
    );
    expect(verdict === null || verdict.confidence <= 0.72).toBe(true);
  });
});

describe('anchors', () => {
  it('of a provider win over the words', () => {
    const d = description('radio', 'ungelesen', [], { formName: 'ix_ieb', formValue: '2' });
    expect(classify(d, page, wordsOf('de'), gmail)?.topic).toBe('imap-expunge-delete');
    expect(classify(d, page, wordsOf('de'), null)).toBe(null);
  });
});

it('never throws, whatever a page says', () => {
  const words = wordsOf('de');
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          'pop3',
          'imap',
          'server',
          'löschen',
          'aktivieren',
          'nicht',
          'alle',
          'nach',
          '14',
          'Tagen',
          'Port',
          '?',
        ),
        { maxLength: 10 },
      )
      .map((list) => list.join(' ')),
  );
  const kinds = fc.constantFrom<ChoiceKind>(
    'radio',
    'checkbox',
    'switch',
    'select',
    'option',
    'button',
    'link',
    'field',
  );
  fc.assert(
    fc.property(
      kinds,
      text,
      fc.array(text, { maxLength: 5 }),
      fc.array(text, { maxLength: 5 }),
      fc.boolean(),
      (kind, name, groups, siblings, account) => {
        const verdict = classify(
          description(kind, name, groups, { siblings: siblings.map(normalise) }),
          account ? form : page,
          words,
          gmail,
        );
        if (verdict) expect(verdict.confidence).toBeGreaterThanOrEqual(0.7);
      },
    ),
    { numRuns: 400 },
  );
});
