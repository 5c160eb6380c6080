// What the search found, while there is something in the search field.

import { useEffect, useMemo } from 'preact/hooks';
import type { PanelHost } from '../host.ts';
import { usePanel } from '../parts/context.ts';
import { Link } from '../parts/link.tsx';
import { createSearch, entryId, type Search, searchEntries } from '../search-model.ts';

// One index for the life of the explainer, made at the first search.
const searches = new WeakMap<PanelHost, Search>();

function searchOf(host: PanelHost): Search {
  const search = searches.get(host) ?? createSearch(searchEntries(host.text), host.language);
  searches.set(host, search);
  return search;
}

/** The view. */
export function SearchView({ query }: { readonly query: string }) {
  const { host, announce } = usePanel();
  const { text } = host;
  const found = useMemo(() => searchOf(host)(query), [host, query]);
  const summary = text('panel_found', [String(found.length)]);
  useEffect(() => {
    // Not with each letter: only once the person pauses.
    const timer = setTimeout(() => announce(summary), 700);
    return () => clearTimeout(timer);
  }, [summary, announce]);
  return (
    <>
      <h2>{summary}</h2>
      {found.length === 0 && <p>{text('panel_found_none')}</p>}
      <ul class="found">
        {found.map((entry) => (
          <li key={`${entry.kind} ${entryId(entry)}`}>
            <Link to={entry.route}>{entry.title}</Link>
            <span class="kind">{text(`panel_kind_${entry.kind}`)}</span>
            <p>{entry.body}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
