// The head of the explainer: what it is, whose page it explains, the search over everything, the tabs. It stays in view
// while the rest scrolls.

import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { providerName } from '../provider-view.ts';
import { type View, views } from '../router.ts';
import { usePanel } from './context.ts';
import { Link } from './link.tsx';
import { Logo } from './logo.tsx';

interface TopBarProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What the search found stands in place of a view. */
  readonly searching: boolean;
}

/** Tells the sheet how high the head is, so that nothing that is jumped to comes to stand under it. */
function useKnownHeight(head: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = head.current;
    const panel = element?.parentElement;
    if (!element || !panel) return undefined;
    const tell = () => panel.style.setProperty('--head', `${element.offsetHeight}px`);
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    tell();
    return () => observer.disconnect();
  }, [head]);
}

function Title() {
  const { host } = usePanel();
  const { text, surface } = host;
  const report = host.report();
  const name = providerName(report?.provider ?? null);
  // As on the toolbar button: the options of a select count as one choice.
  const found = report?.choices.filter(({ kind }) => kind !== 'option').length ?? 0;
  const count = found > 0 && text('panel_count', [String(found)]);
  const nothing = text(report ? 'panel_nothing_short' : 'panel_no_page_short');
  return (
    <div class="title">
      <h1>{text('ext_name')}</h1>
      {surface !== 'site' && <span>{[name, count].filter(Boolean).join(' · ') || nothing}</span>}
    </div>
  );
}

function Tabs({ searching }: { readonly searching: boolean }) {
  const { host, navigation } = usePanel();
  // A web site stands beside no page.
  const isOffered = (view: View) => view !== 'page' || host.surface !== 'site';
  return (
    <nav class="tabs" aria-label={host.text('panel_tabs')}>
      {views.filter(isOffered).map((view) => (
        <Link
          key={view}
          to={{ view, id: null }}
          class="tab"
          current={!searching && view === navigation.route().view}
        >
          {host.text(`panel_tab_${view}`)}
        </Link>
      ))}
    </nav>
  );
}

/** Sign, name, page, search and tabs. */
export function TopBar({ query, onQuery, searching }: TopBarProps) {
  const { host } = usePanel();
  const { text, close } = host;
  const head = useRef<HTMLElement>(null);
  useKnownHeight(head);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || query === '') return;
    event.stopPropagation();
    event.preventDefault();
    onQuery('');
  };
  return (
    <header class="head" ref={head}>
      <div class="top">
        <Logo />
        <Title />
        <search>
          <input
            class="find"
            type="search"
            value={query}
            placeholder={text('panel_search')}
            aria-label={text('panel_search_label')}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => onQuery(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        </search>
        {close && (
          <button
            type="button"
            class="close"
            aria-label={text('panel_close')}
            onClick={() => close()}
          >
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
              <path class="stroke" d="M2 2l10 10M12 2 2 12" />
            </svg>
          </button>
        )}
      </div>
      <Tabs searching={searching} />
    </header>
  );
}
