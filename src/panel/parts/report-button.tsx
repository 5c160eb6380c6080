// The way to a report of the page: a quiet button at the end of *This page*. All that it leads to is loaded then.

import { useState } from 'preact/hooks';
import { usePanel } from './context.ts';
import { OnDemand } from './on-demand.tsx';

/** The button and, once it was pressed, the report; absent where the page cannot be asked. */
export function ReportButton() {
  const { host } = usePanel();
  const [isOpen, setOpen] = useState(false);
  if (!host.outlinePage) return null;
  return (
    <>
      <p class="report-way">
        <button
          type="button"
          class="link"
          aria-expanded={isOpen}
          onClick={() => setOpen((open) => !open)}
        >
          {host.text(isOpen ? 'panel_report_close' : 'panel_report')}
        </button>
      </p>
      {isOpen && <OnDemand name="report">{(Report) => <Report />}</OnDemand>}
    </>
  );
}
