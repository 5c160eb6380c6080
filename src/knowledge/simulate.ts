// A small model of where mail goes: one server, a computer and a phone, and what happens to each message when
// mail arrives, apps check for it and people read, file, delete or lose a device. Pure; the same events under
// two settings show what the settings do. It follows RFC 1939 (POP fetches what it has not fetched and may
// delete), RFC 9051 (IMAP mirrors the server; deleting is marking, then expunging) and Gmail's settings.

/** A device that holds mail. */
export type DeviceId = 'computer' | 'phone';

/** Both devices, in the order of drawing. */
export const deviceIds: readonly DeviceId[] = ['computer', 'phone'];

/** How the app on one device is set up. Only `protocol` matters for IMAP. */
export interface DeviceSettings {
  readonly protocol: 'pop' | 'imap';
  /** POP: the app leaves the server's copy alone after the download. */
  readonly leaveOnServer: boolean;
  /** POP with a copy left: the app removes it this many days after it fetched it; null: never. */
  readonly removeAfterDays: number | null;
  /** POP: deleting in the app deletes on the server at the next check. */
  readonly deletesAlong: boolean;
}

/** Everything that decides where mail goes. */
export interface MailSettings {
  readonly computer: DeviceSettings;
  readonly phone: DeviceSettings;
  /** What the provider does with its copy after a POP download; `app-decides`: what the app asks for. */
  readonly providerAfter: 'app-decides' | 'keep' | 'mark-read' | 'archive' | 'delete';
  /** IMAP: a message marked as deleted is expunged at once, not when an app next checks. */
  readonly autoExpunge: boolean;
  /** IMAP: what becomes of an expunged message. */
  readonly expungeAction: 'archive' | 'trash' | 'delete';
}

/** What happens. Messages are named by the order of their arrival, from 0. */
export type MailEvent =
  | { readonly type: 'arrive' }
  | { readonly type: 'check'; readonly device: DeviceId }
  | {
      readonly type: 'read' | 'file' | 'delete';
      readonly device: DeviceId;
      readonly message: number;
    }
  | { readonly type: 'pass'; readonly days: number }
  | { readonly type: 'lose'; readonly device: DeviceId };

/** One copy of a message. */
export interface Copy {
  readonly folder: 'inbox' | 'filed' | 'archive' | 'trash';
  readonly read: boolean;
  /** Marked as deleted over IMAP and not yet expunged. */
  readonly marked: boolean;
  /** Day on which it came into Trash; null elsewhere. */
  readonly trashedOn: number | null;
}

/** Where the copies of one message are; null: no copy there. */
export interface MessageState {
  readonly server: Copy | null;
  readonly computer: Copy | null;
  readonly phone: Copy | null;
  /** Day on which a device's POP app fetched it (its UIDL list); absent: it did not. */
  readonly fetchedOn: Readonly<Partial<Record<DeviceId, number>>>;
  /** Devices whose POP app will delete it on the server at the next check. */
  readonly toDelete: readonly DeviceId[];
}

/** The whole of the mail at one moment. */
export interface MailState {
  /** Days since the start. */
  readonly day: number;
  readonly messages: readonly MessageState[];
  /** Devices that are gone. */
  readonly lost: readonly DeviceId[];
}

/** After how many days a provider empties Trash, as Gmail does. */
export const trashDays = 30;

const arrived: Copy = { folder: 'inbox', read: false, marked: false, trashedOn: null };

function inTrash(copy: Copy, day: number): Copy {
  return { ...copy, folder: 'trash', marked: false, trashedOn: day };
}

function expunged(copy: Copy, { expungeAction }: MailSettings, day: number): Copy | null {
  if (expungeAction === 'delete') return null;
  if (expungeAction === 'trash') return inTrash(copy, day);
  return { ...copy, folder: 'archive', marked: false };
}

function afterDownload(copy: Copy, leaves: boolean, settings: MailSettings, day: number) {
  switch (settings.providerAfter) {
    case 'app-decides':
      return leaves ? copy : null;
    case 'mark-read':
      return { ...copy, read: true };
    case 'archive':
      return { ...copy, folder: 'archive' } as const;
    case 'delete':
      return inTrash(copy, day);
    default:
      return copy;
  }
}

/** Whether a POP app may remove mail: some providers do what they are set to and not what the app asks. */
function obeysApp({ providerAfter }: MailSettings): boolean {
  return providerAfter === 'app-decides';
}

type Step = (message: MessageState) => MessageState;

function popCheck(device: DeviceId, settings: MailSettings, day: number): Step {
  const { leaveOnServer, removeAfterDays } = settings[device];
  return (message) => {
    const { server, fetchedOn, toDelete } = message;
    const kept = toDelete.filter((id) => id !== device);
    if (server && toDelete.includes(device) && obeysApp(settings)) {
      return { ...message, server: null, toDelete: kept };
    }
    const fetched = fetchedOn[device];
    if (fetched === undefined) {
      if (server?.folder !== 'inbox' || server.marked) return message;
      return {
        ...message,
        server: afterDownload(server, leaveOnServer, settings, day),
        [device]: arrived,
        fetchedOn: { ...fetchedOn, [device]: day },
      };
    }
    const isOver = removeAfterDays !== null && day - fetched >= removeAfterDays;
    return isOver && obeysApp(settings)
      ? { ...message, server: null, toDelete: kept }
      : { ...message, toDelete: kept };
  };
}

function imapCheck(device: DeviceId, settings: MailSettings, day: number): Step {
  return (message) => {
    const { server } = message;
    const now = server?.marked ? expunged(server, settings, day) : server;
    return { ...message, server: now, [device]: now };
  };
}

function act(event: MailEvent & { device: DeviceId }, settings: MailSettings, day: number): Step {
  const { device, type } = event;
  const change = (copy: Copy): Copy =>
    type === 'read' ? { ...copy, read: true } : { ...copy, folder: 'filed', trashedOn: null };
  return (message) => {
    const here = message[device];
    if (!here) return message;
    if (settings[device].protocol === 'pop') {
      if (type !== 'delete') return { ...message, [device]: change(here) };
      const along = settings[device].deletesAlong
        ? [...message.toDelete, device]
        : message.toDelete;
      return { ...message, [device]: null, toDelete: along };
    }
    // The app acts on the server. What the server no longer has cannot be changed, only forgotten.
    if (!message.server) return { ...message, [device]: null };
    const marked = { ...message.server, marked: true };
    const gone = settings.autoExpunge ? expunged(message.server, settings, day) : marked;
    const server = type === 'delete' ? gone : change(message.server);
    return { ...message, server, [device]: server };
  };
}

function emptyTrash(day: number): Step {
  return (message) => {
    const since = message.server?.trashedOn ?? null;
    return since !== null && day - since >= trashDays ? { ...message, server: null } : message;
  };
}

function apply(state: MailState, event: MailEvent, settings: MailSettings): MailState {
  const each = (step: Step): MailState => ({ ...state, messages: state.messages.map(step) });
  if (event.type === 'arrive') {
    const message = { server: arrived, computer: null, phone: null, fetchedOn: {}, toDelete: [] };
    return { ...state, messages: [...state.messages, message] };
  }
  if (event.type === 'pass') {
    const day = state.day + Math.max(0, Math.trunc(event.days) || 0);
    return { ...each(emptyTrash(day)), day };
  }
  if (!deviceIds.includes(event.device) || state.lost.includes(event.device)) return state;
  const { device } = event;
  if (event.type === 'lose') {
    const without = each((message) => ({ ...message, [device]: null }));
    return { ...without, lost: [...state.lost, device] };
  }
  if (event.type === 'check') {
    const check = settings[device].protocol === 'pop' ? popCheck : imapCheck;
    return each(check(device, settings, state.day));
  }
  const step = act(event, settings, state.day);
  return each((message) => (message === state.messages[event.message] ? step(message) : message));
}

/**
 * The mail before any event and after each one: `states[0]` is empty, `states[n]` is after `events[n - 1]`.
 * Total: an event about a message that is not there, or a device that is lost, changes nothing.
 */
export function simulate(settings: MailSettings, events: readonly MailEvent[]): MailState[] {
  const states: MailState[] = [{ day: 0, messages: [], lost: [] }];
  for (const event of events) states.push(apply(states.at(-1)!, event, settings));
  return states;
}

/** Where a message can still be read, Trash included. Empty: it is gone for good. */
export function placesOf(message: MessageState): readonly ('server' | DeviceId)[] {
  return (['server', ...deviceIds] as const).filter((place) => message[place] !== null);
}

const app: DeviceSettings = {
  protocol: 'imap',
  leaveOnServer: true,
  removeAfterDays: null,
  deletesAlong: false,
};
const pop: DeviceSettings = { ...app, protocol: 'pop' };
const imapEverywhere: MailSettings = {
  computer: app,
  phone: app,
  providerAfter: 'app-decides',
  autoExpunge: true,
  expungeAction: 'trash',
};

/** Settings worth showing side by side: a computer with POP beside a phone with IMAP, and IMAP on both. */
export const scenarios = {
  'pop-delete': { ...imapEverywhere, computer: { ...pop, leaveOnServer: false } },
  'pop-keep': { ...imapEverywhere, computer: pop },
  'pop-days': { ...imapEverywhere, computer: { ...pop, removeAfterDays: 14 } },
  imap: imapEverywhere,
} as const satisfies Readonly<Record<string, MailSettings>>;

/** Id of one of `scenarios`. */
export type ScenarioId = keyof typeof scenarios;
