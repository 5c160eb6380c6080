// Every dangerous combination, also those that no page shows.

import { type Combination, combinations } from '../../knowledge/combinations.ts';
import { topicText } from '../../knowledge/topic-text.ts';
import { useArrival } from '../parts/arrive.ts';
import { usePanel } from '../parts/context.ts';
import { TopicLinks } from '../parts/link.tsx';
import { Prose } from '../parts/prose.tsx';
import { RiskShape, riskOfSeverity } from '../parts/risk.tsx';
import { Sources, StatusNote } from '../parts/sources.tsx';

function DangerCard({ danger }: { danger: Combination }) {
  const { text } = usePanel().host;
  const { ref, isTarget } = useArrival('learn', danger.id);
  const risk = riskOfSeverity(danger.severity);
  return (
    <article class="entry">
      <h3 ref={ref} tabIndex={-1} class={isTarget ? 'arrived' : undefined}>
        <span class={`ink-${risk}`}>
          <RiskShape risk={risk} />
        </span>
        {text(danger.title)}
      </h3>
      <p>
        <Prose>{text(danger.wrong)}</Prose>
      </p>
      <p>
        <strong>{text('panel_instead')}</strong> <Prose>{text(danger.safe)}</Prose>
      </p>
      <StatusNote status={danger.status} />
      <TopicLinks topics={danger.topics} nameOf={(topic) => text(topicText(topic).name)} />
      <Sources ids={danger.sources} />
    </article>
  );
}

/** All dangers. */
export function Dangers() {
  return (
    <>
      {combinations.map((danger) => (
        <DangerCard key={danger.id} danger={danger} />
      ))}
    </>
  );
}
