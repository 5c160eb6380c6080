// What the page does not show and a person needs to know: a missing switch, a sign-in rule, an end date.

import { notices } from '../../knowledge/notices.ts';
import type { PageReport } from '../../knowledge/report.ts';
import { usePanel } from './context.ts';
import { Prose } from './prose.tsx';
import { Sources, StatusNote } from './sources.tsx';

interface NoticeListProps {
  readonly provider: string | null;
  /** The page, where there is one. */
  readonly report: PageReport | null;
}

/** The notices themselves; nothing when there are none. */
export function NoticeList({ provider, report }: NoticeListProps) {
  const { text } = usePanel().host;
  return (
    <>
      {notices(provider, report).map(({ id, textKey, status, sources }) => (
        <div key={id} class="note">
          <p>
            <Prose>{text(textKey)}</Prose>
          </p>
          <StatusNote status={status} />
          <Sources ids={sources} />
        </div>
      ))}
    </>
  );
}

/** The notices for this page under a heading; nothing when there are none. */
export function Notices({ report }: { readonly report: PageReport }) {
  const { text } = usePanel().host;
  if (notices(report.provider, report).length === 0) return null;
  return (
    <section aria-labelledby="notices">
      <h2 class="section" id="notices">
        {text('panel_notices')}
      </h2>
      <NoticeList provider={report.provider} report={report} />
    </section>
  );
}
