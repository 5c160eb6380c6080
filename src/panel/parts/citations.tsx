// Documents that statements rest on, with date and how each was checked.

import { sourceById } from '../../knowledge/sources.ts';
import type { Source, SourceId } from '../../knowledge/types.ts';
import { useArrival } from './arrive.ts';
import { usePanel } from './context.ts';
import { Outward } from './link.tsx';

// Names of documents and dates are not translated, hence the language mark.
function Citation({ source: { id, citation, date, checked, url } }: { source: Source }) {
  const { text } = usePanel().host;
  const { ref, isTarget } = useArrival<HTMLLIElement>('learn', id);
  const look = { ref, tabIndex: -1, class: isTarget ? 'arrived' : undefined };
  if (id === 'KNOW') return <li {...look}>{text('panel_source_know')}</li>;
  return (
    <li {...look} lang="en">
      {url ? <Outward url={url}>{citation}</Outward> : citation} · {date} · {checked}
    </li>
  );
}

/** Citations, one a line. Ids of another version are left out. */
export function Citations({ ids }: { readonly ids: readonly SourceId[] }) {
  const { text } = usePanel().host;
  const known = ids.flatMap((id) => sourceById(id) ?? []);
  return (
    <ul aria-label={text('panel_sources')}>
      {known.map((source) => (
        <Citation key={source.id} source={source} />
      ))}
    </ul>
  );
}
