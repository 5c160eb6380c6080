// A report of the page for people who add or mend a provider. It is shown before it can be copied, and it is copied by
// the person and by nobody else. Its words are a page's and are only ever drawn as the text of a field.

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { reportText } from '../report-text.ts';
import { usePanel } from './context.ts';
import { CopyButton } from './copy.tsx';

interface Shown {
  readonly text: string;
  readonly hasHost: boolean;
}

/** Makes the report when it is first drawn. */
export function ReportPage() {
  const { host } = usePanel();
  const { text } = host;
  const [shown, setShown] = useState<Shown | 'failed' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useId();
  useEffect(() => {
    let wanted = true;
    heading.current?.focus({ preventScroll: true });
    void host.outlinePage?.().then((made) => {
      if (!wanted) return;
      setShown(
        made
          ? { text: reportText(made.outline, made.by), hasHost: made.outline.host !== null }
          : 'failed',
      );
    });
    return () => {
      wanted = false;
    };
  }, [host]);

  // Once it is as long as it will be, or it could not come up to the top.
  useEffect(() => {
    if (shown) heading.current?.scrollIntoView({ block: 'start' });
  }, [shown]);

  return (
    <section class="report">
      <h2 ref={heading} tabIndex={-1}>
        {text('panel_report_title')}
      </h2>
      <p>{text('panel_report_what')}</p>
      <ul class="bullets">
        <li>{text('panel_report_in')}</li>
        <li>{text('panel_report_not')}</li>
        <li>{text('panel_report_names')}</li>
        {shown && shown !== 'failed' && !shown.hasHost && <li>{text('panel_report_host')}</li>}
      </ul>
      <p>
        <strong>{text('panel_report_sent')}</strong>
      </p>
      <p role="status">
        {shown === null && text('panel_report_making')}
        {shown === 'failed' && text('panel_report_failed')}
      </p>
      {shown && shown !== 'failed' && (
        <>
          <label class="quiet" for={field}>
            {text('panel_report_text')}
          </label>
          <textarea
            id={field}
            readOnly
            rows={14}
            spellcheck={false}
            dir="ltr"
            value={shown.text}
            onFocus={(event) => event.currentTarget.select()}
          />
          <div class="report-end">
            <CopyButton value={shown.text} label={text('panel_report_text')} />
            <p class="quiet">{text('panel_report_give')}</p>
          </div>
        </>
      )}
    </section>
  );
}
