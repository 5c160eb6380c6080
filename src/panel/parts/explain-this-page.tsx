// A way to have any page looked at once, because the person asks.

import { useState } from 'preact/hooks';
import { usePanel } from './context.ts';

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
