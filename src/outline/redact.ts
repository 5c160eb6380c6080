// Takes out of a page's words what may be a person's: addresses, links, long numbers, codes and tokens, names. Pure.
// What it cannot know is left to the eyes of the person, who reads the outline before it goes anywhere.

/** What is known of this page and the person who uses it. */
export interface Rules {
  /** Domains that are the provider's own, such as `yandex.ru`; what ends so is no secret. */
  readonly domains: readonly string[];
  /** Names of the person, as the page writes them. */
  readonly names: readonly string[];
}

/** Longest text of one block that is kept. */
const maxBlock = 300;

const gone = '…';
const unseen = /\p{Cf}|\u034f|[\u115f\u1160\u3164\uffa0]|[\ufe00-\ufe0f]/gu;
const link =
  /(?<![\p{L}\p{N}])(?:[a-z][a-z0-9+.-]{1,30}:\/{1,3}|www\.|mailto:|data:|blob:|tel:)\S+/giu;
const query = /\S*[?&#;][\p{L}\p{N}_.~%[\]-]+=\S*/gu;
const path = /(?<!\S)[/\\]\S+/gu;
const address = /[^\s<>()[\]"'“”„«»,;]*@\S*/gu;
const spelledAddress = /\S+ ?[[({<] ?(?:at|ät|arroba|chez|собака) ?[\])}>] ?\S+/giu;
const host =
  /(?<![\p{L}\p{N}_.-])(?:[\p{L}\p{N}_-]{1,63}\.)+(?:\p{L}{2,24}|xn--[a-z0-9-]+)(?::\p{Nd}{1,5})?(?:\/\S*)?/gu;
const ip =
  /(?<![\p{L}\p{N}.])(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){3}|(?:[\da-f]{0,4}:){3,7}[\da-f]{1,4})(?![\p{L}\p{N}])/giu;
const number = /\+?\p{Nd}(?:[\p{P}\p{Zs}]{0,3}\p{Nd})*/gu;
const token = /[A-Za-z0-9+/_=~.:-]{8,}/g;
/** A code in groups of four letters, as app passwords are shown. */
const grouped = /(?<![\p{L}\p{N}])[a-z0-9]{4}(?:[- ][a-z0-9]{4}){2,}(?![\p{L}\p{N}])/giu;

const ports = new Set(['25', '110', '143', '465', '587', '993', '995', '2525']);
/** Names of protocols and the like, with a version. Bounded, since a page chooses what it is tried on. */
const technical =
  /^(?:(?:pop|imap|smtp|tls|ssl|starttls|oauth|http|utf|iso|sha|md|rev|v)s?){1,3}\d{0,4}(?:rev\d)?$|^\d{1,4}$/i;

/** The page's host names: the provider's own stay, of others only the kind of server is told. */
function hostFor(found: string, { domains }: Rules): string {
  const name = /^[^:/]+/.exec(found)?.[0].toLowerCase() ?? '';
  if (domains.some((domain) => name === domain || name.endsWith(`.${domain}`))) return name;
  const kind = /^(?:pop3?|imap4?|smtps?|mail|webmail)(?=\.)/.exec(name)?.[0];
  return `${kind ? `${kind}.` : ''}example.com`;
}

function numberFor(found: string): string {
  const parts = found.match(/\p{Nd}+/gu) ?? [];
  if (parts.join('').length <= 4 || parts.every((part) => ports.has(part))) return found;
  return gone;
}

// "POP3/IMAP/Exchange/CardDAV": names of services, each short and without digits of its own.
const isPlain = (word: string) =>
  word.split(/[_.:+=~-]/).every((part) => technical.test(part)) ||
  (/^[A-Za-z]{0,12}$/.test(word) && (word.match(/[a-z](?=[A-Z])/g)?.length ?? 0) < 2);

/** Whether a run of letters and digits is a key, a code or an id rather than a word. */
export function looksSecret(run: string): boolean {
  const word = run.replace(/^[.:=/_~+-]+|[.:=/_~+-]+$/g, '');
  if (word.split('/').every(isPlain)) return false;
  const digits = word.replace(/\D/g, '').length;
  const letters = word.replace(/[^A-Za-z]/g, '');
  if (digits > 4 || (digits >= 2 && letters.length >= 2 && word.length >= 10)) return true;
  if (/^[a-f]{12,}$/i.test(letters)) return true;
  const turns = word.match(/[a-z](?=[A-Z])/g)?.length ?? 0;
  const breaks = word.split(/[.:/_=~+-]+/);
  return (
    (word.length >= 14 && turns >= 3) ||
    (word.length >= 14 && turns >= 1 && digits >= 1) ||
    breaks.some((part) => part.length > 32)
  );
}

/** Whether four groups of four letters are a code: a sentence of such words would hold others as well. */
const codeFor = (found: string, _: number, whole: string) =>
  found.includes('-') || /[a-z]\d|\d[a-z]/i.test(found) || whole.trim().length === found.length
    ? gone
    : found;

const escaped = (name: string) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function withoutNames(text: string, names: readonly string[]): string {
  if (names.length === 0) return text;
  const any = names.map(escaped).join('|');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu'), gone);
}

/** The text of a label or heading without what may be a person's. Total. */
export function redactText(text: string, rules: Rules): string {
  const whole = text
    .slice(0, maxBlock * 8)
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(/[\p{Cc}\s]+/gu, ' ');
  // A word cut in two could not be told for what it is.
  const plain =
    whole.length > maxBlock * 2 ? whole.slice(0, maxBlock * 2).replace(/\S*$/, '') : whole;
  const clean = withoutNames(plain, rules.names)
    .replace(grouped, codeFor)
    .replace(link, '(link)')
    .replace(address, '(address)')
    .replace(spelledAddress, '(address)')
    .replace(query, '(link)')
    .replace(path, '(link)')
    .replace(ip, gone)
    .replace(host, (found) => hostFor(found, rules))
    .replace(token, (found) => (looksSecret(found) ? gone : found))
    .replace(number, numberFor);
  return clean.length > maxBlock ? `${clean.slice(0, maxBlock - 1)}${gone}` : clean;
}

/**
 * A name, id or value of a form as it is when it is a word of the program, else the empty string: short, no long
 * number, no code, nobody's name.
 */
export function identifier(value: string, rules: Rules): string {
  if (/^\d{1,4}$/.test(value)) return value;
  if (!/^[A-Za-z][\w:.[\]-]{0,47}$/.test(value) || /\d{4}/.test(value)) return '';
  const words = value.replace(/([a-z])(?=[A-Z])/g, '$1 ').split(/[^A-Za-z0-9]+/);
  const odd = (word: string) =>
    word.length > 24 ||
    /^(?=.*\d)[0-9a-f]{6,}$/i.test(word) ||
    (word.match(/\d/g)?.length ?? 0) > 3;
  if (looksSecret(value) || words.some(odd)) return '';
  const parts = rules.names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return words.some((word) => parts.includes(word.toLowerCase())) ? '' : value;
}
