// One choice of the page as a line that opens: state, name, risk; inside, the explanation. Opening it also
// shows the choice in the page, so that eye and finger meet the same thing in both places.

import { useEffect, useId, useRef } from 'preact/hooks';
import { riskOf, topicText } from '../../knowledge/index.ts';
import type { Row } from '../page-model.ts';
import { usePanel } from './context.ts';
import { Explanation } from './explanation.tsx';
import { Preview } from './preview.tsx';
import { RiskChip } from './risk.tsx';

/** Which rows are open, and how that changes. */
export interface Openness {
  readonly ids: ReadonlySet<string>;
  /** Row to bring into view after drawing, or null. */
  readonly arrive: string | null;
  readonly toggle: (row: Row) => void;
}

interface ChoiceRowProps {
  readonly row: Row;
  readonly provider: string | null;
  readonly openness: Openness;
}

function dotOf(row: Row): string {
  if (row.state) return row.state;
  return row.on > 0 ? 'some' : 'none';
}

/** A choice, and its options when it is a select. */
export function ChoiceRow({ row, provider, openness }: ChoiceRowProps) {
  const { host } = usePanel();
  const { text } = host;
  const body = useId();
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = openness.ids.has(row.id);
  const arrives = openness.arrive === row.id;
  useEffect(() => {
    if (!arrives) return;
    button.current?.focus({ preventScroll: true });
    button.current?.scrollIntoView({ block: 'start' });
  }, [arrives]);

  const many = row.keys.length > 1;
  const state = row.state ? text(`panel_state_${row.state}`) : null;
  return (
    <li>
      <button
        ref={button}
        type="button"
        class={arrives ? 'row arrived' : 'row'}
        aria-expanded={isOpen}
        aria-controls={body}
        onClick={() => openness.toggle(row)}
      >
        <span class={`dot ${dotOf(row)}`} aria-hidden="true" />
        <span>
          {state && <span class="unseen">{state}: </span>}
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
      <div id={body} class="open" hidden={!isOpen}>
        {isOpen && (
          <>
            {state && <p class="quiet">{state}</p>}
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
