// Gmail copy, the tab "Forwarding and POP/IMAP". A plausible copy, written by us; built from public descriptions,
// 2026-11. Names, values and classes are those of the descriptions; that the choices after Auto-Expunge are grey
// while it is on, and the IMAP details gone while IMAP is off, is from memory.
//
// fixture: personal (default, IMAP has no switch), workspace (IMAP radios and a status), old (before 2025,
// IMAP radios). pop=on, imap=off, forward=none set the state.

import { freshId, h, learnMore, param, rich, row, t } from './dom.js';

const fixture = param('fixture');
const hasImapSwitch = fixture === 'workspace' || fixture === 'old';

// What "the server" has stored. Saving writes here, opening the tab reads from here.
const stored = {
  sx_em: '0',
  bx_pe: param('pop') === 'on' ? '1' : '0',
  after: '0',
  bx_ie: param('imap') === 'off' ? '0' : '1',
  bx_iae: '1',
  ix_ieb: '0',
  ix_ifm: '0',
};

const select = (values, label, attributes = {}) =>
  h(
    'select',
    { 'aria-label': label, ...attributes },
    values.map(([value, text]) => h('option', { value }, text)),
  );

const copies = () => [
  ['0', t('pop_keep')],
  ['3', t('pop_read')],
  ['1', t('pop_archive')],
  ['2', t('pop_delete')],
];

/** Radio and label in two cells of a row of their own; the label's text may be split over spans. */
function radioRow(name, value, key, ...after) {
  const id = freshId();
  const radio = h('input', { type: 'radio', name, value, id, checked: stored[name] === value });
  return h(
    'tr',
    { class: 'C7' },
    h('td', { class: 'C6' }, radio),
    h('td', { class: 'C6' }, key && h('label', { for: id }, rich(key)), after),
  );
}

const radios = (...rows) => h('table', { class: 'cf bA1' }, h('tbody', {}, rows));

const instructions = (answer) =>
  h(
    'div',
    { class: 'rb' },
    h('a', { class: 'e', target: '_blank', href: `https://support.google.com/mail/answer/${answer}` }, t('instructions')),
  );

function forwarding() {
  const add = h('input', { type: 'button', act: 'add', value: t('fwd_add') });
  const tip = h('div', { class: 'rc-tip' }, rich('fwd_tip'));
  if (param('forward') === 'none') return [add, tip];
  const to = select([['1', 'nadia.archive@example.org']], undefined);
  const then = select([
    ['selected', t('pop_keep')],
    ['read', t('pop_read')],
    ['archive', t('pop_archive')],
    ['trash', t('pop_delete')],
  ]);
  return [
    radios(
      radioRow('sx_em', '0', 'fwd_off'),
      radioRow('sx_em', '1', 'fwd_on', ' ', to, ` ${t('fwd_and')} `, then),
    ),
    add,
    tip,
  ];
}

function pop() {
  const isOn = stored.bx_pe !== '0';
  const after = select(copies(), undefined, { class: 'aHx', disabled: !isOn });
  after.value = stored.after;
  return [
    h('div', { class: 'line' }, h('span', { class: 'rQ' }, t('pop_status')), h('span', { class: 'rQ' }, t(isOn ? 'pop_on' : 'pop_off'))),
    isOn
      ? radios(
          radioRow('bx_pe', '1'),
          radioRow('bx_pe', '3', 'pop_again'),
          radioRow('bx_pe', '2', 'pop_new'),
          radioRow('bx_pe', '0', 'pop_disable'),
        )
      : radios(radioRow('bx_pe', '3', 'pop_all'), radioRow('bx_pe', '2', 'pop_new')),
    h('div', { class: 'line' }, h('span', { class: 'rQ' }, `${t('pop_after')} `), after),
    h('div', { class: 'line' }, h('span', { class: 'rQ' }, t('pop_client')), h('span', {}, ` ${t('pop_eg')}`)),
    instructions('12103'),
  ];
}

function imap() {
  const isOn = stored.bx_ie === '1';
  const limit = select([1000, 2000, 5000, 10000].map((n) => [String(n), n.toLocaleString('en')]));
  return [
    hasImapSwitch && [
      h('div', { class: 'line' }, h('span', { class: 'rQ' }, t('imap_status')), h('span', { class: 'rQ' }, t(isOn ? 'imap_on' : 'imap_off'))),
      radios(radioRow('bx_ie', '1', 'imap_enable'), radioRow('bx_ie', '0', 'imap_disable')),
    ],
    h(
      'div',
      { class: 'aHy' },
      h('span', { class: 'q4' }, t('imap_deleted')),
      radios(radioRow('bx_iae', '1', 'imap_auto1'), radioRow('bx_iae', '0', 'imap_auto0')),
      h('span', { class: 'q4' }, t('imap_last')),
      radios(
        radioRow('ix_ieb', '0', 'imap_archive'),
        radioRow('ix_ieb', '1', 'imap_trash'),
        radioRow('ix_ieb', '2', 'imap_forever'),
      ),
      h('span', { class: 'q4' }, t('imap_size')),
      radios(radioRow('ix_ifm', '0', 'imap_nolimit'), radioRow('ix_ifm', '1', 'imap_limit', ' ', limit)),
    ),
    h('div', { class: 'line' }, h('span', { class: 'q4' }, t('imap_client')), h('span', {}, ` ${t('imap_eg')}`)),
    instructions('75726'),
  ];
}

const head = (key, sub, answer) => [
  h('span', { class: 'rc' }, t(key)),
  sub && h('div', { class: 'ra' }, t(sub)),
  learnMore(answer),
];

/** What depends on another choice: the select while POP is off, the details while IMAP is off. */
function settle(table) {
  const picked = (name) => table.querySelector(`input[name=${name}]:checked`)?.value;
  const popChoice = picked('bx_pe') ?? '0';
  table.querySelector('.aHx').disabled = popChoice === '0';
  if (hasImapSwitch) table.querySelector('.aHy').hidden = picked('bx_ie') !== '1';
  for (const radio of table.querySelectorAll('input[name=ix_ieb]')) radio.disabled = picked('bx_iae') === '1';
}

/** The tab's table, drawn anew on every visit. `changed` is called at every change of a control. */
export function fwdandpop(changed) {
  const table = h(
    'table',
    {
      class: 'cf',
      onchange: () => {
        settle(table);
        changed();
      },
    },
    h(
      'tbody',
      {},
      row(head('fwd_head', undefined, '10957'), forwarding()),
      row(head('pop_head', undefined, '7104828'), pop()),
      row(head('imap_head', 'imap_sub', '7126229'), imap()),
    ),
  );
  settle(table);
  return table;
}

/** Stores what is picked in the table, as the server would. */
export function save(table) {
  for (const radio of table.querySelectorAll('input[type=radio]:checked')) {
    if (radio.name in stored) stored[radio.name] = radio.value;
  }
  // Once stored, "from now on" and "all" both are shown as "leave as it is".
  if (stored.bx_pe !== '0') stored.bx_pe = '1';
  stored.after = table.querySelector('.aHx').value;
}
