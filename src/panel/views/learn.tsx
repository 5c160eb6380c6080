// *Learn*: what people say and what is right, what loses mail, the words, every setting that is known, the dates
// and the sources. One section at a time.

import type { JSX } from 'preact';
import { isLearnId, type LearnSection, learnSections, sectionOfId } from '../learn-model.ts';
import { Astray } from '../parts/astray.tsx';
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
  const { id } = navigation.route();
  const section = sectionOfId(id);
  const Body = bodies[section];
  return (
    <>
      <nav class="shelf" aria-label={text('panel_learn_sections')}>
        {learnSections.map((each) => (
          <Link key={each} class="tab" to={{ view: 'learn', id: each }} current={each === section}>
            {text(`panel_learn_${each}`)}
          </Link>
        ))}
      </nav>
      {id !== null && !isLearnId(id) && <Astray />}
      <h2 class="unseen">{text(`panel_learn_${section}`)}</h2>
      <Body />
    </>
  );
}
