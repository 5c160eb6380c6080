// Outlook copy, the frame and the routes: /mail/0/ (work: /mail/) the mailbox, /mail/0/inbox/id/<n> a message,
// /mail/0/options/<category>/<pane> the settings as a dialog over it. Routes change by history.pushState and keep
// the query; late=<ms> draws a pane late, message=<n> opens a message behind the dialog, dark=1 darkens the page.
// A plausible copy, written by us; built from public descriptions, 2026-11.

import { h, isWork, loadTexts, param, t } from './dom.js';
import { folders, list, message } from './mail.js';
import { newDraft, panes, store } from './panes.js';

const account = location.pathname.match(/^\/mail\/(\d+)\//)?.[1] ?? (isWork ? '' : '0');
const base = account ? `/mail/${account}/` : '/mail/';
const reading = h('div', { class: 'readingPlace' });
const layer = h('div', { class: 'ms-Layer' });
const app = h('div', { id: 'app', class: 'app' });
let pending;

function go(route) {
  history.pushState(null, '', base + route + location.search);
  draw();
}

const close = () => go('');

function pane(definition, rest) {
  const draft = newDraft();
  const bar = h('div', { class: 'bar' });
  const changed = () => {
    if (bar.childElementCount) return;
    const save = () => { store(draft); bar.replaceChildren(); };
    bar.append(
      h('button', { type: 'button', class: 'primary', onclick: save }, t('save')),
      h('button', { type: 'button', class: 'plain', onclick: () => draw() }, t('discard')),
    );
  };
  const content = definition?.draw ? [definition.draw(draft, changed)].flat(Infinity) : [h('p', { class: 'none' }, t('notHere'))];
  const heading = h('div', { class: 'paneHead' }, h('h2', { tabindex: '-1' }, definition ? t(definition.name) : rest), h('button', { type: 'button', class: 'close', 'aria-label': t('close'), onclick: close }, '✕'));
  return [heading, h('div', { class: 'paneBody' }, content), bar];
}

/** The pane of a route; Outlook.com answers its older addresses with the same pane. */
function find(rest) {
  const found = panes.find(({ route }) => `mail/${route}` === rest);
  const older = ['mail/accounts/popImap', 'mail/sync', 'mail/accounts', 'mail/forwarding'];
  return found ?? (older.includes(rest) ? panes.at(-1) : undefined);
}

function dialog(rest) {
  const definition = find(rest);
  const place = h('div', { class: 'pane', role: 'region' }, h('p', { class: 'none' }, t('loading')));
  const categories = ['account', 'general', 'mail', 'calendar', 'people'].map((key) =>
    h('button', { type: 'button', role: 'tab', class: 'category', value: key, 'aria-selected': String(rest.startsWith(`${key}/`)), onclick: () => go(`options/${key}/${key === 'mail' ? 'layout' : ''}`) }, t(key)),
  );
  const names = panes.map((one) =>
    h('button', { type: 'button', role: 'tab', class: 'paneName', value: one.route, 'aria-selected': String(one === definition), onclick: () => go(`options/mail/${one.route}`) }, t(one.name)),
  );
  pending = setTimeout(() => place.replaceChildren(...pane(definition, rest)), Number(param('late', '0')));
  return h(
    'div',
    { class: 'backdrop' },
    h('div', { role: 'dialog', 'aria-modal': 'true', 'aria-label': t('settings'), class: 'fui-DialogSurface' }, [
      h('div', { class: 'column categories', role: 'tablist' }, h('div', { class: 'settingsName' }, t('settings')), categories),
      h('div', { class: 'column names', role: 'tablist' }, names),
      place,
    ]),
  );
}

function draw() {
  clearTimeout(pending);
  const rest = location.pathname.replace(/^\/mail\/(\d+\/)?/, '');
  const settings = rest.match(/^options\/?(.*)$/);
  const opened = rest.match(/^inbox\/id\/(\w+)/);
  layer.replaceChildren(...(settings ? [dialog(settings[1] || 'mail/layout')] : []));
  if (settings) app.setAttribute('aria-hidden', 'true');
  else app.removeAttribute('aria-hidden');
  // The dialog stands over the mailbox: an opened message stays behind it.
  if (!settings) reading.replaceChildren(...(opened ? [message(Number(opened[1]) || 0)] : []));
}

function frame() {
  app.append(
    h('header', { class: 'suite' }, h('span', { class: 'brand' }, 'Outlook'), h('input', { class: 'suiteSearch', placeholder: t('search'), 'aria-label': t('search') }), h('button', { type: 'button', class: 'gear', 'aria-label': t('settings'), onclick: () => go('options/mail/layout') }, '⚙')),
    h('div', { class: 'ribbon' }, h('button', { type: 'button', class: 'primary' }, t('newMail'))),
    h('div', { class: 'columns' }, folders(), list((index) => go(`inbox/id/${index}`)), reading),
  );
  document.body.append(app, layer);
}

if (param('dark') === '1') document.documentElement.classList.add('dark');
await loadTexts();
document.title = `${t('inbox')} - Nadia Benali - Outlook`;
frame();
if (param('message')) reading.replaceChildren(message(Number(param('message'))));
addEventListener('popstate', draw);
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && layer.childElementCount) close();
});
draw();
