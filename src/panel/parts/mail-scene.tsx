// One moment of the mail, drawn: a server, a computer, a phone and the copies of each message.

import type { Copy, MailSettings, MailState } from '../../knowledge/simulate.ts';
import { maxMessages } from '../mail-story.ts';
import { usePanel } from './context.ts';

const places = {
  server: { x: 110, y: 6 },
  computer: { x: 14, y: 90 },
  phone: { x: 206, y: 90 },
} as const;

type PlaceId = keyof typeof places;
const width = 120;
const step = 34;

interface EnvelopeProps {
  readonly at: { readonly x: number; readonly y: number };
  readonly name: string;
  readonly copy: Copy | null;
}

function Envelope({ at, name, copy }: EnvelopeProps) {
  const isFiled = copy?.folder === 'filed' || copy?.folder === 'archive';
  const look = copy ? `${copy.folder}${copy.marked ? ' marked' : ''}` : 'ghost';
  return (
    <g transform={`translate(${at.x} ${at.y})`}>
      <g class={`envelope ${look} ${name}`}>
        {isFiled && <path class="folder" d="M-3.5 19v-6.5M-3.5 19h29v-6.5" />}
        <rect width="22" height="15" rx="2.5" />
        <path d="M2.5 3.5 11 9.5l8.5-6" />
        {copy && !copy.read && <circle cx="21.5" cy="1" r="4" />}
        {copy?.marked && <path class="strike" d="M-2 7.5h26" />}
      </g>
    </g>
  );
}

/** Where the envelope of the nth message stands in a place. */
function spot(place: PlaceId, index: number, count: number): { x: number; y: number } {
  const { x, y } = places[place];
  const first = x + width / 2 - 11 - ((Math.min(count, maxMessages) - 1) * step) / 2;
  return { x: first + index * step, y: y + 30 };
}

interface SceneProps {
  readonly state: MailState;
  readonly settings: MailSettings;
  /** The story runs by itself from its beginning, one thing after the other. */
  readonly runs: boolean;
}

/** The picture. Said in words beside it, so it is hidden from people who hear the page. */
export function MailScene({ state, settings, runs }: SceneProps) {
  const { text } = usePanel().host;
  const { messages, lost } = state;
  const { computer, phone } = settings;
  const colour = (place: PlaceId) => (place === 'server' ? 'imap' : settings[place].protocol);
  return (
    <svg class={runs ? 'picture story-run' : 'picture'} viewBox="0 0 340 150" aria-hidden="true">
      <path class={`way ${computer.protocol}`} d="M142 60 92 90" />
      <path class={`way ${phone.protocol}`} d="M198 60 248 90" />
      {(Object.keys(places) as PlaceId[]).map((place) => (
        <g key={place} class={place !== 'server' && lost.includes(place) ? 'lost' : undefined}>
          <rect class="place" {...places[place]} width={width} height="54" rx="8" />
          <text x={places[place].x + width / 2} y={places[place].y + 18} text-anchor="middle">
            {text(`panel_picture_${place}`)}
          </text>
          {messages.map((message, index) => {
            const copy = message[place];
            const gone = place === 'server' && !copy;
            if (!copy && !gone) return null;
            return (
              <Envelope
                key={`${index} ${copy ? 'here' : 'gone'}`}
                at={spot(place, index, messages.length)}
                name={`in-${place} ${colour(place)}`}
                copy={copy}
              />
            );
          })}
        </g>
      ))}
    </svg>
  );
}
