// Entry of panel.html, which Chrome shows in its side panel, Firefox in its sidebar, and both in a tab. *This page* comes
// with it; the rest are chunks that are loaded when they are first asked for.

import { createPanelHost } from '../platform/panel-host.ts';
import { renderPanel } from './app.tsx';
import type { PieceLoaders } from './pieces.ts';

/** How the chunks are got. */
export const pieces: PieceLoaders = {
  compare: async () => (await import('./views/compare.tsx')).CompareView,
  choose: async () => (await import('./views/choose.tsx')).ChooseView,
  connect: async () => (await import('./views/connect.tsx')).ConnectView,
  learn: async () => (await import('./views/learn.tsx')).LearnView,
  search: async () => (await import('./views/search.tsx')).SearchView,
  start: async () => (await import('./views/start.tsx')).Start,
  report: async () => (await import('./parts/report-page.tsx')).ReportPage,
  citations: async () => (await import('./parts/citations.tsx')).Citations,
};

/** Width of Chromium's side panel unless a person changed it, CSS px. */
const usualWidth = '360px';

// Chromium's side panel is 0 wide in its first moments. Checked in Chromium 156. In a tab behind others nobody waits.
function hasWidth(): Promise<void> {
  if (innerWidth > 0) return Promise.resolve();
  return new Promise((resolve) => {
    addEventListener('resize', () => resolve(), { once: true });
    setTimeout(resolve, 100);
  });
}

// Nothing is drawn in a tab behind others, so the time is limited.
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 300);
  });
}

async function start(): Promise<void> {
  const wide = hasWidth();
  const host = await createPanelHost(wide.then(painted));
  document.documentElement.lang = host.language;
  document.documentElement.dir = host.direction;
  document.title = host.text('ext_name');
  const place = document.getElementById('app') ?? document.body;
  // While the panel is 0 wide everything is made ready at its usual width: elements, fonts, lines.
  const early = innerWidth === 0;
  if (early) place.style.inlineSize = usualWidth;
  renderPanel(place, host, pieces);
  if (!early) return;
  await wide;
  place.style.inlineSize = '';
  // What is jumped to has the focus, and it came to stand elsewhere.
  const target = document.activeElement;
  if (target !== document.body) target?.scrollIntoView({ block: 'start' });
}

void start();
