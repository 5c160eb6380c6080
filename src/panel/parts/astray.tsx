// One plain sentence for a link that names something that is not here.

import { usePanel } from './context.ts';

/** The sentence. */
export function Astray() {
  return <p class="now plain">{usePanel().host.text('panel_astray')}</p>;
}
