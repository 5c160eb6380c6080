// The head of the explainer: what it is, whose page it explains, and the search over everything.

import { useRef } from 'preact/hooks';
import { providerName } from '../provider-view.ts';
import { usePanel } from './context.ts';
import { Logo } from './logo.tsx';

interface TopBarProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Sign, name, page and search. */
export function TopBar({ query, onQuery }: TopBarProps) {
  const { host } = usePanel();
  const field = useRef<HTMLInputElement>(null);
  const { text, close } = host;
  const report = host.report();
  const name = providerName(report?.provider ?? null);
  const found = report?.choices.length ?? 0;
  const count = found > 0 && text('panel_count', [String(found)]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || query === '') return;
    event.stopPropagation();
    onQuery('');
  };
  return (
    <header class="top">
      <Logo />
      <div class="title">
        <h1>{text('ext_name')}</h1>
        <span>
          {[name, count].filter(Boolean).join(' · ') ||
            text(report ? 'panel_nothing_short' : 'panel_no_page_short')}
        </span>
      </div>
      <search>
        <input
          ref={field}
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
    </header>
  );
}
