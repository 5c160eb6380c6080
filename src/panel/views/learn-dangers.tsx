// Every dangerous combination, also those that no page shows.

import { type Combination, combinations, topicText } from '../../knowledge/index.ts';
import { useArrival } from '../parts/arrive.ts';
import { usePanel } from '../parts/context.ts';
import { TopicLinks } from '../parts/link.tsx';
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
      <p>{text(danger.wrong)}</p>
      <p>
        <strong>{text('panel_instead')}</strong> {text(danger.safe)}
      </p>
      <StatusNote status={danger.status} />
      <TopicLinks topics={danger.topics} nameOf={(topic) => text(topicText(topic).name)} />
      <Sources ids={danger.sources} folded />
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
