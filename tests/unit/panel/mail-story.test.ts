import { describe, expect, it } from 'vitest';
import en from '../../../extension/_locales/en/messages.json';
import {
  type MailEvent,
  type MailState,
  scenarios,
  simulate,
} from '../../../src/knowledge/index.ts';
import {
  acted,
  actions,
  copyText,
  eventsOf,
  eventText,
  maxMessages,
  placesText,
  stateOf,
  stepped,
  stories,
  storyOf,
  tell,
  withDevice,
  withSettings,
} from '../../../src/panel/mail-story.ts';

const stateAfter = (story: keyof typeof scenarios, ...more: MailEvent[]): MailState =>
  simulate(scenarios[story], [...storyOf(story), ...more]).at(-1)!;

describe('storyOf', () => {
  it('ends with the copies that its sentence speaks of', () => {
    expect(placesText(stateAfter('pop-delete').messages[0]!)).toBe('panel_at_computer');
    expect(placesText(stateAfter('pop-keep').messages[0]!)).toBe('panel_at_server_computer_phone');
    expect(placesText(stateAfter('imap').messages[0]!)).toBe('panel_at_server_computer_phone');
    expect(placesText(stateAfter('pop-days').messages[0]!)).toBe('panel_at_computer');
  });

  it('tells every scenario there is', () => {
    expect([...stories].sort()).toEqual(Object.keys(scenarios).sort());
  });
});

describe('eventsOf', () => {
  it('lets no more messages arrive than can be drawn', () => {
    const arrive: MailEvent = { type: 'arrive' };
    const full = stateAfter('imap', ...Array(maxMessages - 1).fill(arrive));
    expect(eventsOf('arrive', full)).toEqual([]);
  });

  it('offers nothing on a computer that is lost', () => {
    const lost = stateAfter('pop-delete', { type: 'lose', device: 'computer' });
    for (const action of ['check_computer', 'read', 'delete', 'lose'] as const) {
      expect(eventsOf(action, lost)).toEqual([]);
    }
  });

  it('deletes the newest message of the computer', () => {
    expect(eventsOf('delete', stateAfter('imap'))).toEqual([
      { type: 'delete', device: 'computer', message: 0 },
    ]);
  });
});

describe('placesText', () => {
  it('has a sentence for every state that can be reached', () => {
    const reached = new Set<string>();
    const walk = (story: keyof typeof scenarios, events: readonly MailEvent[], depth: number) => {
      const state = simulate(scenarios[story], events).at(-1)!;
      for (const message of state.messages) reached.add(placesText(message));
      if (depth === 0) return;
      for (const action of actions) {
        const more = eventsOf(action, state);
        if (more.length > 0) walk(story, [...events, ...more], depth - 1);
      }
    };
    for (const story of stories) walk(story, storyOf(story), 3);
    for (const key of reached) expect(Object.keys(en)).toContain(key);
  });
});

describe('a telling', () => {
  it('steps back to the beginning and on to the end, and no further', () => {
    const told = tell('pop-days');
    expect(stepped(told, 1).at).toBe(told.events.length);
    expect(stepped(told, -99).at).toBe(0);
    expect(stateOf(stepped(told, -99)).messages).toEqual([]);
  });

  it('drops what would have come later when something else happens', () => {
    const earlier = stepped(tell('pop-delete'), -2);
    const told = acted(earlier, 'lose');
    expect(told.events.map(({ type }) => type)).toEqual(['arrive', 'lose']);
    expect(told.at).toBe(2);
  });

  it('shows the same events under other settings', () => {
    const kept = withDevice(tell('pop-delete'), 'computer', { leaveOnServer: true });
    expect(kept.scenario).toBeNull();
    expect(kept.events).toEqual(tell('pop-delete').events);
    expect(stateOf(kept).messages[0]?.server).not.toBeNull();
    const trashed = withSettings(kept, { providerAfter: 'delete' });
    expect(stateOf(trashed).messages[0]?.server?.folder).toBe('trash');
  });

  it('has words for every event and every copy that can be reached', () => {
    const seen = new Set<string>();
    for (const story of stories) {
      for (const expungeAction of ['archive', 'trash', 'delete'] as const) {
        let told = withSettings(tell(story), { expungeAction, autoExpunge: false });
        for (const action of [...actions, ...actions]) {
          told = acted(told, action);
          for (const event of told.events) seen.add(eventText(event)[0]);
          for (const message of stateOf(told).messages) {
            for (const place of ['server', 'computer', 'phone'] as const) {
              for (const key of copyText(message[place])) seen.add(key);
            }
          }
        }
      }
    }
    expect(seen.size).toBeGreaterThan(12);
    for (const key of seen) expect(Object.keys(en)).toContain(key);
  });
});
