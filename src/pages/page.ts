// What every page of ours does first: say its language, direction and title.

import type { MessageKey } from '../knowledge/text.ts';
import { direction, language, text } from '../platform/text.ts';

/** Sets up the document and returns the element to draw into. */
export function startPage(title: MessageKey): HTMLElement {
  const { documentElement: root, body } = document;
  root.lang = language();
  root.dir = direction();
  document.title = text(title);
  return document.getElementById('app') ?? body;
}
