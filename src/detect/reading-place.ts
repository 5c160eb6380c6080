// Where nothing is a setting although it looks like one: messages that are being read or written, help articles,
// forums, blogs. Pages that talk about POP and IMAP are many more than pages that set them.

import { all, attr, closest, isDrawn } from './dom.ts';
import type { Concept, Words } from './lexicon/words.ts';
import { normalise } from './text.ts';

const talkHost =
  /^(?:help|support|docs?|hilfe|aide|ayuda|ajuda|faq|forums?|community|wiki|blog|learn|kb|answers)\d?[.-]/;
const talkPath =
  /\/(?:help|support|faqs?|kb|docs?|arti(?:cle|go|cul[eo]|kel)s?|blog|wiki|forums?|community|topics?|threads?|questions?|answers?|hilfe|ayuda|ajuda|aide|assist[ae]n[cz][ae]|pomoc|knowledge(?:base)?|tutorials?|polls?|quiz|surveys?|comments|issues|pull)(?:[/.?#-]|$)/;
const mailRoute =
  /#(?:inbox|sent|drafts?|starred|all|spam|trash|label|search|category|imp|scheduled)(?:[/?]|$)|[/=_](?:compose|read_body|read_?mail|readmsg|showmail|show_?message)\b|\/search[:/?]|_action=(?:show|preview|compose|get)|\/(?:inbox|sentitems|drafts|deleteditems|junkemail|archive)\/(?:id|rp)\//;

/** Whether the address is that of an article, forum, shop or search, not of settings. */
export function talks({ hostname, pathname }: Pick<Location, 'hostname' | 'pathname'>): boolean {
  return talkHost.test(hostname) || talkPath.test(pathname.toLowerCase());
}

/**
 * Whether a message is open for reading: there are controls to reply and to forward with, or the address says so. Then
 * only what stands in a dialog over it can be a setting.
 */
export function* readsMail(document: Document, words: Words): Generator<void, boolean> {
  if (mailRoute.test(location.pathname.toLowerCase() + location.search + location.hash))
    return true;
  const root = document.body ?? document.documentElement;
  if (!root) return false;
  const pressed =
    'button,a,[role=button],[role=link],[role=menuitem],input[type=button],input[type=submit]';
  const wanted = new Set<Concept>(['reply', 'forward']);
  for (const element of all(root, pressed)) {
    yield;
    const text = element.textContent ?? '';
    if (text.length > 40) continue;
    const label =
      attr(element, 'aria-label') || text || attr(element, 'title') || attr(element, 'value');
    const name = normalise(label);
    if (name.length > 24) continue;
    const said = [...wanted].find((concept) => words.only(name, concept));
    if (!said || !isDrawn(element) || inDialog(element)) continue;
    wanted.delete(said);
    if (wanted.size === 0) return true;
  }
  return false;
}

/** Whether `element` stands in a dialog. */
export function inDialog(element: Element): boolean {
  return closest(element, 'dialog,[role=dialog],[aria-modal=true]') !== null;
}
