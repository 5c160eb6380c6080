// Gmail copy, mail itself: the list, an opened message, search results, the compose window. All that is said
// there of POP and IMAP is other people's words, and a form quoted in a message is no setting.
// A plausible copy, written by us; built from public descriptions, 2026-11.

import { freshId, h, t } from './dom.js';

const common = [
  ['Mail team', 'POP download: your copy was deleted', 'You chose: delete Gmail\u2019s copy. Here is how to undo it.'],
  ['Theo Lindqvist', 'Re: IMAP folder limit', 'Limit IMAP folders to contain no more than this many messages? I would not.'],
  ['City Library', 'Your books are due', 'Two books are due back on Thursday.'],
  ['imap-users list', 'Auto-Expunge on or off', 'Wait for the client to update the server, he wrote.'],
  ['Bike Workshop', 'Your bicycle is ready', 'New chain, new brake pads. Open until six.'],
  ['School office', 'Forwarding of lunch money', 'Please forward a copy of the receipt.'],
  ['Lea', 'Leave a copy on the server?', 'My mail app asks this. What does it mean?'],
];

const address = (index) => `#inbox/${index ? `msg${index}` : 'abc'}`;

function mailRow([from, subject, snippet], index) {
  const subjectId = freshId();
  return h(
    'tr',
    { class: 'zA', role: 'row', onclick: () => { location.hash = address(index); } },
    h('td', { class: 'oZ' }, h('div', { role: 'checkbox', 'aria-checked': 'false', 'aria-labelledby': subjectId, tabindex: '-1', class: 'T-Jo' })),
    h('td', { class: 'yX' }, h('span', { class: 'zF' }, from)),
    h('td', { class: 'xY', role: 'gridcell' }, h('a', { href: address(index) }, h('span', { class: 'bog', id: subjectId }, subject), h('span', { class: 'y2' }, ` - ${snippet}`))),
    h('td', { class: 'xW' }, `${9 + (index % 8)}:${10 + index}`),
  );
}

/** The list of messages. */
export const list = () =>
  h('table', { class: 'F', role: 'grid' }, h('tbody', {}, [...t('mail'), ...common].map(mailRow)));

const option = (name, value, text, checked) =>
  h('label', {}, h('input', { type: 'radio', name, value, checked }), ` ${text}`);

/** What a help desk may send: a form with the very fields of the settings page. */
const quotedForm = () =>
  h('blockquote', { class: 'gmail_quote' }, [
    h('p', {}, h('b', {}, 'IMAP access:'), ' (access Gmail from other clients using IMAP)'),
    h('form', {}, [
      h('p', {}, option('bx_ie', '1', 'Enable IMAP', true)),
      h('p', {}, option('bx_ie', '0', 'Disable IMAP', false)),
      h('p', {}, option('bx_pe', '3', 'Enable POP for all mail', false)),
      h('p', {}, h('label', {}, 'When messages are accessed with POP ', h('select', {}, [h('option', { value: '0' }, 'keep Gmail\u2019s copy in the Inbox'), h('option', { value: '2' }, 'delete Gmail\u2019s copy')]))),
      h('p', {}, h('button', { type: 'button' }, 'Save Changes')),
    ]),
  ]);

/** An opened message. */
export function message(id) {
  const all = [...t('mail'), ...common];
  const [from, subject, snippet] = all[Number(id.replace('msg', '')) || 0] ?? all[0];
  return h(
    'div',
    { class: 'message', role: 'main' },
    h('h2', { class: 'hP', tabindex: '-1' }, subject),
    h('div', { role: 'listitem', class: 'adn' }, [
      h('div', { class: 'gE' }, h('span', { class: 'gD' }, from), h('span', { class: 'g3' }, '9:41')),
      h('div', { class: 'a3s' }, [
        h('p', {}, snippet),
        h('p', {}, 'In Settings, open "Forwarding and POP/IMAP", pick what you need and choose Save Changes. The page looks like this:'),
        quotedForm(),
        h('p', {}, 'POP server: pop.gmail.com, port 995. IMAP server: imap.gmail.com, port 993.'),
        h('p', {}, h('a', { href: '#settings/fwdandpop' }, 'Forwarding and POP/IMAP')),
      ]),
    ]),
  );
}

/** The compose window, docked at the bottom; a draft that talks about IMAP, with a pasted form. */
export function compose(close) {
  return h(
    'div',
    { class: 'AD', role: 'dialog', 'aria-label': 'New Message' },
    h('div', { class: 'ADh' }, h('span', {}, 'New Message'), h('button', { type: 'button', 'aria-label': 'Save & close', onclick: close }, '×')),
    h('div', { class: 'ADf' }, h('input', { 'aria-label': 'To recipients', value: 'helpdesk@example.com' })),
    h('div', { class: 'ADf' }, h('input', { 'aria-label': 'Subject', name: 'subjectbox', value: 'Enable IMAP or enable POP for all mail?' })),
    h('div', { class: 'Am', contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Message Body' }, [
      h('p', {}, 'Hello, which one do I tick?'),
      h('p', {}, option('draft', '1', 'Enable IMAP', false), ' ', option('draft', '0', 'Disable IMAP', true)),
      h('p', {}, h('label', {}, h('input', { type: 'checkbox' }), ' Leave a copy of retrieved message on the server')),
    ]),
    h('div', { class: 'ADh' }, h('button', { type: 'button', class: 'send' }, 'Send')),
  );
}
