// *Compare*: POP against IMAP, dimension by dimension, POP always amber and first, IMAP always blue. The reason,
// who should care and what people get wrong are one step away.

import { useEffect, useState } from 'preact/hooks';
import {
  type ConcernId,
  concernIds,
  type Dimension,
  dimensions,
} from '../../knowledge/dimensions.ts';
import {
  concernsName,
  dimensionsFor,
  readConcerns,
  toggled,
  writeConcerns,
} from '../compare-model.ts';
import { useArrival } from '../parts/arrive.ts';
import { Astray } from '../parts/astray.tsx';
import { usePanel } from '../parts/context.ts';
import { MailPicture } from '../parts/mail-picture.tsx';
import { Prose } from '../parts/prose.tsx';
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
          <dd>
            <Prose>{text(dimension.why)}</Prose>
          </dd>
          <dt>{text('panel_compare_who')}</dt>
          <dd>{text(dimension.who)}</dd>
          <dt>{text('panel_compare_myth')}</dt>
          <dd>
            <Prose>{text(dimension.misconception)}</Prose>
          </dd>
        </dl>
        <StatusNote status={dimension.status} />
        <Sources ids={dimension.sources} />
      </details>
    </article>
  );
}

interface FilterProps {
  readonly concerns: readonly ConcernId[];
  readonly shown: number;
  readonly onToggle: (concern: ConcernId) => void;
}

function Filter({ concerns, shown, onToggle }: FilterProps) {
  const { text } = usePanel().host;
  return (
    <fieldset class="segments filter">
      <legend>{text('panel_compare_filter')}</legend>
      {concernIds.map((id) => (
        <label key={id} class="imap">
          <input type="checkbox" checked={concerns.includes(id)} onChange={() => onToggle(id)} />
          <span>{text(`panel_concern_${id}`)}</span>
        </label>
      ))}
      <p class="quiet" role="status">
        {text('panel_compare_shown', [String(shown), String(dimensions.length)])}
      </p>
    </fieldset>
  );
}

/** The view. */
export function CompareView() {
  const { host, navigation } = usePanel();
  const { text } = host;
  const [concerns, setConcerns] = useState<readonly ConcernId[]>([]);
  useEffect(() => {
    void host.recall(concernsName).then((remembered) => setConcerns(readConcerns(remembered)));
  }, [host]);
  const toggle = (concern: ConcernId) => {
    const next = toggled(concerns, concern);
    setConcerns(next);
    void host.remember(concernsName, writeConcerns(next));
  };
  const { id } = navigation.route();
  const shown = dimensionsFor(concerns, id);
  return (
    <>
      {id !== null && !dimensions.some((one) => one.id === id) && <Astray />}
      <h2>{text('panel_compare_title')}</h2>
      <p>{text('panel_compare_lead')}</p>
      <MailPicture />
      <Filter concerns={concerns} shown={shown.length} onToggle={toggle} />
      {shown.map((dimension) => (
        <DimensionCard key={dimension.id} dimension={dimension} />
      ))}
    </>
  );
}
