// Where a statement comes from and how well it was checked, said openly under every explanation.

import { useState } from 'preact/hooks';
import { statusText } from '../../knowledge/topic-text.ts';
import type { SourceId, Status } from '../../knowledge/types.ts';
import { usePanel } from './context.ts';
import { OnDemand } from './on-demand.tsx';

/** Citations, folded away, so that the explanation stays short. */
export function Sources({ ids }: { readonly ids: readonly SourceId[] }) {
  const { text } = usePanel().host;
  const [isOpen, setOpen] = useState(false);
  if (ids.length === 0) return null;
  return (
    <details class="sources" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text('panel_sources_count', [String(ids.length)])}</summary>
      {isOpen && <OnDemand name="citations">{(Citations) => <Citations ids={ids} />}</OnDemand>}
    </details>
  );
}

/** Says that a statement is not fully checked; nothing when it is. */
export function StatusNote({ status }: { readonly status: Status }) {
  const { text } = usePanel().host;
  if (status === 'verified') return null;
  return <p class="status">{text(statusText(status))}</p>;
}
