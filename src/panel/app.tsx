// The explainer: one app for side panel, sidebar, in-page panel, tab and site. It explains and never acts.
// Called by the entries with a host; draws into an element or a closed root and nowhere else.

import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PanelHost } from './host.ts';
import { createNavigation, type Navigation } from './navigation.ts';
import { PanelProvider, useChanges } from './parts/context.ts';
import { Link } from './parts/link.tsx';
import { TopBar } from './parts/top-bar.tsx';
import { type View, views } from './router.ts';
import { ChooseView } from './views/choose.tsx';
import { CompareView } from './views/compare.tsx';
import { ConnectView } from './views/connect.tsx';
import { LearnView } from './views/learn.tsx';
import { PageView } from './views/page.tsx';
import { SearchView } from './views/search.tsx';

const viewOf: Record<View, () => preact.JSX.Element> = {
  page: PageView,
  compare: CompareView,
  choose: ChooseView,
  connect: ConnectView,
  learn: LearnView,
};

interface AppProps {
  readonly host: PanelHost;
  readonly navigation: Navigation;
}

/** *More* may come at any time and wins over the place where the person is, but not over a link opened just now. */
function useFocusRequests({ host, navigation }: AppProps): void {
  useEffect(() => {
    let last = navigation.startedAtLink ? host.focus() : null;
    const follow = () => {
      const focus = host.focus();
      if (focus && focus !== last) navigation.go({ view: 'page', id: focus.topic });
      last = focus;
    };
    follow();
    return host.subscribe(follow);
  }, [host, navigation]);
}

function App({ host, navigation }: AppProps) {
  const [said, setSaid] = useState('');
  const [query, setQuery] = useState('');
  const context = useMemo(() => {
    // The same sentence twice is a change only if something differs; a space nobody hears will do.
    const announce = (sentence: string) =>
      setSaid((before) => (before === sentence ? `${sentence}\u00a0` : sentence));
    return { host, navigation, announce };
  }, [host, navigation]);
  useChanges(host.subscribe);
  useChanges(navigation.subscribe);
  useFocusRequests({ host, navigation });
  const route = navigation.route();
  const lastRoute = useRef(route);
  const moved = lastRoute.current !== route;
  useEffect(() => {
    lastRoute.current = route;
    if (moved) setQuery('');
  }, [route, moved]);

  const { text, surface } = host;
  // A web site stands beside no page.
  const isOffered = (view: View) => view !== 'page' || surface !== 'site';
  const searching = query.trim() !== '' && !moved;
  const Current = viewOf[route.view];
  const Main = surface === 'in-page' ? 'div' : 'main';
  return (
    <PanelProvider value={context}>
      <TopBar query={query} onQuery={setQuery} />
      <nav class="tabs" aria-label={text('panel_tabs')}>
        {views.filter(isOffered).map((view) => (
          <Link
            key={view}
            to={{ view, id: null }}
            class="tab"
            current={!searching && view === route.view}
          >
            {text(`panel_tab_${view}`)}
          </Link>
        ))}
      </nav>
      <Main class="view">{searching ? <SearchView query={query} /> : <Current />}</Main>
      <p class="unseen" aria-live="polite">
        {said}
      </p>
    </PanelProvider>
  );
}

/**
 * Draws the explainer into `container` and returns what takes it away again. The style sheet is the
 * caller's to bring: a link in a document, a `<style>` in a closed root.
 * @param initial deep link to open at, such as `#topic/imap-auto-expunge-off`
 */
export function renderPanel(
  container: Element | ShadowRoot,
  host: PanelHost,
  initial?: string,
): () => void {
  const root = document.createElement('div');
  root.className = 'panel';
  root.lang = host.language;
  root.dir = host.direction;
  root.dataset.surface = host.surface;
  container.append(root);
  const navigation = createNavigation(host.surface, initial, window);
  render(<App host={host} navigation={navigation} />, root);
  return () => {
    navigation.end();
    render(null, root);
    root.remove();
  };
}
