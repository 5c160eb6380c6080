// The page that opens once, after installing: what to do next, and what this extension never does.

import { render } from 'preact';
import type { MessageKey } from '../knowledge/text.ts';
import { text } from '../platform/text.ts';
import { providers } from '../providers/index.ts';
import { startPage } from './page.ts';

const parts = [
  ['welcome_more_heading', 'welcome_more'],
  ['welcome_other_heading', 'welcome_other'],
  ['welcome_promise_heading', 'welcome_promise'],
] as const satisfies readonly (readonly [MessageKey, MessageKey])[];

function Welcome() {
  const known = providers.filter(({ declared, settingsUrl }) => declared && settingsUrl);
  return (
    <main>
      <img src="icons/128.png" width="64" height="64" alt="" />
      <h1>{text('welcome_title')}</h1>
      <p class="lead">{text('welcome_lead')}</p>
      <ul class="links">
        {known.map(({ id, name, settingsUrl }) => (
          <li key={id}>
            <a href={settingsUrl ?? ''} target="_blank" rel="noopener noreferrer">
              {text('welcome_open_settings', [name])}
            </a>
          </li>
        ))}
      </ul>
      {parts.map(([heading, body]) => (
        <section key={heading}>
          <h2>{text(heading)}</h2>
          <p>{text(body)}</p>
        </section>
      ))}
      <p>
        <a href="options.html">{text('welcome_open_options')}</a>
      </p>
    </main>
  );
}

render(<Welcome />, startPage('welcome_title'));
