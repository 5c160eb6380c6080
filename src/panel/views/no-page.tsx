// *This page* when there is no page to explain: what the extension does, how to get to a page it explains,
// and a way to have any other webmail looked at once.

import { useState } from 'preact/hooks';
import { usePanel } from '../parts/context.ts';
import { Link, Outward } from '../parts/link.tsx';
import { providersToOpen } from '../provider-view.ts';

type Outcome = 'ok' | 'no-access' | 'failed' | 'looking' | null;

/** A button that has the page beside the explainer looked at; absent where the host cannot do that. */
export function ExplainThisPage() {
  const { host } = usePanel();
  const [outcome, setOutcome] = useState<Outcome>(null);
  if (!host.explainThisPage) return null;
  const look = async () => {
    setOutcome('looking');
    setOutcome((await host.explainThisPage?.()) ?? 'failed');
  };
  const said =
    outcome && outcome !== 'ok'
      ? host.text(`panel_look_${outcome === 'no-access' ? 'no_access' : outcome}`)
      : '';
  return (
    <div class="look">
      <button type="button" class="action main" onClick={look} disabled={outcome === 'looking'}>
        {host.text('panel_look')}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}

/** What the explainer is for, and where to go. */
export function NoPage() {
  const { host } = usePanel();
  const { text } = host;
  return (
    <>
      <h2>{text('panel_none_title')}</h2>
      <p>{text('panel_none_what')}</p>
      <ExplainThisPage />
      <h2 class="section">{text('panel_none_open')}</h2>
      <ul class="open-list">
        {providersToOpen().map(({ id, name, url }) => (
          <li key={id}>
            <Outward url={url} class="action">
              {name}
            </Outward>
          </li>
        ))}
      </ul>
      <p class="quiet">{text('panel_none_never')}</p>
      <h2 class="section">{text('panel_none_else')}</h2>
      <p>
        <Link to={{ view: 'compare', id: null }}>{text('panel_none_compare')}</Link>
        {' · '}
        <Link to={{ view: 'choose', id: null }}>{text('panel_none_choose')}</Link>
      </p>
    </>
  );
}
