// Where a person asked for a page once: a way to have its site explained each time, and to take that back.

import { useState } from 'preact/hooks';
import { usePanel } from './context.ts';

/** The offer; after it was taken, that it holds and where it ends. Absent on sites that are explained by themselves. */
export function AlwaysHere() {
  const { host, announce } = usePanel();
  const { text } = host;
  const [refused, setRefused] = useState(false);
  const site = host.otherSite?.() ?? null;
  if (!site) return null;
  // First thing in the click: with one `await` before it the browser asks nothing.
  const allow = () =>
    host.allowSite?.().then((worked) => {
      setRefused(!worked);
      announce(text(worked ? 'panel_always_on' : 'panel_always_refused', [site.host]));
    });
  return (
    <section class="always" aria-labelledby="always-here">
      <h2 class="section" id="always-here">
        {text('panel_always_title')}
      </h2>
      {site.allowed ? (
        <p>
          {text('panel_always_on', [site.host])}{' '}
          <button type="button" class="link" onClick={() => host.openOptions?.()}>
            {text('panel_always_options')}
          </button>
        </p>
      ) : (
        <>
          <p>{text('panel_always_what', [site.host])}</p>
          <p>
            <button type="button" class="action" onClick={allow}>
              {text('panel_always')}
            </button>
          </p>
          <p class="quiet">
            {text(refused ? 'panel_always_refused' : 'panel_always_note', [site.host])}
          </p>
        </>
      )}
    </section>
  );
}
