// Where nothing is a setting although it looks like one: messages that are being read or written, help articles,
// forums, blogs. Pages that talk about POP and IMAP are many more than pages that set them.

import { all, attr, closest, isDrawn } from './dom.ts';
import { normalise } from './text.ts';

const talkHost =
  /^(?:help|support|docs?|hilfe|aide|ayuda|ajuda|assistance|faq|forums?|community|wiki|blog|learn|kb|knowledge|answers|news|pomoc|developers?|status)\d?[.-]/;
const talkPath =
  /\/(?:help|support|faqs?|kb|docs?|articles?|artigos?|artikel|articulos?|blog|wiki|forums?|community|topics?|threads?|questions?|answers?|hilfe|ayuda|ajuda|aide|assistance|assistenza|pomoc|knowledge(?:base)?|news|guides?|tutorials?|how-?to|post|posts|jobs|poll|polls|quiz|surveys?|pricing|plans|compare|search|shop|products?)(?:[/.?#-]|$)/;
const mailRoute =
  /#(?:inbox|sent|drafts?|starred|snoozed|important|all|spam|trash|label|search|category|imp|scheduled)(?:[/?]|$)|[/=&?_](?:compose|read_body|read_?mail|readmsg|showmail|show_?message)\b|\/search[:/?]|_action=(?:show|preview|compose|get)|\/(?:inbox|sentitems|drafts|deleteditems|junkemail|archive)\/(?:id|rp)\//;

/** Whether the address is that of an article, forum, shop or search, not of settings. */
export function talks({ hostname, pathname }: Pick<Location, 'hostname' | 'pathname'>): boolean {
  return talkHost.test(hostname) || talkPath.test(pathname.toLowerCase());
}

const reply =
  /^(?:reply|reply to all|reply all|antworten|allen antworten|répondre|répondre à tous|responder|responder a todos|rispondi|rispondi a tutti|beantwoorden|allen beantwoorden|odpowiedz|odpovědět|odpovedať|svara|svar|vastaa|válasz|răspunde|răspundeți|ответить|відповісти|отговор|απάντηση|yanıtla|cevapla|返信|返信する|全員に返信|回复|回覆|답장|رد|الرد|השב|پاسخ|ตอบกลับ|trả lời|balas|atsakyti|atbildēt|vasta|odgovori|respon|जवाब दें|उत्तर दें)$/;

/**
 * Whether a message is open for reading: there is a control to reply with, or the address says so. Then only what
 * stands in a dialog over it can be a setting.
 */
export function readsMail(document: Document): boolean {
  if (mailRoute.test(location.pathname.toLowerCase() + location.search + location.hash))
    return true;
  const root = document.body ?? document.documentElement;
  if (!root) return false;
  return all(
    root,
    'button,a,[role=button],[role=link],[role=menuitem],input[type=button],input[type=submit]',
  ).some((element) => {
    const text = element.textContent ?? '';
    if (text.length > 40) return false;
    const name = normalise(
      attr(element, 'aria-label') || text || attr(element, 'title') || attr(element, 'value'),
    );
    return (
      reply.test(name.replace(/[^\p{L} ]+/gu, '').trim()) &&
      isDrawn(element) &&
      !closest(element, 'dialog,[role=dialog]')
    );
  });
}

/** Whether `element` stands in a dialog. */
export function inDialog(element: Element): boolean {
  return closest(element, 'dialog,[role=dialog],[aria-modal=true]') !== null;
}
