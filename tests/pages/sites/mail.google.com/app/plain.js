// Gmail copy, tabs on which nothing concerns POP or IMAP though words come near: "General", "Filters and Blocked
// Addresses", "Offline". In English only. A plausible copy, written by us; built from public descriptions, 2026-11.

import { actLink, freshId, h, learnMore, row } from './dom.js';

const head = (text, answer) => [h('span', { class: 'rc' }, text), answer && learnMore(answer)];

function choices(type, name, changed, ...texts) {
  return texts.map((text, index) => {
    const id = freshId();
    const control = h('input', { type, name, id, checked: type === 'radio' && index === 0, onchange: changed });
    return h('div', { class: 'line' }, control, h('label', { for: id }, text));
  });
}

const select = (changed, ...texts) =>
  h('select', { onchange: changed }, texts.map((text) => h('option', {}, text)));

/** The tab "General". */
export function general(changed) {
  const radios = (name, ...texts) => choices('radio', name, changed, ...texts);
  return h('table', { class: 'cf' }, [
    h(
      'tbody',
      {},
      row(head('Language:'), 'Gmail display language: ', select(changed, 'English (US)', 'Deutsch', 'Français')),
      row(head('Maximum page size:'), 'Show ', select(changed, '50', '25', '100'), ' conversations per page'),
      row(head('Undo Send:'), 'Send cancellation period: ', select(changed, '5', '10', '20', '30'), ' seconds'),
      row(head('Default reply behavior:', '9257377'), radios('sx_dr', 'Reply', 'Reply all')),
      row(head('Hover actions:'), radios('bx_ha', 'Enable hover actions - Quickly gain access to archive, delete, mark as read, and snooze controls on hover.', 'Disable hover actions')),
      row(head('Send and Archive:', '58399'), radios('bx_sa', 'Show "Send & Archive" button in reply', 'Hide "Send & Archive" button in reply')),
      row(head('Images:', '145919'), radios('bx_im', 'Always display external images', 'Ask before displaying external images')),
      row(head('Dynamic email:', '9709409'), choices('checkbox', 'bx_de', changed, 'Enable dynamic email - Display dynamic email content when available.')),
      row(head('Conversation View:'), radios('bx_vc', 'Conversation view on', 'Conversation view off')),
      row(head('Desktop notifications:', '1075549'), radios('bx_dn', 'New mail notifications on - Notify me when any new message arrives in my inbox', 'Important mail notifications on', 'Mail notifications off')),
      row(head('Keyboard shortcuts:', '6594'), radios('bx_hs', 'Keyboard shortcuts off', 'Keyboard shortcuts on')),
      row(head('Personal level indicators:'), radios('bx_pl', 'No indicators', 'Show indicators - Display an arrow ( › ) by messages sent to my address (not a mailing list)')),
      row(head('Vacation responder:', '25922'), radios('bx_ve', 'Vacation responder off', 'Vacation responder on'), choices('checkbox', 'bx_vo', changed, 'Only send a response to people in my Contacts')),
    ),
  ]);
}

function filter(matches, acts) {
  const id = freshId();
  return h(
    'tr',
    { class: 'r7' },
    h('td', {}, h('input', { type: 'checkbox', id })),
    h('td', { class: 'filter' }, h('label', { for: id }, 'Matches: ', h('b', {}, matches)), h('br'), `Do this: ${acts}`),
    h('td', { class: 'alS' }, actLink('edit'), ' ', actLink('delete')),
  );
}

/** The tab "Filters and Blocked Addresses". */
export function filters() {
  const button = (text) => h('button', { type: 'button' }, text);
  return h('div', {}, [
    h('p', {}, h('b', {}, 'The following filters are applied to all incoming mail:')),
    h('table', { class: 'cf' }, [
      h(
        'tbody',
        {},
        filter('from:(pop3-collector@isp.example)', 'Skip Inbox, Mark as read, Apply label "POP"'),
        filter('subject:(Enable IMAP)', 'Star it, Forward to nadia.archive@example.org'),
        filter('to:(list@imap-protocol.example)', 'Archive it, Apply label "IMAP test", Never send it to Spam'),
        filter('subject:(leave a copy on the server)', 'Delete it'),
      ),
    ]),
    h('p', { class: 'filteracts' }, button('Export'), ' ', button('Delete'), ' ', actLink('Create a new filter'), ' ', actLink('Import filters')),
    h('p', {}, h('b', {}, 'The following email addresses are blocked. Messages from these addresses will appear in Spam:')),
    h('p', {}, 'You currently have no blocked addresses.'),
  ]);
}

/** The tab "Offline": keeps mail in this browser, which is neither POP nor IMAP. */
export function offline(changed) {
  return h('table', { class: 'cf' }, [
    h(
      'tbody',
      {},
      row(head('Offline:', '1306847'), choices('checkbox', 'off_on', changed, 'Enable offline mail')),
      row(head('Sync settings:'), 'Store emails from the last ', select(changed, '30 days', '7 days', '90 days')),
      row(head('Download attachments:'), choices('checkbox', 'off_att', changed, 'Sync also the attachments')),
      row(
        head('Security:'),
        'After logging out of my Google account:',
        choices('radio', 'off_keep', changed, 'Keep offline data on my computer', 'Remove offline data from my computer'),
      ),
    ),
  ]);
}

/** A tab of Gmail that this copy leaves empty. */
export const empty = () => h('p', { class: 'none' }, 'This tab is left out of this copy.');
