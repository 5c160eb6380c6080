// The dates that decide whether an app still works, then the history of the standards.

import { datesThatMatter, type TimelineEntry, timeline } from '../../knowledge/timeline.ts';
import { dateText } from '../date-view.ts';
import { useArrival } from '../parts/arrive.ts';
import { usePanel } from '../parts/context.ts';
import { Outward } from '../parts/link.tsx';
import { Sources, StatusNote } from '../parts/sources.tsx';

function Entry({ entry }: { entry: TimelineEntry }) {
  const { text, language } = usePanel().host;
  const { date, line, rfc, status, sources } = entry;
  const { ref, isTarget } = useArrival<HTMLParagraphElement>('learn', entry.text);
  return (
    <li class={`line-${line}`}>
      <span class="when">{dateText(date, language, text)}</span>
      <div>
        <p ref={ref} tabIndex={-1} class={isTarget ? 'arrived' : undefined}>
          {text(entry.text)}{' '}
          {rfc && (
            <Outward
              url={`https://www.rfc-editor.org/rfc/rfc${rfc}`}
              class="quiet"
            >{`RFC ${rfc}`}</Outward>
          )}
        </p>
        <StatusNote status={status} />
        {!rfc && <Sources ids={sources} />}
      </div>
    </li>
  );
}

function List({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ul class="dates">
      {entries.map((entry) => (
        <Entry key={entry.text} entry={entry} />
      ))}
    </ul>
  );
}

const lines = ['pop', 'imap', 'jmap'] as const;

/** All dates. */
export function Dates() {
  const { text } = usePanel().host;
  return (
    <>
      <h3>{text('panel_dates_now')}</h3>
      <List entries={datesThatMatter} />
      {lines.map((line) => (
        <section key={line}>
          <h3>{text(`panel_dates_${line}`)}</h3>
          <List entries={timeline.filter((entry) => entry.line === line)} />
        </section>
      ))}
    </>
  );
}
