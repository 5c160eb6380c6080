// Where mail goes, as a small moving picture one can play with: step through the story, change the settings, let
// things happen. The same events are shown under whichever settings are picked, so that these explain themselves.

import { useId, useState } from 'preact/hooks';
import type { MailState, ScenarioId } from '../../knowledge/simulate.ts';
import {
  acted,
  actions,
  copyText,
  eventsOf,
  eventText,
  isInTrash,
  placesText,
  stateOf,
  stepped,
  stories,
  type Telling,
  tell,
} from '../mail-story.ts';
import { usePanel } from './context.ts';
import { MailScene } from './mail-scene.tsx';
import { MailSettingsForm } from './mail-settings.tsx';

const keys = {
  'pop-delete': 'pop_delete',
  'pop-keep': 'pop_keep',
  'pop-days': 'pop_days',
  imap: 'imap',
} as const satisfies Record<ScenarioId, string>;

interface PartProps {
  readonly telling: Telling;
  readonly onChange: (telling: Telling) => void;
}

function Scenarios({ telling, onChange }: PartProps) {
  const { text } = usePanel().host;
  const name = useId();
  return (
    <fieldset class="segments">
      <legend class="unseen">{text('panel_picture_label')}</legend>
      {stories.map((each) => (
        <label key={each} class={each === 'imap' ? 'imap' : 'pop'}>
          <input
            type="radio"
            name={name}
            checked={each === telling.scenario}
            onChange={() => onChange(tell(each))}
          />
          <span>{text(`panel_story_${keys[each]}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Back and on, by button or by arrow key. */
function Steps({ telling, onChange }: PartProps) {
  const { text, direction } = usePanel().host;
  const { at, events } = telling;
  const go = (steps: number) => onChange(stepped(telling, steps));
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const steps = { [forward]: 1, [back]: -1, Home: -at, End: events.length }[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    go(steps);
  };
  // Not `disabled`: a button that goes dead under the finger loses the focus.
  return (
    // biome-ignore lint/a11y/useSemanticElements: a toolbar of buttons, not a group of fields.
    <div
      class="actions small steps-bar"
      role="group"
      aria-label={text('panel_picture_steps')}
      onKeyDown={onKeyDown}
    >
      <button type="button" class="action" aria-disabled={at === 0} onClick={() => go(-1)}>
        {text('panel_picture_back')}
      </button>
      <button
        type="button"
        class="action"
        aria-disabled={at === events.length}
        onClick={() => go(1)}
      >
        {text('panel_picture_on')}
      </button>
      <span class="quiet">{text('panel_picture_step', [String(at), String(events.length)])}</span>
    </div>
  );
}

/** What happened last and where each message is now. */
function Caption({
  telling,
  state,
  untouched,
}: {
  telling: Telling;
  state: MailState;
  untouched: boolean;
}) {
  const { text } = usePanel().host;
  const { scenario, events, at } = telling;
  const last = events[at - 1];
  if (untouched && scenario) return <p>{text(`panel_picture_${keys[scenario]}`)}</p>;
  const many = state.messages.length > 1;
  return (
    <>
      <p>{last ? text(...eventText(last)) : text('panel_event_none')}</p>
      {state.messages.map((message, index) => (
        <p key={`${index}`}>
          {many && `${index + 1}. `}
          {text(placesText(message))} {isInTrash(message) && text('panel_at_trash')}
        </p>
      ))}
    </>
  );
}

const columns = ['server', 'computer', 'phone'] as const;

/** What each place ends up with. */
function Copies({ state }: { state: MailState }) {
  const { text } = usePanel().host;
  if (state.messages.length === 0) return null;
  return (
    <table class="copies">
      <caption class="unseen">{text('panel_picture_copies')}</caption>
      <thead>
        <tr>
          {columns.map((place) => (
            <th key={place} scope="col">
              {text(`panel_picture_${place}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {state.messages.map((message, index) => (
          <tr key={`${index}`}>
            {columns.map((place) => (
              <td key={place}>
                {copyText(message[place])
                  .map((key) => text(key))
                  .join(', ')}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Happenings({ telling, onChange }: PartProps) {
  const { text } = usePanel().host;
  const state = stateOf(telling);
  return (
    <details>
      <summary>{text('panel_picture_try')}</summary>
      <div class="actions small">
        {actions.map((action) => (
          <button
            key={action}
            type="button"
            class="action"
            aria-disabled={eventsOf(action, state).length === 0}
            onClick={() => onChange(acted(telling, action))}
          >
            {text(`panel_do_${action}`)}
          </button>
        ))}
      </div>
      <p>
        {text('panel_picture_dot')} {text('panel_picture_day', [String(state.day)])}
      </p>
    </details>
  );
}

/** The picture, what it says in words, and what one may let happen. */
export function MailPicture() {
  const { text } = usePanel().host;
  const [telling, setTelling] = useState<Telling>(() => tell('pop-delete'));
  const [untouched, setUntouched] = useState(true);
  const [turn, setTurn] = useState(0);
  const state = stateOf(telling);
  const change = (next: Telling) => {
    setTelling(next);
    setUntouched(false);
  };
  const pick = (next: Telling) => {
    setTelling(next);
    setUntouched(true);
    setTurn(turn + 1);
  };
  return (
    <figure class="story">
      <Scenarios telling={telling} onChange={pick} />
      <MailScene key={turn} state={state} settings={telling.settings} runs={untouched} />
      <figcaption>
        <Steps telling={telling} onChange={change} />
        <div aria-live="polite">
          <Caption telling={telling} state={state} untouched={untouched} />
        </div>
        <Copies state={state} />
        <Happenings telling={telling} onChange={change} />
        <MailSettingsForm telling={telling} onChange={change} />
        <p class="actions small">
          <button
            type="button"
            class="action"
            onClick={() => pick(tell(telling.scenario ?? 'pop-delete'))}
          >
            {text('panel_picture_again')}
          </button>
        </p>
      </figcaption>
    </figure>
  );
}
