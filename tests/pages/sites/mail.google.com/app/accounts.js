// Gmail copy, the tab "Accounts and Import" and the form that adds a POP3 account. A plausible copy, written by us;
// built from public descriptions, 2026-11. In Gmail the form opens in a window of its own; here it stands in the
// page. The import wizard's row ("Import mail and contacts") is left out, since it was a third party's product.
//
// fixture: addways (the question POP3 or Gmailify), addpop (the POP3 form), workspace (tab named "Accounts").

import { actLink, freshId, h, learnMore, param, row, t } from './dom.js';

const address = 'nadia@isp.example';

const say = (key) => t(key).replace('{address}', address);

const head = (key, sub) => [h('span', { class: 'rc' }, t(key)), sub && h('div', { class: 'ra' }, t(sub)), learnMore('21289')];

function choice(type, name, text, checked) {
  const id = freshId();
  return h('div', { class: 'line' }, h('input', { type, name, id, checked }), h('label', { for: id }, text));
}

function fetched(name, host) {
  return h(
    'tr',
    { class: 'C7' },
    h('td', { class: 'CY' }, h('div', {}, `${name} (POP3)`), h('div', { class: 'ra' }, `${host}. ${t('acc_last')}`)),
    h('td', { class: 'CY' }, actLink(t('acc_history')), ' ', actLink(t('acc_now'))),
    h('td', { class: 'CY' }, actLink(t('acc_edit')), ' ', actLink(t('acc_delete'))),
  );
}

/** The rows of the tab. `open` is called by the link that adds an account. */
function table(open) {
  const accounts = h(
    'table',
    { class: 'cf' },
    h('tbody', {}, fetched('nadia@isp.example', 'pop.isp.example'), fetched('old@school.example', 'mail.school.example')),
  );
  return h(
    'table',
    { class: 'cf' },
    h(
      'tbody',
      {},
      row(head('acc_change'), h('div', { class: 'line' }, h('a', { class: 'e', href: 'https://myaccount.google.com/' }, t('acc_password')))),
      row(
        head('acc_sendas', 'acc_sendasSub'),
        h('div', { class: 'line' }, 'Nadia Benali <nadia.benali@example.com>'),
        h('div', { class: 'line' }, actLink(t('acc_addAddress'))),
        h('div', { class: 'line' }, h('b', {}, t('acc_reply'))),
        choice('radio', 'reply', t('acc_replySame'), true),
        choice('radio', 'reply', t('acc_replyDefault'), false),
      ),
      row(head('acc_check'), accounts, h('div', { class: 'line' }, actLink(t('acc_add'), open))),
      row(head('acc_grant', 'acc_grantSub'), h('div', { class: 'line' }, actLink(t('acc_grantAdd')))),
    ),
  );
}

function field(key, control) {
  const id = freshId();
  control.id = id;
  return h('tr', { class: 'C7' }, h('td', { class: 'Cl' }, h('label', { for: id }, t(key))), h('td', { class: 'CY' }, control));
}

function box(key, checked, ...after) {
  const id = freshId();
  return h(
    'tr',
    { class: 'C7' },
    h('td', { class: 'Cl' }, h('input', { type: 'checkbox', id, checked })),
    h('td', { class: 'CY' }, h('label', { for: id }, t(key)), after),
  );
}

const input = (attributes) => h('input', { autocomplete: 'off', size: '28', ...attributes });

const options = (values) => values.map((value) => h('option', { value }, value));

/** The form that asks for another provider's POP3 server. */
function form(back) {
  const labels = h('select', {}, options([address, ...t('labels')]));
  const port = h('select', {}, options(['110', '995']));
  port.value = '995';
  return h(
    'div',
    { class: 'addform' },
    h('h2', {}, t('add_title')),
    h('p', {}, h('b', {}, say('add_intro'))),
    h('table', { class: 'cf' }, [
      h(
        'tbody',
        {},
        field('add_user', input({ type: 'text', value: 'nadia' })),
        field('add_password', input({ type: 'password' })),
        field('add_server', input({ type: 'text', value: 'pop.isp.example' })),
        field('add_port', port),
        box('add_leave', false),
        box('add_ssl', true),
        box('add_label', false, ' ', labels),
        box('add_archive', false),
      ),
    ]),
    h('p', {}, h('button', { type: 'button', onclick: back }, t('cancel')), ' ', h('button', { type: 'button', onclick: back }, t('add_submit'))),
  );
}

/** The question how another account should be joined: linked, or its mail fetched over POP3. */
function ways(next, back) {
  return h(
    'div',
    { class: 'addform' },
    h('h2', {}, t('add_title')),
    h('p', {}, say('add_ways')),
    choice('radio', 'way', t('add_gmailify'), false),
    choice('radio', 'way', t('add_pop3'), true),
    h('p', {}, h('button', { type: 'button', onclick: back }, t('cancel')), ' ', h('button', { type: 'button', onclick: next }, t('add_next'))),
  );
}

/** The tab, drawn anew on every visit. */
export function accounts() {
  const place = h('div', {});
  const list = () => place.replaceChildren(table(question));
  const question = () => place.replaceChildren(ways(entry, list));
  const entry = () => place.replaceChildren(form(list));
  const start = { addways: question, addpop: entry }[param('fixture')] ?? list;
  start();
  return place;
}
