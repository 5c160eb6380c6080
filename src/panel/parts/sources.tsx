// Where a statement comes from and how well it was checked, said openly under every explanation.

import { sourceById, statusText } from '../../knowledge/index.ts';
import type { Source, SourceId, Status } from '../../knowledge/types.ts';
import { usePanel } from './context.ts';
import { Outward } from './link.tsx';

// Names of documents and dates are not translated, hence the language mark.
function Citation({ source: { id, citation, date, checked, url } }: { source: Source }) {
  const { text } = usePanel().host;
  if (id === 'KNOW') return <li>{text('panel_source_know')}</li>;
  return (
    <li lang="en">
      {url ? <Outward url={url}>{citation}</Outward> : citation} · {date} · {checked}
    </li>
  );
}

/** Citations, one a line; folded away unless it is a single one, so that the explanation stays short. */
export function Sources({
  ids,
  folded = ids.length > 1,
}: {
  ids: readonly SourceId[];
  folded?: boolean;
}) {
  const { text } = usePanel().host;
  const known = ids.flatMap((id) => sourceById(id) ?? []);
  if (known.length === 0) return null;
  const list = (
    <ul aria-label={text('panel_sources')}>
      {known.map((source) => (
        <Citation key={source.id} source={source} />
      ))}
    </ul>
  );
  if (!folded) return <div class="sources">{list}</div>;
  return (
    <details class="sources">
      <summary>{text('panel_sources_count', [String(known.length)])}</summary>
      {list}
    </details>
  );
}

/** Says that a statement is not fully checked; nothing when it is. */
export function StatusNote({ status }: { readonly status: Status }) {
  const { text } = usePanel().host;
  if (status === 'verified') return null;
  return <p class="status">{text(statusText(status))}</p>;
}
