// Where a message goes, as a small moving picture: one message arrives, a computer and a phone check for mail.
// It runs once and rests at the outcome; with reduced motion only the outcome is drawn.

import { useId, useState } from 'preact/hooks';
import { usePanel } from './context.ts';

const stories = ['pop-delete', 'pop-keep', 'imap'] as const;
type Story = (typeof stories)[number];

const keys = { 'pop-delete': 'pop_delete', 'pop-keep': 'pop_keep', imap: 'imap' } as const;

interface EnvelopeProps {
  readonly x: number;
  readonly y: number;
  readonly class?: string;
  /** A mark of being new, where the device thinks so. */
  readonly unread?: boolean;
}

function Envelope({ x, y, class: name = '', unread }: EnvelopeProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <g class={`envelope ${name}`}>
        <rect width="22" height="15" rx="2.5" />
        <path d="M2.5 3.5 11 9.5l8.5-6" />
        {unread && <circle cx="21.5" cy="1" r="4" />}
      </g>
    </g>
  );
}

function Place({ x, y, width, label }: { x: number; y: number; width: number; label: string }) {
  return (
    <g>
      <rect class="place" x={x} y={y} width={width} height="54" rx="8" />
      <text x={x + width / 2} y={y + 18} text-anchor="middle">
        {label}
      </text>
    </g>
  );
}

function Scene({ story }: { story: Story }) {
  const { text } = usePanel().host;
  const pop = story !== 'imap';
  const gone = story === 'pop-delete';
  return (
    <svg
      class={`picture ${story}`}
      viewBox="0 0 340 150"
      role="img"
      aria-label={text(`panel_picture_${keys[story]}`)}
    >
      <path class="way" d="M142 60 92 90" />
      <path class={gone ? 'way none' : 'way'} d="M198 60 248 90" />
      <Place x={110} y={6} width={120} label={text('panel_picture_server')} />
      <Place x={14} y={90} width={120} label={text('panel_picture_computer')} />
      <Place x={206} y={90} width={120} label={text('panel_picture_phone')} />
      <Envelope x={159} y={36} class={gone ? 'leaves' : 'arrives'} />
      {gone && <Envelope x={159} y={36} class="ghost" />}
      <Envelope x={63} y={120} class="to-computer" />
      {gone ? (
        <path class="nothing" d="M258 128h16" />
      ) : (
        <Envelope x={255} y={120} class="to-phone" unread={pop} />
      )}
    </svg>
  );
}

/** The picture with its three stories to pick from. */
export function MailPicture() {
  const { text } = usePanel().host;
  const [story, setStory] = useState<Story>('pop-delete');
  const [turn, setTurn] = useState(0);
  const name = useId();
  return (
    <figure class="story">
      <fieldset class="segments">
        <legend class="unseen">{text('panel_picture_label')}</legend>
        {stories.map((each) => (
          <label key={each} class={each === 'imap' ? 'imap' : 'pop'}>
            <input
              type="radio"
              name={name}
              checked={each === story}
              onChange={() => setStory(each)}
            />
            <span>{text(`panel_story_${keys[each]}`)}</span>
          </label>
        ))}
      </fieldset>
      <Scene key={`${story} ${turn}`} story={story} />
      <figcaption>
        <span aria-live="polite">{text(`panel_picture_${keys[story]}`)}</span>{' '}
        <button type="button" class="link again" onClick={() => setTurn(turn + 1)}>
          {text('panel_picture_again')}
        </button>
      </figcaption>
    </figure>
  );
}
