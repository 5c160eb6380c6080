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

// Chromium's side panel is 0 wide in its first moments: what is drawn then is laid out twice and scrolled to the wrong
// place. Checked in Chromium 156. In a tab behind others nobody waits for it.
function hasWidth(): Promise<void> {
  if (innerWidth > 0) return Promise.resolve();
  return new Promise((resolve) => {
    addEventListener('resize', () => resolve(), { once: true });
    setTimeout(resolve, 100);
  });
}

async function start(): Promise<void> {
  const [host] = await Promise.all([createPanelHost(), hasWidth()]);
  document.documentElement.lang = host.language;
  document.documentElement.dir = host.direction;
  document.title = host.text('ext_name');
  renderPanel(document.getElementById('app') ?? document.body, host, pieces);
}

void start();
