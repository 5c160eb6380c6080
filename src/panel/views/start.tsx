// *This page* when there is no page to explain: what the extension does, how to get to a page it explains,
// and a way to have any other webmail looked at once.

import { usePanel } from '../parts/context.ts';
import { ExplainThisPage } from '../parts/explain-this-page.tsx';
import { Link, Outward } from '../parts/link.tsx';
import { providerPages } from '../provider-pages.data.ts';

/** What the explainer is for, and where to go. */
export function Start() {
  const { host } = usePanel();
  const { text } = host;
  return (
    <>
      <h2>{text('panel_none_title')}</h2>
      <p>{text('panel_none_what')}</p>
      <ExplainThisPage />
      <h2 class="section">{text('panel_none_open')}</h2>
      <ul class="open-list">
        {providerPages.map(({ id, name, url }) => (
          <li key={id}>
            <Outward url={url} class="action">
              {name}
            </Outward>
          </li>
        ))}
      </ul>
      <p class="quiet">{text('panel_none_never')}</p>
      <h2 class="section">{text('panel_none_else')}</h2>
      <p>
        <Link to={{ view: 'compare', id: null }}>{text('panel_none_compare')}</Link>
        {' · '}
        <Link to={{ view: 'choose', id: null }}>{text('panel_none_choose')}</Link>
      </p>
    </>
  );
}
