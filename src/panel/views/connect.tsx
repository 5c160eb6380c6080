// *Connect*: what to type into a mail app for one provider, each value with a copy button, and the way to the
// place to type it. Nothing is typed or switched for the person.

import { useState } from 'preact/hooks';
import {
  apps,
  factsById,
  filterProviders,
  needsSwitch,
  type ServerCard,
  serverCards,
  signInKeys,
  stepKeys,
  userNameKey,
} from '../connect-model.ts';
import { dateText } from '../date-view.ts';
import { Astray } from '../parts/astray.tsx';
import { usePanel } from '../parts/context.ts';
import { CopyButton } from '../parts/copy.tsx';
import { Link, Outward } from '../parts/link.tsx';
import { NoticeList } from '../parts/notices.tsx';
import { Prose } from '../parts/prose.tsx';
import { SetUpFiles } from '../parts/set-up-files.tsx';
import { Sources } from '../parts/sources.tsx';
import { type ConnectFacts, connectFacts } from '../provider-connect.data.ts';
import { hasSetUpFiles } from '../set-up-files.ts';

function Value({ label, value }: { label: string; value: string }) {
  return (
    <>
      <code dir="ltr">{value}</code>
      <CopyButton value={value} label={label} />
    </>
  );
}

function Server({ line, server, condition }: ServerCard) {
  const { text } = usePanel().host;
  const name = text(`panel_server_${line}`);
  return (
    <section class={`card server ${line}`} aria-label={name}>
      <h3>{name}</h3>
      {condition && <p class="quiet">{text(condition)}</p>}
      {server && (
        <dl class="facts values">
          <dt>{text('panel_server_host')}</dt>
          <dd>
            <Value label={text('panel_server_host_of', [name])} value={server.host} />
          </dd>
          <dt>{text('panel_server_port')}</dt>
          <dd>
            <Value label={text('panel_server_port_of', [name])} value={String(server.port)} />
          </dd>
          <dt>{text('panel_server_tls')}</dt>
          <dd>{text(`panel_tls_${server.tls}`)}</dd>
        </dl>
      )}
    </section>
  );
}

function Steps() {
  const { text } = usePanel().host;
  return (
    <>
      <h3>{text('panel_steps_title')}</h3>
      <p class="quiet">{text('panel_steps_note')}</p>
      {apps.map((app) => (
        <details key={app.id} name="steps">
          <summary>{text(`panel_steps_${app.id}`)}</summary>
          <ol class="steps">
            {stepKeys(app).map((key) => (
              <li key={key}>{text(key)}</li>
            ))}
          </ol>
        </details>
      ))}
    </>
  );
}

function ProviderCard({ provider }: { provider: ConnectFacts }) {
  const { text, language } = usePanel().host;
  const { name, settingsUrl, signIn, userName, smtpUserName, sources, lastSeen, evidence } =
    provider;
  const cards = serverCards(provider);
  const hasServers = cards.some(({ line, server }) => server && line !== 'smtp');
  return (
    <>
      <p class="crumb">
        <Link to={{ view: 'connect', id: 'all' }}>{text('panel_connect_all')}</Link>
      </p>
      <h2>{text('panel_connect_title', [name])}</h2>
      {needsSwitch(provider) && <p>{text('panel_connect_first', [name])}</p>}
      {settingsUrl && (
        <p class="actions">
          <Outward url={settingsUrl} class="action">
            {text('panel_connect_open', [name])}
          </Outward>
        </p>
      )}
      {cards.map((card) => (
        <Server key={card.line} {...card} />
      ))}
      {!hasServers && <p>{text('panel_connect_no_servers', [name])}</p>}
      {hasServers && (
        <dl class="facts">
          <dt>{text('panel_user_name')}</dt>
          <dd>
            {text(userNameKey(userName))}
            {smtpUserName && (
              <>
                <br />
                {text('panel_user_sending', [text(userNameKey(smtpUserName))])}
              </>
            )}
          </dd>
          <dt>{text('panel_sign_in')}</dt>
          <dd>
            <ul>
              {signInKeys(signIn).map((key) => (
                <li key={key}>
                  <Prose>{text(key)}</Prose>
                </li>
              ))}
            </ul>
          </dd>
        </dl>
      )}
      <NoticeList provider={provider.id} report={null} />
      {evidence !== 'high' && <p class="status">{text('panel_connect_unsure')}</p>}
      <p class="quiet">{text('panel_connect_seen', [dateText(lastSeen, language, text)])}</p>
      <Sources ids={sources} />
      {hasServers && (
        <>
          <Steps />
          {hasSetUpFiles(provider) && <SetUpFiles provider={provider} />}
        </>
      )}
    </>
  );
}

function ProviderList() {
  const { text } = usePanel().host;
  const [query, setQuery] = useState('');
  const found = filterProviders(connectFacts, query);
  return (
    <>
      <h2>{text('panel_connect_list_title')}</h2>
      <label class="field">
        <span>{text('panel_connect_find')}</span>
        <input
          type="search"
          value={query}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <p class="quiet" role="status">
        {found.length === 0 ? text('panel_connect_none') : ''}
      </p>
      <ul class="providers">
        {found.map(({ id, name }) => (
          <li key={id}>
            <Link to={{ view: 'connect', id }}>{name}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The view: the provider of the link, else of the page, else the list. */
export function ConnectView() {
  const { host, navigation } = usePanel();
  const { id } = navigation.route();
  const provider = factsById(connectFacts, id ?? host.report()?.provider ?? null);
  if (provider) return <ProviderCard key={provider.id} provider={provider} />;
  return (
    <>
      {id !== null && id !== 'all' && <Astray />}
      <ProviderList />
    </>
  );
}
