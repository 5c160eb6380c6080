// What an address tells of a page that no provider declares.

import { attr } from '../dom.ts';

const talkHost =
  /^(?:help|support|docs?|hilfe|aide|ayuda|ajuda|faq|forums?|community|wiki|blog|learn|kb|answers)\d?[.-]/;
const talkPath =
  /\/(?:help|support|faqs?|kb|docs?|arti(?:cle|go|cul[eo]|kel)s?|blog|wiki|forums?|community|topics?|threads?|questions?|answers?|hilfe|ayuda|ajuda|aide|assist[ae]n[cz][ae]|pomoc|knowledge(?:base)?|tutorials?|polls?|quiz|surveys?|comments|issues|pull)(?:[/.?#-]|$)/;
const mailRoute =
  /#(?:inbox|sent|drafts?|starred|all|spam|trash|label|search|category|imp|scheduled)(?:[/?]|$)|[/=_](?:compose|read_body|read_?mail|readmsg|showmail|show_?message)\b|\/search[:/?]|_action=(?:show|preview|compose|get)|\/mail\/(?:inbox|sent|drafts|trash)\b|\/(?:inbox|sentitems|drafts|deleteditems|junkemail|archive)\/(?:id|rp)\//;

/** Whether the address is that of an article, forum, shop or search, not of settings. */
export function talks({ hostname, pathname }: Pick<Location, 'hostname' | 'pathname'>): boolean {
  return talkHost.test(hostname) || talkPath.test(pathname.toLowerCase());
}

// Names that webmails give to the frames of their messages.
const mailFrame = /mess?age|preview|compose|(?:mail|msg).?(?:body|cont|view)/i;

/** Whether settings may stand in `frame`, for all that its own names and the address of its page say. */
export function entersAt(frame: Element, location: Location): boolean {
  const names = ['id', 'name', 'class', 'title'].map((name) => attr(frame, name));
  return !mailFrame.test(names.join(' ')) && !talks(location) && !readsAt(location);
}

/** Whether the address is that of messages that are listed, read or written. */
export function readsAt({
  pathname,
  search,
  hash,
}: Pick<Location, 'pathname' | 'search' | 'hash'>): boolean {
  return mailRoute.test(pathname.toLowerCase() + search + hash);
}

// "Settings", "options", "account" in the languages that addresses are written in, and the mailbox of a control panel.
const settingsPath =
  /setting|option|pref|config|account|admin|profile|polic(?:y|ies)|setup|einstell|konto|instell|indstill|innstill|installning|asetuk|seade|nustatym|iestatij|nastav|nastro[yj]|nalasht|podesav|postavk|ustawie|opcje|opci|opzion|opti(?:es|uni)|valikud|volby|beallit|setari|setelan|pengatur|ayar|secenek|cai-?dat|thietlap|ajust|param[eè]|reglage|impost|compte|cuenta|conta\b|rythmis|epilog|mailbox|postfach|mail_?user|e-?mail\/|webmail|imap|pop3/;

/** Whether the address says that the page is for settings, of an account or a mailbox. */
export function setsUp({ pathname, hash }: Pick<Location, 'pathname' | 'hash'>): boolean {
  return settingsPath.test((pathname + hash).toLowerCase());
}
