// Writes into each element what the page's style sheets do to its visibility, so that a redesign may drop classes and
// move elements to where the sheets do not reach.

import { addStyle, type Work } from './work.ts';

const neverDrawn = new Set(
  'html,body,head,title,meta,link,base,script,style,template,noscript,datalist,param,source,track,area,option,optgroup,br,wbr,audio,slot'.split(
    ',',
  ),
);
const bareWidgets =
  '[role=switch],[role=checkbox],[role=radio],[role=button],button,a,i,[role=link]';

/** Writes hidden things, things off the screen and the size of bare switches into inline styles. */
export function bakeLooks(work: Work): void {
  const writes: [Element, string][] = [];
  for (const element of work.all('*')) {
    if (neverDrawn.has(element.localName) || element.closest('svg, head')) continue;
    if (element instanceof HTMLInputElement && element.type === 'hidden') continue;
    const style = getComputedStyle(element);
    const css = lookOf(element, style);
    if (css) writes.push([element, css]);
  }
  for (const [element, css] of writes) addStyle(element, css);
}

function lookOf(element: Element, style: CSSStyleDeclaration): string {
  if (style.display === 'none') return 'display:none';
  const css: string[] = [];
  const above = element.parentElement && getComputedStyle(element.parentElement);
  if (style.visibility !== 'visible' && style.visibility !== above?.visibility)
    css.push(`visibility:${style.visibility}`);
  if (style.opacity === '0') css.push('opacity:0');
  const box = element.getBoundingClientRect();
  if (
    /absolute|fixed/.test(style.position) &&
    (box.right + scrollX < 0 || box.bottom + scrollY < 0)
  )
    css.push(`position:${style.position};left:${style.left};top:${style.top}`);
  if (/hidden|clip/.test(style.overflowY) && element.clientHeight === 0 && element.scrollHeight > 0)
    if (style.display !== 'inline') css.push('height:0;overflow:hidden');
  if (element.matches(bareWidgets) && !element.textContent?.trim() && box.width > 0)
    css.push(
      `display:inline-block;width:${Math.round(box.width)}px;height:${Math.round(box.height) || 20}px`,
    );
  // Boxes that a sheet makes of inline elements: without it, lines would run together.
  if (element.matches('label,span,a,b,i,em,strong') && /^(block|flex|grid)$/.test(style.display))
    css.push('display:block');
  return css.join(';');
}
