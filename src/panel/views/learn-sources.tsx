// Everything that the statements rest on.

import { sources } from '../../knowledge/sources.ts';
import { Citations } from '../parts/citations.tsx';
import { usePanel } from '../parts/context.ts';

/** All sources. */
export function AllSources() {
  const { text } = usePanel().host;
  return (
    <>
      <p class="quiet">{text('panel_learn_sources_lead')}</p>
      <div class="sources">
        <Citations ids={sources.map(({ id }) => id)} />
      </div>
    </>
  );
}
