// One choice of the page as a line that opens: state, name, risk; inside, the explanation. Opening it also
// shows the choice in the page, so that eye and finger meet the same thing in both places.

import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { riskOf, topicText } from '../../knowledge/topic-text.ts';
import type { Row } from '../page-model.ts';
import { usePanel } from './context.ts';
import { Explanation } from './explanation.tsx';
import type { Openness } from './openness.ts';
import { Preview } from './preview.tsx';
import { RiskChip } from './risk.tsx';

interface ChoiceRowProps {
  readonly row: Row;
  readonly provider: string | null;
  readonly openness: Openness;
}

function dotOf(row: Row): string {
  if (row.state) return row.state;
  return row.on > 0 ? 'some' : 'none';
}

function RowButton({ row, provider, openness, body }: ChoiceRowProps & { body: string }) {
  const { text } = usePanel().host;
  const button = useRef<HTMLButtonElement>(null);
  const { jump, point } = openness;
  const isJumpedTo = jump?.row === row.id;
  useLayoutEffect(() => {
    if (!isJumpedTo) return;
    button.current?.focus({ preventScroll: true });
    button.current?.scrollIntoView({ block: 'start' });
  }, [isJumpedTo && jump]);

  const many = row.keys.length > 1;
  return (
    <button
      ref={button}
      type="button"
      class={isJumpedTo ? 'row arrived' : 'row'}
      aria-expanded={openness.ids.has(row.id)}
      aria-controls={body}
      onClick={() => openness.toggle(row)}
      onPointerEnter={() => point(row)}
      onPointerLeave={() => point(null)}
      onFocus={() => point(row)}
      onBlur={() => point(null)}
    >
      <span class={`dot ${dotOf(row)}`} aria-hidden="true" />
      <span>
        {row.state && <span class="unseen">{text(`panel_state_${row.state}`)}: </span>}
        <span class="name">{text(topicText(row.topic, provider, row.sense).name)}</span>
        {many && (
          <span class="count">
            {' '}
            {text('panel_many', [String(row.keys.length), String(row.on)])}
          </span>
        )}
      </span>
      {row.options.length === 0 && (
        <RiskChip risk={riskOf(row.topic, provider, row.sense, row.state)} />
      )}
    </button>
  );
}

/** A choice, and its options when it is a select. */
export function ChoiceRow(props: ChoiceRowProps) {
  const { row, provider, openness } = props;
  const { text } = usePanel().host;
  const body = useId();
  const isOpen = openness.ids.has(row.id);
  return (
    <li>
      <RowButton {...props} body={body} />
      <div id={body} class="open" hidden={!isOpen}>
        {isOpen && (
          <>
            {row.state && <p class="quiet">{text(`panel_state_${row.state}`)}</p>}
            <Explanation topic={row.topic} provider={provider} sense={row.sense}>
              <Preview row={row} />
            </Explanation>
          </>
        )}
      </div>
      {row.options.length > 0 && (
        <ul class="rows">
          {row.options.map((option) => (
            <ChoiceRow key={option.id} row={option} provider={provider} openness={openness} />
          ))}
        </ul>
      )}
    </li>
  );
}
