// Gmail copy, the frame and the routes: #inbox, #inbox/<message>, #search/<words>, #settings/<tab>, each with
// ?compose=new at will. Every visit to a tab draws it anew; late=<ms> draws it late, dark=1 darkens the page.
// A plausible copy, written by us; built from public descriptions, 2026-11.

import { accounts } from './accounts.js';
import { h, loadTexts, param, t } from './dom.js';
import { fwdandpop, save } from './fwdandpop.js';
import { labels } from './labels.js';
import { compose, list, message } from './mail.js';
import { empty, filters, general, offline } from './plain.js';

const tabs = ['general', 'labels', 'inbox', 'accounts', 'filters', 'fwdandpop', 'addons', 'chat', 'advanced', 'offline', 'themes'];
const drawn = { general, labels, accounts, filters, fwdandpop, offline };
const withSave = new Set(['general', 'labels', 'fwdandpop', 'offline']);

const main = h('div', { class: 'main' });
let pending;

const tabName = (tab) =>
  t(tab === 'accounts' && param('fixture') === 'workspace' ? 'tab_accountsWork' : `tab_${tab}`);

function toast(text) {
  const note = h('div', { class: 'toast', role: 'alert' }, text);
  document.body.append(note);
  setTimeout(() => note.remove(), 4000);
}

function section(tab) {
  const saveButton = h('button', { guidedhelpid: 'save_changes_button', class: 'save', disabled: true }, t('save'));
  const cancel = h('button', { type: 'button', onclick: () => { location.hash = '#inbox'; } }, t('cancel'));
  const content = (drawn[tab] ?? empty)(() => { saveButton.disabled = false; });
  saveButton.addEventListener('click', () => {
    if (tab === 'fwdandpop') save(content);
    location.hash = '#inbox';
    toast(t('saved'));
  });
  return [content, withSave.has(tab) && h('div', { class: 'rU' }, saveButton, ' ', cancel)].filter(Boolean);
}

function settings(tab) {
  const place = h('div', { class: 'nH' }, h('div', { class: 'none' }, t('loading')));
  const bar = tabs.map((name) =>
    h('a', { class: name === tab ? 'f0 f1' : 'f0', href: `#settings/${name}`, role: 'tab', 'aria-selected': String(name === tab) }, tabName(name)),
  );
  pending = setTimeout(() => place.replaceChildren(...section(tab)), Number(param('late', '0')));
  return [h('h2', { class: 'dt' }, t('settings')), h('div', { class: 'fY', role: 'tablist' }, bar), place];
}

function draw() {
  clearTimeout(pending);
  const [route = '', query = ''] = location.hash.slice(1).split('?');
  const [place, rest] = route.split('/');
  document.querySelector('.AD')?.remove();
  if (new URLSearchParams(query).has('compose')) {
    document.body.append(compose(() => { location.hash = route; }));
  }
  for (const link of document.querySelectorAll('.nav a')) link.classList.toggle('nZ', link.hash === `#${place}` || link.hash === `#${route}`);
  if (place === 'settings') main.replaceChildren(...settings(rest || 'general'));
  else if (place === 'inbox' && rest) main.replaceChildren(message(rest));
  else main.replaceChildren(list());
}

function frame() {
  const search = h('input', { class: 'search', name: 'q', placeholder: t('brandSearch'), 'aria-label': t('brandSearch'), onchange: (event) => { location.hash = `#search/${encodeURIComponent(event.target.value)}`; } });
  const folders = ['inbox', 'starred', 'snoozed', 'sent', 'drafts', 'spam', 'trash'].map((name) =>
    h('a', { href: `#${name}` }, t(name)),
  );
  document.body.append(
    h('header', { class: 'gb' }, h('a', { class: 'brand', href: '#inbox' }, param('brand') === 'googlemail' ? 'Google Mail' : 'Gmail'), search, h('a', { class: 'gear', href: '#settings/general', 'aria-label': t('settings') }, '⚙'), h('span', { class: 'me', 'aria-hidden': 'true' }, 'N')),
    h(
      'div',
      { class: 'body' },
      h('nav', { class: 'nav' }, h('a', { class: 'compose', href: '#inbox?compose=new' }, t('compose')), folders, h('div', { class: 'mylabels' }, t('labels').map((name) => h('a', { href: `#label/${encodeURIComponent(name)}` }, name)))),
      main,
    ),
  );
}

if (param('dark') === '1') document.documentElement.classList.add('dark');
await loadTexts();
document.title = `${t('inbox')} - nadia.benali@example.com - Gmail`;
frame();
addEventListener('hashchange', draw);
draw();
