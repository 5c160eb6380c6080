// Entry of the bundle that follows the hints into a page: what a person sees on showing interest in a marker. Apart
// from `hints.js`, so that choices are found and marked before any of this is read.

import { createInterest, type InterestSettings } from '../hints/interest.ts';
import { riskOf, topicText } from '../knowledge/topic-text.ts';
import type { ExplainerPlace } from '../messages/index.ts';
import { readPlace } from '../platform/page.ts';
import { direction, language, text } from '../platform/text.ts';
import type {} from './world.ts';

// Read ahead of the click, which must not wait.
let place: ExplainerPlace = 'auto';

function refreshPlace(): void {
  void readPlace().then((chosen) => {
    place = chosen;
  });
}

const settings: InterestSettings = {
  text,
  language: language(),
  direction: direction(),
  topicKeys: ({ topic, provider, sense }) => topicText(topic, provider, sense),
  risk: ({ topic, provider, sense, state }) => riskOf(topic, provider, sense, state),
  onMore: (finding) => globalThis.__popOrImap?.more(finding, place),
};

globalThis.__popOrImapTips ??= (view) => {
  refreshPlace();
  // Preferences are set in another tab. Coming back is the time to see.
  document.addEventListener('visibilitychange', refreshPlace, { signal: view.signal });
  return createInterest(view, settings);
};
globalThis.__popOrImap?.attend();
