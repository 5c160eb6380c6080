// The glossary.

import { type Term, terms } from '../../knowledge/glossary.ts';
import { topicText } from '../../knowledge/topic-text.ts';
import { useArrival } from '../parts/arrive.ts';
import { usePanel } from '../parts/context.ts';
import { TopicLinks } from '../parts/link.tsx';
import { Prose } from '../parts/prose.tsx';

function Word({ term }: { term: Term }) {
  const { text } = usePanel().host;
  const { ref, isTarget } = useArrival('learn', term.id);
  return (
    <article class="entry">
      <h3 ref={ref} tabIndex={-1} class={isTarget ? 'arrived' : undefined}>
        {text(term.name)}
      </h3>
      <p>
        <Prose except={term.id}>{text(term.text)}</Prose>
      </p>
      <TopicLinks topics={term.topics} nameOf={(topic) => text(topicText(topic).name)} />
    </article>
  );
}

/** All words, in alphabetical order of the person's language. */
export function Words() {
  const { text, language } = usePanel().host;
  const sorted = [...terms].sort((a, b) => text(a.name).localeCompare(text(b.name), language));
  return (
    <>
      {sorted.map((term) => (
        <Word key={term.id} term={term} />
      ))}
    </>
  );
}
