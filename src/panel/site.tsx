// Entry of the explainer as a web site: the same app with everything at hand, and its words in the document.

import { renderPanel } from './app.tsx';
import type { PieceLoaders } from './pieces.ts';
import { allPieces } from './rest.ts';
import { createSiteHost, type SiteWords } from './site-host.ts';

const pieces: PieceLoaders = {
  compare: () => allPieces.compare,
  choose: () => allPieces.choose,
  connect: () => allPieces.connect,
  learn: () => allPieces.learn,
  search: () => allPieces.search,
  start: () => allPieces.start,
  report: () => allPieces.report,
  citations: () => allPieces.citations,
};

// Another language at the same place.
function keepPlace(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link) link.hash = location.hash;
}

const words = JSON.parse(document.getElementById('words')?.textContent ?? '{}') as SiteWords;
const app = document.getElementById('app') ?? document.body;
document.getElementById('languages')?.addEventListener('click', keepPlace);
renderPanel(app, createSiteHost(words), pieces);
