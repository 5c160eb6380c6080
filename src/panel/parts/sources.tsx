// Where a statement comes from and how well it was checked, said openly under every explanation.

import { sourceById } from '../../knowledge/index.ts';
import type { SourceId, Status } from '../../knowledge/types.ts';
import { usePanel } from './context.ts';
import { Outward } from './link.tsx';

/** Citations, one a line. Names of documents are not translated, hence the language mark. */
export function Sources({ ids }: { readonly ids: readonly SourceId[] }) {
  const { host } = usePanel();
  const known = ids.flatMap((id) => sourceById(id) ?? []);
  if (known.length === 0) return null;
  return (
    <ul class="sources" aria-label={host.text('panel_sources')}>
      {known.map(({ id, citation, date, checked, url }) => (
        <li key={id} lang="en">
          {url ? <Outward url={url}>{citation}</Outward> : citation} · {date} · {checked}
        </li>
      ))}
    </ul>
  );
}

/** Says that a statement is not fully checked; nothing when it is. */
export function StatusNote({ status }: { readonly status: Status }) {
  const { host } = usePanel();
  if (status === 'verified') return null;
  return <p class="status">{host.text(`status_${status}`)}</p>;
}
