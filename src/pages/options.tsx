// The options page: hints on or off, where the explainer opens, sites. Everything is saved at once.

import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MessageKey } from '../knowledge/text.ts';
import { type Prefs, writePrefs } from '../platform/prefs.ts';
import { text } from '../platform/text.ts';
import { startPage } from './page.ts';
import { allowKnown, allowSites, readSettings, removeSite, type Settings } from './settings.ts';

const places = [
  ['auto', 'options_explainer_auto'],
  ['in-page', 'options_explainer_in_page'],
  ['tab', 'options_explainer_tab'],
] as const satisfies readonly (readonly [Prefs['explainer'], MessageKey])[];

function Section({ title, children }: { title: MessageKey; children: ComponentChildren }) {
  return (
    <section>
      <h2>{text(title)}</h2>
      {children}
    </section>
  );
}

function Hints({ settings, change }: SectionProps) {
  const fixed = settings.policy.hints;
  return (
    <Section title="options_hints_heading">
      <label class="choice">
        <input
          type="checkbox"
          checked={fixed ?? settings.prefs.hints}
          disabled={fixed !== undefined}
          onChange={({ currentTarget }) => change({ hints: currentTarget.checked })}
        />
        <span>{text('options_hints')}</span>
      </label>
      <p class="note">{text(fixed === undefined ? 'options_hints_note' : 'options_by_policy')}</p>
    </Section>
  );
}

function Place({ settings, change }: SectionProps) {
  return (
    <fieldset>
      <legend>{text('options_explainer_heading')}</legend>
      {places.map(([place, label]) => (
        <label class="choice" key={place}>
          <input
            type="radio"
            name="explainer"
            checked={settings.prefs.explainer === place}
            onChange={() => change({ explainer: place })}
          />
          <span>{text(label)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What the organisation of a managed browser says and asks for; nothing where there is none. */
function Organisation({ settings, refresh }: SitesProps) {
  const { organisation } = settings.policy;
  const { wanted } = settings;
  const { recommended = null, note = null, link = null } = organisation ?? {};
  if (!organisation && wanted.length === 0) return null;
  return (
    <Section title="options_organisation_heading">
      {recommended && <p>{text(`options_organisation_${recommended}`)}</p>}
      {note && <p dir="auto">{note}</p>}
      {link && (
        <p>
          <a href={link} target="_blank" rel="noopener noreferrer">
            {text('panel_organisation_link', [new URL(link).host])}
          </a>
        </p>
      )}
      {organisation && <p class="note">{text('options_by_policy')}</p>}
      {wanted.length > 0 && (
        <>
          <p>{text('options_organisation_sites')}</p>
          <ul>
            {wanted.map((pattern) => (
              <li key={pattern}>
                <span dir="ltr">{siteName(pattern)}</span>
              </li>
            ))}
          </ul>
          <button type="button" onClick={() => void allowSites(wanted).then(refresh)}>
            {text('options_organisation_allow')}
          </button>
        </>
      )}
    </Section>
  );
}

function Sites({ settings, refresh }: SitesProps) {
  const isFixed = (pattern: string) => settings.policy.sites.includes(pattern);
  return (
    <Section title="options_sites_heading">
      {settings.sites.length === 0 && <p class="note">{text('options_sites_none')}</p>}
      <ul>
        {settings.sites.map((pattern) => (
          <li key={pattern}>
            <span dir="ltr">{siteName(pattern)}</span>
            {isFixed(pattern) ? (
              <span class="note">{text('options_by_policy')}</span>
            ) : (
              <button
                type="button"
                aria-label={text('options_sites_remove', [siteName(pattern)])}
                onClick={() => void removeSite(pattern).then(refresh)}
              >
                {text('options_sites_remove_short')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {!settings.knownAllowed && (
        <p class="note">
          {text('options_known_missing')}{' '}
          <button type="button" onClick={() => void allowKnown().then(refresh)}>
            {text('options_known_allow')}
          </button>
        </p>
      )}
    </Section>
  );
}

const siteName = (pattern: string) => pattern.replace(/^https:\/\/|\/\*$/g, '');

interface SitesProps {
  readonly settings: Settings;
  readonly refresh: () => void;
}

interface SectionProps {
  readonly settings: Settings;
  readonly change: (change: Partial<Prefs>) => void;
}

function Options() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [said, say] = useState('');
  const refresh = () => void readSettings().then(setSettings);
  useEffect(refresh, []);
  if (!settings) return null;
  const change = async (wanted: Partial<Prefs>) => {
    say(text((await writePrefs(wanted)) ? 'options_saved' : 'options_not_saved'));
    refresh();
  };
  const { shortcut } = settings;
  return (
    <main>
      <h1>{text('options_title')}</h1>
      <Organisation settings={settings} refresh={refresh} />
      <Hints settings={settings} change={change} />
      <Place settings={settings} change={change} />
      <Sites settings={settings} refresh={refresh} />
      <Section title="options_shortcut_heading">
        <p>{shortcut ? text('options_shortcut', [shortcut]) : text('options_shortcut_none')}</p>
      </Section>
      <p role="status">{said}</p>
    </main>
  );
}

render(<Options />, startPage('options_title'));
