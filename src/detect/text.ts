// Page text made comparable: labels come split over nodes, with soft hyphens, no-break blanks, curly quotes,
// full-width letters. All that follows works on the normal form only.

/** Longest piece of page text that is looked at. A label of a megabyte is a trap, not a label. */
export const maxText = 600;

const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const vowelSigns = /[\u0591-\u05bd\u05bf-\u05c7\u0640\u064b-\u065f\u0670]/g;
// "POPin", "IMAPia": the acronym in capitals with a grammatical ending in small letters; "IMAPKeeps folders": a title that
// runs into the description below it.
const acronymEnding = /(?<![A-Za-z])(POP3?|IMAP4?|SMTP)(?=\p{Lu}?\p{Ll})/gu;

const folded: Readonly<Record<string, string>> = {
  ё: 'е',
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ة: 'ه',
  ۀ: 'ه',
};

/** Letters that are written in two ways, in one of them: ё as е, Persian and Arabic ye and kaf, forms of alef. */
export function foldLetters(text: string): string {
  return text.replace(/[ёیىکأإآةۀ]/g, (letter) => folded[letter] ?? letter);
}

/**
 * `text` in normal form: NFKC, lower case, single blanks, straight quotes, no invisible characters, no Arabic
 * or Hebrew vowel signs; at most `maxText` characters.
 */
export function normalise(text: string): string {
  return foldLetters(
    text
      .slice(0, maxText * 4)
      .normalize('NFKC')
      .replace(invisible, '')
      .replace(acronymEnding, '$1 ')
      .toLowerCase(),
  )
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/i\u0307/g, 'i')
    .replace(vowelSigns, '')
    .replace(/\u05be/g, '-')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/n't(?![a-z])/g, ' not')
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxText);
}

// POP as the protocol. Not pop-up, pop music, POP display, point of presence; not inside other words.
const popWord =
  /(?<![a-z0-9_\u00c0-\u024f\u0370-\u04ff])pop[ -]?(?:3(?:s|ssl|tls)?|v3|2)?(?![a-z_])(?!\d)(?!\.[a-z])(?![ -]?(?:up(?!d)|art(?![a-z])|mus[iy]|song|[ck]ultur|corn|quiz|rock|sta(?:r|nd)s?(?![a-z])|display|materia)|-?(?:in|out|over|under)(?![a-z]))/u;
const pop3Word = /(?<![a-z.])pop[ -]?3(?!s?\.[a-z])/;
const imapWord =
  /(?<![a-z\u00c0-\u024f\u0370-\u04ff])imap(?:s|4|4rev[12]|ssl|tls)?(?![a-z])(?!\d*\.[a-z])/u;

/** Whether `text` (normal form) names the Post Office Protocol. */
export function namesPop(text: string): boolean {
  return pop3Word.test(text) || popWord.test(text);
}

/** Whether `text` (normal form) names the Internet Message Access Protocol. */
export function namesImap(text: string): boolean {
  return imapWord.test(text);
}

/** What remains of `text` without the names of mail protocols, punctuation and digits. */
export function withoutProtocols(text: string): string {
  return text
    .replace(/post office|internet mess?age|(?<!\w)(?:imap|pop3?|mail)\.[\w.-]+/g, ' ')
    .replace(
      /(?<![a-z])(?:pop[ -]?3?(?:s|ssl|tls)?|imap(?:4(?:rev[12])?)?(?:s|ssl|tls)?|smtps?|ssl|tls|exchange|c(?:al|ard)dav)(?![a-z])/g,
      ' ',
    )
    .replace(
      /(?<!\p{L})(?:services?|servi[zc]io|serviço|dienste?|сервис|служба|usługa|služba)(?!\p{L})|服[务務]|サービス|서비스/gu,
      ' ',
    )
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
}
