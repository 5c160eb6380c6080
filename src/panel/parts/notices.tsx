// What the page does not show and a person needs to know: a missing switch, a sign-in rule, an end date.

import { notices } from '../../knowledge/notices.ts';
import type { PageReport } from '../../knowledge/report.ts';
import { usePanel } from './context.ts';
import { Prose } from './prose.tsx';
import { Sources, StatusNote } from './sources.tsx';

/** The notices for this page; nothing when there are none. */
export function Notices({ report }: { readonly report: PageReport }) {
  const { text } = usePanel().host;
  const found = notices(report.provider, report);
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="notices">
      <h2 class="section" id="notices">
        {text('panel_notices')}
      </h2>
      {found.map(({ id, textKey, status, sources }) => (
        <div key={id} class="note">
          <p>
            <Prose>{text(textKey)}</Prose>
          </p>
          <StatusNote status={status} />
          <Sources ids={sources} />
        </div>
      ))}
    </section>
  );
}
