// The stories that the moving picture tells, and what a person may let happen next. The model of mail itself is
// the knowledge room's; here is only what is drawn and said. Pure.

import {
  type Copy,
  type DeviceId,
  type DeviceSettings,
  type MailEvent,
  type MailSettings,
  type MailState,
  type MessageState,
  placesOf,
  type ScenarioId,
  scenarios,
  simulate,
} from '../knowledge/simulate.ts';
import type { MessageKey } from '../knowledge/text.ts';

/** The scenarios in the order of their buttons. */
export const stories = [
  'pop-delete',
  'pop-keep',
  'pop-days',
  'imap',
] as const satisfies readonly ScenarioId[];

const check = (device: DeviceId): MailEvent => ({ type: 'check', device });
const start: readonly MailEvent[] = [{ type: 'arrive' }, check('computer'), check('phone')];

/** What happens when a scenario is first shown. */
export function storyOf(scenario: ScenarioId): readonly MailEvent[] {
  if (scenario !== 'pop-days') return start;
  return [...start, { type: 'pass', days: 14 }, check('computer'), check('phone')];
}

/** A story under way: the settings, what happens, and how much of it has happened. */
export interface Telling {
  readonly settings: MailSettings;
  readonly events: readonly MailEvent[];
  /** Number of events that have happened, 0 to `events.length`. */
  readonly at: number;
  /** The scenario whose settings these are; null once the person changed them. */
  readonly scenario: ScenarioId | null;
}

/** A scenario told to its end. */
export function tell(scenario: ScenarioId): Telling {
  const events = storyOf(scenario);
  return { settings: scenarios[scenario], events, at: events.length, scenario };
}

/** One step on (1) or back (-1), or any number of them, within the story. */
export function stepped(telling: Telling, steps: number): Telling {
  const at = Math.min(Math.max(telling.at + steps, 0), telling.events.length);
  return { ...telling, at };
}

/** The mail at this moment of the story. */
export function stateOf({ settings, events, at }: Telling): MailState {
  return simulate(settings, events.slice(0, at)).at(-1)!;
}

/** The same events under other settings. */
export function withSettings(telling: Telling, change: Partial<MailSettings>): Telling {
  return { ...telling, settings: { ...telling.settings, ...change }, scenario: null };
}

/** The same events with one device set up otherwise. */
export function withDevice(
  telling: Telling,
  device: DeviceId,
  change: Partial<DeviceSettings>,
): Telling {
  return withSettings(telling, { [device]: { ...telling.settings[device], ...change } });
}

/** How many messages are drawn at most. */
export const maxMessages = 3;

/** What a person may let happen. */
export const actions = [
  'arrive',
  'check_computer',
  'check_phone',
  'read',
  'file',
  'delete',
  'month',
  'lose',
] as const;

/** One of `actions`. */
export type Action = (typeof actions)[number];

/** The events of an action in a state; none where it would change nothing that is drawn. */
export function eventsOf(action: Action, { messages, lost }: MailState): MailEvent[] {
  const hasComputer = !lost.includes('computer');
  const onComputer = messages.flatMap(({ computer }, message) =>
    computer ? [{ computer, message }] : [],
  );
  const inInbox = onComputer.filter(({ computer }) => computer.folder === 'inbox').slice(-1);
  switch (action) {
    case 'arrive':
      return messages.length < maxMessages ? [{ type: 'arrive' }] : [];
    case 'check_computer':
      return hasComputer ? [check('computer')] : [];
    case 'check_phone':
      return [check('phone')];
    case 'read':
      return onComputer
        .filter(({ computer }) => !computer.read)
        .map(({ message }) => ({ type: 'read', device: 'computer', message }));
    case 'file':
      return inInbox.map(({ message }) => ({ type: 'file', device: 'computer', message }));
    case 'delete':
      return onComputer
        .filter(({ computer }) => computer.folder !== 'trash' && !computer.marked)
        .slice(-1)
        .map(({ message }) => ({ type: 'delete', device: 'computer', message }));
    case 'month':
      return [{ type: 'pass', days: 30 }];
    case 'lose':
      return hasComputer ? [{ type: 'lose', device: 'computer' }] : [];
  }
}

/** The story with an action after this moment; what would have come later is dropped. */
export function acted(telling: Telling, action: Action): Telling {
  const events = [...telling.events.slice(0, telling.at), ...eventsOf(action, stateOf(telling))];
  return { ...telling, events, at: events.length };
}

/** The sentence on what happens in an event, and what to put into it. */
export function eventText(event: MailEvent): [key: MessageKey, substitutions: string[]] {
  if (event.type === 'pass') return ['panel_event_pass', [String(event.days)]];
  if (event.type === 'check') return [`panel_event_check_${event.device}`, []];
  return [`panel_event_${event.type}`, []];
}

/** The sentence on where a message can still be read. */
export function placesText(message: MessageState): MessageKey {
  const places = placesOf(message);
  return places.length === 0 ? 'panel_at_none' : (`panel_at_${places.join('_')}` as MessageKey);
}

/** Whether a copy on the server waits in Trash for its end. */
export function isInTrash({ server }: MessageState): boolean {
  return server?.folder === 'trash';
}

/** The words for one copy: in which folder, read or not. */
export function copyText(copy: Copy | null): readonly MessageKey[] {
  if (!copy) return ['panel_copy_none'];
  return [
    copy.marked ? 'panel_copy_marked' : `panel_copy_${copy.folder}`,
    copy.read ? 'panel_copy_read' : 'panel_copy_unread',
  ];
}
