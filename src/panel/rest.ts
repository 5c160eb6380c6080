// All pieces at once, for places that cannot load them one by one: the panel inside a page, and the web site.

import { Citations } from './parts/citations.tsx';
import { ReportPage } from './parts/report-page.tsx';
import type { Pieces } from './pieces.ts';
import { ChooseView } from './views/choose.tsx';
import { CompareView } from './views/compare.tsx';
import { ConnectView } from './views/connect.tsx';
import { LearnView } from './views/learn.tsx';
import { SearchView } from './views/search.tsx';
import { Start } from './views/start.tsx';

/** Every piece. */
export const allPieces: Pieces = {
  compare: CompareView,
  choose: ChooseView,
  connect: ConnectView,
  learn: LearnView,
  search: SearchView,
  start: Start,
  report: ReportPage,
  citations: Citations,
};
