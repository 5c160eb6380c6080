// The explainer: one app for side panel, sidebar, in-page panel, tab and site. It explains and never acts.
// Called by the entries with a host; draws into an element or a closed root and nowhere else.

import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PanelFocus, PanelHost } from './host.ts';
import { createNavigation, type Navigation } from './navigation.ts';
import { Astray } from './parts/astray.tsx';
import { PanelProvider, useChanges } from './parts/context.ts';
import { OnDemand } from './parts/on-demand.tsx';
import { TopBar } from './parts/top-bar.tsx';
import type { PieceLoaders } from './pieces.ts';
import type { Route, View } from './router.ts';
import { PageView } from './views/page.tsx';
import { complete } from './words.ts';

interface AppProps {
  readonly host: PanelHost;
  readonly navigation: Navigation;
  readonly pieces: PieceLoaders;
  /** The request that the first picture answers. */
  readonly answered: PanelFocus | null;
}

/** *More* may come at any time and wins over the place where the person is. */
function useFocusRequests({ host, navigation, answered }: AppProps): void {
  useEffect(() => {
    let last = answered;
    const follow = () => {
      const focus = host.focus();
      if (focus && focus !== last) navigation.go({ view: 'page', id: focus.topic });
      last = focus;
    };
    follow();
    return host.subscribe(follow);
  }, [host, navigation, answered]);
}

function Current({ view }: { readonly view: View }) {
  if (view === 'page') return <PageView />;
  return (
    <OnDemand key={view} name={view}>
      {(Piece) => <Piece />}
    </OnDemand>
  );
}

function App(props: AppProps) {
  const { host, navigation, pieces } = props;
  const [said, setSaid] = useState('');
  const [query, setQuery] = useState('');
  const context = useMemo(() => {
    // The same sentence twice is a change only if something differs; a space nobody hears will do.
    const announce = (sentence: string) =>
      setSaid((before) => (before === sentence ? `${sentence}\u00a0` : sentence));
    return { host, navigation, pieces, announce };
  }, [host, navigation, pieces]);
  useChanges(host.subscribe);
  useChanges(navigation.subscribe);
  useFocusRequests(props);
  const route = navigation.route();
  const lastRoute = useRef(route);
  const moved = lastRoute.current !== route;
  useEffect(() => {
    lastRoute.current = route;
    if (moved) setQuery('');
  }, [route, moved]);

  const searching = query.trim() !== '' && !moved;
  const Main = host.surface === 'in-page' ? 'div' : 'main';
  return (
    <PanelProvider value={context}>
      <TopBar query={query} onQuery={setQuery} searching={searching} />
      <Main class="view">
        {route.astray && !searching && <Astray />}
        {searching ? (
          <OnDemand key="search" name="search">
            {(Search) => <Search query={query} />}
          </OnDemand>
        ) : (
          <Current view={route.view} />
        )}
      </Main>
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
  given: PanelHost,
  pieces: PieceLoaders,
  initial?: string,
): () => void {
  const host: PanelHost = { ...given, text: complete(given.text) };
  const root = document.createElement('div');
  root.className = 'panel';
  root.lang = host.language;
  root.dir = host.direction;
  root.dataset.surface = host.surface;
  container.append(root);
  // The first picture answers *More*, so that it is drawn once; a link that was opened just now wins.
  const focus = host.focus();
  const wanted: Route | null = focus && { view: 'page', id: focus.topic };
  const navigation = createNavigation(host.surface, initial, window, wanted);
  render(<App host={host} navigation={navigation} pieces={pieces} answered={focus} />, root);
  return () => {
    navigation.end();
    render(null, root);
    root.remove();
  };
}
