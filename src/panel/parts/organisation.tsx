// What the organisation of a managed browser tells its people: a protocol, a sentence of its own, a page to read on.
// The words are an administrator's, so they are shown as text and never followed by themselves.

import { usePanel } from './context.ts';
import { Outward } from './link.tsx';

/** The recommendation; nothing where no organisation gave one. */
export function OrganisationNote() {
  const { host } = usePanel();
  const { text } = host;
  const organisation = host.organisation();
  if (!organisation) return null;
  const { recommended, note, link } = organisation;
  return (
    <section class="card organisation" aria-label={text('panel_organisation')}>
      <p class="quiet">{text('panel_organisation')}</p>
      {recommended && <p class="recommended">{text(`panel_organisation_${recommended}`)}</p>}
      {note && <p dir="auto">{note}</p>}
      {link && (
        <p>
          <Outward url={link}>{text('panel_organisation_link', [new URL(link).host])}</Outward>
        </p>
      )}
    </section>
  );
}
