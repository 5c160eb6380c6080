// One topic explained in full: what it does, when to choose it, how to undo it, how sure we are and why.

import type { ComponentChildren } from 'preact';
import { topicGrounds } from '../../knowledge/grounds.ts';
import type { TopicId } from '../../knowledge/topic-ids.ts';
import { topicText } from '../../knowledge/topic-text.ts';
import { topicOf } from '../../knowledge/topics.ts';
import { usePanel } from './context.ts';
import { TopicLinks } from './link.tsx';
import { Prose } from './prose.tsx';
import { Sources, StatusNote } from './sources.tsx';

interface ExplanationProps {
  readonly topic: TopicId;
  readonly provider: string | null;
  readonly sense?: 'direct' | 'inverse';
  /** Stands between the explanation and its sources. */
  readonly children?: ComponentChildren;
}

/** The body of an opened row, and of a topic that is not on the page. */
export function Explanation({ topic, provider, sense = 'direct', children }: ExplanationProps) {
  const { host } = usePanel();
  const { text } = host;
  const { status, sources } = topicGrounds(topic, provider, sense);
  const { related } = topicOf(topic);
  const keys = topicText(topic, provider, sense);
  return (
    <>
      <p>
        <Prose>{text(keys.explain)}</Prose>
      </p>
      <dl class="facts">
        <dt>{text('panel_choose_if')}</dt>
        <dd>{text(keys.choose)}</dd>
        <dt>{text('panel_to_undo')}</dt>
        <dd>{text(keys.undo)}</dd>
      </dl>
      {children}
      <StatusNote status={status} />
      <Sources ids={sources} />
      <TopicLinks topics={related} nameOf={(id) => text(topicText(id, provider).name)} />
    </>
  );
}
