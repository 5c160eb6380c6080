// The model of where mail goes, held to what POP and IMAP promise, whatever happens in whatever order.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DeviceId,
  deviceIds,
  type MailEvent,
  type MailSettings,
  placesOf,
  scenarios,
  simulate,
} from '../../../src/knowledge/simulate.ts';

const device = fc.constantFrom<DeviceId>('computer', 'phone');
const event: fc.Arbitrary<MailEvent> = fc.oneof(
  fc.constant({ type: 'arrive' } as const),
  fc.record({ type: fc.constant('check' as const), device }),
  fc.record({
    type: fc.constantFrom('read' as const, 'file' as const, 'delete' as const),
    device,
    message: fc.integer({ min: -1, max: 4 }),
  }),
  fc.record({ type: fc.constant('pass' as const), days: fc.nat(40) }),
  fc.record({ type: fc.constant('lose' as const), device }),
);
const events = fc.array(event, { maxLength: 25 });
const deviceSettings = fc.record({
  protocol: fc.constantFrom('pop' as const, 'imap' as const),
  leaveOnServer: fc.boolean(),
  removeAfterDays: fc.option(fc.nat(30), { nil: null }),
  deletesAlong: fc.boolean(),
});
const settings: fc.Arbitrary<MailSettings> = fc.record({
  computer: deviceSettings,
  phone: deviceSettings,
  providerAfter: fc.constantFrom('app-decides', 'keep', 'mark-read', 'archive', 'delete'),
  autoExpunge: fc.boolean(),
  expungeAction: fc.constantFrom('archive', 'trash', 'delete'),
});

const check = (id: DeviceId): MailEvent => ({ type: 'check', device: id });
const last = (set: MailSettings, ...list: MailEvent[]) => simulate(set, list).at(-1)!;
const arrive: MailEvent = { type: 'arrive' };

describe('POP', () => {
  it('with delete leaves the server no message that the app has fetched', () => {
    fc.assert(
      fc.property(settings, events, (any, list) => {
        const computer = { ...any.computer, protocol: 'pop' as const, leaveOnServer: false };
        const set: MailSettings = { ...any, computer, providerAfter: 'app-decides' };
        for (const { messages } of simulate(set, list)) {
          for (const { fetchedOn, server } of messages) {
            if (fetchedOn.computer !== undefined) expect(server).toBeNull();
          }
        }
      }),
    );
  });

  it('leaves nothing in the Inbox when the provider deletes, and nothing at all after 30 days', () => {
    const set: MailSettings = { ...scenarios['pop-keep'], providerAfter: 'delete' };
    const checked = last(set, arrive, check('computer'));
    expect(checked.messages[0]?.server?.folder).toBe('trash');
    const later = last(set, arrive, check('computer'), { type: 'pass', days: 30 });
    expect(placesOf(later.messages[0]!)).toEqual(['computer']);
  });

  it('shares nothing: what one does with its copy never changes the server or the other device', () => {
    const local = fc.constantFrom('read' as const, 'file' as const, 'delete' as const);
    fc.assert(
      fc.property(settings, events, local, fc.nat(3), (any, list, type, message) => {
        const computer = { ...any.computer, protocol: 'pop' as const };
        const states = simulate({ ...any, computer }, [
          ...list,
          { type, device: 'computer', message },
        ]);
        const [before, after] = states.slice(-2);
        after!.messages.forEach(({ server, phone }, index) => {
          expect(server).toEqual(before!.messages[index]!.server);
          expect(phone).toEqual(before!.messages[index]!.phone);
        });
      }),
    );
  });

  it('loses mail with the computer when it does not leave a copy, and only then', () => {
    const story = [arrive, check('computer'), { type: 'lose', device: 'computer' }] as MailEvent[];
    expect(placesOf(last(scenarios['pop-delete'], ...story).messages[0]!)).toEqual([]);
    expect(placesOf(last(scenarios['pop-keep'], ...story).messages[0]!)).toEqual(['server']);
    expect(placesOf(last(scenarios.imap, ...story).messages[0]!)).toEqual(['server']);
  });

  it('hides fetched mail from a phone that checks later', () => {
    const story = [arrive, check('computer'), check('phone')];
    expect(last(scenarios['pop-delete'], ...story).messages[0]?.phone).toBeNull();
    expect(last(scenarios['pop-keep'], ...story).messages[0]?.phone?.read).toBe(false);
  });

  it('takes mail off the server after the days, at the next check', () => {
    const story: MailEvent[] = [arrive, check('computer'), { type: 'pass', days: 14 }];
    expect(last(scenarios['pop-days'], ...story).messages[0]?.server).not.toBeNull();
    const after = last(scenarios['pop-days'], ...story, check('computer'));
    expect(placesOf(after.messages[0]!)).toEqual(['computer']);
  });

  it('never fetches what was filed out of the Inbox', () => {
    const story: MailEvent[] = [
      arrive,
      check('phone'),
      { type: 'file', device: 'phone', message: 0 },
      check('computer'),
    ];
    expect(last(scenarios['pop-keep'], ...story).messages[0]?.computer).toBeNull();
  });
});

describe('IMAP', () => {
  it('makes all devices agree with the server once they have checked', () => {
    fc.assert(
      fc.property(settings, events, (any, list) => {
        const imap = { ...any.computer, protocol: 'imap' as const };
        const set = { ...any, computer: imap, phone: imap };
        const state = last(set, ...list, check('computer'), check('phone'));
        for (const message of state.messages) {
          for (const id of deviceIds) {
            if (!state.lost.includes(id)) expect(message[id]).toEqual(message.server);
          }
        }
      }),
    );
  });

  it('deletes everywhere, at once and for good when it is set to', () => {
    const set: MailSettings = { ...scenarios.imap, expungeAction: 'delete' };
    const story: MailEvent[] = [
      arrive,
      check('computer'),
      check('phone'),
      { type: 'delete', device: 'phone', message: 0 },
      check('computer'),
    ];
    expect(placesOf(last(set, ...story).messages[0]!)).toEqual([]);
    const trash = last(scenarios.imap, ...story).messages[0]!;
    expect(trash.server?.folder).toBe('trash');
  });

  it('waits for the app to expunge when auto-expunge is off', () => {
    const set: MailSettings = { ...scenarios.imap, autoExpunge: false };
    const story: MailEvent[] = [
      arrive,
      check('phone'),
      { type: 'delete', device: 'phone', message: 0 },
    ];
    expect(last(set, ...story).messages[0]?.server).toMatchObject({
      folder: 'inbox',
      marked: true,
    });
    expect(last(set, ...story, check('phone')).messages[0]?.server?.folder).toBe('trash');
  });
});

describe('simulate', () => {
  it('never throws, gives one state an event, and never brings back what is gone', () => {
    fc.assert(
      fc.property(settings, events, (set, list) => {
        const states = simulate(set, list);
        expect(states).toHaveLength(list.length + 1);
        const gone = new Set<number>();
        for (const { messages } of states) {
          messages.forEach((message, index) => {
            if (gone.has(index)) expect(placesOf(message)).toEqual([]);
            if (placesOf(message).length === 0) gone.add(index);
          });
        }
      }),
    );
  });
});
