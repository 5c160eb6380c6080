// Runs in a page opened by `npm run detect`: looks at it as though the person had asked for it there.

import { elsewhere } from '../../src/detect/elsewhere/index.ts';
import { createDetector } from '../../src/detect/index.ts';
import { allLexicons } from '../../src/detect/lexicon/all.ts';
import { selectorOf } from '../../src/detect/selector.ts';
import { providerForHost } from '../../src/providers/index.ts';
import { productOf } from '../../src/providers/product.ts';

/** One printed finding; the contract of `npm run detect`. */
export interface PrintedFinding {
  topic: string;
  provider: string | null;
  kind: string;
  state: 'on' | 'off' | null;
  label: string;
  selector: string;
  confidence: number;
}

function look(): PrintedFinding[] {
  const provider = providerForHost(location.hostname) ?? productOf(document);
  const detector = createDetector({ document, provider, elsewhere, lexicons: allLexicons });
  return detector.look().map((f) => ({
    topic: f.topic,
    provider: f.provider,
    kind: f.kind,
    state: f.state,
    label: f.label,
    selector: selectorOf(f.element),
    confidence: f.confidence,
  }));
}

Object.assign(globalThis, { popOrImapLook: look });
