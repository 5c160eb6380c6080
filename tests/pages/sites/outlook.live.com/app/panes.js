// Outlook copy, the panes of the settings dialog. A plausible copy, written by us; built from public descriptions,
// 2026-11. That the choice about deleting stands under the POP switch is described; its exact words for "do not
// let" are from memory.
//
// fixture: (default) switches · old (2018-2022, Yes and No) · gate (sign in first) · aria, v9 (see controls.js);
// on the hosts for work: imapswitch (IMAP may be switched) · link (servers behind a link).
// pop=on, imap=on, forward=on set the state.

import { checkBox, part, radios, toggle } from './controls.js';
import { freshId, h, isWork, param, t } from './dom.js';

const fixture = param('fixture');

// What "the server" has stored, and what the open pane has changed.
const stored = {
  forward: param('forward') === 'on',
  keep: true,
  pop: param('pop') === 'on',
  mayDelete: 'no',
  imap: param('imap') === 'on',
  signedIn: fixture !== 'gate',
};

function forwarding(draft, changed) {
  const more = h('div', { class: 'more' });
  const fill = () => {
    const id = freshId('TextField');
    more.replaceChildren(
      ...(draft.forward
        ? [
            h('label', { for: id, class: 'question' }, t('fwdAddress')),
            h('input', { id, type: 'email', class: 'ms-TextField-field', value: 'nadia.archive@example.org', oninput: changed }),
            checkBox(t('fwdKeep'), draft.keep, (value) => { draft.keep = value; changed(); }),
          ]
        : []),
    );
  };
  fill();
  const set = (value) => { draft.forward = value; fill(); changed(); };
  return part(t('fwdHead'), h('p', {}, t('fwdText')), toggle(t('fwdSwitch'), draft.forward, set), more);
}

function server(heading, host, port, method) {
  const line = (key, value) => h('div', { class: 'serverLine' }, `${t(key)}: `, h('span', { class: 'value' }, value));
  return h('div', { class: 'server' }, h('h4', {}, heading), line('server', host), line('port', port), line('method', method));
}

const servers = () => [
  server(t('popSetting'), 'outlook.office365.com', '995', 'TLS'),
  server(t('imapSetting'), 'outlook.office365.com', '993', 'TLS'),
  server(t('smtpSetting'), isWork ? 'smtp.office365.com' : 'smtp-mail.outlook.com', '587', 'STARTTLS'),
];

const deleting = (draft, changed) =>
  radios(
    t('delQuestion'),
    [
      ['no', t('block')],
      ['yes', t(fixture === 'old' ? 'allowOld' : 'allow')],
    ],
    draft.mayDelete,
    (value) => { draft.mayDelete = value; changed(); },
  );

function popSwitch(draft, changed) {
  const more = h('div', { class: 'more' });
  const fill = () => more.replaceChildren(...(draft.pop ? [deleting(draft, changed)] : []));
  fill();
  return [toggle(t('pop'), draft.pop, (value) => { draft.pop = value; fill(); changed(); }), more];
}

const imapSwitch = (draft, changed) =>
  toggle(t('imap'), draft.imap, (value) => { draft.imap = value; changed(); });

function popAndImap(draft, changed) {
  const place = h('div', {});
  const controls = () => place.replaceChildren(...popSwitch(draft, changed), imapSwitch(draft, changed), ...servers());
  const signIn = () => { stored.signedIn = true; controls(); };
  if (stored.signedIn) controls();
  else place.append(h('p', {}, t('signInText')), h('button', { type: 'button', name: 'signin', class: 'primary', onclick: signIn }, t('signIn')));
  return part(t('popImap'), place);
}

/** The pane of 2018-2022: a question with Yes and No; IMAP was on for everybody. */
function popAndImapOld(draft, changed) {
  const more = h('div', { class: 'more' });
  const fill = () => more.replaceChildren(...(draft.pop ? [deleting(draft, changed)] : []));
  fill();
  const answers = [
    ['true', t('yes')],
    ['false', t('no')],
  ];
  const set = (value) => { draft.pop = value === 'true'; fill(); changed(); };
  return part(t('popImap'), radios(t('pop'), answers, String(draft.pop), set), more, servers());
}

/** At work the administrator decides: servers to read, at most a switch for IMAP. */
function popAndImapWork(draft, changed) {
  if (fixture === 'imapswitch') return part(t('popImap'), imapSwitch(draft, changed), servers());
  if (fixture !== 'link') return part(t('popImap'), servers());
  const place = h('div', {});
  const show = () => place.replaceChildren(...servers());
  return part(t('popImap'), h('button', { type: 'button', class: 'link', onclick: show }, t('access')), place);
}

const ignore = (changed) => () => changed();

const layout = (_draft, changed) => [
  part(t('focusHead'), radios('', [['on', t('focusOn')], ['off', t('focusOff')]], 'on', ignore(changed))),
  part(t('paneHead'), radios('', [['right', t('paneRight')], ['off', t('paneOff')]], 'right', ignore(changed))),
];

// In English only. Words come near ("let", "devices", "delete", "keep a copy"), but it is neither POP nor IMAP.
const junk = (_draft, changed) => [
  part(t('junk'), [
    toggle('Only trust email from addresses in my Safe senders list', false, changed),
    toggle('Trust email from my contacts', true, changed),
    toggle('Block attachments, pictures, and links from anyone not in my Safe senders list', false, changed),
    checkBox('Permanently delete suspected junk email instead of moving it to the Junk Email folder', false, changed),
  ]),
];

const compose = (_draft, changed) => [
  part('Email signature', checkBox('Automatically include my signature on new messages I compose', true, changed)),
  part('Undo send', radios('You can cancel an email message after you have selected Send', [['0', '0 seconds'], ['10', '10 seconds']], '0', ignore(changed))),
  part('Pop-out', checkBox('Reply in a pop-up window', false, changed), checkBox('Save copies of messages in the Sent Items folder', true, changed)),
];

const personal = (draft, changed) =>
  fixture === 'old' ? popAndImapOld(draft, changed) : [forwarding(draft, changed), popAndImap(draft, changed)];

/** Panes by route after /options/mail/, with the key of their name and what they hold. */
export const panes = [
  { route: 'layout', name: 'layout', draw: layout },
  { route: 'messageContent', name: 'compose', draw: compose },
  { route: 'rules', name: 'rules' },
  { route: 'junkEmail', name: 'junk', draw: junk },
  { route: 'automaticReplies', name: 'autoReply' },
  ...(isWork
    ? [
        { route: 'forwarding', name: 'forwardingWork', draw: forwarding },
        { route: 'accounts/popImap', name: 'popImap', draw: popAndImapWork },
      ]
    : [{ route: fixture === 'old' ? 'accounts/popImap' : 'forwarding', name: fixture === 'old' ? 'sync' : 'forwarding', draw: personal }]),
];

/** A copy of what is stored, to be changed by a pane. */
export const newDraft = () => ({ ...stored });

/** Stores what a pane has changed. Signing in is not undone by it. */
export const store = (draft) => Object.assign(stored, draft, { signedIn: stored.signedIn });
