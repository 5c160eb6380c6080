// Selects that are known by their options.

import { withoutProtocols } from '../text.ts';
import { is, protocolsIn, type Subject, siblings, within } from './subject.ts';
import { otherServices } from './wire.ts';

/** A select that holds both POP and IMAP, and little else. Folders and messages may bear these names too. */
export function protocolSelect(s: Subject) {
  if (s.d.kind !== 'select') return null;
  const named = s.d.siblings.map(protocolsIn);
  const telling = s.d.siblings.filter((_, i) => named[i]?.pop !== named[i]?.imap);
  if (!named.some((n) => n.pop && !n.imap) || !named.some((n) => n.imap && !n.pop)) return null;
  if (
    (!s.d.many && s.d.siblings.includes('smtp')) ||
    s.d.siblings.some((option) => otherServices.test(option)) ||
    telling.length * 3 < s.d.siblings.length
  )
    return 'silent' as const;
  const plain = telling.every((option) => {
    const bare = option.replace(/\(.*?\)/g, ' ').replace(/^((?:pop3?|imap4?)s?)(?::| -) .*$/, '$1');
    const rest = withoutProtocols(bare);
    return (
      rest.length <= 2 ||
      (rest.length <= 24 &&
        s.words.of(rest).is('secure|server|protocol|access|incoming|enable|allow'))
    );
  });
  return plain ? is('protocol-imap', 0.85) : ('silent' as const);
}

/** The select that says what happens to the server's copy. */
export function afterSelect(s: Subject) {
  const terms = siblings(s);
  if (
    s.d.kind !== 'select' ||
    terms.length < 2 ||
    terms.length > 8 ||
    terms.some((t) => t.is('spam'))
  )
    return null;
  const acts = terms.filter((t) => t.is('keep|archive|remove|trash|read')).length;
  const goes = terms.some((t) => t.is('remove|archive|trash'));
  if (!terms.some((t) => t.is('keep|read|inbox')) || !goes || acts < terms.length - 1) return null;
  if (s.near.is('forward') && !s.named.pop) return null;
  const other = within(s, 2, (g) => g.is('other account'));
  if (!s.named.pop && (s.page.accountForm || other) && terms.some((t) => t.is('server|copy|keep')))
    return is('leave-on-server', 0.85);
  return s.scope.pop || (s.page.pop && s.name.is('fetch')) ? is('pop-after') : null;
}
