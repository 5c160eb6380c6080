// Everything that the statements rest on.

import { sources } from '../../knowledge/index.ts';
import { usePanel } from '../parts/context.ts';
import { Sources } from '../parts/sources.tsx';

/** All sources. */
export function AllSources() {
  const { text } = usePanel().host;
  return (
    <>
      <p class="quiet">{text('panel_learn_sources_lead')}</p>
      <Sources ids={sources.map(({ id }) => id)} folded={false} />
    </>
  );
}
