// Where mail goes, as a small moving picture one can play with. The same events are shown under whichever settings
// are picked, so that the settings explain themselves.

import { useId, useState } from 'preact/hooks';
import { type MailEvent, type ScenarioId, scenarios, simulate } from '../../knowledge/index.ts';
import {
  type Action,
  actions,
  eventsOf,
  isInTrash,
  placesText,
  stories,
  storyOf,
} from '../mail-story.ts';
import { usePanel } from './context.ts';
import { MailScene } from './mail-scene.tsx';

const keys = {
  'pop-delete': 'pop_delete',
  'pop-keep': 'pop_keep',
  'pop-days': 'pop_days',
  imap: 'imap',
} as const satisfies Record<ScenarioId, string>;

function Segments({ story, onPick }: { story: ScenarioId; onPick: (story: ScenarioId) => void }) {
  const { text } = usePanel().host;
  const name = useId();
  return (
    <fieldset class="segments">
      <legend class="unseen">{text('panel_picture_label')}</legend>
      {stories.map((each) => (
        <label key={each} class={each === 'imap' ? 'imap' : 'pop'}>
          <input type="radio" name={name} checked={each === story} onChange={() => onPick(each)} />
          <span>{text(`panel_story_${keys[each]}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The picture, what it says in words, and what one may let happen. */
export function MailPicture() {
  const { text } = usePanel().host;
  const [story, setStory] = useState<ScenarioId>('pop-delete');
  const [own, setOwn] = useState<readonly MailEvent[] | null>(null);
  const [turn, setTurn] = useState(0);
  const events = own ?? storyOf(story);
  const state = simulate(scenarios[story], events).at(-1)!;

  const act = (action: Action) => setOwn([...events, ...eventsOf(action, state)]);
  const again = () => {
    setOwn(null);
    setTurn(turn + 1);
  };
  const many = state.messages.length > 1;
  return (
    <figure class="story">
      <Segments story={story} onPick={setStory} />
      <MailScene key={`${story} ${turn}`} state={state} scenario={story} fromStart={own === null} />
      <figcaption>
        <div aria-live="polite">
          {own === null && <p>{text(`panel_picture_${keys[story]}`)}</p>}
          {own !== null &&
            state.messages.map((message, index) => (
              <p key={`${index}`}>
                {many && `${index + 1}. `}
                {text(placesText(message))} {isInTrash(message) && text('panel_at_trash')}
              </p>
            ))}
          {own !== null && <p class="quiet">{text('panel_picture_day', [String(state.day)])}</p>}
        </div>
        <details>
          <summary>{text('panel_picture_try')}</summary>
          <div class="actions small">
            {actions.map((action) => (
              <button
                key={action}
                type="button"
                class="action"
                disabled={eventsOf(action, state).length === 0}
                onClick={() => act(action)}
              >
                {text(`panel_do_${action}`)}
              </button>
            ))}
            <button type="button" class="action" onClick={again}>
              {text('panel_picture_again')}
            </button>
          </div>
          <p>{text('panel_picture_dot')}</p>
        </details>
      </figcaption>
    </figure>
  );
}
