// Entry of what the panel inside the page does not need at first: comparison, advice, servers, learning and search.
// The background injects it when the panel asks for it; it shares Preact and all common code with the panel.

import { allPieces } from '../panel/rest.ts';

globalThis.__popOrImapPanelRest?.(allPieces);
