// The stories that the moving picture tells, and what a person may let happen next. The model of mail itself is
// the knowledge room's; here is only what is drawn and said. Pure.

import {
  type DeviceId,
  type MailEvent,
  type MailState,
  type MessageState,
  placesOf,
  type ScenarioId,
} from '../knowledge/index.ts';
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

/** How many messages are drawn at most. */
export const maxMessages = 3;

/** What a person may let happen. */
export const actions = [
  'arrive',
  'check_computer',
  'check_phone',
  'read',
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
    case 'delete':
      return onComputer
        .filter(({ computer }) => computer.folder !== 'trash')
        .slice(-1)
        .map(({ message }) => ({ type: 'delete', device: 'computer', message }));
    case 'month':
      return [{ type: 'pass', days: 30 }];
    case 'lose':
      return hasComputer ? [{ type: 'lose', device: 'computer' }] : [];
  }
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
