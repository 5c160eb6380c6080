// *Compare*: POP against IMAP, dimension by dimension, POP always amber and first, IMAP always blue. The reason,
// who should care and what people get wrong are one step away.

import { type Dimension, dimensions } from '../../knowledge/index.ts';
import { useArrival } from '../parts/arrive.ts';
import { usePanel } from '../parts/context.ts';
import { MailPicture } from '../parts/mail-picture.tsx';
import { Sources, StatusNote } from '../parts/sources.tsx';

function DimensionCard({ dimension }: { dimension: Dimension }) {
  const { text } = usePanel().host;
  const { ref, isTarget } = useArrival('compare', dimension.id);
  return (
    <article class="dimension">
      <h3 ref={ref} tabIndex={-1} class={isTarget ? 'arrived' : undefined}>
        {text(dimension.name)}
      </h3>
      <dl class="versus">
        <div class="pop">
          <dt>{text('panel_pop')}</dt>
          <dd>{text(dimension.pop)}</dd>
        </div>
        <div class="imap">
          <dt>{text('panel_imap')}</dt>
          <dd>{text(dimension.imap)}</dd>
        </div>
      </dl>
      <details open={isTarget}>
        <summary>{text('panel_compare_why')}</summary>
        <dl class="facts">
          <dt>{text('panel_compare_reason')}</dt>
          <dd>{text(dimension.why)}</dd>
          <dt>{text('panel_compare_who')}</dt>
          <dd>{text(dimension.who)}</dd>
          <dt>{text('panel_compare_myth')}</dt>
          <dd>{text(dimension.misconception)}</dd>
        </dl>
        <StatusNote status={dimension.status} />
        <Sources ids={dimension.sources} />
      </details>
    </article>
  );
}

/** The view. */
export function CompareView() {
  const { text } = usePanel().host;
  return (
    <>
      <h2>{text('panel_compare_title')}</h2>
      <p>{text('panel_compare_lead')}</p>
      <MailPicture />
      {dimensions.map((dimension) => (
        <DimensionCard key={dimension.id} dimension={dimension} />
      ))}
    </>
  );
}
