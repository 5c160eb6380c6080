// Where nothing is a setting although it looks like one: messages that are being read or written, help articles,
// forums, blogs. Pages that talk about POP and IMAP are many more than pages that set them.

import { all, attr, closest, isDrawn } from './dom.ts';
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

const answers =
  /^(?:reply|antworten|répondre|responder|rispondi|beantwoorden|odpowiedz|odpovědět|svara|svar|vastaa|válasz|ответить|відповісти|yanıtla|返信|回复|回覆|답장|رد|השב|پاسخ)$/;
const passesOn =
  /^(?:forward|weiterleiten|transférer|reenviar|encaminhar|inoltra|doorsturen|przekaż|přeposlat|vidarebefordra|videresend|välitä|továbbítás|переслать|переслати|ilet|yönlendir|転送|转发|轉寄|전달|إعادة توجيه|העבר|ارسال)$/;

/**
 * Whether a message is open for reading: there is a control to reply with, or the address says so. Then only what
 * stands in a dialog over it can be a setting.
 */
export function readsMail(document: Document): boolean {
  if (mailRoute.test(location.pathname.toLowerCase() + location.search + location.hash))
    return true;
  const root = document.body ?? document.documentElement;
  if (!root) return false;
  const pressed =
    'button,a,[role=button],[role=link],[role=menuitem],input[type=button],input[type=submit]';
  let answer = false;
  let pass = false;
  for (const element of all(root, pressed)) {
    const text = element.textContent ?? '';
    if (text.length > 40) continue;
    const label =
      attr(element, 'aria-label') || text || attr(element, 'title') || attr(element, 'value');
    if (label.trim().length > 24) continue;
    const name = normalise(label);
    const bare = name.replace(/[^\p{L}\p{M} ]+/gu, '').trim();
    const replies = answers.test(bare);
    if (!(replies || passesOn.test(bare)) || !isDrawn(element) || inDialog(element)) continue;
    if (replies) answer = true;
    else pass = true;
    if (answer && pass) return true;
  }
  return false;
}

/** Whether `element` stands in a dialog. */
export function inDialog(element: Element): boolean {
  return closest(element, 'dialog,[role=dialog],[aria-modal=true]') !== null;
}
