// What makes a page that no provider declares doubtful as a whole: pages that talk about POP and IMAP, or set them for a
// network, are many more than pages that set them for a mailbox.

import { fetching, otherServices, smtp } from '../classify/wire.ts';
import type { Doubts, PageView } from '../page-facts.ts';
import { textOf } from '../reading.ts';
import { normalise } from '../text.ts';
import type { Description } from '../types.ts';
import { setsUp, talks } from './address.ts';
import { isHelp, isSettings, titlesOther } from './titles.ts';

const namesMail = /pop ?3|(?<![a-z])(?:pop|imap|smtp)(?![a-z])/;
const headings = 'h1,h2,[role=heading],[aria-current],[aria-selected=true]';

// Titles of pages that watch or shield services instead of setting up mail.
const watched =
  /^(?:[\p{L} ]{0,12}\bmonitors?|(?:new|add|edit) monitor|uptime.{0,20}|firewall.{0,20})$/u;

// A frame with help or a chat says nothing of the settings beside it.
function pagesOf({ pages, seen, words }: PageView): Document[] {
  const told = new Set<Document>();
  for (const { spotted, told: d } of seen) {
    const { ownerDocument } = spotted.element;
    if (ownerDocument === pages[0] || told.has(ownerDocument)) continue;
    if (spotted.kind === 'link' || spotted.kind === 'button') continue;
    const texts = [d.name, ...d.groups, ...(spotted.kind === 'select' ? d.siblings : [])];
    if (texts.some((text) => namesMail.test(text) || words.of(text).is('mail|server')))
      told.add(ownerDocument);
  }
  return pages.filter((page, at) => at === 0 || told.has(page));
}

/** Judges the page. Yields between pieces of work. */
export function* doubtsOf(view: PageView): Generator<void, Doubts> {
  const { words, seen, texts, options, pop, imap } = view;
  const pages = pagesOf(view);
  const services = new Set<string>();
  let pop3 = false;
  let mail = imap;
  let presence = false;
  let virus = false;
  let read = 0;
  for (const text of texts) {
    if (++read % 32 === 0) yield;
    pop3 ||= /(?<![a-z])pop3(?!\.[a-z])/.test(text);
    mail ||= pop3 || smtp.test(text) || words.of(text).is('mail');
    presence ||= /points? of (?:presence|sale|purchase)/.test(text);
    virus ||= /v[ií]rus|вирус/.test(text);
    const service = text.length < 60 && text.match(otherServices)?.[0];
    if (service) services.add(service);
  }
  yield;
  const some = (test: (d: Description) => boolean) => seen.some((one) => test(one.told));
  // Parameters of an interface, as documentation lists them.
  const code = seen.filter(({ told: d }) => /^[a-z]+(?:_[a-z]+)+$/.test(d.name)).length > 1;
  const heads = pages
    .flatMap((page) => [
      page.title,
      ...[...page.querySelectorAll(headings)].slice(0, 20).map((head) => textOf(head)),
    ])
    .map(normalise)
    .map((text) => words.of(text));
  const titled = pages.map((page) => {
    const main = [
      ...page.querySelectorAll('h1,[role=heading][aria-level="1"],[aria-current=page]'),
    ].slice(0, 5);
    return { title: normalise(page.title), main: main.map((head) => normalise(textOf(head))) };
  });
  const titles = titled.flatMap(({ title, main }) => [title, ...main]);
  // "Notifications" is no page about fetching mail, "POP, IMAP and notifications" may be.
  const other =
    titled.some(({ title, main }) => titlesOther(title, main[0])) &&
    !titles.some((text) => fetching.test(text));
  const primaries = titled.map(({ title, main }) => words.of(main[0] ?? title));
  const settings =
    heads.some((head) => isSettings(head.text)) ||
    primaries.some((primary) => primary.is('account') || primary.is('client mail|access')) ||
    pages.some((page) => setsUp(page.location));
  // A firewall, a router, a monitor.
  const shield =
    services.has('udp') ||
    options.includes('tcp') ||
    some((d) => /^(?:192\.168|10\.\d+)\.\d+/.test(d.fieldText)) ||
    heads.some((head) => watched.test(head.text));
  return {
    // A help desk may have a form for its mailboxes; an article has none.
    about:
      mail &&
      !code &&
      !shield &&
      (imap || pop3 || !presence) &&
      !other &&
      !titles.some(isHelp) &&
      !heads.some((head) => head.is('survey')) &&
      (view.serverForm || !talks(location)),
    loose: pop && !pop3 && !imap,
    network: shield || virus || services.size >= 3,
    settings,
    accountHead:
      settings ||
      heads.some(
        (head) => head.is('account|server|client|access|fetch') || fetching.test(head.text),
      ),
  };
}
