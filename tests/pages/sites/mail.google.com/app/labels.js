// Gmail copy, the tab "Labels": which labels are shown, and which of them as folders over IMAP.
// A plausible copy, written by us; built from public descriptions, 2026-11.

import { actLink, freshId, h, t } from './dom.js';

const showHide = () => [h('span', { class: 'sB' }, t('lab_show')), ' ', actLink(t('lab_hide'))];

function line(name, { list = false, messages = false, remove = false, imap = false }, changed) {
  const id = freshId();
  return h(
    'tr',
    { class: 'r7' },
    h('td', { class: 'alT' }, h('span', { class: 'alP' }, name)),
    h('td', { class: 'alQ' }, list && showHide()),
    h('td', { class: 'alQ' }, messages && showHide()),
    h(
      'td',
      { class: 'alS' },
      remove && [actLink(t('lab_remove')), ' ', actLink(t('lab_edit')), h('br')],
      imap && [
        h('input', { type: 'checkbox', id, checked: name !== t('spam'), onchange: changed }),
        h('label', { for: id }, ` ${t('lab_imap')}`),
      ],
    ),
  );
}

const header = (key, messages) =>
  h(
    'tr',
    { class: 'r7 alH' },
    h('th', {}, t(key)),
    h('th', {}, t('lab_inList')),
    h('th', {}, messages && t('lab_inMessages')),
    h('th', {}, messages && t('lab_actions')),
  );

/** The tab, drawn anew on every visit. The inbox is always in IMAP; snoozed mail has no folder. */
export function labels(changed) {
  const system = ['starred', 'snoozed', 'important', 'chats', 'sent', 'drafts', 'all', 'spam', 'trash'];
  return h(
    'table',
    { class: 'cf labels' },
    h(
      'tbody',
      {},
      header('lab_system', false),
      line(t('inbox'), {}, changed),
      system.map((key) => line(t(key), { list: true, imap: key !== 'snoozed' }, changed)),
      header('lab_user', true),
      h('tr', { class: 'r7' }, h('td', { colspan: '4' }, h('button', { type: 'button' }, t('lab_new')))),
      t('labels').map((name) => line(name, { list: true, messages: true, remove: true, imap: true }, changed)),
    ),
  );
}
