// Names of people in a text, told by the e-mail address beside them. Pure.

const address = /([\p{L}\p{N}._%+'-]+)@[\p{L}\p{N}.-]+/gu;
/** Words in capitals right before an address, in brackets or not: "Anna Example (anna@example.org)". */
const nameBefore =
  /((?:\p{Lu}[\p{L}\p{M}'’.-]*[ ,]+){0,3}\p{Lu}[\p{L}\p{M}'’.-]+)[\s,]*([(<[]?)\s*$/u;

/** Parts of addresses that are words of mail, not of people. */
const common = new Set(
  'mail email post mailbox inbox info support help admin webmaster postmaster noreply reply server pop pop3 imap smtp account user name address contact office team service settings www example test the and you your archive archiv backup copy delete forward folder new old work home private news newsletter shop sales billing security privacy helpdesk spam trash sent drafts'.split(
    ' ',
  ),
);

const parts = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length >= 3 && !common.has(part));

/** The names that a text with an address tells, longest first. Pure. */
export function namesIn(text: string): string[] {
  const names = new Set<string>();
  for (const match of text.matchAll(address)) {
    const local = match[1] ?? '';
    const own = parts(local);
    for (const part of own) names.add(part);
    if (own.length > 0 && local.length >= 3) names.add(local.toLowerCase());
    const before = nameBefore.exec(text.slice(Math.max(0, match.index - 80), match.index));
    const name = before?.[1]?.trim() ?? '';
    // Words that have nothing to do with the address may be a label, unless the address is in brackets.
    const words = parts(name);
    const akin = words.some((word) =>
      own.some((part) => part.includes(word) || word.includes(part)),
    );
    if (akin) for (const word of words) names.add(word);
    if (akin || (before?.[2] && name.includes(' '))) names.add(name.toLowerCase());
  }
  return [...names].filter((name) => name.length >= 3).sort((a, b) => b.length - a.length);
}
