// How the letters of a label come apart: into several elements, and with characters that nobody sees.

import { textOf, type Work } from './work.ts';

const places =
  'label,legend,button,h1,h2,h3,h4,h5,h6,th,td,dt,dd,li,p,span,div,b,strong,a,[role=option],[role=heading]';
const never = 'script,style,textarea,option,title,template,svg,head,pre,code,[contenteditable]';

/** Splits the text of short labels over elements, and puts no-break spaces and invisible breaks into it. */
export function splitText(work: Work): void {
  const share = work.dice.pick([0.15, 0.35, 0.6]);
  const manner = work.dice.pick(['elements', 'characters', 'both']);
  for (const element of work.all(places)) {
    if (element.closest(never)) continue;
    for (const node of [...element.childNodes]) {
      if (!(node instanceof Text) || node.data.trim().length < 3 || node.data.length > 160)
        continue;
      if (!work.dice.chance(share)) continue;
      if (manner !== 'elements') node.data = strewn(work, node.data);
      if (manner !== 'characters') parted(work, node);
    }
  }
  if (manner === 'elements') return;
  for (const element of work.all('[aria-label]'))
    if (work.dice.chance(share / 2))
      element.setAttribute(
        'aria-label',
        (element.getAttribute('aria-label') ?? '').replace(/ /, '\u00a0'),
      );
}

function strewn(work: Work, text: string): string {
  return text
    .replace(/(\S) (?=\S)/g, (all, before) => (work.dice.chance(0.4) ? `${before}\u00a0` : all))
    .replace(/(\p{Script=Latin}{4})(?=\p{Script=Latin}{3})/gu, (all) =>
      work.dice.chance(0.3) ? `${all}\u00ad` : all,
    )
    .replace(/([/\-—]|\p{Script=Han}{3})(?=\S)/gu, (all) =>
      work.dice.chance(0.3) ? `${all}\u200b` : all,
    );
}

// Cuts at spaces, so that no letter is parted from its mark; the words stay in one line.
function parted(work: Work, node: Text): void {
  const words = node.data.split(/(?<=\s)(?=\S)/);
  if (words.filter((word) => textOf(work.document.createTextNode(word))).length < 2) {
    const whole = work.make(work.dice.pick(['span', 'b']));
    node.replaceWith(whole);
    whole.append(node);
    return;
  }
  const cut = 1 + Math.floor(work.dice.next() * (words.length - 1));
  const first = work.make(
    work.dice.pick(['span', 'b', 'span', 'em']),
    {},
    words.slice(0, cut).join(''),
  );
  const rest = words.slice(cut).join('');
  const second = work.dice.chance(0.5)
    ? work.make('span', {}, rest)
    : work.document.createTextNode(rest);
  node.replaceWith(first, second);
}
