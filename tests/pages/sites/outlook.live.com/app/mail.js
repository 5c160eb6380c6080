// Outlook copy, the mailbox behind the dialog: folders, list, an opened message whose quoted form is no setting.
// A plausible copy, written by us; built from public descriptions, 2026-11.

import { freshId, h, t } from './dom.js';

const common = [
  ['Outlook team', 'Devices and apps can delete messages', 'You let devices and apps use POP. See what that means.'],
  ['Theo Lindqvist', 'Re: IMAP or POP at home', 'Forwarding and IMAP, he said, is where the switch is.'],
  ['City Library', 'Your books are due', 'Two books are due back on Thursday.'],
  ['School office', 'Keep a copy of the form', 'Please forward it and keep a copy.'],
  ['Bike Workshop', 'Your bicycle is ready', 'New chain, new brake pads. Open until six.'],
];

const items = () => [...t('items'), ...common];

/** The list of messages. `open` gets a number. */
export const list = (open) =>
  h(
    'div',
    { class: 'list', role: 'listbox', 'aria-label': t('inbox') },
    items().map(([from, subject, snippet], index) =>
      h('div', { class: 'item', role: 'option', tabindex: '-1', 'aria-label': `${from} ${subject} ${snippet}`, onclick: () => open(index) }, [
        h('div', { role: 'checkbox', class: 'pick', 'aria-checked': 'false', 'aria-label': `Select ${subject}` }),
        h('div', { class: 'from' }, from),
        h('div', { class: 'subject' }, subject),
        h('div', { class: 'snippet' }, snippet),
      ]),
    ),
  );

function quoted(type, name, text, checked) {
  const id = freshId('x_field');
  return h('p', {}, h('input', { type, name, id, checked }), h('label', { for: id }, ` ${text}`));
}

/** An opened message. A help desk sent the very controls of the settings, as a form. */
export function message(index) {
  const [from, subject, snippet] = items()[index] ?? items()[0];
  return h('div', { class: 'reading', role: 'main' }, [
    h('h2', { class: 'readingSubject' }, subject),
    h('div', { class: 'from' }, from),
    h('div', { role: 'document', class: 'body', 'aria-label': 'Message body' }, [
      h('p', {}, snippet),
      h('p', {}, 'Open Settings, Mail, Forwarding and IMAP. The page looks like this:'),
      h('blockquote', {}, [
        h('p', {}, h('b', {}, 'POP and IMAP')),
        h('form', {}, [
          h('p', {}, 'Let devices and apps use POP'),
          quoted('radio', 'pop', 'Yes', false),
          quoted('radio', 'pop', 'No', true),
          quoted('radio', 'imap', 'Enable IMAP', true),
          quoted('radio', 'imap', 'Disable IMAP', false),
          quoted('checkbox', 'del', 'Let apps and devices delete messages from Outlook', false),
        ]),
      ]),
      h('p', {}, 'POP: outlook.office365.com, port 995. IMAP: outlook.office365.com, port 993.'),
    ]),
  ]);
}

/** The folder list. */
export const folders = () =>
  h(
    'nav',
    { class: 'folders', 'aria-label': t('folders') },
    ['inbox', 'junkFolder', 'drafts', 'sent', 'deleted', 'archive'].map((key, index) =>
      h('div', { class: index ? 'folder' : 'folder here', role: 'treeitem' }, t(key)),
    ),
  );
