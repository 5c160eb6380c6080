// *Learn*: what people say and what is right, what loses mail, the words, every setting that is known, the dates
// and the sources. One section at a time.

import type { JSX } from 'preact';
import { type LearnSection, learnSections, sectionOfId } from '../learn-model.ts';
import { usePanel } from '../parts/context.ts';
import { Link } from '../parts/link.tsx';
import { Dangers } from './learn-dangers.tsx';
import { Dates } from './learn-dates.tsx';
import { Myths } from './learn-myths.tsx';
import { Settings } from './learn-settings.tsx';
import { AllSources } from './learn-sources.tsx';
import { Words } from './learn-words.tsx';

const bodies: Record<LearnSection, () => JSX.Element> = {
  myths: Myths,
  dangers: Dangers,
  words: Words,
  settings: Settings,
  dates: Dates,
  sources: AllSources,
};

/** The view. */
export function LearnView() {
  const { host, navigation } = usePanel();
  const { text } = host;
  const section = sectionOfId(navigation.route().id);
  const Body = bodies[section];
  return (
    <>
      <nav class="shelf" aria-label={text('panel_learn_sections')}>
        {learnSections.map((id) => (
          <Link key={id} class="tab" to={{ view: 'learn', id }} current={id === section}>
            {text(`panel_learn_${id}`)}
          </Link>
        ))}
      </nav>
      <h2 class="unseen">{text(`panel_learn_${section}`)}</h2>
      <Body />
    </>
  );
}
